import { outcome, sentence } from '../../../main/resources/web/app/try/outcome.js';
import { hear, said } from '../tools/markup.js';
import { equal, test } from '../tools/statements.js';

const facts = [{ type: 'LeaderIntent', id: 'F-001', stance: 'NOT_READY', about: ['A', 'B'] }];

test('a change is said with what was and what would be', () => {
  const set = (field, value) => sentence({ kind: 'SET', fact: 'F-001', field, value }, facts);

  equal(set('stance', 'REFUSED'), 'F-001: stance from not ready to refused');
  equal(set('about', ['A']), 'F-001: about from A, B to A');
  equal(set('reportedOn', '2025-07-21'), 'F-001: reported on from — to 21 July 2025');
  equal(set('stance', null), 'F-001: stance from not ready to —');
});

test('a fact that comes or goes is said as such', () => {
  equal(sentence({ kind: 'WITHDRAW', fact: 'F-001' }, facts), 'F-001 goes');
  equal(sentence({ kind: 'ADD', fact: { id: 'N-1', type: 'LeaderIntent' } }, facts), 'N-1: a Leader intent comes');
});

test('what is tried is taken back or taken over with a click', () => {
  const done = [];
  const change = { kind: 'WITHDRAW', fact: 'F-001' };
  const bench = {
    situation: { request: { facts } },
    changes: [change],
    after: null,
    take: (taken) => done.push(taken),
    adopt: () => done.push('adopted'),
  };

  const drawn = outcome(bench, {});
  equal(said(drawn).includes('F-001 goes'), true);
  hear(drawn, 'click', 'Take back: F-001 goes');
  hear(drawn, 'click', 'Take over');

  equal(done, [change, 'adopted']);
});
