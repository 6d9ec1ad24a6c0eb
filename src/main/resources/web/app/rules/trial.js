import { html, nothing } from 'lit';
import { flipTable, flipsBetween } from '../flips.js';
import { text } from '../text.js';

/** What a draft would change of the present decision. */
export function trial({ trial: tried, trying }) {
  if (trying) {
    return html`<p class="quiet" role="status">${text.rules.trying}</p>`;
  }
  return tried
    ? html`<section class="trial" aria-label=${text.rules.trial}>
        <h3>${text.rules.trial}</h3>
        ${flipTable(flipsBetween(tried.before, tried.after), tried.before, [text.rules.activeRules, text.rules.draft])}
      </section>`
    : nothing;
}
