// GoRules Zen: one graph of two decision tables, as its editor would write it.
import { ZenEngine } from '@gorules/zen-engine';
import { answer, file } from './answers.mjs';

const decision = new ZenEngine().createDecision(Buffer.from(file('talks.zen.json')));

const evaluating = (options) => async (facts) => {
  const { result } = await decision.evaluate(facts, options);
  return answer(result.findings, result.statuses, result.verdicts);
};

export const peers = [
  { name: 'GoRules Zen', decide: evaluating({ trace: false }) },
  { name: 'GoRules Zen, with trace', decide: evaluating({ trace: true }) },
];
