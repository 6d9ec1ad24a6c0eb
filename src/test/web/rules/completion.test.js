import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { offers } from '../../../main/resources/web/app/rules/completion.js';
import { vocabularyOf } from '../../../main/resources/web/app/rules/vocabulary.js';
import { equal, test } from '../tools/statements.js';

const vocabulary = vocabularyOf([
  {
    text: [
      'declare enum Stance',
      '  @doc( "How one stands" )',
      '  WILLING, DEFERRED , REFUSED;',
      'end',
      'declare LeaderIntent',
      '  @doc( "What a leader wants" )',
      '  by : String @doc( "Who" )',
      '  stance : Stance',
      '  about : List<String>',
      'end',
    ].join('\n'),
  },
  { text: '' },
]);

/** What is offered after a text, asked for by typing or by key. */
const offered = (text, byKey = false) =>
  offers(vocabulary)(new CompletionContext(EditorState.create({ doc: text }), text.length, byKey));

const kinds = (offer, type) => offer.options.filter((one) => one.type === type).map((one) => one.label);

test('the vocabulary knows types with their fields, and lists with their constants', () => {
  equal(vocabulary.types.get('LeaderIntent'), {
    name: 'LeaderIntent',
    doc: 'What a leader wants',
    fields: [
      { name: 'by', type: 'String', doc: 'Who' },
      { name: 'stance', type: 'Stance', doc: '' },
      { name: 'about', type: 'List<String>', doc: '' },
    ],
  });
  equal(vocabulary.lists.get('Stance').constants, ['WILLING', 'DEFERRED', 'REFUSED']);
});

test('within a pattern its fields are offered', () => {
  equal(kinds(offered('$a : LeaderIntent( by == "U", sta'), 'property'), ['by', 'stance', 'about']);
  equal(kinds(offered('LeaderIntent( ( by == "U" ) && sta'), 'property'), ['by', 'stance', 'about']);
});

test('after a pattern, and in one of an unknown type, no fields are offered', () => {
  equal(kinds(offered('LeaderIntent( by == "U" ) an'), 'property'), []);
  equal(kinds(offered('Leader( sta'), 'property'), []);
});

test('after the name of a list and a dot its constants are offered, and nothing else', () => {
  const offer = offered('LeaderIntent( stance == Stance.RE');

  equal([offer.from, kinds(offer, 'constant'), offer.options.length], [31, ['WILLING', 'DEFERRED', 'REFUSED'], 3]);
  equal(offered('Unknown.').options, []);
});

test('elsewhere types, lists and words of the language are offered', () => {
  const offer = offered('Lea');

  equal([kinds(offer, 'class'), kinds(offer, 'enum'), offer.from], [['LeaderIntent'], ['Stance'], 0]);
  equal(kinds(offer, 'keyword').includes('accumulate'), true);
});

test('after a blank something is offered only to who asks', () => {
  equal(offered('rule '), null);
  equal(offered('rule ', true).from, 5);
});
