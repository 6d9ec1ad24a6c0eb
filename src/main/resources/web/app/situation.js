import { apply, difference } from './changes.js';
import { pack, unpack } from './address.js';
import { get, post } from './calls.js';

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
  busy = false;
  #past = [];
  #future = [];
  #calls = new AbortController();

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

  /** Loads a case, or what an address holds. */
  async open({ case: caseId, changed, facts }) {
    if (facts) {
      this.#begin('', '', await unpack(facts));
    } else {
      const found = await get(`/v1/rulebooks/${this.rulebook}/cases/${caseId}`);
      this.#begin(caseId, found.title, found.request);
      if (changed) {
        const { changes, settings } = await unpack(changed);
        this.request = { ...found.request, ...settings, facts: apply(changes, found.request.facts) };
      }
    }
    return this.decide();
  }

  /** Facts of the person's own. */
  take(request, title) {
    this.#begin('', title, request);
    return this.decide();
  }

  #begin(caseId, title, request) {
    Object.assign(this, { caseId, title, base: request, request, decision: null, refusal: null });
    this.#past = [];
    this.#future = [];
  }

  /** Another request in place of this one; can be undone. */
  replace(request) {
    this.#past.push(this.request);
    this.#future = [];
    this.request = request;
    return this.decide();
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
    return this.decide();
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

  /** Asks the service; only the answer to the last question counts. */
  async decide() {
    this.#calls.abort();
    const calls = (this.#calls = new AbortController());
    this.#tell('busy', () => (this.busy = true));
    try {
      const decision = await post('/v1/decisions?explain=summary', this.request, calls.signal);
      Object.assign(this, { decision, refusal: null });
    } catch (failure) {
      if (failure.name === 'AbortError') {
        return;
      }
      this.refusal = failure;
    }
    this.#tell('busy', () => (this.busy = false));
    this.dispatchEvent(new Event('change'));
  }

  #tell(event, first) {
    first();
    this.dispatchEvent(new Event(event));
  }
}
