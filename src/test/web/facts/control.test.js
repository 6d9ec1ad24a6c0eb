import { control } from '../../../main/resources/web/app/facts/control.js';
import { hear, said } from '../tools/markup.js';
import { equal, test } from '../tools/statements.js';

const NOTHING_YET = 'not told';

/** What a field comes to say when a person enters this. */
function told(field, value, entered, element = `id=fact-${field.name} `) {
  let now = NOTHING_YET;
  const drawn = control(field, value, { id: 'fact', problems: [], parties: ['UA', 'RU'], change: (one) => (now = one) });
  hear(drawn, 'change', element, { target: { value: entered } });
  return now;
}

test('what is entered is told without blanks around it, and nothing when it is blank', () => {
  const field = { name: 'text', kind: 'text', usual: [] };

  equal(told(field, 'a', '  Київ '), 'Київ');
  equal(told(field, 'a', '   '), null);
});

test('a number is told as a number, nought among them', () => {
  const field = { name: 'days', kind: 'number', step: 1 };

  equal([told(field, 1, '0'), told(field, 1, '-3'), told(field, 1, '')], [0, -3, null]);
});

test('a choice is told as the value that it stands for', () => {
  equal(told({ name: 'level', kind: 'choice', values: [1, 2] }, 1, '2'), 2);
  equal(told({ name: 'firm', kind: 'yes-or-no' }, true, 'false'), false);
  equal(told({ name: 'firm', kind: 'yes-or-no' }, true, ''), null);
});

test('a list is told without what is empty', () => {
  const field = { name: 'about', kind: 'list' };

  equal(told(field, ['a'], ' b,, c ,'), ['b', 'c']);
  equal(told(field, ['a'], ' , '), null);
});

test('what one party says is told beside what others say', () => {
  const field = { name: 'votes', kind: 'by-party', of: { kind: 'yes-or-no' } };

  equal(told(field, { RU: true }, 'false', 'id=fact-votes-UA '), { RU: true, UA: false });
  equal(told(field, { RU: true, UA: false }, '', 'id=fact-votes-UA '), { RU: true });
  equal(told(field, { UA: false }, '', 'id=fact-votes-UA '), null);
});

test('a source told in a word keeps it as its name', () => {
  const fields = [{ name: 'name', kind: 'text', usual: [] }, { name: 'grade', kind: 'text', usual: [] }];
  const source = { name: 'source', kind: 'group', fields };

  equal(told(source, 'Reuters', 'A', 'id=fact-source-grade '), { name: 'Reuters', grade: 'A' });
  equal(told(source, { grade: 'A' }, '', 'id=fact-source-grade '), null);
});

test('a problem stands at its field, one within a list too', () => {
  const problems = [{ field: 'about/0', message: 'is no party', didYouMean: 'UA' }, { field: 'aboutElse', message: 'is old' }];
  const drawn = said(control({ name: 'about', kind: 'list' }, ['UX'], { id: 'fact', problems, change() {} }));

  equal([drawn.includes('is no party Did you mean UA?'), drawn.includes('is old')], [true, false]);
});
