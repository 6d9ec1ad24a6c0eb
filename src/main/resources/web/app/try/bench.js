import { unpack } from '../address.js';
import { apply } from '../changes.js';
import { post } from '../calls.js';
import { Latest } from '../latest.js';

/** Changes that are tried beside the facts, with what they would flip. Tells `change`. */
export class Bench extends EventTarget {
  changes = [];
  after = null;
  busy = false;
  refusal = null;
  #latest = new Latest();

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
  put(changes) {
    return this.#latest.run((signal) => this.#put(changes, signal));
  }

  /** What an address holds, unless something else is tried before it is unpacked. */
  open(packed) {
    return this.#latest.run((signal) => this.#open(packed, signal));
  }

  /** The facts have become others, so that the changes may flip something else. */
  again() {
    return this.changes.length ? this.put(this.changes) : Promise.resolve(false);
  }

  /** What was tried becomes the facts; what is tried from now on is another matter. */
  adopt() {
    const { changes } = this;
    this.put([]);
    return this.situation.change(changes);
  }

  *#open(packed, signal) {
    let changes;
    try {
      changes = yield unpack(packed);
    } catch {
      this.refusal = { badAddress: true };
      this.#tell();
      return;
    }
    yield* this.#put(changes, signal);
  }

  *#put(changes, signal) {
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
      this.after = yield post('/v1/what-if', { ...this.situation.request, changes }, signal);
    } catch (failure) {
      Object.assign(this, { refusal: failure, after: null });
    }
    this.busy = false;
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}
