import { svg, html } from 'lit';
import { text } from './text.js';

/** A shape for each status, so that neither colour nor word is needed to tell them apart. */
const SHAPES = {
  SATISFIED: svg`<circle cx="8" cy="8" r="7"/><path class="mark" d="M4.7 8.3 7 10.6l4.4-5"/>`,
  AT_RISK: svg`<path d="M8 1.2 15.4 14.6H.6z"/><path class="mark" d="M8 6v4M8 12v.4"/>`,
  BLOCKING: svg`<path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z"/><path class="mark" d="M4.4 8h7.2"/>`,
  UNKNOWN: svg`<path d="M8 .6 15.4 8 8 15.4.6 8z"/><path class="mark" d="M6.3 6.3C6.5 4.9 9.7 4.9 9.7 6.6 9.7 7.8 8 7.7 8 9.2M8 11v.4"/>`,
  NOT_APPLICABLE: svg`<circle class="hollow" cx="8" cy="8" r="6.2"/><path class="hollow" d="M4.5 8h7"/>`,
};

const OF_VERDICT = {
  BLOCKED: 'BLOCKING',
  UNDETERMINED: 'UNKNOWN',
  POSSIBLE_NOT_IMMINENT: 'AT_RISK',
  CAN_MEET_NOT_READY: 'BLOCKING',
  CAN_MEET_PARTLY_READY: 'AT_RISK',
  READY: 'SATISFIED',
};

const OF_READINESS = { READY: 'SATISFIED', PARTLY_READY: 'AT_RISK', NOT_READY: 'BLOCKING', NOT_ASSESSED: 'UNKNOWN' };

export const statusOfVerdict = (verdict) => OF_VERDICT[verdict] ?? 'UNKNOWN';

export const statusOfReadiness = (readiness) => OF_READINESS[readiness] ?? 'UNKNOWN';

/** Decoration: the word stands beside it. */
export const shape = (status) =>
  html`<svg class="shape ${status}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${SHAPES[status]}</svg>`;

export const status = (value, words = text.constants[value]) =>
  html`<span class="status ${value}">${shape(value)}<span>${words}</span></span>`;
