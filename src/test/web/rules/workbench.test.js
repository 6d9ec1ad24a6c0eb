import { Workbench } from '../../../main/resources/web/app/rules/workbench.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';
import { pass, settled } from '../tools/time.js';

const sound = { sound: true, problems: [] };
const unsound = { sound: false, problems: [{ message: 'is no field' }] };
const kept = { headers: { ETag: '"2"' } };

/** A file that is open, as the service holds it. */
async function opened(path = 'a.drl') {
  const service = new Service();
  const bench = new Workbench('summit');
  bench.open(path, 'rule');
  await service.last(path).answer('rule', { headers: { ETag: '"1"' } });
  return { service, bench };
}

const write = (bench, text) => bench.write(text, { facts: [] }, { verdict: 'READY' });

test('a file is opened as the service holds it, even if it was changed since', async () => {
  const service = new Service();
  const bench = new Workbench('summit');

  const open = bench.open('a.drl', 'as listed');
  await service.last('/files/a.drl').answer('as held', { headers: { ETag: '"1"' } });

  equal([await open, bench.written, bench.etag, bench.changed, bench.opening], [true, 'as held', '"1"', false, false]);
});

test('who may not edit reads the text and why', async () => {
  const service = new Service();
  const bench = new Workbench('summit');

  bench.open('a.drl', 'as listed');
  await service.last().refuse({ status: 403, code: 'FORBIDDEN' });

  equal([bench.editable, bench.written, bench.failed.problem.code], [false, 'as listed', 'FORBIDDEN']);
});

test('a file that is slow to come does not replace the one opened after it', async () => {
  const service = new Service();
  const bench = new Workbench('summit');
  const first = bench.open('slow.drl', '');
  const slow = service.last();

  bench.open('b.drl', '');
  await service.last().answer('text of b', { headers: { ETag: '"b"' } });
  await slow.answer('slow text', { headers: { ETag: '"slow"' } });

  equal([await first, bench.path, bench.written, bench.etag], [false, 'b.drl', 'text of b', '"b"']);
});

test('a file that fails late does not close the one opened after it', async () => {
  const service = new Service();
  const bench = new Workbench('summit');
  bench.open('slow.drl', '');
  const slow = service.last();

  bench.open('b.drl', '');
  await service.last().answer('text of b');
  await slow.refuse({ status: 403, code: 'FORBIDDEN' });

  equal([bench.editable, bench.failed], [true, null]);
});

test('what is written while another file is opened is not taken for that file', async () => {
  const { service, bench } = await opened('a.drl');
  bench.open('b.drl', 'text of b');
  const b = service.last('b.drl');

  write(bench, 'text of a, changed');
  await b.answer('text of b');

  equal([bench.path, bench.written, bench.changed], ['b.drl', 'text of b', false]);
});

test('what is written is checked once one pauses, and tried if it is sound', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');
  write(bench, 'rule 12');
  await pass(249);
  equal(service.calls.length, 1);

  await pass(1);
  equal(JSON.parse(service.last('/check').body).files, [{ path: 'a.drl', text: 'rule 12' }]);
  await service.last('/check').answer(sound);
  equal([bench.checking, bench.trying], [false, true]);
  await service.last('/v1/decisions').answer({ verdict: 'BLOCKED' });

  equal([bench.trying, bench.trial], [false, { before: { verdict: 'READY' }, after: { verdict: 'BLOCKED' } }]);
});

test('what is unsound, or as it was, is not tried', async () => {
  const { service, bench } = await opened();
  for (const [text, check] of [['rul', unsound], ['rule', sound]]) {
    write(bench, text);
    await pass(250);
    await service.last('/check').answer(check);

    equal([bench.trying, bench.trial, bench.check], [false, null, check]);
  }
});

test('the check of an older text says nothing of the newer', async () => {
  const { service, bench } = await opened();
  write(bench, 'rul');
  await pass(250);
  service.last('/check').answer(unsound);

  write(bench, 'rule 1');
  await settled();

  equal([bench.check.sound, bench.checking], [true, true]);
});

test('the trial of an older text is not shown for the newer', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');
  await pass(250);
  await service.last('/check').answer(sound);
  service.last('/v1/decisions').answer({ verdict: 'BLOCKED' });

  write(bench, 'rule 12');
  await settled();

  equal([bench.trial, bench.trying, bench.checking], [null, false, true]);
});

test('a check that fails late is not shown in another file', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');
  await pass(250);
  service.last('/check').lose();

  bench.open('b.drl', '');
  await settled();

  equal([bench.failed, bench.checking], [null, false]);
});

test('what is kept decides', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');

  const keeping = bench.keep();
  equal([service.last('a.drl').options.headers['If-Match'], service.last('a.drl').body], ['"1"', 'rule 1']);
  await service.last('a.drl').answer({ version: 'v2' }, kept);

  equal([await keeping, bench.active, bench.etag, bench.saved, bench.changed], [true, 'rule 1', '"2"', 'v2', false]);
});

test('what is written while the file is kept is not kept', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');
  bench.keep();
  const put = service.last('a.drl');

  write(bench, 'rule 12');
  await put.answer({ version: 'v2' }, kept);

  equal([bench.active, bench.written, bench.changed, bench.saved], ['rule 1', 'rule 12', true, '']);
});

test('what is kept of one file is not taken for the file opened meanwhile', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');
  const keeping = bench.keep();
  const put = service.last('a.drl');

  bench.open('b.drl', '');
  await service.last('b.drl').answer('text of b', { headers: { ETag: '"b"' } });
  await put.answer({ version: 'v2' }, kept);

  equal([await keeping, bench.active, bench.etag, bench.saved], [true, 'text of b', '"b"', '']);
});

test('a file is kept once, however often one asks', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');

  bench.keep();
  equal(await bench.keep(), false);

  equal(service.calls.filter((call) => call.options.method === 'PUT').length, 1);
});

test('rules that the service finds broken are marked, and the text stays', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');

  const keeping = bench.keep();
  await service.last('a.drl').refuse({ status: 422, code: 'BROKEN_RULES', problems: unsound.problems });

  equal([await keeping, bench.check, bench.written], [false, unsound, 'rule 1']);
  equal(bench.keeping, false);
});

test('what was wrong with what was to be kept does not mark what was written since', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');
  bench.keep();
  const put = service.last('a.drl');

  write(bench, 'rule 12');
  await put.refuse({ status: 422, code: 'BROKEN_RULES', problems: unsound.problems });

  equal([bench.check.sound, bench.failed.problem.code], [true, 'BROKEN_RULES']);
});

test('cases that cannot be tried can be tried again', async () => {
  const { service, bench } = await opened();

  bench.test();
  equal(bench.testing, true);
  await service.last('/test').lose();

  equal([bench.testing, bench.failed.problem.code], [false, 'UNREACHABLE']);
});

test('how the cases fared by earlier rules is not shown once others are kept', async () => {
  const { service, bench } = await opened();
  write(bench, 'rule 1');
  bench.test();
  const tests = service.last('/test');

  bench.keep();
  await service.last('a.drl').answer({ version: 'v2' }, kept);
  await tests.answer({ passed: 87 });

  equal([bench.tests, bench.testing], [null, false]);
});
