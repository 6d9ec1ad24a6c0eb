import { html, nothing } from 'lit';
import { failure } from '../failure.js';
import { partyNames } from '../naming.js';
import { notes } from '../notes.js';
import { text } from '../text.js';
import { View } from '../view.js';
import { beside } from './beside.js';
import { blockers } from './blockers.js';
import { card } from './card.js';
import { clock } from './clock.js';
import { delay } from './delay.js';
import { measures, verdict } from './verdict.js';
import { questions } from './whynot.js';
import './sheet.js';

const TIERS = ['gate', 'timing', 'outcome'];

/** The state of the preconditions at one look. */
class Board extends View {
  static properties = { situation: {}, values: {}, version: {} };

  open(precondition) {
    this.dispatchEvent(new CustomEvent('go', { bubbles: true, detail: { values: { open: precondition } } }));
  }

  render() {
    const { decision, refusal } = this.situation;
    if (!decision) {
      return failure(refusal, () => this.situation.decide());
    }
    const names = partyNames(decision.facts, decision.names);
    const open = (id) => this.open(id);
    return html`
      ${refusal ? failure(refusal) : nothing} ${notes(decision)}
      ${verdict(decision, open)}
      <div class="first-look">
        <div>${blockers(decision, open)} ${questions(decision.explanation)}</div>
        <div class="clocks">${measures(decision)} ${delay(decision, names)} ${clock(decision, names)}</div>
      </div>
      ${TIERS.map((tier) => this.#tier(tier, decision, open))} ${beside(decision, names)}
      ${
        this.values.open
          ? html`<summit-sheet .decision=${decision} .rulebook=${this.situation.rulebook} .precondition=${this.values.open}></summit-sheet>`
          : nothing
      }`;
  }

  #tier(tier, decision, open) {
    const { title, meaning } = text.tiers[tier];
    const counts = decision.counts[tier];
    return html`<section class="tier" aria-labelledby=${`tier-${tier}`}>
      <h2 id=${`tier-${tier}`}>${title} <small>${text.tiers.satisfied(counts.satisfied, counts.total)}</small></h2>
      <p class="meaning">${meaning}</p>
      <ul class="cards">
        ${decision.preconditions.filter((one) => one.tier === tier).map((one) => html`<li>${card(one, open)}</li>`)}
      </ul>
    </section>`;
  }
}

customElements.define('summit-board', Board);
