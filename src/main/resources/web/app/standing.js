import { html, nothing } from 'lit';
import { status, statusOfVerdict } from './icons.js';
import { day } from './naming.js';
import { text } from './text.js';

/** The verdict in one line, for views that are about something else. */
export const standing = ({ decision }) =>
  decision
    ? html`<p class=${`standing-line ${statusOfVerdict(decision.verdict)}`} aria-live="polite">
        ${status(statusOfVerdict(decision.verdict), text.verdict[decision.verdict])}
        <span>${text.verdict.level[decision.level]}, ${text.verdict.asOf(day(decision.asOf))}, ${text.verdict.horizon(decision.horizonDays)}</span>
      </p>`
    : nothing;
