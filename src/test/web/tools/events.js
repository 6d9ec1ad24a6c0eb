/** Events and signals, as far as the page uses them. */
class Event {
  constructor(type) {
    this.type = type;
  }
}

class CustomEvent extends Event {
  constructor(type, { detail } = {}) {
    super(type);
    this.detail = detail;
  }
}

class EventTarget {
  #listeners = [];

  addEventListener(type, listener) {
    this.#listeners.push({ type, listener });
  }

  removeEventListener(type, listener) {
    this.#listeners = this.#listeners.filter((one) => one.type !== type || one.listener !== listener);
  }

  dispatchEvent(event) {
    event.target ??= this;
    this.#listeners.filter((one) => one.type === event.type).forEach((one) => one.listener(event));
    return true;
  }
}

class AbortSignal extends EventTarget {
  aborted = false;
  reason = undefined;
}

class AbortController {
  signal = new AbortSignal();

  abort() {
    if (!this.signal.aborted) {
      const reason = Object.assign(new Error('The call was given up'), { name: 'AbortError' });
      Object.assign(this.signal, { aborted: true, reason });
      this.signal.dispatchEvent(new Event('abort'));
    }
  }
}

Object.assign(globalThis, { Event, CustomEvent, EventTarget, AbortController });
