import { Situation } from '../../../main/resources/web/app/situation.js';
import { Service } from './service.js';

/** What is on the table when a statement begins, and a change of it. */

const intent = { type: 'LeaderIntent', id: 'F-001', stance: 'WILLING' };
export const refused = [{ kind: 'SET', fact: 'F-001', field: 'stance', value: 'REFUSED' }];
export const request = { asOf: '2025-07-21', facts: [intent] };

/** A situation on the table, decided, and the service that decides it. */
export async function decided() {
  const service = new Service();
  const situation = new Situation();
  situation.take(request, 'Mine');
  await service.last().answer({ verdict: 'READY' });
  return { service, situation };
}

export const stances = (situation) => situation.request.facts.map((fact) => fact.stance);
