import { call, get, post } from '../calls.js';

const NOTHING = { problems: [], sound: true };

/**
 * A file that is being edited: its text as it decides now, as it is written here, what the check says of it, and what it would
 * change. Tells `change` when any of these is another.
 */
export class Workbench extends EventTarget {
  path = '';
  active = '';
  written = '';
  etag = '';
  check = NOTHING;
  checking = false;
  trial = null;
  trying = false;
  failed = null;
  saved = '';
  editable = true;
  #calls = new AbortController();

  constructor(rulebook) {
    super();
    this.files = `/v1/rulebooks/${rulebook}/files`;
    this.base = `/v1/rulebooks/${rulebook}`;
  }

  get changed() {
    return this.written !== this.active;
  }

  async open(path, text) {
    this.#calls.abort();
    Object.assign(this, {
      path,
      active: text,
      written: text,
      etag: '',
      check: NOTHING,
      checking: false,
      trial: null,
      trying: false,
      failed: null,
      saved: '',
    });
    try {
      const answer = await call(`${this.files}/${path}`);
      const held = await answer.text();
      Object.assign(this, { active: held, written: held, etag: answer.headers.get('ETag'), editable: true });
    } catch (refused) {
      // Those who may not edit can read, and see why they may not.
      this.editable = false;
      this.failed = refused;
    }
    this.#tell();
  }

  /** Checks the text, and if it is sound, tries it on the facts. */
  async write(text, request, decision) {
    this.#calls.abort();
    const { signal } = (this.#calls = new AbortController());
    Object.assign(this, { written: text, saved: '', failed: null, checking: true, trying: false });
    this.#tell();
    try {
      await pause(250, signal);
      this.check = await post(`${this.base}/check`, { files: [{ path: this.path, text }] }, signal);
      Object.assign(this, { checking: false, trial: null, trying: this.check.sound && this.changed });
      this.#tell();
      if (this.trying) {
        const after = await post(
          '/v1/decisions',
          { ...request, draft: { files: [{ path: this.path, text }] } },
          signal,
        );
        Object.assign(this, { trial: { before: decision, after }, trying: false });
      }
    } catch (failure) {
      if (failure.name === 'AbortError') {
        return;
      }
      Object.assign(this, { failed: failure, checking: false, trying: false });
    }
    this.#tell();
  }

  /** Writes the file, unless someone else has meanwhile. */
  async keep() {
    try {
      const answer = await call(`${this.files}/${this.path}`, {
        method: 'PUT',
        headers: { 'If-Match': this.etag, 'Content-Type': 'text/plain' },
        body: this.written,
      });
      const { version } = await answer.json();
      Object.assign(this, {
        active: this.written,
        etag: answer.headers.get('ETag'),
        trial: null,
        failed: null,
        saved: version,
      });
    } catch (refused) {
      this.failed = refused;
      if (refused.problem.code === 'BROKEN_RULES') {
        this.check = { sound: false, problems: refused.problems };
      }
    }
    this.#tell();
    return !this.failed;
  }

  test() {
    return post(`${this.base}/test`, {});
  }

  status() {
    return get(`${this.base}/status`);
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}

const pause = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
