import { html, nothing } from 'lit';
import { shape } from '../icons.js';
import { words } from '../naming.js';
import { text } from '../text.js';

/** How the cases fare, by the draft or by the active rules, and what none of them shows of a file. */
export function casework(answer, path, ofDraft) {
  const gaps = answer.coverage.gaps.filter((gap) => !path || gap.at.includes(`/${path}:`));
  return html`<section class="casework" aria-label=${text.rules.cases}>
    <h3>${text.rules.cases}</h3>
    <p>${shape(answer.failed ? 'BLOCKING' : 'SATISFIED')} ${ofDraft ? text.rules.byDraft : text.rules.byActive} ${text.rules.passed(answer.passed, answer.failed)}</p>
    ${
      answer.failed
        ? html`<ul>${answer.cases.filter((one) => one.differences.length).map((one) => html`<li><strong>${one.title}</strong>${one.differences.map((difference) => html`<br />${difference}`)}</li>`)}</ul>`
        : nothing
    }
    <p>${text.rules.covered(answer.coverage)}</p>
    ${
      gaps.length
        ? html`<details><summary>${text.rules.gaps(gaps.length, path)}</summary>
          <ul>${gaps.map((gap) => html`<li>${gap.rule}: ${words(gap.kind)}${gap.comparison ? html` <code>${gap.comparison}</code>` : nothing} <small>${gap.at}</small></li>`)}</ul>
        </details>`
        : nothing
    }
  </section>`;
}
