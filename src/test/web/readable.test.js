import { readable } from '../../main/resources/web/app/readable.js';
import { equal, test } from './tools/statements.js';

test('nothing in an answer turns a line round', () => {
  equal(readable({ text: 'Russia\u202e refuses', facts: [{ name: '\u2067a\u2069', n: 1, no: null }] }), {
    text: 'Russia refuses',
    facts: [{ name: 'a', n: 1, no: null }],
  });
});

test('names in every script stay as they are', () => {
  const names = ['习近平', '김정은', 'محمود عباس', 'Jose\u0301', '😀', 'a\u200db'];

  equal(readable(names), names);
});
