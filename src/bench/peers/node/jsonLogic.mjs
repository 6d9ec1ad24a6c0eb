// json-logic-engine: each rule compiled to functions, which the host calls one after the other.
import { LogicEngine } from 'json-logic-engine';
import { answer, counts, file, statuses } from './answers.mjs';

const engine = new LogicEngine();
const { findings, verdicts } = JSON.parse(file('talks.json-logic.json'));
const finders = findings.map(({ when, text, facts, ...rule }) => ({
  ...rule,
  when: engine.build(when),
  text: engine.build(text),
  facts: engine.build(facts),
}));
const concluders = verdicts.map(({ when, ...rule }) => ({ ...rule, when: engine.build(when) }));

function decide(facts) {
  const found = [];
  for (const { rule, precondition, status, when, text, facts: ids } of finders) {
    if (when(facts)) {
      found.push({ rule, precondition, status, text: text(facts), facts: ids(facts) });
    }
  }
  const standing = statuses(found);
  const counted = counts(standing);
  return answer(found, standing, concluders.filter(({ when }) => when(counted)));
}

export const peers = [{ name: 'json-logic-engine, compiled', decide }];
