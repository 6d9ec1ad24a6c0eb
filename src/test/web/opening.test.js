import { pack } from '../../main/resources/web/app/address.js';
import { Situation } from '../../main/resources/web/app/situation.js';
import { Service } from './tools/service.js';
import { equal, failureOf, test } from './tools/statements.js';
import { decided, refused, request, stances } from './tools/table.js';
import { settled } from './tools/time.js';

test('a case that is slow to come does not replace the one chosen after it', async () => {
  const service = new Service();
  const situation = new Situation();
  situation.open({ case: 'slow' });
  const slow = service.last('/cases/slow');

  situation.open({ case: 'quick' });
  await service.last('/cases/quick').answer({ title: 'Quick', request });
  await service.last('/decisions?explain=summary&fields=facts').answer({ verdict: 'READY' });
  await slow.answer({ title: 'Slow', request: { facts: [] } });

  equal([situation.caseId, situation.title, stances(situation)], ['quick', 'Quick', ['WILLING']]);
  equal([situation.decision.verdict, situation.busy], ['READY', false]);
});

test('a case that is slow to come does not replace facts that were changed after it was chosen', async () => {
  const { service, situation } = await decided();
  situation.open({ case: 'slow' });
  const slow = service.last('/cases/slow');

  situation.change(refused);
  await slow.answer({ title: 'Slow', request: { facts: [] } });
  await service.last('/decisions?explain=summary&fields=facts').answer({ verdict: 'BLOCKED' });

  equal([situation.title, stances(situation)], ['Mine', ['REFUSED']]);
});

test('facts that are slow to unpack do not replace those taken after them', async () => {
  const { situation } = await decided();

  situation.open({ facts: await pack({ facts: [] }) });
  situation.take(request, 'Newer');
  await settled();

  equal([situation.title, stances(situation)], ['Newer', ['WILLING']]);
});

test('the changes of a case do not show without them while they are unpacked', async () => {
  const { service, situation } = await decided();
  const changed = await pack({ changes: refused, settings: {} });
  const shown = [];

  situation.open({ case: 'a', changed });
  situation.addEventListener('busy', () => shown.push(...stances(situation)));
  await service.last('/cases/a').answer({ title: 'A', request });

  equal(shown.includes('WILLING'), false);
});

test('a decision that is on its way does not end up on a case that is being opened', async () => {
  const { service, situation } = await decided();
  situation.change(refused);
  const older = service.last();

  situation.open({ case: 'a' });
  await older.answer({ verdict: 'BLOCKED' });
  await service.last('/cases/a').answer({ title: 'A', request });

  equal(situation.decision, null);
});

test('a case that fails after another was chosen fails nobody', async () => {
  const service = new Service();
  const situation = new Situation();
  const older = situation.open({ case: 'gone' });
  const gone = service.last('/cases/gone');

  situation.open({ case: 'a' });
  await gone.refuse({ status: 404, code: 'NOT_FOUND' });

  await older;
  equal(situation.refusal, null);
});

test('facts are decided even if the case that was chosen after them does not come', async () => {
  const { service, situation } = await decided();
  situation.change(refused);
  const decision = service.last();

  const failure = failureOf(situation.open({ case: 'gone' }));
  await service.last('/cases/gone').refuse({ status: 404, code: 'NOT_FOUND' });
  equal(situation.busy, true);
  await decision.answer({ verdict: 'BLOCKED' });

  equal((await failure).problem.code, 'NOT_FOUND');
  equal([situation.decision.verdict, situation.busy], ['BLOCKED', false]);
});

test('nobody waits for a case that does not come', async () => {
  const { service, situation } = await decided();

  const opening = situation.open({ case: 'gone' });
  const failure = failureOf(opening);
  await service.last('/cases/gone').refuse({ status: 404, code: 'NOT_FOUND' });

  equal((await failure).problem.code, 'NOT_FOUND');
  equal(situation.busy, false);
});

test('an address that cannot be read leaves what is on the table', async () => {
  const { situation } = await decided();

  await failureOf(situation.open({ facts: 'broken' }));

  equal([situation.title, situation.request, situation.decision.verdict], ['Mine', request, 'READY']);
});

test('changes that cannot be read leave what is on the table', async () => {
  const { service, situation } = await decided();

  const failure = failureOf(situation.open({ case: 'a', changed: 'broken' }));
  await service.last('/cases/a').answer({ title: 'A', request });

  equal((await failure) instanceof Error, true);
  equal([situation.title, situation.busy], ['Mine', false]);
});

test('what is being opened counts as busy', async () => {
  const { situation } = await decided();

  situation.open({ case: 'a' });

  equal(situation.busy, true);
});

test('asking again does not take the place of a case that is being opened', async () => {
  const { service, situation } = await decided();
  situation.open({ case: 'a' });

  situation.decide();
  await service.last('/cases/a').answer({ title: 'A', request });

  equal(situation.title, 'A');
});

test('an address without facts opens the example', async () => {
  const service = new Service();
  const situation = new Situation();

  situation.open({});
  await service.last('/cases').answer([{ id: 'drill' }, { id: 'article', example: true }]);
  await service.last('/cases/article').answer({ title: 'The article', request });

  equal(situation.caseId, 'article');
});

test('the example does not replace the case that was chosen while it was sought', async () => {
  const service = new Service();
  const situation = new Situation();
  situation.open({});
  const all = service.last('/cases');

  situation.open({ case: 'a' });
  await all.answer([{ id: 'article', example: true }]);
  await service.last('/cases/a').answer({ title: 'A', request });

  equal(situation.caseId, 'a');
});
