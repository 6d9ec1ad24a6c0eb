import { call, get, post } from '../../main/resources/web/app/calls.js';
import { Service } from './tools/service.js';
import { equal, failureOf, test } from './tools/statements.js';
import { pass } from './tools/time.js';

test('what is posted goes as JSON and comes as JSON', async () => {
  const service = new Service();

  const answer = post('/v1/decisions', { facts: [] });
  await service.last().answer({ verdict: 'READY' });

  equal(await answer, { verdict: 'READY' });
  equal([service.last().options.method, service.last().body], ['POST', '{"facts":[]}']);
});

test('a refusal carries all its problems', async () => {
  const service = new Service();
  const problems = [{ pointer: '/facts/0/stance', message: 'is not a stance' }];

  const failure = failureOf(get('/v1/x'));
  await service.last().refuse({ status: 422, code: 'INVALID_REQUEST', title: 'Wrong', problems });

  equal([(await failure).problem.code, (await failure).message, (await failure).problems], ['INVALID_REQUEST', 'Wrong', problems]);
});

test('an answer that is no problem of the service is cut to what one can read', async () => {
  const service = new Service();

  const failure = failureOf(get('/v1/x'));
  await service.last().answer(`<html>${'x'.repeat(500)}`, { ok: false, status: 502 });

  const { problem, problems } = await failure;
  equal([problem.status, problem.code, problem.detail.length, problems], [502, 'UNEXPECTED', 200, []]);
});

test('a service that cannot be reached is a refusal', async () => {
  const service = new Service();

  const failure = failureOf(call('/v1/x'));
  await service.last().lose();

  equal((await failure).problem.code, 'UNREACHABLE');
});

test('a call that is given up is no refusal', async () => {
  const service = new Service();
  const calls = new AbortController();

  const failure = failureOf(get('/v1/x', calls.signal));
  calls.abort();

  equal([(await failure).name, service.calls.length], ['AbortError', 1]);
});

test('a service that is busy is asked again after the seconds that it names', async () => {
  const service = new Service();

  const answer = get('/v1/x');
  await service.last().answer({ code: 'TOO_BUSY' }, { ok: false, status: 503, headers: { 'Retry-After': '1' } });
  await pass(1000);
  await service.last().answer({ verdict: 'READY' });

  equal([await answer, service.calls.length], [{ verdict: 'READY' }, 2]);
});

test('a rulebook that is broken for long is not asked for again', async () => {
  const service = new Service();

  const failure = failureOf(get('/v1/x'));
  await service.last().answer({ code: 'BROKEN_RULEBOOK' }, { ok: false, status: 503, headers: { 'Retry-After': '30' } });

  equal([(await failure).problem.code, service.calls.length], ['BROKEN_RULEBOOK', 1]);
});
