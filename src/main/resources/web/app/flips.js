import { html, nothing } from 'lit';
import { status, statusOfReadiness, statusOfVerdict } from './icons.js';
import { words } from './naming.js';
import { text } from './text.js';

/** What two decisions say differently, gravest first. */
export function flipsBetween(before, after) {
  return [
    flip(text.verdict.label, before.verdict, after.verdict, (one) => status(statusOfVerdict(one), text.verdict[one])),
    ...after.preconditions.map((now) => flip(now.title, before.preconditions.find((one) => one.id === now.id)?.status ?? 'UNKNOWN', now.status, (one) => status(one))),
    ...Object.keys(after.readiness).map((level) =>
      flip(text.flips.readiness(text.levels[level]), before.readiness[level], after.readiness[level], (one) => status(statusOfReadiness(one), words(one))),
    ),
    flip(text.delay.title, delayOf(before), delayOf(after), (one) => one),
  ].filter((one) => one.from !== one.to);
}

const flip = (title, from, to, show) => ({ title, from, to, show });

const delayOf = ({ delay }) => (delay ? text.delay[delay.level](delay.primary ?? '') : text.delay.none);

/** The flips side by side; the verdict stands first even where it stays. */
export function flipTable(before, after, [first, second]) {
  const flips = flipsBetween(before, after);
  const stays = before.verdict === after.verdict;
  return html`<table class="flips">
    <thead><tr><td></td><th scope="col">${first}</th><th scope="col">${second}</th></tr></thead>
    <tbody>
      ${stays ? row({ ...flip(text.verdict.label, before.verdict, after.verdict, (one) => status(statusOfVerdict(one), text.verdict[one])) }) : nothing}
      ${flips.map(row)}
    </tbody>
  </table>
  ${flips.length ? nothing : html`<p>${text.flips.none}</p>`}`;
}

const row = ({ title, from, to, show }) =>
  html`<tr class=${from === to ? '' : 'flipped'}><th scope="row">${title}</th><td>${show(from)}</td><td>${show(to)}</td></tr>`;
