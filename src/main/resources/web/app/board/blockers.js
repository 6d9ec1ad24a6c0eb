import { html, nothing } from 'lit';
import { status } from '../icons.js';
import { text } from '../text.js';

/** What blocks besides what the answer in short says, each with its first reason and who can lift it. */
export function blockers({ preconditions, inShort }, open) {
  const told = new Set(inShort.inTheWay.map((one) => one.precondition));
  const blocking = preconditions.filter((one) => one.status === 'BLOCKING' && !told.has(one.id));
  return blocking.length
    ? html`<section class="blockers" aria-labelledby="blocks">
        <h2 id="blocks">${told.size ? text.board.blocksToo : text.board.blocks}</h2>
        <table>
          <thead class="unseen"><tr><th>${text.constants.BLOCKING}</th><th>${text.card.reasons}</th><th>${text.board.lift}</th></tr></thead>
          <tbody>${blocking.map((one) => row(one, open))}</tbody>
        </table>
      </section>`
    : nothing;
}

const row = (one, open) =>
  html`<tr>
    <th scope="row">
      <button class="plain" @click=${() => open(one.id)}>${status(one.status, html`<span class="unseen">${text.constants[one.status]}: </span>${one.title}`)}</button>
    </th>
    <td>${reason(one)}</td>
    <td class="who">${lifters(one)}</td>
  </tr>`;

/** The first reason in one line, and how many more there are. */
export function reason(precondition) {
  const deciding = precondition.because;
  const others = deciding.length - 1 + (precondition.leftOut?.because ?? 0);
  return deciding.length
    ? html`${deciding[0].text}${others > 0 ? html` <small class="more">${text.board.more(others)}</small>` : nothing}`
    : text.board.nothingConcluded;
}

/** What one party alone could do to lift it; else whose matter it is. */
export function lifters(precondition) {
  const alone = precondition.because
    .flatMap((one) => one.lift ?? [])
    .filter((lift) => lift.parties.length === 1)
    .map((lift) => lift.how);
  return alone.length ? [...new Set(alone)].join('; ') : precondition.responsible;
}
