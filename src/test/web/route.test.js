import { pack, writeAddress } from '../../main/resources/web/app/address.js';
import { Route } from '../../main/resources/web/app/route.js';
import { Situation } from '../../main/resources/web/app/situation.js';
import { Service } from './tools/service.js';
import { equal, test } from './tools/statements.js';
import { settled } from './tools/time.js';

const request = { facts: [{ type: 'LeaderIntent', id: 'F-001', stance: 'WILLING' }] };
const refused = [{ kind: 'SET', fact: 'F-001', field: 'stance', value: 'REFUSED' }];

/** A page at an address whose case has come and is decided. */
async function at(hash) {
  const service = new Service();
  const situation = new Situation();
  globalThis.location = { hash };
  globalThis.history = { replaceState: (state, title, address) => (location.hash = address) };
  const route = new Route(situation);
  route.arrive();
  if (hash.includes('case=')) {
    await service.last().answer({ title: 'A', request });
    await service.last().answer({ verdict: 'READY' });
  }
  return { service, situation, route };
}

/** As a click on a link does it: the address changes, and its event comes later. */
const click = (address) => (location.hash = address);

test('the address follows facts that are changed', async () => {
  const { service, situation, route } = await at('#facts?case=a&fact=F-001');

  situation.change(refused);
  await service.last().answer({ verdict: 'BLOCKED' });

  const changed = (await situation.address()).changed;
  equal(location.hash, writeAddress('facts', { case: 'a', changed, fact: 'F-001' }));
  equal(route.values.changed, changed);
});

test('another view takes the facts along', async () => {
  const { route } = await at('#board?case=a&open=ceasefire');

  route.go({ view: 'try', values: { part: 'time' } });
  equal(location.hash, '#try?case=a&part=time');
  equal(route.addressOf('brief'), '#brief?case=a');
});

test('a view of the same facts asks for nothing', async () => {
  const { service, route } = await at('#board?case=a');
  const calls = service.calls.length;

  click('#facts?case=a');
  route.arrive();

  equal([route.view, service.calls.length], ['facts', calls]);
});

test('an address that cannot be read is said to be broken until other facts are on the table', async () => {
  const { service, situation, route } = await at('#board?facts=broken');
  await settled();
  equal(route.broken, { badAddress: true });

  situation.open({ case: 'a' });
  await service.last().answer({ title: 'A', request });
  await service.last().answer({ verdict: 'READY' });

  equal([route.broken, location.hash], [null, '#board?case=a']);
});

test('from an address that cannot be read one begins with the article', async () => {
  const { service, situation, route } = await at('#board?facts=broken');
  await settled();

  click('#board');
  route.arrive();
  await service.last('/cases').answer([{ id: 'article', example: true }]);
  await service.last('/cases/article').answer({ title: 'The article', request });
  await service.last().answer({ verdict: 'READY' });

  equal([route.broken, situation.title, situation.decision.verdict], [null, 'The article', 'READY']);
  equal(location.hash, '#board?case=article');
});

test('a service that is gone is not taken for a broken address', async () => {
  const { service, route } = await at('#board?facts=broken');

  click('#board?case=b');
  route.arrive();
  await service.last().lose();

  equal(route.broken.problem.code, 'UNREACHABLE');
});

test('an address that fails late breaks nothing once one has gone elsewhere', async () => {
  const { service, route } = await at('#board?case=a');
  click('#board?case=gone');
  route.arrive();
  const gone = service.last();
  click('#board?case=b');
  route.arrive();
  const b = service.last();

  await gone.refuse({ status: 404, code: 'NOT_FOUND' });
  await b.answer({ title: 'B', request });
  await service.last().answer({ verdict: 'READY' });

  equal([route.broken, location.hash], [null, '#board?case=b']);
});

test('an address that comes late does not replace the facts of the newer one', async () => {
  const { service, situation, route } = await at('#board?case=a');
  click('#board?case=slow');
  route.arrive();
  const slow = service.last();
  click('#board?case=b');
  route.arrive();
  const b = service.last();

  await b.answer({ title: 'B', request });
  await service.last().answer({ verdict: 'READY' });
  await slow.answer({ title: 'Slow', request });

  equal([situation.title, location.hash], ['B', '#board?case=b']);
});

test('a link that is clicked while the address is written leads where it leads', async () => {
  const { service, situation, route } = await at('#board?case=a');
  situation.change(refused);
  service.last().answer({ verdict: 'BLOCKED' });

  click('#brief?case=a');
  await settled();
  route.arrive();
  await settled();

  equal(route.view, 'brief');
  equal([situation.request.facts[0].stance, route.values.case], ['REFUSED', 'a']);
});

test('the address of earlier facts does not take the place of one that was just clicked', async () => {
  const { service, situation } = await at('#board?case=a');
  situation.change(refused);
  service.last().answer({ verdict: 'BLOCKED' });

  click('#board?case=b');
  await settled();

  equal(location.hash, '#board?case=b');
});

test('a decision on earlier facts does not take back the address that is being opened', async () => {
  const { service, situation, route } = await at('#board?case=a');
  situation.change(refused);
  const decision = service.last();
  click('#board?case=b');
  route.arrive();
  const b = service.last();

  await decision.answer({ verdict: 'BLOCKED' });
  equal(location.hash, '#board?case=b');
  await b.refuse({ status: 404, code: 'NOT_FOUND' });

  equal([location.hash, route.broken.problem.code], ['#board?case=b', 'NOT_FOUND']);
});

test('of two changes the address tells the later', async () => {
  const { service, situation } = await at('#board?case=a');

  situation.change(refused);
  service.last().answer({ verdict: 'BLOCKED' });
  situation.undo();
  await service.last().answer({ verdict: 'READY' });

  equal(location.hash, '#board?case=a');
});

test('facts of one’s own stand in the address', async () => {
  const { service, situation } = await at('#facts?case=a');

  situation.take(request, 'Mine');
  await service.last().answer({ verdict: 'READY' });

  equal(location.hash, writeAddress('facts', { facts: await pack(request) }));
});
