import { html, nothing } from 'lit';
import { text } from '../text.js';

/** The cases that a draft decides otherwise, with what goes from what to what, and the word that this is meant. */
export function flipped(flips, keep, busy) {
  return flips?.cases.length
    ? html`<section class="flipped-cases" role="alert">
        <h3>${text.rules.flips(flips.cases.length)}</h3>
        <ul>${flips.cases.map(one)}</ul>
        <p>${text.rules.flipsMeaning}</p>
        <button ?disabled=${busy} @click=${() => keep(flips.acknowledgement)}>${flips.removal ? text.rules.acknowledgeRemoval : text.rules.acknowledge}</button>
      </section>`
    : nothing;
}

const one = ({ title, flips, fails = [], undecidable }) =>
  html`<li>
    <strong>${title}</strong>
    <ul>
      ${flips.map(({ sentence }) => html`<li>${sentence}</li>`)}
      ${flips.length ? nothing : fails.map((difference) => html`<li>${difference} <small>${text.rules.fails}</small></li>`)}
      ${undecidable ? html`<li>${text.rules.undecidable(undecidable)}</li>` : nothing}
    </ul>
  </li>`;
