import { html, nothing } from 'lit';
import { day, fieldWords, grade, isDay, saying } from '../naming.js';
import { text } from '../text.js';

/** The facts by type, with what each says and whether it counts. */
export function table(situation, filter, edit) {
  const facts = situation.request.facts.filter((fact) => matches(fact, filter));
  const types = [...new Set(facts.map((fact) => fact.type))];
  if (facts.length === 0) {
    return html`<p class="wait">${filter ? text.facts.noneFound : text.facts.none}</p>`;
  }
  const standing = standings(situation);
  return html`<div class="scroll"><table class="facts all">
    <thead><tr>${text.facts.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    ${types.map(
      (type) => html`<tbody>
        <tr class="type"><th colspan="6" scope="rowgroup">${fieldWords(type)}</th></tr>
        ${facts.filter((fact) => fact.type === type).map((fact) => row(fact, standing, edit))}
      </tbody>`,
    )}
  </table></div>`;
}

const matches = (fact, filter) =>
  filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => JSON.stringify(fact).toLowerCase().includes(word));

function row(fact, standing, edit) {
  const { type, id, evidence, source, reportedOn, validUntil, supersedes, note, ...values } = fact;
  const date = Object.values(values).find(isDay) ?? reportedOn;
  return html`<tr class=${standing.aside.has(id) ? 'aside' : ''}>
    <th scope="row"><button class="plain" @click=${() => edit(id)}>${id}</button></th>
    <td>${saying({ values })}</td>
    <td class="date">${day(date ?? '')}</td>
    <td>${source?.name ?? source ?? ''}</td>
    <td title=${text.card.gradeHelp}>${grade(source)}</td>
    <td class="standing">${standingOf(id, standing)}</td>
  </tr>`;
}

function standingOf(id, { problems, aside, uses }) {
  if (problems.has(id)) {
    return html`<strong class="problem">${text.facts.wrong(problems.get(id))}</strong>`;
  }
  if (aside.has(id)) {
    return html`<em>${text.facts.setAside}: ${aside.get(id)}</em>`;
  }
  return uses.has(id) ? html`<small>${[...uses.get(id)].join(', ')}</small>` : nothing;
}

/** Why a fact does not count, or which preconditions it bears on. */
function standings({ decision, refusal, request }) {
  const aside = new Map((decision?.setAside ?? []).map((one) => [one.fact, one.reason]));
  const uses = new Map();
  for (const precondition of decision?.preconditions ?? []) {
    for (const id of precondition.because.flatMap((reason) => reason.facts)) {
      uses.set(id, (uses.get(id) ?? new Set()).add(precondition.title));
    }
  }
  const problems = new Map();
  for (const { pointer } of refusal?.problems ?? []) {
    const id = request.facts[Number(pointer.split('/')[2])]?.id;
    problems.set(id, (problems.get(id) ?? 0) + 1);
  }
  return { aside, uses, problems };
}
