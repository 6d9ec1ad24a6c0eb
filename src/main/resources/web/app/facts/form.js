import { html, nothing } from 'lit';
import { set } from '../changes.js';
import { fieldWords } from '../naming.js';
import { text } from '../text.js';
import { View } from '../view.js';
import { control } from './control.js';
import { fieldsOf } from './fields.js';

/** One fact as a form made from the schema. What is changed counts when it is kept. */
class FactForm extends View {
  static properties = {
    situation: {},
    schema: {},
    fact: {},
    added: { type: Boolean },
    version: {},
    draft: { state: true },
  };

  willUpdate(changed) {
    const before = changed.get('fact');
    // What was written since is not lost when the answer to an earlier change comes.
    if (changed.has('fact') && (before?.id !== this.fact.id || this.draft === before)) {
      this.draft = this.fact;
    }
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  /** The problems of this fact, by field. */
  get problems() {
    const { refusal, request } = this.situation;
    const index = request.facts.findIndex((fact) => fact.id === this.fact.id);
    const prefix = `/facts/${index}/`;
    return (refusal?.problems ?? [])
      .filter((one) => one.pointer.startsWith(prefix))
      .map((one) => ({ ...one, field: one.pointer.slice(prefix.length) }));
  }

  async #keep(event) {
    event.preventDefault();
    const { request } = this.situation;
    const { draft } = this;
    const there = request.facts.some((fact) => fact.id === this.fact.id);
    const facts = there
      ? request.facts.map((fact) => (fact.id === this.fact.id ? draft : fact))
      : [...request.facts, draft];
    const decided = await this.situation.replace({ ...request, facts });
    if (!decided || this.draft !== draft) {
      return;
    }
    if (this.problems.length === 0) {
      this.querySelector('dialog').close();
    } else {
      this.fact = this.draft;
      await this.updateComplete;
      this.querySelector('.wrong :is(input, select)')?.focus();
    }
  }

  #withdraw() {
    this.querySelector('dialog').close();
    this.situation.change([{ kind: 'WITHDRAW', fact: this.fact.id }]);
  }

  render() {
    const { own, origin } = fieldsOf(this.schema, this.draft.type);
    return html`<dialog class="sheet" aria-labelledby="form-title" @close=${() => this.dispatchEvent(new Event('done'))}>
      <form @submit=${this.#keep}>
        <header>
          <div><p class="tier-name">${fieldWords(this.draft.type)}</p><h2 id="form-title">${this.added ? text.facts.newFact : this.fact.id}</h2></div>
          <nav>
            <button class="main">${text.facts.keep}</button>
            ${this.added ? nothing : html`<button type="button" @click=${this.#withdraw}>${text.facts.withdraw}</button>`}
            <button type="button" class="close" aria-label=${text.close} @click=${() => this.querySelector('dialog').close()}>✕</button>
          </nav>
        </header>
        <p class="asked">${this.schema.$defs[this.draft.type].description ?? ''}</p>
        ${own.map((field) => this.#control(field))}
        <h3>${text.facts.origin}</h3>
        ${origin.map((field) => this.#control(field))}
      </form>
    </dialog>`;
  }

  #control(field) {
    const parties = this.situation.request.facts.filter((fact) => fact.type === 'Party').map((fact) => fact.id);
    return control(field, this.draft[field.name], {
      id: 'fact',
      parties,
      problems: this.problems,
      change: (value) => (this.draft = set(this.draft, field.name, value)),
    });
  }
}

customElements.define('summit-fact-form', FactForm);
