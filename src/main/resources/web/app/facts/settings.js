import { html } from 'lit';
import { set } from '../changes.js';
import { text } from '../text.js';
import { control } from './control.js';

/** The day, level, horizon and proposal that the decision speaks of. */
export function settings(situation, schema) {
  const { request, decision, refusal } = situation;
  const { level, horizonDays } = schema.properties;
  const proposals = request.facts
    .filter((fact) => fact.type === request.facts.find((one) => one.id === decision?.proposal)?.type)
    .map((fact) => fact.id);
  const fields = [
    { name: 'asOf', kind: 'day', help: schema.properties.asOf.description },
    { name: 'level', kind: 'choice', values: level.enum.filter(Boolean), help: level.description },
    { name: 'horizonDays', kind: 'number', step: 1, help: horizonDays.description },
    { name: 'proposal', kind: 'choice', values: proposals, help: schema.properties.proposal.description },
  ];
  const problems = (refusal?.problems ?? []).map((one) => ({ ...one, field: one.pointer.slice(1) }));
  return html`<section class="settings" aria-label=${text.facts.settings}>
    ${fields.map((field) =>
      control({ ...field, required: false }, request[field.name], {
        id: 'setting',
        problems,
        change: (value) => situation.replace(set(request, field.name, value)),
      }),
    )}
  </section>`;
}
