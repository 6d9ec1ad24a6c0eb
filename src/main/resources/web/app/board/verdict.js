import { html, nothing } from 'lit';
import { shape, status, statusOfReadiness, statusOfVerdict } from '../icons.js';
import { day, words } from '../naming.js';
import { text } from '../text.js';

const STATUSES = ['blocking', 'atRisk', 'unknown', 'satisfied', 'notApplicable'];
const CONSTANTS = {
  blocking: 'BLOCKING',
  atRisk: 'AT_RISK',
  unknown: 'UNKNOWN',
  satisfied: 'SATISFIED',
  notApplicable: 'NOT_APPLICABLE',
};

/** The answer in short, in the words of the service: who, whether, what stands in the way, what to do, until when. */
export function verdict({ verdict: decided, inShort }, open) {
  const { about, answer, inTheWay, others, nextStep, delay, holds } = inShort;
  return html`<section class=${`verdict ${statusOfVerdict(decided)}`} aria-labelledby="verdict">
    <h1 id="verdict">${about}</h1>
    <p class="answer">${shape(statusOfVerdict(decided))}<span>${answer}</span></p>
    <h2>${text.inTheWay[inTheWay[0]?.status ?? 'SATISFIED']}</h2>
    <ul>
      ${inTheWay.map((one) => html`<li><button class="plain" @click=${() => open(one.precondition)}>${shape(one.status)}<span>${one.sentence}</span></button></li>`)}
      ${others ? html`<li class="quiet">${others}</li>` : nothing}
    </ul>
    <h2>${text.nextStep}</h2>
    <p class="step">${nextStep.sentence}</p>
    <p>${delay}</p>
    <p>${holds}</p>
  </section>`;
}

/** What a meeting held now would be, how each kind of precondition stands, and how far to rely on it. */
export const measures = (decision) =>
  html`<section class="measures" aria-labelledby="if-held-now">
    <h2 id="if-held-now">${text.verdict.ifHeldNow}</h2>
    ${readiness(decision)}
    <details>
      <summary>${text.verdict.counts}</summary>
      ${counts(decision)}
    </details>
    ${outlook(decision)}
  </section>`;

function outlook({ confidence, nextChange }) {
  return html`<dl class="outlook">
    ${confidence ? html`<div><dt>${text.confidence.label}</dt><dd><strong>${text.confidence[confidence.degree]}</strong> ${confidence.because}</dd></div>` : nothing}
    ${nextChange ? html`<div><dt>${text.nextChange.label}</dt><dd><strong>${text.nextChange.on(day(nextChange.at))}</strong> ${nextChange.because}</dd></div>` : nothing}
  </dl>`;
}

const readiness = ({ readiness: levels, level, supportedAmbition }) =>
  html`<table class="readiness">
    <tbody>
      ${Object.entries(levels).map(
        ([one, ready]) => html`<tr class=${one === level ? 'aimed' : ''}>
          <th scope="row">${text.levels[one]}</th>
          <td>${status(statusOfReadiness(ready), words(ready))}</td>
          <td class="note">${one === level ? text.verdict.aimedAt : one === supportedAmbition ? text.verdict.supported : ''}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;

const counts = ({ counts: tiers }) =>
  html`<table class="counts">
    <thead>
      <tr><td></td>${STATUSES.map((one) => html`<th scope="col"><span title=${text.constants[CONSTANTS[one]]}>${shape(CONSTANTS[one])}<span class="unseen">${text.constants[CONSTANTS[one]]}</span></span></th>`)}</tr>
    </thead>
    <tbody>
      ${Object.entries(tiers).map(
        ([tier, count]) =>
          html`<tr><th scope="row">${text.tiers[tier].title}</th>${STATUSES.map((one) => html`<td class=${count[one] ? '' : 'zero'}>${count[one]}</td>`)}</tr>`,
      )}
    </tbody>
  </table>`;
