/** Calls every operation of the service at the address given, by the types made from its description. */
import assert from 'node:assert/strict';
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, operations, paths } from './api.js';

type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer Posted } } };
}
  ? Posted
  : never;

const baseUrl = process.argv[2];
assert(baseUrl, 'name the address of the service');
const client = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl });
const texts = createClient<paths, `text/${string}`>({ baseUrl });
const lines = createClient<paths, 'application/x-ndjson'>({
  baseUrl,
  headers: { Accept: 'application/x-ndjson' },
});

const called = new Set<string>();
const listening: Middleware = {
  onRequest: ({ request, schemaPath }) => {
    called.add(`${request.method} ${schemaPath}`);
    return undefined;
  },
};
client.use(listening);
texts.use(listening);
lines.use(listening);

/** The answer of a call that must succeed. */
function good<Answer>(answer: { data?: Answer; error?: unknown; response: Response }): Answer {
  assert(answer.data !== undefined, `${answer.response.status}: ${JSON.stringify(answer.error)}`);
  return answer.data;
}

/** What the last line of an answer says. */
function lastLine(answer: { data?: string; error?: unknown; response: Response }) {
  return JSON.parse(good(answer).trim().split('\n').at(-1) ?? '');
}

const asOf = '2025-07-21';
const proposal: components['schemas']['summit.SummitProposal'] = {
  type: 'SummitProposal',
  id: 'SP-1',
  principals: ['US', 'RU'],
  format: 'BILATERAL',
};
const refusal: components['schemas']['summit.LeaderIntent'] = {
  type: 'LeaderIntent',
  id: 'F-1',
  party: 'RU',
  proposalId: 'SP-1',
  stance: 'REFUSED',
  statedOn: '2025-07-20',
  evidence: ['S1'],
  source: { name: 'Kremlin', reliability: 'B', credibility: 2 },
};
const facts = [proposal, refusal];
const question: Body<'/v1/decisions'> = { asOf, facts };

const name = 'summit';
const rulebook = { params: { path: { name } } };
const written = { name, path: 'gates/made-by-a-client.drl' };
const text = 'package summit\n';

/** The id of a decision of which there is a record. */
async function recorded(): Promise<string> {
  return good(await client.POST('/v1/decisions', { body: question })).id ?? '';
}

