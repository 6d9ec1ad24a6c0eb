import { html, nothing } from 'lit';
import { failure } from '../failure.js';
import { flipOf } from '../flips.js';
import { status, statusOfVerdict } from '../icons.js';
import { saying } from '../naming.js';
import { progressOf } from '../progress.js';
import { text } from '../text.js';
import { Asking } from './asking.js';

const SHOWN = 8;

/** What carries the verdict: what flips without a fact, an origin, a source or a grade, gravest first. */
class Robustness extends Asking {
  willUpdate(changed) {
    if (changed.has('version')) {
      this.ask('/v1/robustness', this.situation.request);
    }
  }

  render() {
    const { answer, refusal } = this.task;
    return html`<section class="robustness" aria-labelledby="robustness">
      <h2 id="robustness">${text.robustness.title} <small>${text.robustness.meaning}</small></h2>
      ${refusal ? failure(refusal) : nothing} ${progressOf(this.task)} ${answer ? this.#answer(answer) : nothing}
    </section>`;
  }

  #answer({ carriesVerdict, findings, tried, cut }) {
    return html`<p>
        ${carriesVerdict.length ? text.robustness.carries(carriesVerdict.join(', ')) : text.robustness.nothingCarries}
        <small>${text.robustness.tried(tried)}</small>
      </p>
      ${Object.keys(text.robustness.kinds).map((kind) =>
        this.#kind(
          kind,
          findings.filter((one) => one.what === kind),
        ),
      )}
      ${cut ? html`<p class="problem">${cut}</p>` : nothing}`;
  }

  #kind(kind, findings) {
    return findings.length === 0
      ? nothing
      : html`<h3>${text.robustness.kinds[kind]}</h3>
          ${this.#ranking(findings.slice(0, SHOWN), kind)}
          ${
            findings.length > SHOWN
              ? html`<details><summary>${text.board.more(findings.length - SHOWN)}</summary>${this.#ranking(findings.slice(SHOWN), kind)}</details>`
              : nothing
          }`;
  }

  #ranking(findings, kind) {
    return html`<table class="ranking">
      <thead class="unseen"><tr>${text.robustness.columns.map((column) => html`<th>${column}</th>`)}</tr></thead>
      <tbody>${findings.map((one) => this.#row(one, kind))}</tbody>
    </table>`;
  }

  #row(one, kind) {
    const { decision } = this.situation;
    const verdict = one.flips.find((flip) => flip.what === 'VERDICT');
    const statuses = one.flips.filter((flip) => flip.what === 'PRECONDITION').length;
    return html`<tr class=${verdict ? 'flipped' : ''}>
      <th scope="row">${one.of} <small>${this.#what(one, kind)}</small></th>
      <td>${verdict ? status(statusOfVerdict(verdict.to), text.verdict[verdict.to]) : html`<span class="quiet">${text.robustness.stays}</span>`}</td>
      <td>
        <details>
          <summary><meter min="0" max=${decision.preconditions.length} value=${statuses} aria-hidden="true"></meter> ${text.robustness.statuses(statuses)}</summary>
          <ul>${one.flips.map((flip) => html`<li>${flipOf(flip, decision)}</li>`)}</ul>
        </details>
      </td>
    </tr>`;
  }

  #what({ of, facts }, kind) {
    const { decision } = this.situation;
    switch (kind) {
      case 'FACT':
        return saying(decision.facts.find((fact) => fact.id === of) ?? {});
      case 'EVIDENCE':
        return decision.sources[of] ?? '';
      default:
        return text.robustness.facts(facts.length);
    }
  }
}

customElements.define('summit-robustness', Robustness);
