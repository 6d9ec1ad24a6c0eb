import { call, post } from '../calls.js';
import { Latest } from '../latest.js';

/** Milliseconds without a key before what is written is checked. */
const PAUSE = 250;

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
  opening = false;
  keeping = false;
  tests = null;
  testing = false;
  #latest = new Latest();
  #tested = new Latest();

  constructor(rulebook) {
    super();
    this.files = `/v1/rulebooks/${rulebook}/files`;
    this.base = `/v1/rulebooks/${rulebook}`;
  }

  get changed() {
    return this.written !== this.active;
  }

  /** Reads a file; its text is known already unless someone has changed it. Tells whether it is still the one to show. */
  open(path, text) {
    return this.#latest.run((signal) => this.#open(path, text, signal));
  }

  *#open(path, text, signal) {
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
      opening: true,
    });
    try {
      const answer = yield call(`${this.files}/${path}`, { signal });
      const held = yield answer.text();
      Object.assign(this, { active: held, written: held, etag: answer.headers.get('ETag'), editable: true });
    } catch (refused) {
      // Those who may not edit can read, and see why they may not.
      this.editable = false;
      this.failed = refused;
    }
    this.opening = false;
    this.#tell();
  }

  /** Checks the text, and if it is sound, tries it on the facts. While a file is opened, what is written is still of another. */
  write(text, request, decision) {
    return this.opening
      ? Promise.resolve(false)
      : this.#latest.run((signal) => this.#write(text, request, decision, signal));
  }

  *#write(text, request, decision, signal) {
    Object.assign(this, { written: text, saved: '', failed: null, checking: true, trying: false });
    this.#tell();
    try {
      yield pause(PAUSE);
      this.check = yield post(`${this.base}/check`, { files: [{ path: this.path, text }] }, signal);
      Object.assign(this, { checking: false, trial: null, trying: this.check.sound && this.changed });
      this.#tell();
      if (this.trying) {
        const draft = { files: [{ path: this.path, text }] };
        const after = yield post('/v1/decisions', { ...request, draft }, signal);
        Object.assign(this, { trial: { before: decision, after }, trying: false });
      }
    } catch (failure) {
      Object.assign(this, { failed: failure, checking: false, trying: false });
    }
    this.#tell();
  }

  /**
   * Writes the file, unless someone else has meanwhile. What is written or opened before the answer comes is not what was kept.
   * Tells whether it was kept.
   */
  async keep() {
    if (this.keeping) {
      return false;
    }
    const { path, written } = this;
    this.keeping = true;
    this.#tell();
    let kept = false;
    try {
      const answer = await call(`${this.files}/${path}`, {
        method: 'PUT',
        headers: { 'If-Match': this.etag, 'Content-Type': 'text/plain' },
        body: written,
      });
      const { version } = await answer.json();
      kept = true;
      this.#tested.stop();
      Object.assign(this, { tests: null, testing: false });
      if (path === this.path) {
        Object.assign(this, { active: written, etag: answer.headers.get('ETag'), failed: null });
      }
      if (path === this.path && written === this.written) {
        Object.assign(this, { trial: null, saved: version });
      }
    } catch (refused) {
      if (path === this.path) {
        this.failed = refused;
      }
      if (path === this.path && written === this.written && refused.problem?.code === 'BROKEN_RULES') {
        this.check = { sound: false, problems: refused.problems };
      }
    }
    this.keeping = false;
    this.#tell();
    return kept;
  }

  /** Tries the cases by the active rules. */
  test() {
    return this.#tested.run((signal) => this.#test(signal));
  }

  *#test(signal) {
    this.testing = true;
    this.#tell();
    try {
      this.tests = yield post(`${this.base}/test`, {}, signal);
    } catch (refused) {
      this.failed = refused;
    }
    this.testing = false;
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
