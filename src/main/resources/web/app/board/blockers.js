import { html, nothing } from 'lit';
import { status } from '../icons.js';
import { capital } from '../naming.js';
import { text } from '../text.js';

/** Every precondition that blocks, with its first reason and who can lift it. */
export function blockers(decision, names, open) {
  const blocking = decision.preconditions.filter((one) => one.status === 'BLOCKING');
  return html`<section class="blockers" aria-labelledby="blocks">
    <h2 id="blocks">${text.board.blocks}</h2>
    ${
      blocking.length
        ? html`<table>
          <thead class="unseen"><tr><th>${text.constants.BLOCKING}</th><th>${text.card.reasons}</th><th>${text.board.lift}</th></tr></thead>
          <tbody>${blocking.map((one) => row(one, names, open))}</tbody>
        </table>`
        : html`<p>${text.board.nothingBlocks}</p>`
    }
  </section>`;
}

const row = (one, names, open) =>
  html`<tr>
    <th scope="row">
      <button class="plain" @click=${() => open(one.id)}>${status(one.status, html`<span class="unseen">${text.constants[one.status]}: </span>${one.title}`)}</button>
      <small>${text.tiers[one.tier].title}</small>
    </th>
    <td>${reason(one)}</td>
    <td class="who">${lifters(one, names)}</td>
  </tr>`;

/** The first reason in one line, and how many more there are. */
export function reason(precondition) {
  const deciding = precondition.because;
  return deciding.length
    ? html`${capital(deciding[0].text)}${deciding.length > 1 ? html` <small class="more">${text.board.more(deciding.length - 1)}</small>` : nothing}`
    : text.board.nothingConcluded;
}

/** The parties that could lift it alone, by name. */
export function lifters(precondition, names) {
  const parties = precondition.because
    .flatMap((one) => one.lift ?? [])
    .flatMap((lift) => (lift.parties.length === 1 ? lift.parties : []));
  const some = [...new Set(parties)].map((party) => names.get(party) ?? party);
  return some.length ? some.join(', ') : text.board.nobodyAlone;
}
