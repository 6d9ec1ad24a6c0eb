import { flipped } from '../../../main/resources/web/app/rules/flipped.js';
import { Workbench } from '../../../main/resources/web/app/rules/workbench.js';
import { hear, said } from '../tools/markup.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';
import { pass } from '../tools/time.js';

const flips = [{ title: 'Geneva is named', flips: [{ sentence: 'The verdict goes from blocked to ready' }] }];
const refusal = { status: 409, code: 'FLIPS_NOT_ACKNOWLEDGED', acknowledgement: 'a1', cases: flips };

/** A file that is open, with a sound draft written. */
async function drafted() {
  const service = new Service();
  const bench = new Workbench('summit');
  bench.open('a.drl', 'rule');
  await service.last('a.drl').answer('rule', { headers: { ETag: '"1"' } });
  bench.write('rule 2', { facts: [] }, { verdict: 'READY' });
  await pass(250);
  await service.last('/check').answer({ sound: true, problems: [] });
  return { service, bench };
}

test('it is the draft that is tried on the cases, and what it flips is told', async () => {
  const { service, bench } = await drafted();

  bench.test();
  equal(JSON.parse(service.last('/test').body), { files: [{ path: 'a.drl', text: 'rule 2' }] });
  await service.last('/test').answer({ passed: 1, failed: 1, cases: [], flips, acknowledgement: 'a1' });

  equal([bench.tests.ofDraft, bench.flips.cases, bench.flips.acknowledgement], [true, flips, 'a1']);
});

test('what is tried says nothing of what is written afterwards', async () => {
  const { service, bench } = await drafted();
  bench.test();
  await service.last('/test').answer({ passed: 1, failed: 1, cases: [], flips, acknowledgement: 'a1' });

  bench.write('rule 3', { facts: [] }, { verdict: 'READY' });

  equal([bench.tests, bench.flips], [null, null]);
});

test('without a draft the active rules are tried', async () => {
  const service = new Service();
  const bench = new Workbench('summit');

  bench.test();
  equal(JSON.parse(service.last('/test').body), {});
  await service.last('/test').answer({ passed: 1, failed: 0, cases: [] });

  equal([bench.tests.ofDraft, bench.flips], [false, null]);
});

test('what flips is kept once it is said that this is meant', async () => {
  const { service, bench } = await drafted();
  bench.keep();
  await service.last('a.drl').refuse(refusal);
  equal([bench.changed, bench.failed, bench.flips.acknowledgement], [true, null, 'a1']);

  const shown = flipped(bench.flips, (acknowledgement) => bench.keep(acknowledgement), false);
  equal(said(shown).includes('The verdict goes from blocked to ready'), true);
  hear(shown, 'click', 'This is meant');
  const call = service.last('a.drl?acknowledge=a1');
  equal([call.options.method, call.options.headers['If-Match']], ['PUT', '"1"']);
  await call.answer({ version: 'v2' }, { headers: { ETag: '"2"' } });

  equal([bench.changed, bench.flips, bench.saved], [false, null, 'v2']);
});

test('a file that cannot be read is put back as the text that decides', async () => {
  const service = new Service();
  const bench = new Workbench('summit');
  bench.open('a - Copy.drl', 'last good');
  await service.last('a%20-%20Copy.drl').refuse({ status: 409, code: 'UNREADABLE_FILE', detail: 'a link' });
  equal([bench.editable, bench.changed, bench.written], [true, true, 'last good']);

  bench.keep();
  equal(service.last('.drl').options.headers, { 'Content-Type': 'text/plain' });
  await service.last('.drl').answer({ version: 'v2' }, { headers: { ETag: '"2"' } });

  equal([bench.changed, bench.etag], [false, '"2"']);
});

test('what is written while other files are broken says so', async () => {
  const { service, bench } = await drafted();
  bench.keep();
  await service.last('a.drl').answer({ version: 'v1', problems: [{ file: 'summit/b.drl' }] });

  equal(bench.left.length, 1);
});
