import { html, nothing } from 'lit';
import { day, daysBetween, fieldWords, isDay, saying, shortDay, words } from '../naming.js';
import { text } from '../text.js';

/** Fields whose day says how old a fact is, not when something happens. */
const OF_RECORD = ['reportedOn', 'validUntil'];

/** Every day ahead that an admitted fact names, soonest first. */
function ahead({ facts, setAside, asOf }) {
  const aside = new Set(setAside.map((one) => one.fact));
  return facts
    .filter((fact) => !aside.has(fact.id))
    .flatMap((fact) =>
      Object.entries(fact.values)
        .filter(([name, value]) => isDay(value) && value > asOf && !OF_RECORD.includes(name))
        .map(([name, value]) => ({ on: value, field: name, fact })),
    )
    .sort((one, other) => one.on.localeCompare(other.on) || one.fact.id.localeCompare(other.fact.id));
}

/** Days of one kind are told once, with their number. */
function together(dates) {
  const groups = new Map();
  for (const date of dates) {
    const kind = `${date.on} ${date.fact.type} ${date.field}`;
    groups.set(kind, [...(groups.get(kind) ?? []), date]);
  }
  return [...groups.values()];
}

export function clock(decision, names) {
  const dates = together(ahead(decision));
  return html`<section class="clock" aria-labelledby="clock">
    <h2 id="clock">${text.clock.title}</h2>
    ${
      dates.length
        ? html`<ol>${dates.map((one) => html`<li>${entry(one, decision, names)}</li>`)}</ol>`
        : html`<p>${text.clock.none}</p>`
    }
  </section>`;
}

/** Values with parties by name. */
const named = (values, names) =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map((one) => names.get(one) ?? one) : (names.get(value) ?? value),
    ]),
  );

function entry([{ on, field, fact }, ...others], { asOf, horizonDays }, names) {
  const days = daysBetween(asOf, on);
  const { status, ...rest } = fact.values;
  const said = others.length
    ? text.clock.several(others.length + 1)
    : html`${saying({ values: named(rest, names) })}${status ? html` · ${words(status)}` : nothing}`;
  return html`<time datetime=${on} title=${day(on)}>${shortDay(on)}</time>
    <span class="what"><strong>${fieldWords(fact.type)}${field === 'due' || field === 'date' ? '' : html`, ${fieldWords(field)}`}</strong>
      ${said}
      <small>${text.clock.in(days)}${days > horizonDays ? `, ${text.clock.beyond}` : ''}${others.length ? '' : ` · ${fact.id}`}</small></span>`;
}
