import { html, nothing } from 'lit';
import { words } from '../naming.js';
import { text } from '../text.js';

const SHOWN = 6;

/** What came nearest to bettering a precondition, where the answer explains it. */
export function whyNot(precondition, explanation) {
  const nearest = explanation?.preconditions?.find((one) => one.id === precondition.id)?.nearest ?? [];
  return nearest.length
    ? html`<h3>${text.card.whyNot}</h3>
        <ul class="near">${nearest.map((one) => html`<li>${one.sentence} <small>${text.card.wouldBe(words(one.concludes))}</small></li>`)}</ul>`
    : nothing;
}

/** What to find out: the facts that are missing, as questions, what separates most first. */
export function questions(explanation) {
  const missing = explanation?.missing ?? [];
  return missing.length
    ? html`<section class="questions" aria-labelledby="questions">
        <h2 id="questions">${text.board.questions}</h2>
        <ol>${missing.slice(0, SHOWN).map((one) => html`<li>${one.question}${one.verdict ? html` <small>${text.board.changesVerdict}</small>` : nothing}</li>`)}</ol>
      </section>`
    : nothing;
}
