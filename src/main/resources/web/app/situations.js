import { html, nothing } from 'lit';
import { failure } from './failure.js';
import { Latest } from './latest.js';
import { cases } from './reference.js';
import { day, words } from './naming.js';
import { text } from './text.js';
import { View } from './view.js';

/** Names the situation on the table, and offers others with one click. */
class Situations extends View {
  static properties = { situation: {}, version: {}, all: { state: true }, failed: { state: true } };

  #latest = new Latest();

  *#list() {
    this.failed = null;
    try {
      this.all = yield cases(this.situation.rulebook);
    } catch (refused) {
      Object.assign(this, { all: this.all ?? [], failed: refused });
    }
    yield this.#show();
  }

  async #show() {
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  }

  /** The dialog comes back with the reason if the situation does not. */
  *#choose(one) {
    this.failed = null;
    this.querySelector('dialog').close();
    try {
      yield this.situation.open({ case: one.id });
    } catch (refused) {
      this.failed = refused;
      yield this.#show();
    }
  }

  render() {
    const changes = this.situation.changes.length;
    return html`<button class="situation" aria-haspopup="dialog" @click=${() => this.#latest.run(() => this.#list())}>
        <span class="unseen">${text.chooseSituation}: </span>
        <strong>${this.situation.title || text.ownSituation}</strong>
        ${this.situation.changed ? html`<span class="count">${changes ? text.changed(changes) : text.settingsChanged}</span>` : nothing}
      </button>
      ${this.all ? this.#dialog() : nothing}`;
  }

  #dialog() {
    const drill = (one) => text.situations.drillPrefix.test(one.title);
    const byDay = (one, other) => other.asOf.localeCompare(one.asOf);
    return html`<dialog class="choice" aria-labelledby="choice-title">
      <form method="dialog"><h2 id="choice-title">${text.situations.title}</h2><button class="close" aria-label=${text.close}>✕</button></form>
      ${this.failed ? failure(this.failed) : nothing}
      ${this.#group(
        text.situations.article,
        this.all.filter((one) => one.example),
      )}
      ${this.#group(text.situations.historic, this.all.filter((one) => !one.example && !drill(one)).sort(byDay))}
      <details><summary>${text.situations.drills}</summary>${this.#items(this.all.filter(drill))}</details>
    </dialog>`;
  }

  #group(title, some) {
    return some.length ? html`<h3>${title}</h3>${this.#items(some)}` : nothing;
  }

  #items(some) {
    return html`<ul>
      ${some.map(
        (one) => html`<li><button @click=${() => this.#latest.run(() => this.#choose(one))}>
          <span>${one.title.replace(text.situations.drillPrefix, '')}</span>
          <small>${day(one.asOf)} · ${text.situations.expected(words(one.verdict), words(one.level))}</small>
        </button></li>`,
      )}
    </ul>`;
  }
}

customElements.define('summit-situations', Situations);
