import { html, nothing } from 'lit';
import { fieldWords, isDay, valueWords } from '../naming.js';
import { text } from '../text.js';

/**
 * The control of a field: a list for a closed set, a picker for a day, and so on. The change is told as a value, or null when the
 * field no longer says anything.
 */
export function control(field, value, { id, change, problems, parties = [] }) {
  if (field.kind === 'group') {
    return group(field, value, { id, change, problems, parties });
  }
  const label = `${id}-${field.name}`;
  const said = problems.filter((one) => one.field === field.name || one.field.startsWith(`${field.name}/`));
  return html`<div class=${`field ${said.length ? 'wrong' : ''}`}>
    <label for=${label}>${fieldWords(field.name)}${field.required ? html` <span class="required">${text.facts.required}</span>` : nothing}</label>
    ${inputs[field.kind](field, value, { id: label, change, parties, described: `${label}-help`, wrong: said.length > 0 })}
    <p class="help" id=${`${label}-help`}>${field.help}${said.map((one) => html` <strong class="problem">${one.message}${one.didYouMean ? html` ${text.failure.didYouMean(one.didYouMean)}` : nothing}</strong>`)}</p>
  </div>`;
}

function group(field, value, { id, change, problems, parties }) {
  const inside = typeof value === 'string' ? { name: value } : (value ?? {});
  const put = (name, one) => {
    const changed = { ...inside, [name]: one };
    Object.keys(changed).forEach((key) => changed[key] === null && delete changed[key]);
    change(Object.keys(changed).length ? changed : null);
  };
  const within = problems
    .filter((one) => one.field.startsWith(`${field.name}/`))
    .map((one) => ({ ...one, field: one.field.slice(field.name.length + 1) }));
  return html`<fieldset><legend>${fieldWords(field.name)}</legend>
    ${field.fields.map((one) => control(one, inside[one.name], { id: `${id}-${field.name}`, change: (now) => put(one.name, now), problems: within, parties }))}
  </fieldset>`;
}

const read = (event) => event.target.value.trim() || null;

const inputs = {
  text: (field, value, { id, change, described, wrong }) =>
    html`<input id=${id} list=${field.usual.length ? `${id}-usual` : nothing} .value=${value ?? ''} aria-describedby=${described} aria-invalid=${wrong} @change=${(event) => change(read(event))} />
      ${field.usual.length ? html`<datalist id=${`${id}-usual`}>${field.usual.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`,

  day: (field, value, { id, change, described, wrong }) =>
    html`<input id=${id} type=${!value || isDay(value) ? 'date' : 'text'} .value=${value ?? ''} aria-describedby=${described} aria-invalid=${wrong} @change=${(event) => change(read(event))} />`,

  number: (field, value, { id, change, described, wrong }) =>
    html`<input id=${id} type="number" step=${field.step} .value=${String(value ?? '')} aria-describedby=${described} aria-invalid=${wrong}
      @change=${(event) => change(event.target.value === '' ? null : Number(event.target.value))} />`,

  choice: (field, value, { id, change, described, wrong }) =>
    html`<select id=${id} aria-describedby=${described} aria-invalid=${wrong} @change=${(event) => change(typed(field.values, event.target.value))}>
      <option value="" ?selected=${value === undefined}>${text.facts.notSaid}</option>
      ${[...new Set([...field.values, ...(value === undefined ? [] : [value])])].map((one) => html`<option value=${one} ?selected=${one === value}>${valueWords(one)}</option>`)}
    </select>`,

  'yes-or-no': (field, value, { id, change, described, wrong }) =>
    html`<select id=${id} aria-describedby=${described} aria-invalid=${wrong} @change=${(event) => change(typed([true, false], event.target.value))}>
      <option value="" ?selected=${value === undefined}>${text.facts.notSaid}</option>
      <option value="true" ?selected=${value === true}>${text.facts.yes}</option>
      <option value="false" ?selected=${value === false}>${text.facts.no}</option>
    </select>`,

  list: (field, value, { id, change, described, wrong }) =>
    html`<input id=${id} .value=${[value ?? []].flat().join(', ')} placeholder=${text.facts.commas} aria-describedby=${described} aria-invalid=${wrong}
      @change=${(event) => change(split(event.target.value))} />`,

  'by-party': (field, value, { id, change, parties, described, wrong }) => {
    const said = value ?? {};
    return html`<div class="by-party" id=${id} role="group" aria-describedby=${described}>
      ${[...new Set([...Object.keys(said), ...parties])].map(
        (party) => html`<label for=${`${id}-${party}`}>${party}</label>
          ${inputs[field.of.kind](field.of, said[party], {
            id: `${id}-${party}`,
            described,
            wrong,
            change: (now) => {
              const { [party]: before, ...others } = said;
              const changed = now === null ? others : { ...said, [party]: now };
              change(Object.keys(changed).length ? changed : null);
            },
          })}`,
      )}
    </div>`;
  },
};

/** What a list's text stands for among its values. */
const typed = (values, chosen) => values.find((one) => String(one) === chosen) ?? null;

function split(line) {
  const some = line
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return some.length ? some : null;
}
