import { lineDifference } from '../../../main/resources/web/app/rules/difference.js';
import { equal, test } from '../tools/statements.js';

const brief = (before, after) =>
  lineDifference(before, after).map(({ kind, text, line }) => `${kind} ${line} ${text}`);

test('texts that are the same do not differ', () => {
  equal(brief('a\nb', 'a\nb'), []);
  equal(brief('', ''), []);
});

test('a line that changes goes and comes', () => {
  equal(brief('a\nb\nc', 'a\nx\nc'), ['gone 2 b', 'come 2 x']);
});

test('lines that come or go at the end are told', () => {
  equal(brief('a', 'a\nb'), ['come 2 b']);
  equal(brief('a\nb\n', 'a\n'), ['gone 2 b']);
  equal(brief('', 'a'), ['gone 1 ', 'come 1 a']);
});

test('lines that stay between two changes are told as the same', () => {
  equal(brief('a\nb\nc\nd', 'x\nb\nc\ny'), ['gone 1 a', 'come 1 x', 'same 2 b', 'same 3 c', 'gone 4 d', 'come 4 y']);
});

test('a line that is repeated comes once', () => {
  equal(brief('a\na', 'a\na\na'), ['come 3 a']);
});
