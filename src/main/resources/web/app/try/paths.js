import { html, nothing } from 'lit';
import { failure } from '../failure.js';
import { status, statusOfVerdict } from '../icons.js';
import { partyNames, plain } from '../naming.js';
import { progressOf } from '../progress.js';
import { text } from '../text.js';
import { Asking } from './asking.js';

/** Ways to unblock: the smallest sets of changes that reach a target, each of which can be tried with a click. */
class Paths extends Asking {
  static properties = { values: {} };

  get target() {
    return this.values.target;
  }

  willUpdate(changed) {
    if (changed.has('version') || (changed.has('values') && changed.get('values')?.target !== this.target)) {
      this.task?.stop();
      this.task = null;
    }
  }

  #find() {
    this.ask('/v1/paths', { ...this.situation.request, ...targetOf(this.target) });
  }

  /** The target has its address, so that a card of the board can lead here. */
  #aim(target) {
    const detail = { values: { ...this.values, target: target || undefined } };
    this.dispatchEvent(new CustomEvent('go', { bubbles: true, detail }));
  }

  render() {
    const { decision } = this.situation;
    return html`<section class="paths" aria-labelledby="paths">
      <h2 id="paths">${text.paths.title} <small>${text.paths.meaning}</small></h2>
      <p class="toolbar">
        <label>${text.paths.target}
          <select @change=${(event) => this.#aim(event.target.value)}>
            <option value="" ?selected=${!this.target}>${text.paths.better}</option>
            ${decision.preconditions
              .filter((one) => one.status !== 'SATISFIED')
              .map(
                (one) =>
                  html`<option value=${one.id} ?selected=${one.id === this.target}>${text.paths.satisfied(one.title)}</option>`,
              )}
          </select></label>
        <button class="main" ?disabled=${this.task?.busy} @click=${this.#find}>${text.paths.find}</button>
        ${this.task?.busy ? html`<button @click=${this.#cancel}>${text.paths.cancel}</button>` : nothing}
      </p>
      ${this.task ? this.#told(this.task) : nothing}
    </section>`;
  }

  /** The answer; until it is there, and when it is no longer waited for, the ways that have come. */
  #told(task) {
    return html`${task.refusal ? failure(task.refusal) : nothing} ${searching(task)}
      ${task.answer ? this.#ways(plain(task.answer.summary), task.answer.paths) : this.#soFar(task)}`;
  }

  #soFar({ stopped, found }) {
    return stopped || found.length
      ? this.#ways(stopped ? text.paths.cancelled(found.length) : text.paths.soFar, found)
      : nothing;
  }

  /** What has come stays; the keyboard goes on where a new search can begin. */
  async #cancel() {
    this.task.stop();
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('button.main').focus();
  }

  #ways(summary, paths) {
    const names = partyNames(this.situation.decision.facts);
    return html`<p role="status">${summary}</p>
      <ol class="ways">
        ${paths.map(
          (path) => html`<li>
            ${this.#acts(path)} ${this.#answers(path)}
            <p class="quiet">${status(statusOfVerdict(path.verdict), text.verdict[path.verdict])} · ${text.paths.parties(path.parties.map((party) => names.get(party) ?? party).join(', '))}${path.alikeCount ? ` · ${text.paths.alike(path.alikeCount)}` : ''}</p>
            <button @click=${() => this.#try(path.changes)}>${text.paths.tryThis}</button>
          </li>`,
        )}
      </ol>`;
  }

  /** What to make happen: who is asked for what, the other acts that would do, and what to find out before. */
  #acts(path) {
    return this.#list(
      text.paths.makeHappen,
      path.makeHappen.map(
        (act) => html`<li>${act.ask} ${this.#record(path, act.change)}
          ${act.findOutFirst ? html`<p class="quiet">${text.paths.first(act.findOutFirst)}</p>` : nothing}
          ${this.#variants(path, act, (one) => one.ask)}</li>`,
      ),
    );
  }

  /** What to find out: the question, and the answer that would help. */
  #answers(path) {
    return this.#list(
      text.paths.findOut,
      path.findOut.map(
        (answer) => html`<li>${answer.question} ${this.#record(path, answer.change)}
          <p class="quiet">${plain(answer.helps)}</p>
          ${this.#variants(path, answer, (one) => plain(one.helps))}</li>`,
      ),
    );
  }

  #list(title, items) {
    return items.length ? html`<div><h3>${title}</h3><ul>${items}</ul></div>` : nothing;
  }

  /** What a fact on file would say instead; what a new one says is asked for already. */
  #record(path, change) {
    const sentence = path.sentences[path.changes.findIndex((one) => same(one, change))];
    return change.kind === 'SET' && sentence ? html`<small class="quiet">${plain(sentence)}</small>` : nothing;
  }

  #variants(path, { change, variants = [] }, said) {
    return variants.map(
      (one) => html`<p>${text.paths.or(said(one))}
        <button class="instead" @click=${() => this.#try(path.changes.map((other) => (same(other, change) ? one.change : other)))}>${text.paths.instead}</button></p>`,
    );
  }

  #try(changes) {
    this.dispatchEvent(new CustomEvent('attempt', { bubbles: true, detail: changes }));
  }
}

/** The search seldom comes near its bound, so that no bar can say how far it is. */
const searching = ({ busy, done }) => progressOf({ busy }, text.paths.tried(done));

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Nothing for the next better verdict; the service chooses it. */
const targetOf = (precondition) => (precondition ? { target: { precondition, status: 'SATISFIED' } } : {});

customElements.define('summit-paths', Paths);
