import { html, svg } from 'lit';
import { shape } from '../icons.js';
import { day, grade, words } from '../naming.js';
import { text } from '../text.js';

const WIDTH = 320;
const HEIGHT = 22;

/** Who delays: the ledger as bars that diverge from the middle, its rows, and the checks of the attribution. */
export function delay({ delay: ledger, facts }, names) {
  if (!ledger || ledger.parties.length === 0) {
    return html`<section class="delay"><h2>${text.delay.title}</h2><p>${text.delay.none}</p></section>`;
  }
  const heaviest = Math.max(...ledger.parties.flatMap((party) => [party.delaying, party.advancing]), 1);
  return html`<section class="delay" aria-labelledby="delay">
    <h2 id="delay">${text.delay.title}</h2>
    <div class="scale" aria-hidden="true"><span>← ${text.delay.delaying}</span><span>${text.delay.advancing} →</span></div>
    ${ledger.parties.map((party) => balance(party, heaviest, names))}
    <p class="said">${ledger.summary}</p>
    <details>
      <summary>${text.delay.ledger}</summary>
      ${rows(ledger, new Map(facts.map((fact) => [fact.id, fact])), names)}
      <h3>${text.delay.checks}</h3>
      <ul class="checks">
        ${ledger.checks.map((check) => html`<li>${shape(check.passed ? 'SATISFIED' : 'BLOCKING')} ${check.name}: ${check.text} <small>(${check.passed ? text.delay.passed : text.delay.failed})</small></li>`)}
      </ul>
    </details>
  </section>`;
}

function balance({ party, delaying, advancing, net, rows: acts }, heaviest, names) {
  const unit = WIDTH / 2 / heaviest;
  const label = text.delay.bar(names.get(party) ?? party, delaying, advancing);
  return html`<div class="balance">
    <span class="party">${names.get(party) ?? party}</span>
    <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label=${label}>
      ${bars(acts, 'DELAYING', unit, -1)} ${bars(acts, 'ADVANCING', unit, 1)}
      <line class="middle" x1=${WIDTH / 2} y1="0" x2=${WIDTH / 2} y2=${HEIGHT} />
    </svg>
    <span class="figures" aria-hidden="true">${delaying} : ${advancing}</span>
  </div>`;
}

/** One segment an act, as wide as it weighs. */
function bars(acts, direction, unit, side) {
  let reached = 0;
  return acts
    .filter((act) => act.direction === direction)
    .sort((one, other) => other.weight - one.weight)
    .map((act) => {
      const width = act.weight * unit;
      const x = side < 0 ? WIDTH / 2 - reached - width : WIDTH / 2 + reached;
      reached += width;
      return svg`<rect class=${direction} x=${x + 0.5} y="3" width=${Math.max(width - 1, 0.5)} height=${HEIGHT - 6}><title>${act.weight} · ${words(act.kind)} · ${act.fact}</title></rect>`;
    });
}

const rows = (ledger, facts, names) =>
  html`<div class="scroll"><table class="ledger">
    <thead><tr>${text.delay.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    ${ledger.parties.map(
      (party) => html`<tbody>
        <tr><th colspan="5" scope="rowgroup">${names.get(party.party) ?? party.party} · ${text.delay.net} ${party.net}</th></tr>
        ${party.rows.map(
          (row) => html`<tr>
            <td>${day(row.date)}</td>
            <td><span class=${`direction ${row.direction}`}>${row.direction === 'DELAYING' ? '←' : '→'} ${words(row.direction)}</span> ${words(row.kind)}: ${facts.get(row.fact)?.values.description ?? ''}</td>
            <td class="number">${row.weight}</td>
            <td>${row.fact}</td>
            <td>${row.origin} ${grade(facts.get(row.fact)?.source)}</td>
          </tr>`,
        )}
      </tbody>`,
    )}
  </table></div>`;
