import { html } from 'lit';
import { control } from '../facts/control.js';
import { fieldsOf } from '../facts/fields.js';
import { fieldWords, saying } from '../naming.js';
import { text } from '../text.js';

/** The facts that something hangs on, each with the fields that can be changed at once. */
export function levers({ bench, schema, decision, filter, all }) {
  const cited = new Set(decision.preconditions.flatMap((one) => one.because).flatMap((reason) => reason.facts));
  const tried = new Set(bench.changes.map((change) => change.fact));
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = bench.situation.request.facts.filter((fact) =>
    words.length
      ? words.every((word) => JSON.stringify(fact).toLowerCase().includes(word))
      : all || cited.has(fact.id) || tried.has(fact.id),
  );
  return shown.length
    ? html`<ul class="levers">${shown.map((fact) => lever(fact, bench, schema))}</ul>`
    : html`<p class="wait">${text.facts.noneFound}</p>`;
}

function lever(fact, bench, schema) {
  const now = bench.facts.find((one) => one.id === fact.id);
  const { type, id, evidence, source, reportedOn, note, ...values } = fact;
  return html`<li class=${now === fact ? '' : 'tried'}>
    <p class="lever"><strong>${id}</strong> <span>${fieldWords(type)}</span> ${saying({ values })}</p>
    ${now ? fieldControls(now, bench, schema) : html`<p>${text.attempt.withdrawn}</p>`}
  </li>`;
}

/** Closed lists first: they are what rules mostly ask. */
function fieldControls(fact, bench, schema) {
  const { own } = fieldsOf(schema, fact.type);
  const some = own.filter((field) => field.kind === 'choice' || field.kind === 'by-party');
  const more = own.filter((field) => !some.includes(field) && field.name !== 'id');
  const show = (field) =>
    control({ ...field, help: '', required: false }, fact[field.name], {
      id: `try-${fact.id}`,
      problems: [],
      change: (value) => bench.set(fact.id, field.name, value),
    });
  return html`<div class="controls">${some.map(show)}</div>
    <button @click=${() => bench.withdraw(fact.id)} aria-label=${text.attempt.withdrawOf(fact.id)}>${text.attempt.withdraw}</button>
    <details><summary>${text.attempt.more}<span class="unseen"> ${fact.id}</span></summary><div class="controls">${more.map(show)}</div></details>`;
}
