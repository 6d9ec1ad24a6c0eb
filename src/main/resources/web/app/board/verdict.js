import { html, nothing } from 'lit';
import { shape, status, statusOfReadiness, statusOfVerdict } from '../icons.js';
import { capital, day, words } from '../naming.js';
import { text } from '../text.js';

const STATUSES = ['blocking', 'atRisk', 'unknown', 'satisfied', 'notApplicable'];
const CONSTANTS = {
  blocking: 'BLOCKING',
  atRisk: 'AT_RISK',
  unknown: 'UNKNOWN',
  satisfied: 'SATISFIED',
  notApplicable: 'NOT_APPLICABLE',
};

/** The answer: verdict, level, day, and what a meeting held now would be at each level. */
export function verdict(decision) {
  const { level, asOf, horizonDays } = decision;
  return html`<section class=${`verdict ${statusOfVerdict(decision.verdict)}`} aria-labelledby="verdict">
    <p class="question">${text.verdict.label}</p>
    <h1 id="verdict">${shape(statusOfVerdict(decision.verdict))}<span>${text.verdict[decision.verdict]}</span></h1>
    <p class="terms">
      ${text.verdict.level[level]}, <span class="keep">${text.verdict.asOf(day(asOf))}</span>, <span class="keep">${text.verdict.horizon(horizonDays)}</span>
    </p>
    <p class="because">${because(decision)}</p>
    ${outlook(decision)}
    <div class="measures">${readiness(decision)} ${counts(decision)}</div>
  </section>`;
}

/** Reasons that begin alike are said together. */
function because({ because: reasons, preconditions }) {
  const ends = new Map();
  for (const reason of reasons) {
    const [beginning, ...end] = titled(reason.text, preconditions).split(': ');
    ends.set(beginning, [...(ends.get(beginning) ?? []), end.join(': ')].filter(Boolean));
  }
  return (
    [...ends].map(([beginning, some]) => capital(beginning) + (some.length ? `: ${some.join(', ')}` : '')).join('. ') +
    '.'
  );
}

/** The rules of the verdict name preconditions by id; readers know their titles. */
const titled = (sentence, preconditions) =>
  preconditions.reduce(
    (said, one) => said.replaceAll(new RegExp(`(?<![\\w-])${one.id}(?![\\w-])`, 'g'), text.quoted(one.title)),
    sentence,
  );

function outlook({ confidence, nextChange }) {
  if (!confidence && !nextChange) {
    return nothing;
  }
  return html`<dl class="outlook">
    ${confidence ? html`<div><dt>${text.confidence.label}</dt><dd><strong>${text.confidence[confidence.degree]}</strong> ${confidence.because}</dd></div>` : nothing}
    ${nextChange ? html`<div><dt>${text.nextChange.label}</dt><dd><strong>${text.nextChange.on(day(nextChange.at))}</strong> ${nextChange.because}</dd></div>` : nothing}
  </dl>`;
}

const readiness = ({ readiness: levels, level, supportedAmbition }) =>
  html`<table class="readiness">
    <caption>${text.verdict.ifHeldNow}</caption>
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
    <caption>${text.verdict.counts}</caption>
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
