import '../../../main/resources/web/app/try/try.js';
import { unpack } from '../../../main/resources/web/app/address.js';
import { Situation } from '../../../main/resources/web/app/situation.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';
import { settled } from '../tools/time.js';

/** The view on two facts, and the addresses that it asks for. */
async function attempt() {
  const service = new Service();
  const situation = new Situation();
  situation.take({ facts: [{ type: 'Note', id: 'F-001' }, { type: 'Note', id: 'F-002' }] }, '');
  await service.last().answer({ rulebook: { version: 'v1' } });
  const shown = new (customElements.get('summit-try'))();
  const asked = [];
  Object.assign(shown, { situation, values: {}, performUpdate() {} });
  shown.addEventListener('go', ({ detail }) => asked.push(detail.values.changes));
  shown.connectedCallback();
  await settled();
  return { service, situation, shown, asked };
}

test('what is tried stands in the address, of two changes the later', async () => {
  const { shown, asked } = await attempt();

  shown.bench.withdraw('F-001');
  shown.bench.withdraw('F-002');
  await settled();

  equal(asked.length, 1);
  equal((await unpack(asked[0])).map((change) => change.fact), ['F-001', 'F-002']);
});

test('what was tried does not come back into the address after starting over', async () => {
  const { shown, asked } = await attempt();
  shown.bench.withdraw('F-001');

  shown.bench.put([]);
  await settled();

  equal(asked, []);
});

test('when the facts become others, what is tried is asked again', async () => {
  const { service, shown } = await attempt();
  shown.bench.withdraw('F-001');
  await service.last('/v1/what-if').answer({ flips: [] });
  const calls = service.calls.length;

  shown.willUpdate(new Map([['version', 1]]));

  equal(service.calls.length, calls + 1);
});
