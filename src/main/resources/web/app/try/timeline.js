import { html, nothing } from 'lit';
import { failure } from '../failure.js';
import { status, statusOfVerdict } from '../icons.js';
import { capital, day, daysBetween } from '../naming.js';
import { progressOf } from '../progress.js';
import { text } from '../text.js';
import { Asking } from './asking.js';
import { chart } from './chart.js';

const AHEAD = 60;

const plus = (iso, days) => new Date(new Date(iso).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The verdict over time if nothing is posted any more. */
class Timeline extends Asking {
  static properties = { to: { state: true }, chosen: { state: true } };

  willUpdate(changed) {
    if (changed.has('version')) {
      this.#ask();
    }
  }

  #ask() {
    const { asOf } = this.situation.decision;
    this.to = this.to && this.to > asOf ? this.to : plus(asOf, AHEAD);
    this.chosen = asOf;
    this.ask('/v1/timeline', { ...this.situation.request, from: asOf, to: this.to });
  }

  render() {
    const { answer, refusal } = this.task;
    return html`<section class="over-time" aria-labelledby="over-time">
      <h2 id="over-time">${text.timeline.title} <small>${text.timeline.meaning}</small></h2>
      <p class="toolbar"><label>${text.timeline.until} <input type="date" .value=${this.to} min=${plus(this.situation.decision.asOf, 1)} @change=${(event) => this.#until(event.target.value)} /></label></p>
      ${refusal ? failure(refusal) : nothing} ${progressOf(this.task)} ${answer ? this.#answer(answer) : nothing}
    </section>`;
  }

  #until(to) {
    if (to) {
      this.to = to;
      this.#ask();
    }
  }

  #answer(timeline) {
    const segment =
      timeline.segments.find((one) => one.from <= this.chosen && this.chosen <= one.to) ?? timeline.segments[0];
    return html`<div class="scroll">${chart(timeline, this.situation.decision.preconditions, this.chosen)}</div>
      <input type="range" class="days" aria-label=${text.timeline.day} aria-valuetext=${day(this.chosen)} min="0" max=${daysBetween(timeline.from, timeline.to)}
        .value=${String(daysBetween(timeline.from, this.chosen))} @input=${(event) => (this.chosen = plus(timeline.from, Number(event.target.value)))} />
      <div role="status">
        <p><strong>${day(this.chosen)}</strong> ${status(statusOfVerdict(segment.outline.verdict), text.verdict[segment.outline.verdict])}</p>
        ${
          segment.flips.length
            ? html`<p class="quiet">${text.timeline.since(day(segment.from))}</p>
              <ul>${segment.flips.map((flip) => html`<li>${capital(flip.sentence)}${flip.because.length ? html` <small>${flip.because.join('; ')}</small>` : nothing}</li>`)}</ul>`
            : html`<p class="quiet">${text.timeline.asNow}</p>`
        }
      </div>
      ${timeline.cut ? html`<p class="problem">${timeline.cut}</p>` : nothing}`;
  }
}

customElements.define('summit-timeline', Timeline);
