import { apply, difference } from './changes.js';
import { pack, unpack } from './address.js';
import { get, post } from './calls.js';
import { Latest } from './latest.js';
import { cases } from './reference.js';

const SETTINGS = ['rulebook', 'asOf', 'level', 'horizonDays', 'proposal'];

/**
 * The facts on the table with the decision on them. Tells `change` when either has become another, `busy` when a call begins or
 * ends. What is shared of it is the case it began from and what was changed since.
 */
export class Situation extends EventTarget {
  rulebook = 'summit';
  caseId = '';
  title = '';
  base = { facts: [] };
  request = { facts: [] };
  decision = null;
  refusal = null;
  opening = false;
  #past = [];
  #future = [];
  #opened = new Latest();
  #decided = new Latest();
  #deciding = false;

  get busy() {
    return this.opening || this.#deciding;
  }

  get changes() {
    return difference(this.base.facts, this.request.facts);
  }

  get changed() {
    return this.changes.length > 0 || SETTINGS.some((name) => this.base[name] !== this.request[name]);
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** Loads a case, what an address holds, or else the example. Until it has come, what is on the table stays there. */
  open(address) {
    return this.#opened.run((signal) => this.#open(address, signal));
  }

  *#open(address, signal) {
    this.#tellBusy(() => (this.opening = true));
    try {
      this.#begin(yield this.#read(address, signal));
    } finally {
      this.#tellBusy(() => (this.opening = false));
    }
    yield this.decide();
  }

  async #read({ case: caseId, changed, facts }, signal) {
    if (facts) {
      return { base: await unpack(facts) };
    }
    const id = caseId || (await this.#example(signal));
    const { title, request } = await get(`/v1/rulebooks/${this.rulebook}/cases/${id}`, signal);
    if (!changed || !caseId) {
      return { caseId: id, title, base: request };
    }
    const { changes, settings } = await unpack(changed);
    return {
      caseId: id,
      title,
      base: request,
      request: { ...request, ...settings, facts: apply(changes, request.facts) },
    };
  }

  async #example(signal) {
    const all = await cases(this.rulebook, signal);
    return (all.find((one) => one.example) ?? all[0]).id;
  }

  /** Facts of the person's own. */
  take(request, title) {
    this.#begin({ title, base: request });
    return this.#ask();
  }

  #begin({ caseId = '', title = '', base, request = base }) {
    Object.assign(this, { caseId, title, base, request, decision: null, refusal: null });
    this.#past = [];
    this.#future = [];
  }

  /** Another request in place of this one; can be undone. */
  replace(request) {
    this.#past.push(this.request);
    this.#future = [];
    this.request = request;
    return this.#ask();
  }

  change(changes) {
    return this.replace({ ...this.request, facts: apply(changes, this.request.facts) });
  }

  undo() {
    return this.#step(this.#past, this.#future);
  }

  redo() {
    return this.#step(this.#future, this.#past);
  }

  #step(from, to) {
    if (from.length === 0) {
      return Promise.resolve();
    }
    to.push(this.request);
    this.request = from.pop();
    return this.#ask();
  }

  /** What an address needs to come back to this. */
  async address() {
    if (!this.caseId) {
      return { facts: await pack(this.request) };
    }
    if (!this.changed) {
      return { case: this.caseId };
    }
    const settings = Object.fromEntries(SETTINGS.map((name) => [name, this.request[name]]));
    return { case: this.caseId, changed: await pack({ changes: this.changes, settings }) };
  }

  /** What is asked of these facts ends the opening of others. */
  #ask() {
    this.#opened.stop();
    this.opening = false;
    return this.decide();
  }

  /** Asks the service; only the answer to the last question counts. Tells at last whether this was it. */
  decide() {
    return this.#decided.run((signal) => this.#decide(signal));
  }

  *#decide(signal) {
    this.#tellBusy(() => (this.#deciding = true));
    try {
      const decision = yield post('/v1/decisions?explain=summary&fields=facts', this.request, signal);
      Object.assign(this, { decision, refusal: null });
    } catch (failure) {
      this.refusal = failure;
    }
    this.#tellBusy(() => (this.#deciding = false));
    this.dispatchEvent(new Event('change'));
  }

  #tellBusy(first) {
    first();
    this.dispatchEvent(new Event('busy'));
  }
}
