import { Refused, call } from './calls.js';

const STREAM = 'application/x-ndjson';

/** A long question to the service: how far it is, and at last its answer. Calls back whenever it knows more. */
export class Analysis {
  answer = null;
  refusal = null;
  busy = true;
  done = 0;
  of = 0;
  #calls = new AbortController();

  constructor(path, body, told) {
    this.#run(path, body, told);
  }

  stop() {
    this.#calls.abort();
  }

  async #run(path, body, told) {
    try {
      const answer = await call(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: `${STREAM}, application/json` },
        body: JSON.stringify(body),
        signal: this.#calls.signal,
      });
      if (!answer.headers.get('Content-Type').startsWith(STREAM)) {
        this.answer = await answer.json();
      } else {
        for await (const line of linesOf(answer.body)) {
          this.#hear(JSON.parse(line));
          told();
        }
      }
    } catch (failure) {
      if (failure.name === 'AbortError') {
        return;
      }
      this.refusal = failure instanceof Refused ? failure : new Refused({ status: 0, code: 'UNREACHABLE' });
    }
    this.busy = false;
    told();
  }

  #hear(line) {
    if (line.progress) {
      Object.assign(this, line.progress);
    } else if (line.problem) {
      this.refusal = new Refused(line.problem);
    } else {
      this.answer = line.result;
    }
  }
}

async function* linesOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop();
    yield* lines.filter(Boolean);
  }
  if (rest) {
    yield rest;
  }
}
