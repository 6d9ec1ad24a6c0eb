import './bytes.js';
import './events.js';
import './time.js';

/** The little that the page's modules and their libraries ask of a document when they are loaded. Nothing is ever drawn. */
const elements = new Map();

Object.assign(globalThis, {
  HTMLElement: class extends EventTarget {},
  customElements: {
    define: (name, element) => elements.set(name, element),
    get: (name) => elements.get(name),
  },
  document: {
    documentElement: { style: {} },
    createTreeWalker: () => ({}),
    createComment: () => ({}),
    querySelector: () => null,
  },
});

globalThis.window = globalThis;
