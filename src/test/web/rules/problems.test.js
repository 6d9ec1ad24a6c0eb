import { Text } from '@codemirror/state';
import { diagnosticOf, fixOf } from '../../../main/resources/web/app/rules/problems.js';
import { equal, test } from '../tools/statements.js';

const text = Text.of(['when', '  Ceasefire( status == CeasefireStatus.REJECTD )', 'then']);
const problem = {
  line: 2,
  column: 24,
  endLine: 2,
  endColumn: 46,
  code: 'UNKNOWN_CONSTANT',
  message: 'CeasefireStatus has no value REJECTD; did you mean REJECTED?',
};

test('a problem is marked from its first to its last letter', () => {
  const { from, to, severity, source } = diagnosticOf(problem, text);

  equal([text.sliceString(from, to), severity, source], ['CeasefireStatus.REJECTD', 'error', 'UNKNOWN_CONSTANT']);
});

test('a problem beyond the text is marked at its end', () => {
  const { from, to } = diagnosticOf({ ...problem, line: 99, column: 99, endLine: 99, endColumn: 99 }, text);

  equal([from, to], [text.length, text.length]);
});

test('a problem at a place without a letter marks the next', () => {
  const { from, to } = diagnosticOf({ ...problem, line: 1, column: 1, endLine: 1, endColumn: 0 }, text);

  equal([from, to], [0, 1]);
});

test('the fix writes the word that was meant in place of the wrong one', () => {
  const [fix] = diagnosticOf(problem, text).actions;
  const written = [];

  fix.apply({ dispatch: ({ changes }) => written.push(changes) });

  equal([fix.name, text.sliceString(written[0].from, written[0].to), written[0].insert], [
    'Write REJECTED',
    'REJECTD',
    'REJECTED',
  ]);
});

test('of several words of the complaint the one spelled most alike is replaced', () => {
  const message = 'LeaderIntent has no field stanc; did you mean stance?';

  equal(fixOf({ message }, 'LeaderIntent( stanc'), { word: 'stanc', at: 14, by: 'stance' });
});

test('a problem that suggests nothing, or nothing that stands there, has no fix', () => {
  equal(fixOf({ message: 'a rule needs a name' }, 'rule'), null);
  equal(fixOf({ message: 'no field x; did you mean y?' }, 'elsewhere'), null);
});
