import { html, nothing } from 'lit';
import { status, statusOfReadiness, statusOfVerdict } from './icons.js';
import { partyNames, words } from './naming.js';
import { text } from './text.js';

/** How each thing that can flip is shown, by what it is. */
const SHOWN = {
  VERDICT: { title: () => text.verdict.label, value: (one) => status(statusOfVerdict(one), text.verdict[one]) },
  SUPPORTED_AMBITION: {
    title: () => text.flips.ambition,
    value: (one) => (one ? text.levels[one] : text.facts.notSaid),
  },
  READINESS: {
    title: (level) => text.flips.readiness(text.levels[level]),
    value: (one) => (one ? status(statusOfReadiness(one), words(one)) : text.facts.notSaid),
  },
  PRECONDITION: {
    title: (id, { preconditions }) => preconditions.find((one) => one.id === id)?.title ?? id,
    value: (one) => (one ? status(one) : text.facts.notSaid),
  },
  DELAY: { title: () => text.delay.title, value: (one) => words(one) },
  DELAYING_PARTY: {
    title: () => text.flips.delaying,
    value: (one, { facts }) => partyNames(facts).get(one) ?? (one || text.facts.notSaid),
  },
};

/** A flip in one line. */
export const flipOf = (flip, decision) =>
  html`<span class="flip">${SHOWN[flip.what].title(flip.of, decision)}: ${SHOWN[flip.what].value(flip.from, decision)} → ${SHOWN[flip.what].value(flip.to, decision)}</span>`;

/** Flips side by side; the verdict stands first even where it stays. */
export function flipTable(flips, decision, [first, second]) {
  const stays = flips.every((flip) => flip.what !== 'VERDICT');
  return html`<table class="flips">
    <thead><tr><td></td><th scope="col">${first}</th><th scope="col">${second}</th></tr></thead>
    <tbody>
      ${stays ? row({ what: 'VERDICT', from: decision.verdict, to: decision.verdict }, decision) : nothing} ${flips.map((flip) => row(flip, decision))}
    </tbody>
  </table>
  ${flips.length ? nothing : html`<p>${text.flips.none}</p>`}`;
}

const row = (flip, decision) =>
  html`<tr class=${flip.from === flip.to ? '' : 'flipped'}>
    <th scope="row">${SHOWN[flip.what].title(flip.of, decision)}${flip.because?.length ? html`<small>${flip.because.join('; ')}</small>` : nothing}</th>
    <td>${SHOWN[flip.what].value(flip.from, decision)}</td>
    <td>${SHOWN[flip.what].value(flip.to, decision)}</td>
  </tr>`;

/** What two decisions say differently, gravest first. */
export function flipsBetween(before, after) {
  const statusOf = ({ preconditions }, id) => preconditions.find((one) => one.id === id)?.status ?? '';
  return [
    { what: 'VERDICT', from: before.verdict, to: after.verdict },
    { what: 'SUPPORTED_AMBITION', from: before.supportedAmbition ?? '', to: after.supportedAmbition ?? '' },
    ...Object.keys(after.readiness).map((level) => ({
      what: 'READINESS',
      of: level,
      from: before.readiness[level],
      to: after.readiness[level],
    })),
    ...after.preconditions.map(({ id }) => ({
      what: 'PRECONDITION',
      of: id,
      from: statusOf(before, id),
      to: statusOf(after, id),
    })),
    { what: 'DELAY', from: before.delay.level, to: after.delay.level },
    { what: 'DELAYING_PARTY', from: before.delay.primary ?? '', to: after.delay.primary ?? '' },
  ].filter((flip) => flip.from !== flip.to);
}
