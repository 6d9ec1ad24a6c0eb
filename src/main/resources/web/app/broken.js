import { html, nothing } from 'lit';
import { moment } from './naming.js';
import { text } from './text.js';

/** How many problems stand in the banner; the rest are seen where they are mended. */
const MOST = 3;

/** What is wrong with the files on disk, since when, and the way to mend it; nothing while all is well. */
export function broken(status, go) {
  if (!status?.broken) {
    return unreadableCases(status);
  }
  const { problems, rulebook = status.name } = status;
  return html`<section class="broken" role="alert">
    <p><strong>${text.broken.title}</strong> ${text.broken.since(moment(status.brokenSince))} ${status.version ? text.broken.goesOn : text.broken.nothing}</p>
    <ul>
      ${problems.slice(0, MOST).map(
        (one) => html`<li>
          <code>${text.broken.place(one.file, one.line)}</code> ${one.message}
          <button @click=${() => go({ file: one.file.replace(`${rulebook}/`, ''), line: one.line })}>${text.broken.open}</button>
        </li>`,
      )}
    </ul>
    ${problems.length > MOST ? html`<p>${text.broken.more(problems.length - MOST)}</p>` : nothing}
  </section>`;
}

const unreadableCases = (status) =>
  status?.cases?.problems?.length
    ? html`<section class="broken" role="alert">
        <p><strong>${text.broken.cases}</strong></p>
        <ul>${status.cases.problems.slice(0, MOST).map((one) => html`<li>${one}</li>`)}</ul>
      </section>`
    : nothing;