/** The type has a field for each operation, so that one that is not called does not compile. */
const calls: { [operation in keyof operations]: () => Promise<void> } = {
  decide: async () => {
    const query = { explain: 'summary' } as const;
    const decision = good(await client.POST('/v1/decisions', { body: question, params: { query } }));
    const verdict: components['schemas']['Verdict'] | undefined = decision.verdict;
    assert.equal(verdict, 'BLOCKED');
    assert(decision.confidence && decision.preconditions);
    for (const precondition of decision.preconditions) {
      assert(['gate', 'timing', 'outcome'].includes(precondition.tier));
    }
    const could: string[] = decision.explanation?.missing?.flatMap((one) => one.couldBecome) ?? [];
    assert(could.every((one) => one.includes(': ')));
    const fields = 'lean';
    const lean = good(await client.POST('/v1/decisions', { body: question, params: { query: { fields } } }));
    assert(lean.blocking?.every((one) => one.sentence) && lean.until && !lean.facts);
  },
  decideBatch: async () => {
    const body: Body<'/v1/decisions/batch'> = { ...question, cases: [{ id: 'one' }, { id: 'two', facts: [] }] };
    const answer = good(await client.POST('/v1/decisions/batch', { body }));
    assert.equal(answer.totals.cases, 2);
    assert.equal(answer.answers[0]?.decision?.verdict, 'BLOCKED');

    const last: components['schemas']['BatchLine'] = lastLine(
      await lines.POST('/v1/decisions/batch', { body, parseAs: 'text' }),
    );
    assert('totals' in last && last.totals.cases === 2);
  },
  brief: async () => {
    const body: Body<'/v1/brief'> = { ...question, since: '2025-07-14' };
    const page = good(await texts.POST('/v1/brief', { body, parseAs: 'text' }));
    assert(page.includes('Russia') || page.includes('RU'));
  },
  whatIf: async () => {
    const changes: components['schemas']['FactChange'][] = [
      { kind: 'SET', fact: 'F-1', field: 'stance', value: 'ACCEPTED' },
      { kind: 'ADD', fact: { ...refusal, id: 'F-2', party: 'US', stance: 'PROPOSED' } },
    ];
    const instead = { level: 'CONTACT' } as const;
    const answer = good(await client.POST('/v1/what-if', { body: { ...question, changes, instead } }));
    assert(answer.flips.some((flip) => flip.what === 'VERDICT'));
    const again = answer.differences.flatMap((difference) => difference.changes ?? []);
    good(await client.POST('/v1/what-if', { body: { ...question, changes: again } }));
  },
  differences: async () => {
    const body: Body<'/v1/differences'> = { first: question, second: { facts: [proposal], asOf } };
    assert.equal(good(await client.POST('/v1/differences', { body })).before.verdict, 'BLOCKED');
  },
  timeline: async () => {
    const body: Body<'/v1/timeline'> = { facts, from: asOf, to: '2025-08-01' };
    const answer = good(await client.POST('/v1/timeline', { body }));
    assert.equal(answer.segments[0]?.outline.verdict, 'BLOCKED');
  },
  robustness: async () => {
    const answer = good(await client.POST('/v1/robustness', { body: question }));
    assert.equal(answer.outline.verdict, 'BLOCKED');
  },
  paths: async () => {
    const body: Body<'/v1/paths'> = { ...question, maxChanges: 1, target: { verdict: 'UNDETERMINED' } };
    const answer = good(await client.POST('/v1/paths', { body }));
    assert.equal(answer.present.verdict, 'BLOCKED');
    good(await client.POST('/v1/paths', { body: { ...body, target: answer.target } }));
    const last: components['schemas']['PathsLine'] = lastLine(await lines.POST('/v1/paths', { body, parseAs: 'text' }));
    assert('result' in last && last.result.wanted === answer.wanted);
  },
  decisions: async () => {
    good(await client.POST('/v1/decisions', { body: question }));
    const query = { rulebook: name, precondition: 'leaders-willing', status: 'BLOCKING' };
    const list = good(await client.GET('/v1/decisions', { params: { query } }));
    assert(list.found > 0 && list.records.every((one) => one.kind === 'DECISION'));
  },
  decision: async () => {
    const path = { decision: await recorded() };
    const kept = good(await client.GET('/v1/decisions/{decision}', { params: { path } }));
    assert.equal(kept.record.decision, path.decision);
  },
  decisionAnswer: async () => {
    const path = { decision: await recorded() };
    const answer = good(await client.GET('/v1/decisions/{decision}/answer', { params: { path } }));
    assert.equal(answer.verdict, 'BLOCKED');
  },
  replay: async () => {
    const path = { decision: await recorded() };
    assert(good(await client.POST('/v1/decisions/{decision}/replay', { params: { path } })).same);
  },
  records: async () => {
    await recorded();
    const query = { after: '0' };
    const last: components['schemas']['ExportedRecord'] = lastLine(
      await lines.GET('/v1/records', { params: { query }, parseAs: 'text' }),
    );
    assert(last.record.number > 0);
  },
  checkpoint: async () => {
    await recorded();
    assert(good(await client.GET('/v1/records/checkpoint')).number > 0);
  },
  bounds: async () => {
    assert(good(await client.GET('/v1/bounds')).every((one) => one.most > 0));
  },
  problems: async () => {
    assert(good(await client.GET('/v1/problems')).length > 10);
  },
  problem: async () => {
    const path = { code: 'INVALID_REQUEST' };
    assert.equal(good(await client.GET('/v1/problems/{code}', { params: { path } })).status, 422);
  },
  rulebooks: async () => {
    assert(good(await client.GET('/v1/rulebooks')).some((one) => one.name === name));
  },
  rulebook: async () => {
    assert(good(await client.GET('/v1/rulebooks/{name}', rulebook)).active);
    const nowhere = await client.GET('/v1/rulebooks/{name}', { params: { path: { name: 'nowhere' } } });
    assert.equal(nowhere.error?.code, 'UNKNOWN_RULEBOOK');
  },
  schema: async () => {
    assert('$defs' in good(await client.GET('/v1/rulebooks/{name}/schema', rulebook)));
  },
  preconditions: async () => {
    const [first] = good(await client.GET('/v1/rulebooks/{name}/preconditions', rulebook));
    assert.equal(first?.tier, 'gate');
  },
  rules: async () => {
    assert(good(await client.GET('/v1/rulebooks/{name}/rules', rulebook)).every((rule) => rule.line > 0));
  },
  status: async () => {
    assert.equal(good(await client.GET('/v1/rulebooks/{name}/status', rulebook)).broken, false);
  },
  cases: async () => {
    assert(good(await client.GET('/v1/rulebooks/{name}/cases', rulebook)).some((one) => one.example));
  },
  case: async () => {
    const cases = good(await client.GET('/v1/rulebooks/{name}/cases', rulebook));
    const id = cases.find((one) => one.example)?.id ?? '';
    const found = good(await client.GET('/v1/rulebooks/{name}/cases/{id}', { params: { path: { name, id } } }));
    good(await client.POST('/v1/decisions', { body: found.request }));
  },
  testRulebook: async () => {
    assert.equal(good(await client.POST('/v1/rulebooks/{name}/test', rulebook)).failed, 0);
  },
  check: async () => {
    const body = { files: [{ path: written.path, text }] };
    assert(good(await client.POST('/v1/rulebooks/{name}/check', { ...rulebook, body })).sound);
  },
  files: async () => {
    assert(good(await client.GET('/v1/rulebooks/{name}/files', rulebook)).length > 10);
  },
  writeFile: async () => {
    const answer = good(
      await client.PUT('/v1/rulebooks/{name}/files/{path}', {
        params: { path: written },
        body: text,
        bodySerializer: (posted: string) => posted,
        headers: { 'Content-Type': 'text/plain' },
      }),
    );
    assert.equal(answer.path, written.path);
  },
  file: async () => {
    const read = await texts.GET('/v1/rulebooks/{name}/files/{path}', { params: { path: written }, parseAs: 'text' });
    assert.equal(good(read), text);
  },
  deleteFile: async () => {
    const read = await texts.GET('/v1/rulebooks/{name}/files/{path}', { params: { path: written }, parseAs: 'text' });
    const header = { 'If-Match': read.response.headers.get('ETag') ?? '' };
    const params = { path: written, header };
    assert.equal(good(await client.DELETE('/v1/rulebooks/{name}/files/{path}', { params })).path, written.path);
  },
  versions: async () => {
    assert(good(await client.GET('/v1/rulebooks/{name}/versions', rulebook)).some((one) => one.active));
  },
  version: async () => {
    const version = await anyVersion();
    const path = { name, version };
    assert.equal(
      good(await client.GET('/v1/rulebooks/{name}/versions/{version}', { params: { path } })).version.version,
      version,
    );
  },
  difference: async () => {
    const version = await anyVersion();
    const path = { name, before: version, after: version };
    const answer = good(
      await client.GET('/v1/rulebooks/{name}/versions/{before}/difference/{after}', { params: { path } }),
    );
    assert.deepEqual(answer.differences, []);
  },
};

async function anyVersion(): Promise<string> {
  const [newest] = good(await client.GET('/v1/rulebooks/{name}/versions', rulebook));
  assert(newest);
  return newest.version;
}

for (const [operation, call] of Object.entries(calls)) {
  try {
    await call();
  } catch (failure) {
    throw new Error(`${operation} failed`, { cause: failure });
  }
}
for (const one of [...called].sort()) {
  console.log(one);
}
