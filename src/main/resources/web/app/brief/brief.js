import { html, nothing } from 'lit';
import { failure } from '../failure.js';
import { Latest } from '../latest.js';
import { text } from '../text.js';
import { View } from '../view.js';
import { FORMS, written } from './written.js';

/** The one page, as the service writes it: to read, to print and to download. */
class Brief extends View {
  static properties = { situation: {}, version: {}, page: { state: true }, refusal: { state: true } };

  #latest = new Latest();

  willUpdate(changed) {
    if (changed.has('version')) {
      this.#read();
    }
  }

  #read() {
    return this.#latest.run((signal) => this.#write(signal));
  }

  *#write(signal) {
    try {
      const brief = yield written(this.situation, 'html', signal);
      const whole = yield brief.text();
      // Without its head: the styles there are for a document of its own, and against the policy of this one.
      const [, body] = whole.match(/<body>([\s\S]*)<\/body>/);
      this.page = [...new DOMParser().parseFromString(body, 'text/html').body.children];
      this.refusal = null;
    } catch (refused) {
      this.refusal = refused;
    }
  }

  async #download(form) {
    const { asOf } = this.situation.decision;
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await written(this.situation, form));
      link.download = `brief-${asOf}.${form}`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (refused) {
      this.refusal = refused;
    }
  }

  render() {
    return html`<div class="toolbar downloads" role="group" aria-label=${text.brief.download}>
        ${Object.keys(FORMS).map((form) => html`<button @click=${() => this.#download(form)}>${text.brief.as[form]}</button>`)}
      </div>
      ${this.refusal ? failure(this.refusal, () => this.#read()) : nothing}
      ${this.page ? html`<article class="brief">${this.page}</article>` : html`<p class="wait">${text.brief.writing}</p>`}`;
  }
}

customElements.define('summit-brief', Brief);
