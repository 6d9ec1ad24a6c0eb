import { notes } from '../../main/resources/web/app/notes.js';
import { said } from './tools/markup.js';
import { equal, test } from './tools/statements.js';

test('what was taken otherwise than it was posted is said', () => {
  const decision = { notes: [{ pointer: '/facts/1/party', message: '"ru" is taken as "RU"', posted: 'ru', takenAs: 'RU' }] };

  equal(said(notes(decision)).includes('"ru" is taken as "RU"'), true);
});

test('nothing is said where all was taken as it was posted', () => {
  equal([said(notes({})), said(notes(null))], ['', '']);
});
