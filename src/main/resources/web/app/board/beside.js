import { html } from 'lit';
import { text } from '../text.js';

const SHOWN = 5;

/** What stands beside the verdict and never sets it. */
export const beside = (decision, names) =>
  html`<section class="beside" aria-labelledby="beside">
    <h2 id="beside">${text.beside.note}</h2>
    <div class="columns">
      ${column(text.beside.enablers, decision.enablers)} ${column(text.beside.risks, decision.risks)} ${column(text.beside.stakes, decision.stakes)}
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
              html`<details><summary>${names.get(view.party) ?? view.party} <small>${view.because.length}</small></summary>${list(view.because)}</details>`,
          )
        : html`<p>${text.beside.none}</p>`
    }
  </section>`;

const column = (title, findings) =>
  html`<section>
    <h3>${title} <small>${findings.length}</small></h3>
    ${
      findings.length === 0
        ? html`<p>${text.beside.none}</p>`
        : findings.length <= SHOWN
          ? list(findings)
          : html`${list(findings.slice(0, SHOWN))}
            <details><summary>${text.board.more(findings.length - SHOWN)}</summary>${list(findings.slice(SHOWN))}</details>`
    }
  </section>`;

const list = (findings) =>
  html`<ul>${findings.map((one) => html`<li>${one.text} <small>${one.facts.join(', ')}</small></li>`)}</ul>`;
