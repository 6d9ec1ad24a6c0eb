import { fieldsOf, typesOf } from '../../../main/resources/web/app/facts/fields.js';
import { equal, test } from '../tools/statements.js';

const schema = {
  properties: { facts: { items: { oneOf: [{ $ref: '#/$defs/Note' }, { $ref: '#/$defs/Other' }] } } },
  $defs: {
    Source: { properties: { name: { type: 'string' }, reliability: { enum: ['A', 'B', null] } } },
    Other: { properties: {} },
    Note: {
      description: 'Something noted',
      required: ['id'],
      properties: {
        type: { const: 'Note' },
        id: { type: 'string', description: 'Its id' },
        on: { type: ['string', 'null'], format: 'date' },
        stance: { enum: ['WILLING', 'REFUSED', null] },
        side: { enum: ['x', 'y'], examples: ['y'] },
        firm: { type: 'boolean' },
        days: { type: ['integer', 'null'] },
        weight: { type: 'number' },
        about: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
        by: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
        votes: { type: 'object', additionalProperties: { type: 'boolean' } },
        source: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/Source' }] },
        evidence: { type: 'array', items: { type: 'string' }, examples: ['CITED'] },
        old: { type: 'string', deprecated: true },
      },
    },
  },
};

const { own, origin } = fieldsOf(schema, 'Note');
const kindOf = (name) => {
  const { help, required, name: same, ...kind } = [...own, ...origin].find((field) => field.name === name);
  return kind;
};

test('the types are those that facts may have', () => {
  equal(typesOf(schema), [{ name: 'Note', description: 'Something noted' }, { name: 'Other', description: '' }]);
});

test('where a fact comes from stands apart from what it says', () => {
  equal(own.map((field) => field.name), ['id', 'on', 'stance', 'side', 'firm', 'days', 'weight', 'about', 'by', 'votes']);
  equal(origin.map((field) => field.name), ['source', 'evidence']);
});

test('a field says what it is for and whether it must be said', () => {
  equal([own[0].help, own[0].required, own[1].required], ['Its id', true, false]);
});

test('each field has the control of its kind', () => {
  equal(kindOf('on'), { kind: 'day', usual: [] });
  equal(kindOf('firm'), { kind: 'yes-or-no' });
  equal([kindOf('days'), kindOf('weight')], [{ kind: 'number', step: 1 }, { kind: 'number', step: 'any' }]);
  equal(kindOf('by'), { kind: 'list', usual: [], of: { kind: 'text', usual: [] } });
  equal(kindOf('votes'), { kind: 'by-party', of: { kind: 'yes-or-no' } });
});

test('a choice leaves out that nothing is said, and values that are written otherwise by now', () => {
  equal(kindOf('stance'), { kind: 'choice', values: ['WILLING', 'REFUSED'] });
  equal(kindOf('side'), { kind: 'choice', values: ['y'] });
});

test('a list of lists is a list of lists', () => {
  equal(kindOf('about').of, { kind: 'list', usual: [], of: { kind: 'text', usual: [] } });
});

test('a source that may be told in a word is asked field by field', () => {
  equal(kindOf('source').fields.map((field) => [field.name, field.kind]), [['name', 'text'], ['reliability', 'choice']]);
});
