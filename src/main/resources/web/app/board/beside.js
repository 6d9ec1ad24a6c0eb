import { html, nothing } from 'lit';
import { text } from '../text.js';

const SHOWN = 5;
const KINDS = { enablers: text.beside.enablers, risks: text.beside.risks, stakes: text.beside.stakes };

/** What stands beside the verdict and never sets it. */
export const beside = (decision, names) =>
  html`<section class="beside" aria-labelledby="beside">
    <h2 id="beside">${text.beside.note}</h2>
    <div class="columns">
      ${Object.keys(KINDS).map((kind) => column(KINDS[kind], decision[kind], decision.leftOut?.[kind] ?? 0))}
      ${perspectives(decision.perspectives, names)}
    </div>
  </section>`;

const perspectives = (views, names) =>
  html`<section>
    <h3>${text.beside.perspectives}</h3>
    ${
      views.length
        ? views.map(
            (view) =>
              html`<details><summary>${names.get(view.party) ?? view.party} <small>${view.because.length + (view.leftOut ?? 0)}</small></summary>${list(view.because)}${unlisted(view.leftOut)}</details>`,
          )
        : html`<p>${text.beside.none}</p>`
    }
  </section>`;

const column = (title, findings, leftOut) =>
  html`<section>
    <h3>${title} <small>${findings.length + leftOut}</small></h3>
    ${
      findings.length === 0
        ? html`<p>${text.beside.none}</p>`
        : findings.length <= SHOWN
          ? list(findings)
          : html`${list(findings.slice(0, SHOWN))}
            <details><summary>${text.board.more(findings.length - SHOWN)}</summary>${list(findings.slice(SHOWN))}</details>`
    }
    ${unlisted(leftOut)}
  </section>`;

const list = (findings) =>
  html`<ul>${findings.map((one) => html`<li>${one.text} <small>${one.facts.join(', ')}</small></li>`)}</ul>`;

const unlisted = (count) => (count ? html`<p class="quiet">${text.board.unlisted(count)}</p>` : nothing);
