import { language } from '../../../main/resources/web/app/rules/drl.js';
import { equal, test } from '../tools/statements.js';

/** The words of a text that are coloured, with the name of what they are. */
function words(path, text) {
  const [{ parser }] = language(path);
  const found = [];
  parser.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name !== 'Document') {
        found.push(`${name} ${text.slice(from, to)}`);
      }
    },
  });
  return found;
}

test('a rule is told apart into its words', () => {
  equal(words('a.drl', 'rule "One waits" when $by : LeaderIntent( stance == Stance.REFUSED, days > -3.5 )'), [
    'keyword rule',
    'string "One waits"',
    'keyword when',
    'variableName $by',
    'typeName LeaderIntent',
    'typeName Stance',
    'atom REFUSED',
    'number -3.5',
  ]);
});

test('a comment, an annotation and a text that is not closed are told apart', () => {
  equal(words('a.drl', '@source( "S1" ) // then "no text"\n"open \\" still'), [
    'meta @source',
    'string "S1"',
    'comment // then "no text"',
    'string "open \\" still',
  ]);
});

test('a word that begins as a keyword does is none', () => {
  equal(words('a.drl', 'ending note inside'), []);
});

test('YAML has names, texts and comments', () => {
  equal(words('words.yaml', 'title: "A"\nrule: when # here'), [
    'propertyName title',
    'string "A"',
    'propertyName rule',
    'comment # here',
  ]);
});
