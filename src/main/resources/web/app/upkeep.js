import { get } from './calls.js';
import { Latest } from './latest.js';
import { readable } from './readable.js';

/** Milliseconds between two looks: soon enough for someone who saves a file elsewhere and turns to the page. */
const PAUSE = 4000;

/**
 * How the rulebook stands, looked at again and again while the page is seen. Tells `change` when what stands on disk is broken,
 * mended or broken otherwise, and `adopted` when another version decides than before.
 */
export class Upkeep extends EventTarget {
  status = null;
  #latest = new Latest();

  constructor(rulebook) {
    super();
    this.rulebook = rulebook;
  }

  async begin() {
    if (!document.hidden) {
      await this.look();
    }
    setTimeout(() => this.begin(), PAUSE);
  }

  look() {
    return this.#latest.run((signal) => this.#look(signal));
  }

  *#look(signal) {
    const before = this.status;
    try {
      this.status = readable(yield get(`/v1/rulebooks/${this.rulebook}/status`, signal));
    } catch {
      // Whoever asks for something else is told that the service cannot be reached.
      return;
    }
    if (standing(before) !== standing(this.status)) {
      this.dispatchEvent(new Event('change'));
    }
    if (before && this.status.version && before.version !== this.status.version) {
      this.dispatchEvent(new Event('adopted'));
    }
  }
}

const standing = (status) => JSON.stringify([status?.version, status?.brokenSince, status?.problems, status?.cases?.problems]);
