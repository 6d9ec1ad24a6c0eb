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
  /** The cases that the draft decides otherwise, with the acknowledgement that keeping it takes. */
  flips = null;
  /** Problems of other files, because of which what was kept does not decide yet. */
  left = [];
  /** Something else stands where the file should be; what is shown is the text that decides. */
  unreadable = false;
  #latest = new Latest();
  #tested = new Latest();

  constructor(rulebook) {
    super();
    this.files = `/v1/rulebooks/${rulebook}/files`;
    this.base = `/v1/rulebooks/${rulebook}`;
  }

  get changed() {
    return this.unreadable || this.written !== this.active;
  }

  /** The one file of the draft. */
  get draft() {
    return { files: [{ path: this.path, text: this.written }] };
  }

  get address() {
    return `${this.files}/${this.path.split('/').map(encodeURIComponent).join('/')}`;
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
      tests: null,
      flips: null,
      left: [],
      unreadable: false,
    });
    try {
      const answer = yield call(this.address, { signal });
      const held = yield answer.text();
      Object.assign(this, { active: held, written: held, etag: answer.headers.get('ETag'), editable: true });
    } catch (refused) {
      // Those who may not edit can read, and see why they may not.
      this.unreadable = refused.problem?.code === 'UNREADABLE_FILE';
      this.editable = this.unreadable;
      this.failed = refused;
    }
    this.opening = false;
    this.#tell();
  }

  /** Checks the text as it was opened, which may be broken already. */
  inspect() {
    return this.#latest.run((signal) => this.#inspect(signal));
  }

  *#inspect(signal) {
    try {
      this.check = yield post(`${this.base}/check`, this.draft, signal);
    } catch (failure) {
      this.failed = failure;
    }
    this.#tell();
  }

  /** Checks the text, and if it is sound, tries it on the facts. While a file is opened, what is written is still of another. */
  write(text, request, decision) {
    return this.opening
      ? Promise.resolve(false)
      : this.#latest.run((signal) => this.#write(text, request, decision, signal));
  }

  *#write(text, request, decision, signal) {
    this.#tested.stop();
    Object.assign(this, { written: text, saved: '', failed: null, checking: true, trying: false });
    Object.assign(this, { tests: null, testing: false, flips: null, left: [] });
    this.#tell();
    try {
      yield pause(PAUSE);
      this.check = yield post(`${this.base}/check`, this.draft, signal);
      Object.assign(this, { checking: false, trial: null, trying: this.check.sound && this.changed && Boolean(decision) });
      this.#tell();
      if (this.trying) {
        const after = yield post('/v1/decisions', { ...request, draft: this.draft }, signal);
        Object.assign(this, { trial: { before: decision, after }, trying: false });
      }
    } catch (failure) {
      Object.assign(this, { failed: failure, checking: false, trying: false });
    }
    this.#tell();
  }

  /**
   * Writes the file, unless someone else has meanwhile, or cases flip by it and nobody has acknowledged that. What is written or
   * opened before the answer comes is not what was kept. Tells whether it was kept.
   */
  async keep(acknowledgement) {
    const { path, written } = this;
    const answer = await this.#edit(acknowledgement, {
      method: 'PUT',
      headers: { 'Content-Type': 'text/plain' },
      body: written,
    });
    if (answer && path === this.path) {
      Object.assign(this, { active: written, etag: answer.etag, unreadable: false });
    }
    if (answer && path === this.path && written === this.written) {
      Object.assign(this, { trial: null, saved: answer.version });
    }
    this.#tell();
    return Boolean(answer);
  }

  /** Deletes the file, under the same conditions. */
  async remove(acknowledgement) {
    const answer = await this.#edit(acknowledgement, { method: 'DELETE', headers: {} });
    return Boolean(answer);
  }

  async #edit(acknowledgement, { headers, ...options }) {
    if (this.keeping) {
      return null;
    }
    const { path, written, address, etag } = this;
    this.keeping = true;
    this.#tell();
    let kept = null;
    try {
      const answer = await call(acknowledgement ? `${address}?acknowledge=${acknowledgement}` : address, {
        ...options,
        headers: etag ? { ...headers, 'If-Match': etag } : headers,
      });
      const { version, problems = [] } = await answer.json();
      kept = { version, etag: answer.headers.get('ETag') };
      this.#tested.stop();
      Object.assign(this, { tests: null, testing: false, flips: null });
      if (path === this.path) {
        Object.assign(this, { failed: null, left: problems });
      }
    } catch (refused) {
      if (path === this.path) {
        this.#refused(refused, written, options.method === 'DELETE');
      }
    }
    this.keeping = false;
    this.#tell();
    return kept;
  }

  #refused(refused, written, removal) {
    const { code } = refused.problem ?? {};
    if (code === 'FLIPS_NOT_ACKNOWLEDGED') {
      this.flips = written === this.written ? { ...refused.problem, removal } : null;
      return;
    }
    this.failed = refused;
    if (written === this.written && code === 'BROKEN_RULES') {
      this.check = { sound: false, problems: refused.problems };
    }
  }

  /** Tries the cases by the draft, or by the active rules where there is none. */
  test() {
    return this.#tested.run((signal) => this.#test(signal));
  }

  *#test(signal) {
    const ofDraft = this.changed && this.check.sound;
    this.testing = true;
    this.#tell();
    try {
      const answer = yield post(`${this.base}/test`, ofDraft ? this.draft : {}, signal);
      this.tests = { ...answer, ofDraft };
      this.flips = ofDraft ? { cases: answer.flips ?? [], acknowledgement: answer.acknowledgement } : null;
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
