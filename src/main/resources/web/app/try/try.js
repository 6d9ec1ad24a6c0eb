import { html, nothing } from 'lit';
import { pack, readAddress, writeAddress } from '../address.js';
import { failure } from '../failure.js';
import { Latest } from '../latest.js';
import { schema } from '../reference.js';
import { standing } from '../standing.js';
import { text } from '../text.js';
import { View } from '../view.js';
import { Bench } from './bench.js';
import { levers } from './levers.js';
import { outcome } from './outcome.js';
import './paths.js';
import './robustness.js';
import './timeline.js';

const PARTS = {
  change: (view) => view.beside(view.levers),
  paths: (view) =>
    view.beside(
      html`<summit-paths .situation=${view.situation} .version=${view.version} .values=${view.values}></summit-paths>`,
    ),
  time: (view) => html`<summit-timeline .situation=${view.situation} .version=${view.version}></summit-timeline>`,
  carries: (view) =>
    html`<summit-robustness .situation=${view.situation} .version=${view.version}></summit-robustness>`,
};

/** What if: facts are changed beside the present ones, and what flips is seen at once. */
class Try extends View {
  static properties = {
    situation: {},
    values: {},
    version: {},
    schema: { state: true },
    filter: { state: true },
    all: { state: true },
  };

  #packed = new Latest();

  constructor() {
    super();
    this.filter = '';
    this.all = false;
  }

  async connectedCallback() {
    super.connectedCallback();
    await this.updateComplete;
    this.bench = new Bench(this.situation);
    this.bench.addEventListener('change', () => this.#changed());
    this.schema = await schema(this.situation.rulebook, this.situation.decision?.rulebook.version);
    if (this.values.changes) {
      this.shown = this.values.changes;
      this.bench.open(this.values.changes);
    }
  }

  willUpdate(changed) {
    if (changed.has('version')) {
      this.bench?.again();
    }
  }

  #changed() {
    this.requestUpdate();
    this.#packed.run(() => this.#share());
  }

  /** What is tried can be shared. */
  *#share() {
    const changes = this.bench.changes.length ? yield pack(this.bench.changes) : undefined;
    if (changes !== this.shown) {
      this.shown = changes;
      this.dispatchEvent(new CustomEvent('go', { bubbles: true, detail: { values: { ...this.values, changes } } }));
    }
  }

  #put(changes) {
    this.bench.put(changes);
  }

  render() {
    const { situation } = this;
    if (!situation.decision) {
      return situation.refusal ? failure(situation.refusal, () => situation.decide()) : html`<p class="wait">${text.wait}</p>`;
    }
    const part = PARTS[this.values.part] ? this.values.part : 'change';
    return html`<h1>${text.views.try} <small>${text.attempt.meaning}</small></h1>
      ${standing(situation)}
      <nav class="parts" aria-label=${text.views.try}>
        ${Object.keys(PARTS).map((one) => html`<a href=${this.#address(one)} aria-current=${one === part ? 'page' : nothing}>${text.attempt.parts[one]}</a>`)}
      </nav>
      ${this.schema && this.bench ? PARTS[part](this) : html`<p class="wait">${text.wait}</p>`}`;
  }

  #address(part) {
    return writeAddress('try', { ...readAddress(location.hash).values, part });
  }

  /** Left what could be otherwise or the ways there, right what it leads to. */
  beside(left) {
    return html`<div class="attempt" @attempt=${(event) => this.#put(event.detail)}>
      ${left}${outcome(this.bench, this.situation.decision)}
    </div>`;
  }

  get levers() {
    return html`<section aria-label=${text.attempt.levers}>
      <h2>${text.attempt.levers}</h2>
      <div class="toolbar">
        <input type="search" aria-label=${text.facts.find} placeholder=${text.facts.find} @input=${(event) => (this.filter = event.target.value.trim())} />
        <label><input type="checkbox" .checked=${this.all} @change=${(event) => (this.all = event.target.checked)} /> ${text.attempt.all}</label>
      </div>
      ${levers({ bench: this.bench, schema: this.schema, decision: this.situation.decision, filter: this.filter, all: this.all })}
    </section>`;
  }
}

customElements.define('summit-try', Try);
