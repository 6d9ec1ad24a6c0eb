import { flipOf, flipTable, flipsBetween } from '../../main/resources/web/app/flips.js';
import { said } from './tools/markup.js';
import { equal, test } from './tools/statements.js';

const decision = {
  verdict: 'READY',
  supportedAmbition: 'SIGNING',
  readiness: { CONTACT: 'READY' },
  preconditions: [{ id: 'ceasefire', title: 'A ceasefire holds', status: 'SATISFIED' }],
  delay: { level: 'PRIMARY', primary: 'UA' },
  facts: [{ type: 'Party', id: 'UA', values: { name: 'Ukraine' } }],
};

test('two decisions that say the same have no flips', () => {
  equal(flipsBetween(decision, { ...decision }), []);
});

test('what two decisions say differently is told gravest first', () => {
  const after = {
    verdict: 'BLOCKED',
    readiness: { CONTACT: 'NOT_READY' },
    preconditions: [{ id: 'new', status: 'UNKNOWN' }, { id: 'ceasefire', status: 'BLOCKING' }],
    delay: { level: 'SHARED' },
  };

  equal(flipsBetween(decision, after).map(({ what, of = '', from, to }) => [what, of, from, to]), [
    ['VERDICT', '', 'READY', 'BLOCKED'],
    ['SUPPORTED_AMBITION', '', 'SIGNING', ''],
    ['READINESS', 'CONTACT', 'READY', 'NOT_READY'],
    ['PRECONDITION', 'new', '', 'UNKNOWN'],
    ['PRECONDITION', 'ceasefire', 'SATISFIED', 'BLOCKING'],
    ['DELAY', '', 'PRIMARY', 'SHARED'],
    ['DELAYING_PARTY', '', 'UA', ''],
  ]);
});

test('a flip is read in one line, with what is not said as a dash', () => {
  const flip = (what, of, from, to) => said(flipOf({ what, of, from, to }, decision));

  equal(flip('PRECONDITION', 'ceasefire', 'SATISFIED', ''), 'A ceasefire holds: satisfied → —');
  equal(flip('DELAYING_PARTY', undefined, 'UA', 'XX').endsWith('Ukraine → XX'), true);
  equal(flip('SUPPORTED_AMBITION', undefined, '', 'SIGNING').endsWith('— → Signing'), true);
});

test('the verdict stands first in the table even where it stays', () => {
  const flips = [{ what: 'PRECONDITION', of: 'ceasefire', from: 'SATISFIED', to: 'BLOCKING', because: ['one', 'two'] }];
  const table = said(flipTable(flips, decision, ['Now', 'Then']));

  equal(table, 'Now Then Can they meet? Ready Ready A ceasefire holds one; two satisfied blocking');
});

test('a table without flips says so', () => {
  equal(said(flipTable([], decision, ['Now', 'Then'])).endsWith('every status stays as it is.'), true);
});
