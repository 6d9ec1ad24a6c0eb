import { html, nothing } from 'lit';
import { text } from './text.js';

/** What went wrong and what to do about it. */
export function failure(failed, again) {
  if (failed.badAddress) {
    return html`<section class="notice" role="alert">
      <h2>${text.failure.title}</h2>
      <p>${text.failure.badAddress}</p>
      <p><a class="button" href="#board">${text.failure.toArticle}</a></p>
    </section>`;
  }
  const { problem, problems } = failed;
  return html`<section class="notice" role="alert">
    <h2>${problem.code === 'INVALID_REQUEST' ? text.failure.facts(problems.length) : problem.title || text.failure.title}</h2>
    ${problems.length ? problemList(problems) : html`<p>${text.failure[problem.code] ?? problem.detail}</p>`}
    ${again ? html`<p><button @click=${again}>${text.failure.again}</button></p>` : nothing}
  </section>`;
}

export const problemList = (problems) =>
  html`<ul class="problems">
    ${problems.map((one) => html`<li><code>${one.pointer ?? `${one.file}:${one.line}`}</code> ${one.message}${one.didYouMean ? html` <em>${text.failure.didYouMean(one.didYouMean)}</em>` : nothing}</li>`)}
  </ul>`;
