import { html, nothing } from 'lit';
import { failure } from '../failure.js';
import { Latest } from '../latest.js';
import { notes } from '../notes.js';
import { standing } from '../standing.js';
import { schema } from '../reference.js';
import { text } from '../text.js';
import { View } from '../view.js';
import { typesOf } from './fields.js';
import { settings } from './settings.js';
import { table } from './table.js';
import './form.js';
import './intake.js';

/** The facts on the table: read, changed, added, taken in and taken away. */
class Facts extends View {
  static properties = {
    situation: {},
    values: {},
    version: {},
    schema: { state: true },
    filter: { state: true },
    added: { state: true },
  };

  #dropped = new Latest();

  constructor() {
    super();
    this.filter = '';
  }

  async connectedCallback() {
    super.connectedCallback();
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => this.#drop(event));
    this.schema = await schema(this.situation.rulebook, this.situation.decision?.rulebook.version);
  }

  #drop(event) {
    event.preventDefault();
    this.#dropped.run(() => this.#take(event.dataTransfer));
  }

  *#take(dropped) {
    const [file] = dropped.files;
    const written = file ? yield file.text() : dropped.getData('text');
    this.querySelector('summit-intake').show(written);
  }

  #edit(fact) {
    this.dispatchEvent(new CustomEvent('go', { bubbles: true, detail: { values: { fact } } }));
  }

  #done() {
    this.added = null;
    if (this.values.fact) {
      this.#edit(undefined);
    }
  }

  /** An id that no fact has. */
  #freeId() {
    const taken = new Set(this.situation.request.facts.map((fact) => fact.id));
    let number = taken.size + 1;
    while (taken.has(`N-${number}`)) {
      number += 1;
    }
    return `N-${number}`;
  }

  #download() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(this.situation.request, null, 2)], { type: 'application/json' }),
    );
    link.download = 'facts.json';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  render() {
    const { situation } = this;
    const fact = this.added ?? situation.request.facts.find((one) => one.id === this.values.fact);
    return html`<h1>${text.views.facts} <small>${text.facts.count(situation.request.facts.length, situation.decision?.setAside.length ?? 0)}</small></h1>
      ${standing(situation)} ${situation.refusal ? failure(situation.refusal) : nothing} ${notes(situation.decision)}
      ${
        this.schema
          ? html`${settings(situation, this.schema)} ${this.#tools()} ${table(situation, this.filter, (id) => this.#edit(id))}
            <summit-intake .situation=${situation}></summit-intake>
            ${
              fact
                ? html`<summit-fact-form .situation=${situation} .schema=${this.schema} .fact=${fact} .added=${fact === this.added} .version=${this.version} @done=${this.#done}></summit-fact-form>`
                : nothing
            }`
          : html`<p class="wait">${text.wait}</p>`
      }`;
  }

  #tools() {
    return html`<div class="toolbar" role="group" aria-label=${text.views.facts}>
      <input type="search" aria-label=${text.facts.find} placeholder=${text.facts.find} @input=${(event) => (this.filter = event.target.value.trim())} />
      <select aria-label=${text.facts.add} @change=${(event) => this.#add(event)}>
        <option value="">${text.facts.add}…</option>
        ${typesOf(this.schema).map((type) => html`<option value=${type.name} title=${type.description}>${type.name}</option>`)}
      </select>
      <button @click=${() => this.querySelector('summit-intake').show()}>${text.facts.paste}</button>
      <button @click=${this.#download}>${text.facts.download}</button>
      <button @click=${() => this.situation.take({ facts: [] }, '')}>${text.facts.empty}</button>
    </div>`;
  }

  #add(event) {
    const type = event.target.value;
    event.target.value = '';
    this.added = type ? { type, id: this.#freeId() } : null;
  }
}

customElements.define('summit-facts', Facts);
