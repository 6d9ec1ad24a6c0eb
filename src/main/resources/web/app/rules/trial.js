import { html, nothing } from 'lit';
import { flipTable } from '../flips.js';
import { text } from '../text.js';

/** What a draft would change of the present decision. */
export function trial({ trial: tried, trying }) {
  if (trying) {
    return html`<p class="quiet" role="status">${text.rules.trying}</p>`;
  }
  return tried
    ? html`<section class="trial" aria-label=${text.rules.trial}>
        <h3>${text.rules.trial}</h3>
        ${flipTable(tried.before, tried.after, [text.rules.activeRules, text.rules.draft])}
      </section>`
    : nothing;
}
