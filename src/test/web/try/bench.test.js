import { pack } from '../../../main/resources/web/app/address.js';
import { Situation } from '../../../main/resources/web/app/situation.js';
import { Bench } from '../../../main/resources/web/app/try/bench.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';
import { settled } from '../tools/time.js';

const intent = { type: 'LeaderIntent', id: 'F-001', stance: 'WILLING' };
const refused = { kind: 'SET', fact: 'F-001', field: 'stance', value: 'REFUSED' };

async function bench() {
  const service = new Service();
  const situation = new Situation();
  situation.take({ facts: [intent, { type: 'Note', id: 'F-002' }] }, '');
  await service.last().answer({ verdict: 'READY' });
  return { service, situation, bench: new Bench(situation) };
}

test('what a change would flip is asked beside the facts', async () => {
  const { service, situation, bench: tried } = await bench();

  tried.set('F-001', 'stance', 'REFUSED');
  equal([tried.changes, tried.busy, tried.facts[0].stance], [[refused], true, 'REFUSED']);
  await service.last('/v1/what-if').answer({ flips: [] });

  equal([tried.after, tried.busy, situation.request.facts[0].stance], [{ flips: [] }, false, 'WILLING']);
});

test('a field that says again what it says is no change', async () => {
  const { bench: tried } = await bench();

  tried.set('F-001', 'stance', 'REFUSED');
  tried.set('F-001', 'stance', 'WILLING');
  equal([tried.changes, tried.busy, tried.after], [[], false, null]);
  tried.set('F-001', 'scope', null);
  equal(tried.changes, []);
});

test('a field is changed once, to what it said last', async () => {
  const { bench: tried } = await bench();

  tried.set('F-001', 'stance', 'DEFERRED');
  tried.set('F-001', 'stance', 'REFUSED');

  equal(tried.changes, [refused]);
});

test('a fact that is left out has no other changes', async () => {
  const { bench: tried } = await bench();
  tried.set('F-001', 'stance', 'REFUSED');

  tried.withdraw('F-001');
  equal(tried.changes, [{ kind: 'WITHDRAW', fact: 'F-001' }]);
  tried.take(tried.changes[0]);
  equal(tried.changes, []);
});

test('what an older change would flip is not shown for a newer one', async () => {
  const { service, bench: tried } = await bench();
  tried.set('F-001', 'stance', 'REFUSED');
  service.last().answer({ flips: ['older'] });

  tried.withdraw('F-002');
  await settled();

  equal([tried.after, tried.busy], [null, true]);
  await service.last().answer({ flips: ['newer'] });
  equal([tried.after.flips, tried.busy], [['newer'], false]);
});

test('an older refusal is not shown for a newer change', async () => {
  const { service, bench: tried } = await bench();
  tried.set('F-001', 'stance', 'REFUSED');
  service.last().lose();

  tried.withdraw('F-002');
  await settled();

  equal([tried.refusal, tried.busy], [null, true]);
});

test('what comes after starting over is not shown', async () => {
  const { service, bench: tried } = await bench();
  tried.set('F-001', 'stance', 'REFUSED');
  service.last().answer({ flips: ['older'] });

  tried.put([]);
  await settled();

  equal([tried.after, tried.busy, tried.changes], [null, false, []]);
});

test('changes that are slow to unpack do not replace those tried meanwhile', async () => {
  const { bench: tried } = await bench();

  tried.open(await pack([refused]));
  tried.withdraw('F-002');
  await settled();

  equal(tried.changes, [{ kind: 'WITHDRAW', fact: 'F-002' }]);
});

test('changes in an address that cannot be read are said to be so', async () => {
  const { bench: tried } = await bench();

  await tried.open('broken');

  equal([tried.refusal, tried.busy], [{ badAddress: true }, false]);
});

test('when the facts become others, what the changes flip is asked again', async () => {
  const { service, situation, bench: tried } = await bench();
  tried.set('F-001', 'stance', 'REFUSED');
  const older = service.last('/v1/what-if');
  situation.change([{ kind: 'WITHDRAW', fact: 'F-002' }]);
  await service.last().answer({ verdict: 'READY' });

  tried.again();
  await older.answer({ flips: ['older'] });

  equal([tried.after, JSON.parse(service.last('/v1/what-if').body).facts.length], [null, 1]);
});

test('nothing is asked again when nothing is tried', async () => {
  const { service, bench: tried } = await bench();
  const calls = service.calls.length;

  await tried.again();

  equal(service.calls.length, calls);
});

test('what is tried while earlier changes become the facts stays tried', async () => {
  const { service, situation, bench: tried } = await bench();
  tried.set('F-001', 'stance', 'REFUSED');
  await service.last().answer({ flips: [] });

  tried.adopt();
  const decision = service.last();
  tried.withdraw('F-002');
  await decision.answer({ verdict: 'BLOCKED' });

  equal(situation.request.facts[0].stance, 'REFUSED');
  equal(tried.changes, [{ kind: 'WITHDRAW', fact: 'F-002' }]);
});
