import { html, nothing } from 'lit';
import { readAddress, writeAddress } from '../address.js';
import { status } from '../icons.js';
import { day, grade, saying, valueWords } from '../naming.js';
import { rules } from '../reference.js';
import { text } from '../text.js';
import { View } from '../view.js';
import { whyNot } from './whynot.js';

/** A precondition in full, over the board: reasons with their rules and facts, what is not known, and who can lift it. */
class Sheet extends View {
  static properties = { decision: {}, rulebook: {}, precondition: {}, rules: { state: true } };

  constructor() {
    super();
    this.rules = new Map();
  }

  async firstUpdated() {
    this.querySelector('dialog').showModal();
    const all = await rules(this.rulebook, this.decision.rulebook.version);
    this.rules = new Map(all.map((rule) => [rule.name, rule]));
  }

  #go(values) {
    this.dispatchEvent(new CustomEvent('go', { bubbles: true, detail: { values } }));
  }

  render() {
    const all = this.decision.preconditions;
    const index = all.findIndex((one) => one.id === this.precondition);
    const one = all[index];
    return html`<dialog class="sheet" aria-labelledby="sheet-title" @close=${() => this.#go({})} @click=${(event) => this.#outside(event)}>
      ${one ? this.#content(one, all[index - 1], all[index + 1]) : nothing}
    </dialog>`;
  }

  #outside(event) {
    if (event.target === event.currentTarget) {
      event.currentTarget.close();
    }
  }

  #content(one, before, after) {
    return html`<header>
        <div><p class="tier-name">${text.tiers[one.tier].title}</p><h2 id="sheet-title">${one.title}</h2></div>
        ${status(one.status)}
        <nav>
          <button ?disabled=${!before} @click=${() => this.#go({ open: before.id })}>← ${text.card.previous}</button>
          <button ?disabled=${!after} @click=${() => this.#go({ open: after.id })}>${text.card.next} →</button>
          <button class="close" aria-label=${text.close} @click=${() => this.querySelector('dialog').close()}>✕</button>
        </nav>
      </header>
      <p class="asked">${one.question}</p>
      ${one.because.length ? html`<h3>${text.card.reasons}</h3>` : html`<p>${text.card.nothing}</p>`}
      ${one.because.map((reason) => this.#reason(reason))}
      ${one.leftOut ? html`<p class="quiet">${one.leftOut.says}</p>` : nothing}
      ${whyNot(one, this.decision.explanation)}
      ${one.missing?.length ? html`<h3>${text.card.missing}</h3><ul>${one.missing.map((question) => html`<li>${question.question}</li>`)}</ul>` : nothing}
      ${this.#lifts(one)}
      ${one.status === 'SATISFIED' ? nothing : html`<p><a class="button" href=${this.#address('try', { part: 'paths', target: one.id })}>${text.card.paths}</a></p>`}
      <h3>${text.card.remedy}</h3>
      <p>${one.remedy}</p>
      <p class="quiet">${text.board.responsible}: ${one.responsible}</p>`;
  }

  #reason(reason) {
    const rule = this.rules.get(reason.rule);
    return html`<section class="reason-in-full">
      <p class="conclusion">${reason.text}</p>
      <p class="quiet">${text.card.rule}: <q>${reason.rule}</q> · <a href=${this.#ruleAddress(reason.at)}><code>${reason.at}</code></a></p>
      ${reason.facts.length ? this.#facts(reason.facts) : nothing}
      <details><summary>${text.card.sources} ${reason.source}</summary>
        <dl class="sources">${reason.source.split(', ').map((id) => html`<div><dt>${id}</dt><dd>${this.decision.sources[id] ?? ''}</dd></div>`)}</dl>
      </details>
      ${rule ? html`<details><summary>${text.card.ruleText}</summary><pre tabindex="0">${rule.text}</pre></details>` : nothing}
    </section>`;
  }

  /** Where the rule stands, in the editor. */
  #ruleAddress(at) {
    const [file, line] = at.replace(`${this.rulebook}/`, '').split(':');
    return this.#address('rules', { file, line });
  }

  /** Another view on the same facts. */
  #address(view, more) {
    const { case: id, changed, facts } = readAddress(location.hash).values;
    return writeAddress(view, { case: id, changed, facts, ...more });
  }

  #facts(ids) {
    const facts = ids.map((id) => this.decision.facts.find((fact) => fact.id === id)).filter(Boolean);
    return html`<div class="scroll"><table class="facts">
      <caption class="unseen">${text.card.factsOf}</caption>
      <thead><tr>${text.card.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>
        ${facts.map(
          (fact) => html`<tr>
            <th scope="row">${fact.id}<small>${fact.type}</small></th>
            <td>${saying(fact)}</td>
            <td>${day(fact.date ?? fact.reportedOn)}</td>
            <td>${fact.source?.name ?? ''} <small>${valueWords(fact.evidence ?? [])}</small></td>
            <td title=${text.card.gradeHelp}>${grade(fact.source)}</td>
          </tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  #lifts(one) {
    const lifts = one.because.flatMap((reason) => reason.lift ?? []);
    if (lifts.length === 0) {
      return nothing;
    }
    return html`<h3>${text.board.lift}</h3>
      <ul>${[...new Set(lifts.map((lift) => lift.how))].map((how) => html`<li>${how}</li>`)}</ul>`;
  }
}

customElements.define('summit-sheet', Sheet);
