// Has the engines of the npm registry decide the fact sets, a round for each line that it is sent: the milliseconds of a turn.
// Writes a line of JSON first, with what each engine gets wrong, and one after each round, with microseconds of processor time
// for a decision, that of all threads of this process.
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { file } from './answers.mjs';
import { peers as cedar } from './cedar.mjs';
import { peers as jsonLogic } from './jsonLogic.mjs';
import { peers as jsonRules } from './jsonRules.mjs';
import { peers as zen } from './zen.mjs';

const peers = [...jsonLogic, ...jsonRules, ...zen, ...cedar];
const factSets = JSON.parse(file('fact-sets.json'));
let read = 0;

const inOrder = ({ verdict, statuses, reasons }) => ({
  verdict,
  statuses: { ...statuses },
  reasons: reasons
    .map(({ rule, text, facts }) => ({ rule, text, facts: [...facts] }))
    .sort((one, other) => (one.rule < other.rule ? -1 : 1)),
});

async function wrong({ decide }) {
  for (const { title, facts, expect } of factSets) {
    const answered = inOrder(await decide(facts));
    if (!isDeepStrictEqual(answered, inOrder(expect))) {
      return `${title}: ${JSON.stringify(answered)}`;
    }
  }
  return '';
}

/** The length of all texts: reads what was answered, so that none of it can be left out. */
function length({ reasons }) {
  let sum = 0;
  for (const { text, facts } of reasons) {
    sum += text.length + facts.length;
  }
  return sum;
}

/** The clock is read seldom: it takes as long as a fast decision. */
async function turn({ decide }, micros) {
  const before = process.cpuUsage();
  let taken = 0;
  let count = 0;
  let passes = 1;
  while (taken < micros) {
    for (let pass = 0; pass < passes; pass++) {
      for (const { facts } of factSets) {
        const decided = decide(facts);
        read += length(decided instanceof Promise ? await decided : decided);
      }
    }
    count += passes * factSets.length;
    const { user, system } = process.cpuUsage(before);
    taken = user + system;
    passes = taken < micros / 20 ? passes * 2 : passes;
  }
  return taken / count;
}

const faults = {};
for (const peer of peers) {
  faults[peer.name] = await wrong(peer);
}
console.log(JSON.stringify(faults));

for await (const line of createInterface({ input: process.stdin })) {
  const micros = {};
  for (const peer of peers) {
    micros[peer.name] = await turn(peer, Number(line) * 1000);
  }
  console.log(JSON.stringify(micros));
}

if (read === 0) {
  throw new Error('nothing was decided');
}
