import { Refused, call } from './calls.js';
import { Latest } from './latest.js';
import { readable } from './readable.js';

const STREAM = 'application/x-ndjson';

/** A long question to the service: how far it is, what it finds, and at last its answer. Calls back whenever it knows more. */
export class Analysis {
  answer = null;
  found = [];
  refusal = null;
  busy = true;
  stopped = false;
  done = 0;
  of = 0;
  #latest = new Latest();

  constructor(path, body, told) {
    this.#latest.run((signal) => this.#run(path, body, told, signal));
  }

  /** Nobody waits for it any more, and it tells nothing any more; what it found stays. */
  stop() {
    this.#latest.stop();
    this.stopped = this.busy;
    this.busy = false;
  }

  *#run(path, body, told, signal) {
    try {
      const answer = yield call(path, {
        method: 'POST',
        // Alone: beside a whole answer the service would give that.
        headers: { 'Content-Type': 'application/json', Accept: STREAM },
        body: JSON.stringify(body),
        signal,
      });
      const lines = linesOf(answer.body);
      for (let line = yield lines.next(); !line.done; line = yield lines.next()) {
        this.#hear(readable(JSON.parse(line.value)));
        told();
      }
    } catch (failure) {
      this.refusal = failure instanceof Refused ? failure : new Refused({ status: 0, code: 'UNREACHABLE' });
    }
    if (!this.answer && !this.refusal) {
      this.refusal = new Refused({ status: 0, code: 'UNREACHABLE' });
    }
    this.busy = false;
    told();
  }

  #hear(line) {
    if (line.progress) {
      Object.assign(this, line.progress);
    } else if (line.path) {
      this.found = [...this.found, line.path];
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
