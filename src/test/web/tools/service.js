import { settled } from './time.js';

/** The service: it answers a call when a statement has it do so, and not before. A call that is given up fails at once. */
export class Service {
  calls = [];

  constructor() {
    globalThis.fetch = (path, options = {}) => this.#take(path, options);
  }

  #take(path, options) {
    return new Promise((resolve, reject) => {
      const answer = (body, more = {}) => {
        resolve(answerOf(body, more));
        return settled();
      };
      const givenUp = () => reject(options.signal.reason);
      options.signal?.aborted ? givenUp() : options.signal?.addEventListener('abort', givenUp);
      this.calls.push({
        path,
        options,
        body: options.body,
        answer,
        stream: async (more) => {
          const lines = new Lines();
          resolve({ ...answerOf('', more), body: lines });
          await settled();
          return lines;
        },
        refuse: (problem) => answer(problem, { ok: false, status: problem.status ?? 400 }),
        lose: () => {
          reject(new TypeError('Failed to fetch'));
          return settled();
        },
      });
    });
  }

  /** The last call whose path ends so. */
  last(end = '') {
    return this.calls.findLast((call) => call.path.endsWith(end));
  }
}

/** A body that comes in parts. */
class Lines {
  #parts = [];
  #waiting = null;

  pipeThrough() {
    return this;
  }

  getReader() {
    return this;
  }

  read() {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#give();
    });
  }

  say(value) {
    return this.#come(({ resolve }) => resolve({ done: false, value }));
  }

  end() {
    return this.#come(({ resolve }) => resolve({ done: true }));
  }

  breakOff() {
    return this.#come(({ reject }) => reject(new TypeError('network error')));
  }

  #come(part) {
    this.#parts.push(part);
    this.#give();
    return settled();
  }

  #give() {
    if (this.#waiting && this.#parts.length) {
      const part = this.#parts.shift();
      const waiting = this.#waiting;
      this.#waiting = null;
      part(waiting);
    }
  }
}

function answerOf(body, { ok = true, status = 200, headers = {} }) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    ok,
    status,
    headers: { get: (name) => headers[name] ?? null },
    json: async () => JSON.parse(text),
    text: async () => text,
    blob: async () => new Blob([text]),
  };
}
