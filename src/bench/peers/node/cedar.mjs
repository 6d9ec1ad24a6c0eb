// Cedar: each rule permits something where it holds, and the answer names the policies that permit. The host knows what each says.
import { createRequire } from 'node:module';
import { answer, counts, file, statuses } from './answers.mjs';
import { texts } from './texts.mjs';

const cedar = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs');
const { findings, verdicts } = JSON.parse(file('talks.json-logic.json'));
const meaning = new Map([...findings, ...verdicts].map((rule) => [rule.rule, rule]));
const POLICIES = 'talks';

const policies = {};
for (const [policy, id] of file('talks.cedar').matchAll(/@id\("([^"]*)"\)[^;]*;/g)) {
  policies[id] = policy;
}
const parsed = cedar.preparsePolicySet(POLICIES, { staticPolicies: policies });
if (parsed.type !== 'success') {
  throw new Error(JSON.stringify(parsed));
}

function permitting(action, context) {
  const asked = cedar.statefulIsAuthorized({
    principal: { type: 'Host', id: 'host' },
    action: { type: 'Action', id: action },
    resource: { type: 'Talks', id: 'talks' },
    context,
    entities: [],
    preparsedPolicySetId: POLICIES,
  });
  if (asked.type !== 'success' || asked.response.diagnostics.errors.length > 0) {
    throw new Error(JSON.stringify(asked));
  }
  return asked.response.diagnostics.reason.map((id) => meaning.get(id));
}

function decide(facts) {
  const found = permitting('find', facts).map(({ rule, precondition, status, facts: ids }) => ({
    rule,
    precondition,
    status,
    text: texts[rule](facts),
    facts: ids.map(({ var: path }) => facts[path.slice(0, -'.id'.length)].id),
  }));
  const standing = statuses(found);
  return answer(found, standing, permitting('conclude', counts(standing)));
}

export const peers = [{ name: 'Cedar', decide }];
