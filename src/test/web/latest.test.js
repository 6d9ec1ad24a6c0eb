import { Latest } from '../../main/resources/web/app/latest.js';
import { equal, failureOf, test } from './tools/statements.js';

/** A promise that is kept or broken when the statement says so. */
function promised() {
  const promise = {};
  promise.come = new Promise((keep, fail) => Object.assign(promise, { keep, fail }));
  return promise;
}

function* learn(promise, told) {
  try {
    told.push(yield promise.come);
  } catch (failure) {
    told.push(failure.message);
  }
}

test('an attempt goes on with what it waited for', async () => {
  const [told, answer] = [[], promised()];

  const run = new Latest().run(() => learn(answer, told));
  answer.keep('answer');

  equal([await run, told], [true, ['answer']]);
});

test('an attempt can mend what failed', async () => {
  const [told, answer] = [[], promised()];

  const run = new Latest().run(() => learn(answer, told));
  answer.fail(new Error('gone'));

  equal([await run, told], [true, ['gone']]);
});

test('what an attempt does not mend fails it', async () => {
  const run = new Latest().run(function* () {
    yield Promise.reject(new Error('gone'));
  });

  equal((await failureOf(run)).message, 'gone');
});

test('an answer to an older attempt counts no more, whichever comes first', async () => {
  for (const olderFirst of [true, false]) {
    const [told, older, newer] = [[], promised(), promised()];
    const latest = new Latest();
    const runs = [latest.run(() => learn(older, told)), latest.run(() => learn(newer, told))];

    const answers = [() => older.keep('older'), () => newer.keep('newer')];
    (olderFirst ? answers : answers.reverse()).forEach((answer) => answer());

    equal([await runs[0], await runs[1], told], [false, true, ['newer']]);
  }
});

test('an answer that was there before the newer attempt began, and was not heard yet, counts no more', async () => {
  const [told, older] = [[], promised()];
  const latest = new Latest();
  const run = latest.run(() => learn(older, told));

  older.keep('older');
  latest.run(() => learn(promised(), told));

  equal([await run, told], [false, []]);
});

test('the failure of an older attempt is nobody’s', async () => {
  const older = promised();
  const latest = new Latest();
  const run = latest.run(function* () {
    yield older.come;
  });

  latest.run(() => learn(promised(), []));
  older.fail(new Error('gone'));

  equal(await run, false);
});

test('the calls of an older attempt are given up', () => {
  const latest = new Latest();
  const signals = [];
  const wait = (signal) => {
    signals.push(signal);
    return learn(promised(), []);
  };

  latest.run(wait);
  latest.run(wait);

  equal(signals.map((signal) => signal.aborted), [true, false]);
});

test('an attempt that is stopped learns nothing more', async () => {
  const [told, answer] = [[], promised()];
  const latest = new Latest();
  const run = latest.run(() => learn(answer, told));

  latest.stop();
  answer.keep('answer');

  equal([await run, told], [false, []]);
});
