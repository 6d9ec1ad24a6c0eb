import { Analysis } from '../../main/resources/web/app/analysis.js';
import { Service } from './tools/service.js';
import { equal, test } from './tools/statements.js';

const STREAM = { headers: { 'Content-Type': 'application/x-ndjson' } };

function asked() {
  const service = new Service();
  const told = [];
  const analysis = new Analysis('/v1/paths', { facts: [] }, () => told.push(analysis.done));
  return { service, analysis, told };
}

test('lines are asked for and nothing else, since a whole answer would come at the end', () => {
  equal(asked().service.last().options.headers.Accept, 'application/x-ndjson');
});

test('what is found stands there while the search goes on, and stays when it is stopped', async () => {
  const { service, analysis } = asked();
  const stream = await service.last().stream(STREAM);

  await stream.say('{"path":{"size":1}}\n');
  equal([analysis.found, analysis.busy, analysis.answer], [[{ size: 1 }], true, null]);
  analysis.stop();
  await stream.say('{"path":{"size":2}}\n{"result":{}}\n');

  equal([analysis.found, analysis.stopped, analysis.answer], [[{ size: 1 }], true, null]);
});

test('how far it is stands before the answer, however the lines are cut', async () => {
  const { service, analysis, told } = asked();
  const stream = await service.last().stream(STREAM);

  await stream.say('{"progress":{"done":1,"of":4}}\n{"prog');
  equal([analysis.done, analysis.of, analysis.busy], [1, 4, true]);
  await stream.say('ress":{"done":3,"of":4}}\n\n{"result":{"summary":"Київ"}}');
  await stream.end();

  equal([analysis.answer, analysis.done, analysis.busy], [{ summary: 'Київ' }, 3, false]);
  equal(told, [1, 3, 3, 3]);
});

test('a problem on the way is told as a refusal', async () => {
  const { service, analysis } = asked();
  const stream = await service.last().stream(STREAM);

  await stream.say('{"problem":{"code":"TOO_LONG"}}\n');
  await stream.end();

  equal([analysis.refusal.problem.code, analysis.busy], ['TOO_LONG', false]);
});

test('a stream that breaks off or ends without an answer is a service that cannot be reached', async () => {
  for (const end of ['breakOff', 'end']) {
    const { service, analysis } = asked();
    const stream = await service.last().stream(STREAM);

    await stream.say('{"progress":{"done":1,"of":4}}\n');
    await stream[end]();

    equal([analysis.refusal.problem.code, analysis.busy], ['UNREACHABLE', false]);
  }
});

test('a question that is stopped is not busy and tells nothing any more', async () => {
  const { service, analysis, told } = asked();
  const stream = await service.last().stream(STREAM);

  analysis.stop();
  await stream.say('{"progress":{"done":1,"of":4}}\n{"result":{}}\n');
  await stream.end();

  equal([analysis.busy, analysis.answer, analysis.refusal, told], [false, null, null, []]);
});

test('a question that is stopped before it is answered gives up its call', async () => {
  const { service, analysis, told } = asked();

  analysis.stop();
  await service.last().lose();

  equal([service.last().options.signal.aborted, analysis.busy, analysis.refusal, told], [true, false, null, []]);
});
