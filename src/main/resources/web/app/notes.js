import { html, nothing } from 'lit';
import { text } from './text.js';

/** What was taken otherwise than it was posted, as the service says it. */
export const notes = (decision) =>
  decision?.notes?.length
    ? html`<aside class="notes" aria-label=${text.notes}>
        <p>${text.notes}</p>
        <ul>${decision.notes.map((note) => html`<li>${note.message}</li>`)}</ul>
      </aside>`
    : nothing;
