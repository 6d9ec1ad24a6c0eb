import { text } from './text.js';

const DAY = new Intl.DateTimeFormat(text.locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat(text.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MILLISECONDS = 86_400_000;

export const isDay = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const day = (iso) => (isDay(iso) ? DAY.format(new Date(iso)) : iso);

export const shortDay = (iso) => (isDay(iso) ? SHORT_DAY.format(new Date(iso)) : iso);

export const daysBetween = (from, to) => Math.round((new Date(to) - new Date(from)) / MILLISECONDS);

/** A constant of a closed list in words: NOT_READY is "not ready". */
export const words = (constant) => text.constants[constant] ?? String(constant).toLowerCase().replaceAll('_', ' ');

/** A sentence of the service with the constants in it as words. */
export const plain = (sentence) => capital(sentence.replace(/\b[A-Z]+(?:_[A-Z]+)+\b/g, (constant) => words(constant)));

/** A field's name in words: reportedOn is "reported on". */
export const fieldWords = (name) =>
  name.replace(/([a-z])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`);

export const capital = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The names of parties by code, as the answer has them and where the facts give them. */
export function partyNames(facts, known = {}) {
  return new Map([
    ...Object.entries(known),
    ...facts
      .filter((fact) => fact.type === 'Party')
      .map((fact) => [fact.id, fact.values?.name ?? fact.name ?? fact.id]),
  ]);
}

export const grade = (source) => (source?.reliability ? `${source.reliability}${source.credibility ?? ''}` : '');

/** What a fact says, in one line. */
export function saying(fact) {
  return Object.entries(fact.values ?? {})
    .filter(([name, value]) => !isDay(value) && typeof value !== 'boolean' && !name.endsWith('Id'))
    .map(([name, value]) => (typeof value === 'number' ? `${fieldWords(name)} ${value}` : valueWords(value)))
    .filter(Boolean)
    .join(' · ');
}

export function valueWords(value) {
  if (Array.isArray(value)) {
    return value.map(valueWords).join(', ');
  }
  if (value && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, one]) => `${key} ${valueWords(one)}`)
      .join(', ');
  }
  if (isDay(value)) {
    return day(value);
  }
  return typeof value === 'string' && /^[A-Z]+(_[A-Z]+)*$/.test(value) && value.length > 3
    ? words(value)
    : String(value ?? '');
}
