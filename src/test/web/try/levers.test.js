import { levers } from '../../../main/resources/web/app/try/levers.js';
import { said } from '../tools/markup.js';
import { equal, test } from '../tools/statements.js';

const facts = ['F-001', 'F-002', 'F-003'].map((id) => ({ type: 'Note', id, about: id === 'F-003' ? 'Київ' : 'else' }));
const schema = { $defs: { Note: { properties: { type: {}, about: { type: 'string' } } } } };
const decision = { preconditions: [{ because: [{ facts: ['F-001'] }] }, { because: [] }] };

function shown({ changes = [], filter = '', all = false }) {
  const left = facts.filter((fact) => !changes.some((change) => change.fact === fact.id));
  const bench = { changes, facts: left, situation: { request: { facts } } };
  const drawn = said(levers({ bench, schema, decision, filter, all }));
  return [...new Set(drawn.match(/F-00\d/g))];
}

test('the facts that something rests on are shown', () => {
  equal(shown({}), ['F-001']);
});

test('a fact that is tried stays shown, even when it is left out', () => {
  equal(shown({ changes: [{ kind: 'WITHDRAW', fact: 'F-002' }] }), ['F-001', 'F-002']);
});

test('all facts are shown on request, and those with the words that one looks for', () => {
  equal(shown({ all: true }), ['F-001', 'F-002', 'F-003']);
  equal(shown({ filter: '  київ f-003 ' }), ['F-003']);
  equal(shown({ filter: 'nowhere' }), []);
});
