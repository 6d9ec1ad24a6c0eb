import { html, nothing } from 'lit';
import { Latest } from '../latest.js';
import { text } from '../text.js';
import { View } from '../view.js';
import { readFacts } from './reading.js';

/** Takes facts that are pasted, dropped or chosen as a file. */
class Intake extends View {
  static properties = { situation: {}, written: { state: true }, failed: { state: true } };

  #latest = new Latest();

  constructor() {
    super();
    this.written = '';
    this.failed = '';
  }

  show(written = '') {
    this.#latest.stop();
    this.written = written;
    this.failed = '';
    this.querySelector('dialog').showModal();
  }

  #write(written) {
    this.#latest.stop();
    this.written = written;
  }

  *#open(file) {
    try {
      this.written = yield file.text();
    } catch (failure) {
      this.failed = failure.message;
    }
  }

  *#take(put) {
    try {
      const { title, ...request } = yield readFacts(this.written);
      this.querySelector('dialog').close();
      put(request, title ?? '');
    } catch (failure) {
      this.failed = failure.message;
    }
  }

  #add({ facts }) {
    this.situation.change(facts.map((fact) => ({ kind: 'ADD', fact })));
  }

  render() {
    return html`<dialog class="choice intake" aria-labelledby="intake-title" @close=${() => this.#latest.stop()}>
      <form method="dialog"><h2 id="intake-title">${text.facts.intake}</h2><button class="close" aria-label=${text.close}>✕</button></form>
      <label for="written">${text.facts.intakeHelp}</label>
      <textarea id="written" autofocus rows="14" spellcheck="false" .value=${this.written} @input=${(event) => this.#write(event.target.value)}></textarea>
      ${this.failed ? html`<p class="problem" role="alert">${this.failed}</p>` : nothing}
      <p class="actions">
        <input type="file" aria-label=${text.facts.file} accept=".json,.jsonl,.yaml,.yml" @change=${(event) => this.#latest.run(() => this.#open(event.target.files[0]))} />
        <button ?disabled=${!this.written.trim()} @click=${() => this.#latest.run(() => this.#take((request) => this.#add(request)))}>${text.facts.addThese}</button>
        <button class="main" ?disabled=${!this.written.trim()} @click=${() => this.#latest.run(() => this.#take((request, title) => this.situation.take(request, title)))}>${text.facts.replaceAll}</button>
      </p>
    </dialog>`;
  }
}

customElements.define('summit-intake', Intake);
