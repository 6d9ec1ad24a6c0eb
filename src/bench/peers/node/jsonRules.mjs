// json-rules-engine: one engine for findings and one for the verdict; it joins no text, so the host does.
import { Engine } from 'json-rules-engine';
import { answer, counts, file, statuses } from './answers.mjs';
import { texts } from './texts.mjs';

const rules = JSON.parse(file('talks.json-rules.json'));
const finding = new Engine(rules.findings);
const concluding = new Engine(rules.verdicts);

async function decide(facts) {
  const { results } = await finding.run(facts);
  const found = results.map(({ name, event: { params } }) => ({
    rule: name,
    precondition: params.precondition,
    status: params.status,
    text: texts[name](facts),
    facts: params.facts.map((fact) => facts[fact].id),
  }));
  const standing = statuses(found);
  const concluded = await concluding.run(counts(standing));
  const verdicts = concluded.results.map(({ name, event: { params } }) => ({ rule: name, ...params }));
  return answer(found, standing, verdicts);
}

export const peers = [{ name: 'json-rules-engine', decide }];
