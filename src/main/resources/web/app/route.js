import { readAddress, writeAddress } from './address.js';
import { Latest } from './latest.js';

/** Values of an address that tell the facts; the others belong to its view. */
const OF_FACTS = ['case', 'changed', 'facts'];

const only = (values) => Object.fromEntries(OF_FACTS.map((name) => [name, values[name]]));

const factsOf = (values) => JSON.stringify(OF_FACTS.map((name) => values[name]));

/**
 * The view that one is at, on which facts, and the address that says so: facts follow an address that is new, and the address
 * follows facts that were changed. Tells `change` when view, values or what is broken about the address has become another.
 */
export class Route extends EventTarget {
  view = 'board';
  values = {};
  broken = null;
  #shown;
  #arriving = null;
  #written = new Latest();

  constructor(situation) {
    super();
    this.situation = situation;
    situation.addEventListener('change', () => this.#changed());
  }

  /** To where the address leads by now. */
  arrive() {
    Object.assign(this, readAddress(location.hash));
    this.#tell();
    return factsOf(this.values) === this.#shown ? Promise.resolve() : this.open();
  }

  /** Opens the facts that the address tells, perhaps once more. */
  async open() {
    const { values } = this;
    this.#written.stop();
    this.#arriving = values;
    this.#shown = factsOf(values);
    this.breaks(null);
    try {
      await this.situation.open(values);
    } catch (refused) {
      this.breaks(refused.problem ? refused : { badAddress: true });
    } finally {
      this.#arriving = this.#arriving === values ? null : this.#arriving;
    }
  }

  /** Another view, or other values of this one; the facts go along. */
  go({ view = this.view, values = {} }) {
    location.hash = writeAddress(view, { ...only(this.values), ...values });
  }

  addressOf(view) {
    return writeAddress(view, only(this.values));
  }

  breaks(broken) {
    this.broken = broken;
    this.#tell();
  }

  #changed() {
    // A decision on earlier facts may come while those of the address are still on their way.
    if (this.#arriving && this.situation.opening) {
      return;
    }
    this.breaks(null);
    this.#written.run(() => this.#write());
  }

  /** The address follows the facts, so that what one sees can be shared and loaded again. */
  *#write() {
    const facts = yield this.situation.address();
    const { view, values } = readAddress(location.hash);
    if (factsOf(values) !== this.#shown) {
      // Someone has just gone to other facts.
      return;
    }
    OF_FACTS.forEach((name) => delete values[name]);
    Object.assign(this, { view, values: { ...facts, ...values } });
    this.#shown = factsOf(this.values);
    history.replaceState(null, '', writeAddress(view, this.values));
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}
