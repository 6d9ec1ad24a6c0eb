import { html, nothing } from 'lit';
import { Refused } from './calls.js';
import { readAddress, writeAddress } from './address.js';
import { cases } from './reference.js';
import { Situation } from './situation.js';
import { text } from './text.js';
import { View } from './view.js';
import { failure } from './failure.js';
import './board/board.js';
import './brief/brief.js';
import './facts/facts.js';
import './situations.js';
import './try/try.js';

const VIEWS = {
  board: (page) =>
    html`<summit-board .situation=${page.situation} .values=${page.values} .version=${page.version}></summit-board>`,
  facts: (page) =>
    html`<summit-facts .situation=${page.situation} .values=${page.values} .version=${page.version}></summit-facts>`,
  try: (page) =>
    html`<summit-try .situation=${page.situation} .values=${page.values} .version=${page.version}></summit-try>`,
  rules: (page) =>
    html`<summit-rules .situation=${page.situation} .values=${page.values} .version=${page.version}></summit-rules>`,
  brief: (page) => html`<summit-brief .situation=${page.situation} .version=${page.version}></summit-brief>`,
};

/** Views that are fetched when they are first opened, since the editor is large. */
const FETCHED = { rules: () => import('./rules/rules.js') };

/** Values of an address that tell the facts; the others belong to its view. */
const OF_FACTS = ['case', 'changed', 'facts'];

/** The frame: which view, on which facts, and what can be done from everywhere. */
export class Page extends View {
  static properties = { view: {}, values: {}, version: { type: Number }, broken: {}, said: {} };

  constructor() {
    super();
    this.situation = new Situation();
    this.view = 'board';
    this.values = {};
    this.version = 0;
    this.said = '';
    this.situation.addEventListener('busy', () => this.requestUpdate());
    this.situation.addEventListener('change', () => this.#changed());
    this.addEventListener('go', (event) => this.#go(event.detail));
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    window.addEventListener('hashchange', () => this.#arrive());
    window.addEventListener('keydown', (event) => this.#key(event));
    this.#arrive();
  }

  async #arrive() {
    const { view, values } = readAddress(location.hash);
    const facts = JSON.stringify(OF_FACTS.map((name) => values[name]));
    Object.assign(this, { view, values, said: '' });
    document.title = `${text.views[view] ?? text.name} · ${text.name}`;
    if (facts !== this.shown) {
      this.shown = facts;
      await this.#open(values);
    }
  }

  async #open(values) {
    this.broken = null;
    try {
      await this.situation.open(values.case || values.facts ? values : { case: await this.#example() });
    } catch (refused) {
      this.broken = refused.problem ? refused : { badAddress: true };
    }
  }

  async #example() {
    const all = await cases(this.situation.rulebook);
    return (all.find((one) => one.example) ?? all[0]).id;
  }

  /** The address follows the facts, so that what one sees can be shared and loaded again. */
  async #changed() {
    this.version += 1;
    const facts = await this.situation.address();
    const values = { ...this.values };
    OF_FACTS.forEach((name) => delete values[name]);
    this.values = { ...facts, ...values };
    this.shown = JSON.stringify(OF_FACTS.map((name) => this.values[name]));
    history.replaceState(null, '', writeAddress(this.view, this.values));
  }

  /** Another view, or other values of this one; the facts go along. */
  #go({ view = this.view, values = {} }) {
    const facts = Object.fromEntries(OF_FACTS.map((name) => [name, this.values[name]]));
    location.hash = writeAddress(view, { ...facts, ...values });
  }

  #href(view) {
    return writeAddress(view, Object.fromEntries(OF_FACTS.map((name) => [name, this.values[name]])));
  }

  #key(event) {
    const typing = event.composedPath()[0].closest?.('input, textarea, select, [contenteditable]');
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') {
      return;
    }
    event.preventDefault();
    event.shiftKey ? this.situation.redo() : this.situation.undo();
  }

  async #copy() {
    // Browsers give the clipboard only to pages of this machine and to encrypted ones.
    await navigator.clipboard?.writeText(location.href);
    this.said = navigator.clipboard ? text.copied : text.notCopied;
  }

  render() {
    return html`
      <a class="skip" href="#content" @click=${this.#skip}>${text.skip}</a>
      <header class="masthead">
        <p class="name">${text.name}</p>
        <nav aria-label=${text.viewsLabel}>
          ${Object.keys(VIEWS).map((view) => html`<a href=${this.#href(view)} aria-current=${view === this.view ? 'page' : nothing}>${text.views[view]}</a>`)}
        </nav>
        <summit-situations .situation=${this.situation} .version=${this.version}></summit-situations>
        <div class="tools" role="group" aria-label=${text.views[this.view] ?? text.name}>
          ${
            this.situation.canUndo || this.situation.canRedo
              ? html`<button ?disabled=${!this.situation.canUndo} @click=${() => this.situation.undo()}>${text.undo}</button>
                <button ?disabled=${!this.situation.canRedo} @click=${() => this.situation.redo()}>${text.redo}</button>`
              : nothing
          }
          <button @click=${this.#copy}>${text.copyAddress}</button>
          <button @click=${() => window.print()}>${text.print}</button>
        </div>
        <div class="progress" ?hidden=${!this.situation.busy}></div>
      </header>
      <p class="unseen" role="status" aria-live="polite">${this.situation.busy ? text.deciding : ''}</p>
      <p class="toast" role="status">${this.said}</p>
      <main id="content" class="view" tabindex="-1" aria-busy=${this.situation.busy}>${this.#content()}</main>`;
  }

  #content() {
    if (this.broken) {
      return failure(this.broken, () => this.#open(this.values));
    }
    if (!VIEWS[this.view]) {
      return html`<section class="notice"><p>${text.nothingHere}</p><p><a href=${this.#href('board')}>${text.toBoard}</a></p></section>`;
    }
    if (!this.situation.decision && !this.situation.refusal) {
      return html`<p class="wait">${text.wait}</p>`;
    }
    if (FETCHED[this.view] && !customElements.get(`summit-${this.view}`)) {
      this.#fetch(this.view);
      return html`<p class="wait">${text.wait}</p>`;
    }
    return VIEWS[this.view](this);
  }

  async #fetch(view) {
    try {
      await FETCHED[view]();
      this.requestUpdate();
    } catch {
      this.broken = new Refused({ code: 'UNREACHABLE' });
    }
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('#content').focus();
  }
}

customElements.define('summit-page', Page);
