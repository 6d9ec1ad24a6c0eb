import { html, nothing, svg } from 'lit';
import { statusOfVerdict } from '../icons.js';
import { day, daysBetween, shortDay } from '../naming.js';
import { text } from '../text.js';

const WIDTH = 1000;
const LEFT = 225;
const ROW = 20;
const HEAD = 22;

/** The verdict and every precondition that turns, day by day; the chosen day is a line through all. */
export function chart(timeline, preconditions, chosen) {
  const { from, to, segments } = timeline;
  const days = daysBetween(from, to) + 1;
  const x = (iso) => LEFT + (daysBetween(from, iso) / days) * (WIDTH - LEFT);
  const rows = [
    {
      title: text.timeline.verdict,
      statusOf: (outline) => statusOfVerdict(outline.verdict),
      wordOf: (outline) => text.verdict[outline.verdict],
    },
    ...preconditions
      .filter((one) => new Set(segments.map((segment) => segment.outline.statuses[one.id])).size > 1)
      .map((one) => ({
        title: one.title,
        statusOf: (outline) => outline.statuses[one.id],
        wordOf: (outline) => text.constants[outline.statuses[one.id]],
      })),
  ];
  const height = HEAD + rows.length * ROW + 4;
  return html`<svg class="timeline" viewBox=${`0 0 ${WIDTH} ${height}`} role="img" aria-label=${text.timeline.described(day(from), day(to), segments.length)}>
    ${ticks(from, to, days).map((tick) => svg`<line class="tick" x1=${x(tick)} y1=${HEAD - 4} x2=${x(tick)} y2=${height} /><text class="date" x=${x(tick) + 3} y="13">${shortDay(tick)}</text>`)}
    ${rows.map((row, index) => strip(row, HEAD + index * ROW, segments, x, to))}
    <line class="chosen" x1=${middle(chosen, x)} y1=${HEAD - 6} x2=${middle(chosen, x)} y2=${height} />
  </svg>`;
}

const nextDay = (iso) => new Date(new Date(iso).getTime() + 86_400_000).toISOString().slice(0, 10);

const middle = (iso, x) => (x(iso) + x(nextDay(iso))) / 2;

/** About ten dates that stand apart. */
function ticks(from, to, days) {
  const step = Math.max(1, Math.ceil(days / 9));
  return Array.from({ length: Math.ceil(days / step) }, (_, index) =>
    new Date(new Date(from).getTime() + index * step * 86_400_000).toISOString().slice(0, 10),
  ).filter((one) => one <= to);
}

/** One row: a bar for each run of days on which it stays the same. */
function strip({ title, statusOf, wordOf }, y, segments, x) {
  const runs = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last && last.word === wordOf(segment.outline)) {
      last.to = segment.to;
    } else {
      runs.push({
        from: segment.from,
        to: segment.to,
        status: statusOf(segment.outline),
        word: wordOf(segment.outline),
      });
    }
  }
  return svg`<text class="row" x="0" y=${y + 14}>${title}</text>
    ${runs.map((run) => bar(run, y, x(run.from), x(nextDay(run.to))))}`;
}

function bar({ from, to, status, word }, y, start, end) {
  const width = Math.max(end - start - 1, 1);
  return svg`<g class=${status}>
    <rect class="run" x=${start} y=${y + 1} width=${width} height=${ROW - 3}><title>${word}: ${day(from)} – ${day(to)}</title></rect>
    ${width > word.length * 6.6 ? svg`<text class="word" x=${start + 5} y=${y + 13.5}>${word}</text>` : nothing}
  </g>`;
}
