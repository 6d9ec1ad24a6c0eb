import { html, nothing } from 'lit';
import { Refused } from './calls.js';
import { Route } from './route.js';
import { Situation } from './situation.js';
import { text } from './text.js';
import { View } from './view.js';
import { failure } from './failure.js';
import { broken } from './broken.js';
import { Upkeep } from './upkeep.js';
import './board/board.js';
import './brief/brief.js';
import './facts/facts.js';
import './situations.js';
import './try/try.js';

const VIEWS = {
  board: (page) =>
    html`<summit-board .situation=${page.situation} .values=${page.route.values} .version=${page.version}></summit-board>`,
  facts: (page) =>
    html`<summit-facts .situation=${page.situation} .values=${page.route.values} .version=${page.version}></summit-facts>`,
  try: (page) =>
    html`<summit-try .situation=${page.situation} .values=${page.route.values} .version=${page.version}></summit-try>`,
  rules: (page) =>
    html`<summit-rules .situation=${page.situation} .values=${page.route.values} .version=${page.version} .standing=${page.upkeep.status}></summit-rules>`,
  brief: (page) => html`<summit-brief .situation=${page.situation} .version=${page.version}></summit-brief>`,
};

/** Views that are fetched when they are first opened, since the editor is large. */
const FETCHED = { rules: () => import('./rules/rules.js') };

/** The frame: which view, on which facts, and what can be done from everywhere. */
export class Page extends View {
  static properties = { version: { type: Number }, said: {} };

  constructor() {
    super();
    this.situation = new Situation();
    this.route = new Route(this.situation);
    this.upkeep = new Upkeep(this.situation.rulebook);
    this.version = 0;
    this.said = '';
    this.situation.addEventListener('busy', () => this.requestUpdate());
    this.situation.addEventListener('change', () => (this.version += 1));
    this.route.addEventListener('change', () => this.requestUpdate());
    this.upkeep.addEventListener('change', () => this.requestUpdate());
    this.upkeep.addEventListener('adopted', () => this.#decideAnew());
    this.addEventListener('kept', () => this.upkeep.look());
    this.addEventListener('go', (event) => this.route.go(event.detail));
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    window.addEventListener('hashchange', () => this.#arrive());
    window.addEventListener('keydown', (event) => this.#key(event));
    this.#arrive();
    this.upkeep.begin();
  }

  /** What was shown was decided by rules, or in words, of before. */
  #decideAnew() {
    this.route.broken ? this.route.open() : this.situation.decide();
  }

  #arrive() {
    this.said = '';
    this.route.arrive();
    document.title = `${text.views[this.route.view] ?? text.name} · ${text.name}`;
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
          ${Object.keys(VIEWS).map((view) => html`<a href=${this.route.addressOf(view)} aria-current=${view === this.route.view ? 'page' : nothing}>${text.views[view]}</a>`)}
        </nav>
        <summit-situations .situation=${this.situation} .version=${this.version}></summit-situations>
        <div class="tools" role="group" aria-label=${text.views[this.route.view] ?? text.name}>
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
      ${broken(this.upkeep.status, (values) => this.route.go({ view: 'rules', values }))}
      <main id="content" class="view" tabindex="-1" aria-busy=${this.situation.busy}>${this.#content()}</main>`;
  }

  #content() {
    const { view, broken: wrong } = this.route;
    // Rules can be mended while nothing can be decided.
    if (wrong && view !== 'rules') {
      return failure(wrong, () => this.route.open());
    }
    if (!VIEWS[view]) {
      return html`<section class="notice"><p>${text.nothingHere}</p><p><a href=${this.route.addressOf('board')}>${text.toBoard}</a></p></section>`;
    }
    if (!this.situation.decision && !this.situation.refusal && !wrong) {
      return html`<p class="wait">${text.wait}</p>`;
    }
    if (FETCHED[view] && !customElements.get(`summit-${view}`)) {
      this.#fetch(view);
      return html`<p class="wait">${text.wait}</p>`;
    }
    return VIEWS[view](this);
  }

  async #fetch(view) {
    try {
      await FETCHED[view]();
      this.requestUpdate();
    } catch {
      // Whoever has gone elsewhere meanwhile does not miss it.
      if (this.route.view === view) {
        this.route.breaks(new Refused({ code: 'UNREACHABLE' }));
      }
    }
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('#content').focus();
  }
}

customElements.define('summit-page', Page);
