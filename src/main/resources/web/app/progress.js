import { html, nothing } from 'lit';
import { text } from './text.js';

/** How far an analysis is. */
export const progressOf = ({ busy, done, of }) =>
  busy
    ? html`<p class="working" role="status"><progress max=${of || nothing} value=${of ? done : nothing}></progress> ${text.working(done, of)}</p>`
    : nothing;
