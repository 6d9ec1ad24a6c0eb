import { pack, unpack } from '../../main/resources/web/app/address.js';
import { Situation } from '../../main/resources/web/app/situation.js';
import { Service } from './tools/service.js';
import { equal, test } from './tools/statements.js';
import { decided, refused, request, stances } from './tools/table.js';
import { settled } from './tools/time.js';

test('a case is opened with its facts and decided', async () => {
  const service = new Service();
  const situation = new Situation();

  situation.open({ case: 'ready/both agree' });
  await service.last('/cases/ready/both agree').answer({ title: 'Both agree', request });
  await service.last('/v1/decisions?explain=summary&fields=facts').answer({ verdict: 'READY' });

  equal([situation.title, situation.changed, situation.busy], ['Both agree', false, false]);
  equal(situation.decision.verdict, 'READY');
  equal(await situation.address(), { case: 'ready/both agree' });
});

test('what was changed of a case comes back from its address', async () => {
  const service = new Service();
  const situation = new Situation();
  const changed = await pack({ changes: refused, settings: { level: 'CONTACT', asOf: '2025-07-21' } });

  situation.open({ case: 'a', changed });
  await service.last('/cases/a').answer({ title: 'A', request });

  equal(stances(situation), ['REFUSED']);
  equal([situation.request.level, situation.changes], ['CONTACT', refused]);
  const address = await situation.address();
  equal(address.case, 'a');
  equal((await unpack(address.changed)).changes, refused);
});

test("a person's own facts come back from their address", async () => {
  const { service, situation } = await decided();
  const { facts } = await situation.address();
  const other = new Situation();

  other.open({ facts });
  await service.last().answer({ verdict: 'READY' });

  equal(other.request, request);
  equal(other.caseId, '');
});

test('changes are undone and done again in their order', async () => {
  const { situation } = await decided();
  situation.change(refused);
  situation.change([{ kind: 'WITHDRAW', fact: 'F-001' }]);

  situation.undo();
  equal(stances(situation), ['REFUSED']);
  situation.undo();
  equal([stances(situation), situation.canUndo], [['WILLING'], false]);
  situation.undo();
  equal(stances(situation), ['WILLING']);
  situation.redo();
  situation.redo();
  equal([situation.request.facts, situation.canRedo], [[], false]);
});

test('what was undone is gone once something else is changed', async () => {
  const { situation } = await decided();
  situation.change(refused);
  situation.undo();

  situation.change([{ kind: 'WITHDRAW', fact: 'F-001' }]);

  equal([situation.canUndo, situation.canRedo], [true, false]);
});

test('nothing of one situation is undone in another', async () => {
  const { situation } = await decided();
  situation.change(refused);

  situation.take({ facts: [] }, 'Empty');

  equal([situation.canUndo, situation.canRedo, situation.changed], [false, false, false]);
});

test('another level is a change of the settings, not of the facts', async () => {
  const { situation } = await decided();

  situation.replace({ ...request, level: 'SIGNING' });

  equal([situation.changed, situation.changes], [true, []]);
});

test('a refusal is told and the last decision stays', async () => {
  const { service, situation } = await decided();

  situation.change(refused);
  await service.last().refuse({ status: 422, code: 'INVALID_REQUEST' });

  equal(situation.refusal.problem.code, 'INVALID_REQUEST');
  equal([situation.decision.verdict, situation.busy], ['READY', false]);
  situation.undo();
  await service.last().answer({ verdict: 'READY' });
  equal(situation.refusal, null);
});

test('a decision that was on its way when the facts changed does not count', async () => {
  const { service, situation } = await decided();
  situation.change(refused);
  service.last().answer({ verdict: 'BLOCKED' });

  situation.undo();
  await settled();

  equal([situation.decision.verdict, situation.busy], ['READY', true]);
  await service.last().answer({ verdict: 'CAN_MEET_NOT_READY' });
  equal([situation.decision.verdict, situation.busy], ['CAN_MEET_NOT_READY', false]);
});

test('a failure that was on its way when the facts changed is not shown', async () => {
  const { service, situation } = await decided();
  situation.change(refused);
  service.last().lose();

  situation.undo();
  await settled();

  equal([situation.refusal, situation.busy], [null, true]);
});

test('a change tells whether its decision came or another took its place', async () => {
  const { service, situation } = await decided();
  const overtaken = situation.change(refused);
  const last = situation.undo();
  await service.last().answer({ verdict: 'READY' });

  equal([await overtaken, await last], [false, true]);
});
