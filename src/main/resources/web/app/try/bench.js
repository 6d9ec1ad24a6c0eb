import { apply } from '../changes.js';
import { post } from '../calls.js';

/** Changes that are tried beside the facts, with what they would flip. Tells `change`. */
export class Bench extends EventTarget {
  changes = [];
  after = null;
  busy = false;
  refusal = null;
  #calls = new AbortController();

  constructor(situation) {
    super();
    this.situation = situation;
  }

  /** The facts as they are tried. */
  get facts() {
    return apply(this.changes, this.situation.request.facts);
  }

  /** A field says something else; back to what it says, and the change is gone. */
  set(fact, field, value) {
    const others = this.changes.filter((one) => !(one.kind === 'SET' && one.fact === fact && one.field === field));
    const before = this.situation.request.facts.find((one) => one.id === fact)?.[field] ?? null;
    const same = JSON.stringify(before) === JSON.stringify(value ?? null);
    return this.put(same ? others : [...others, { kind: 'SET', fact, field, value: value ?? null }]);
  }

  withdraw(fact) {
    return this.put([...this.changes.filter((one) => one.fact !== fact), { kind: 'WITHDRAW', fact }]);
  }

  take(change) {
    return this.put(this.changes.filter((one) => one !== change));
  }

  /** These changes in place of all others. */
  async put(changes) {
    this.#calls.abort();
    const { signal } = (this.#calls = new AbortController());
    Object.assign(this, {
      changes,
      busy: changes.length > 0,
      refusal: null,
      after: changes.length ? this.after : null,
    });
    this.#tell();
    if (changes.length === 0) {
      return;
    }
    try {
      this.after = await post('/v1/what-if', { ...this.situation.request, changes }, signal);
    } catch (failure) {
      if (failure.name === 'AbortError') {
        return;
      }
      Object.assign(this, { refusal: failure, after: null });
    }
    this.busy = false;
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}
