import { readFacts } from '../../../main/resources/web/app/facts/reading.js';
import { equal, failureOf, test } from '../tools/statements.js';

const one = { type: 'Note', id: 'F-001', text: 'Київ' };
const other = { type: 'Note', id: 'F-002', on: '2025-07-21' };

test('a request is read with its settings', async () => {
  equal(await readFacts(JSON.stringify({ asOf: '2025-07-21', facts: [one] })), {
    asOf: '2025-07-21',
    facts: [one],
    title: undefined,
  });
});

test('a case is read without what it expects', async () => {
  equal(await readFacts(JSON.stringify({ title: 'A', expect: { verdict: 'READY' }, facts: [] })), {
    title: 'A',
    facts: [],
  });
});

test('a list of facts is read', async () => {
  equal(await readFacts(JSON.stringify([one, other], null, 2)), { facts: [one, other] });
});

test('a fact a line is read', async () => {
  equal(await readFacts(`\n${JSON.stringify(one)}\n${JSON.stringify(other)}\n`), { facts: [one, other] });
  equal(await readFacts(JSON.stringify(one)), { facts: [one] });
});

test('YAML is read, and its days stay text', async () => {
  equal(await readFacts('title: A\nfacts:\n  - type: Note\n    id: F-002\n    on: 2025-07-21\n'), {
    title: 'A',
    facts: [other],
  });
});

test('what holds no facts is said to hold none', async () => {
  for (const written of ['{"asOf":"2025-07-21"}', 'a word', '', '{"facts":{}}', 'null']) {
    equal((await failureOf(readFacts(written))).message, 'There are no facts in this: begin with “facts:”, or with a list.');
  }
});

test('what is neither JSON nor YAML is said to be so, as what it was meant for', async () => {
  const json = (await failureOf(readFacts('{"facts": ['))).message;
  const yaml = (await failureOf(readFacts('facts: [\n  - a'))).message;

  equal([json, yaml].map((said) => said.startsWith('This is neither JSON nor YAML: ')), [true, true]);
});
