import { apply, difference, set } from '../../main/resources/web/app/changes.js';
import { equal, test } from './tools/statements.js';

const party = { type: 'Party', id: 'UA', name: 'Ukraine' };
const intent = { type: 'LeaderIntent', id: 'F-001', by: 'UA', stance: 'WILLING' };
const hosting = { type: 'Venue', id: 'F-002', offeredBy: ['UA', 'TR'], backs: 'F-001' };

test('facts that stay as they are have no difference', () => {
  equal(difference([party, intent], [intent, { ...party }]), []);
});

test('a fact that goes, a field that changes and a fact that comes are one change each', () => {
  equal(difference([intent, hosting], [{ ...intent, stance: 'REFUSED' }, party]), [
    { kind: 'WITHDRAW', fact: 'F-002' },
    { kind: 'SET', fact: 'F-001', field: 'stance', value: 'REFUSED' },
    { kind: 'ADD', fact: party },
  ]);
});

test('a field that is no longer said is set to nothing', () => {
  equal(difference([intent], [set(intent, 'stance', '')]), [
    { kind: 'SET', fact: 'F-001', field: 'stance', value: null },
  ]);
});

test('a list within a list differs by what it holds', () => {
  const before = { type: 'Draft', id: 'F-009', clauses: [['a', 'b'], ['c']] };

  equal(difference([before], [{ ...before, clauses: [['a', 'b'], ['c']] }]), []);
  equal(difference([before], [{ ...before, clauses: [['a'], ['b', 'c']] }]).length, 1);
});

test('the difference of two sets of facts leads from the one to the other', () => {
  const after = [{ ...intent, stance: 'REFUSED' }, { type: 'Note', id: 'F-ü', text: 'Київ 🕊' }];

  equal(apply(difference([intent, hosting], after), [intent, hosting]), after);
});

test('a fact is added in place of one with its id', () => {
  const other = { ...intent, stance: 'REFUSED' };

  equal(apply([{ kind: 'ADD', fact: other }], [intent, hosting]), [hosting, other]);
});

test('a change of a fact that is not there changes nothing', () => {
  equal(apply([{ kind: 'SET', fact: 'F-404', field: 'stance', value: 'REFUSED' }], [intent]), [intent]);
  equal(apply([{ kind: 'WITHDRAW', fact: 'F-404' }], [intent]), [intent]);
});

test('a withdrawn fact is named no more by the others', () => {
  equal(apply([{ kind: 'WITHDRAW', fact: 'F-001' }], [intent, hosting]), [
    { type: 'Venue', id: 'F-002', offeredBy: ['UA', 'TR'] },
  ]);
});

test('a withdrawn fact leaves a list that names others too', () => {
  const both = { type: 'Note', id: 'F-003', about: ['F-001', 'F-002'] };

  equal(apply([{ kind: 'WITHDRAW', fact: 'F-001' }], [intent, both]), [{ ...both, about: ['F-002'] }]);
});

test('a party stays a party when the fact about it is withdrawn', () => {
  equal(apply([{ kind: 'WITHDRAW', fact: 'UA' }], [party, intent, hosting]), [intent, hosting]);
});

test('changes are made in their order', () => {
  const changes = [
    { kind: 'SET', fact: 'F-001', field: 'stance', value: 'REFUSED' },
    { kind: 'SET', fact: 'F-001', field: 'stance', value: 'DEFERRED' },
  ];

  equal(apply(changes, [intent])[0].stance, 'DEFERRED');
  equal(intent.stance, 'WILLING');
});

test('a field that says nothing is left out, and one that says no or nought is kept', () => {
  for (const nothing of [null, undefined, '']) {
    equal(set(intent, 'stance', nothing), { type: 'LeaderIntent', id: 'F-001', by: 'UA' });
  }
  equal(set(intent, 'firm', false).firm, false);
  equal(set(intent, 'weight', 0).weight, 0);
});
