import { html, nothing } from 'lit';
import { text } from './text.js';

/** How far an analysis is. Who listens hears once that it is at work, and not at each step. */
export const progressOf = ({ busy, done, of }, words = text.working(done, of)) =>
  busy
    ? html`<p class="working">
        <span class="unseen" role="status">${text.working()}</span>
        <progress aria-label=${text.working()} max=${of || nothing} value=${of ? done : nothing}></progress> ${words}
      </p>`
    : nothing;
