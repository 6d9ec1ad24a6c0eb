import { html, nothing } from 'lit';
import { status } from '../icons.js';
import { text } from '../text.js';
import { lifters, reason } from './blockers.js';

/** A precondition in short; why it blocks stands above all cards, and not again here. */
export const card = (one, open) =>
  html`<article class=${`card ${one.status}`}>
    <h3><button class="plain" @click=${() => open(one.id)}>${one.title}</button></h3>
    <p class="standing">${status(one.status)}</p>
    ${one.status === 'BLOCKING' ? nothing : html`<p class="reason">${reason(one)}</p>`}
    ${
      one.status === 'BLOCKING' || one.status === 'AT_RISK'
        ? html`<p class="who"><span>${text.board.lift}:</span> ${lifters(one)}</p>`
        : nothing
    }
    ${one.status === 'UNKNOWN' && one.missing?.length ? html`<p class="who">${one.missing[0].question}</p>` : nothing}
  </article>`;
