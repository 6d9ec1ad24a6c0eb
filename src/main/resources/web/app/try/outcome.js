import { html, nothing } from 'lit';
import { failure } from '../failure.js';
import { flipTable } from '../flips.js';
import { fieldWords, valueWords } from '../naming.js';
import { text } from '../text.js';

/** What the tried changes lead to, beside the present verdict. */
export function outcome(bench, decision) {
  return html`<section class="outcome" aria-label=${text.attempt.outcome}>
    <h2>${text.attempt.outcome}</h2>
    ${
      bench.changes.length
        ? html`<ul class="tried-changes">
            ${bench.changes.map(
              (change) =>
                html`<li>${sentence(change, bench.situation.request.facts)} <button class="close" aria-label=${text.attempt.takeBack(sentence(change, bench.situation.request.facts))} @click=${() => bench.take(change)}>✕</button></li>`,
            )}
          </ul>
          <p class="actions">
            <button @click=${() => bench.put([])}>${text.attempt.startOver}</button>
            <button class="main" ?disabled=${!bench.after} @click=${() => bench.adopt()}>${text.attempt.adopt}</button>
          </p>`
        : html`<p class="quiet">${text.attempt.nothingTried}</p>`
    }
    ${bench.refusal ? failure(bench.refusal) : nothing}
    <div role="status" aria-busy=${bench.busy}>
      ${bench.busy ? html`<p class="quiet">${text.deciding}</p>` : nothing}
      ${bench.after ? flipTable(bench.after.flips, decision, [text.attempt.now, text.attempt.tried]) : nothing}
    </div>
  </section>`;
}

/** A change in words. */
export function sentence(change, facts) {
  switch (change.kind) {
    case 'ADD':
      return text.attempt.added(change.fact.id, fieldWords(change.fact.type));
    case 'WITHDRAW':
      return text.attempt.taken(change.fact);
    default: {
      const before = facts.find((fact) => fact.id === change.fact)?.[change.field];
      return text.attempt.changed(
        change.fact,
        fieldWords(change.field),
        valueWords(before ?? '') || text.facts.notSaid,
        valueWords(change.value ?? '') || text.facts.notSaid,
      );
    }
  }
}
