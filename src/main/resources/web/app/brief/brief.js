import { html, nothing } from 'lit';
import { call } from '../calls.js';
import { failure } from '../failure.js';
import { Latest } from '../latest.js';
import { text } from '../text.js';
import { View } from '../view.js';

const FORMS = { pdf: 'application/pdf', md: 'text/markdown', html: 'text/html' };

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
      const answer = yield this.#ask('html', signal);
      const written = yield answer.text();
      // Without its head: the styles there are for a document of its own, and against the policy of this one.
      const [, body] = written.match(/<body>([\s\S]*)<\/body>/);
      this.page = [...new DOMParser().parseFromString(body, 'text/html').body.children];
      this.refusal = null;
    } catch (refused) {
      this.refusal = refused;
    }
  }

  #ask(form, signal) {
    return call('/v1/brief', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: FORMS[form] },
      body: JSON.stringify(this.situation.request),
      signal,
    });
  }

  async #download(form) {
    const { asOf } = this.situation.decision;
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await (await this.#ask(form)).blob());
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
