import { html, nothing } from 'lit';
import { text } from '../text.js';

/** The files of a rulebook with the rules in each, narrowed by words; those that cannot be used are marked. */
export function list({ files, rules, filter, path, go, broken = [] }) {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (rule) => words.every((word) => `${rule.name} ${rule.text} ${rule.file}`.toLowerCase().includes(word));
  const found = files
    .map((file) => ({ file, rules: rules.filter((rule) => rule.file.endsWith(`/${file}`)).filter(holds) }))
    .filter(({ file, rules: some }) => words.length === 0 || some.length > 0 || file.includes(filter));
  return html`<ul class="files">
    ${found.map(
      ({ file, rules: some }) => html`<li>
        <button class="plain file" aria-current=${file === path ? 'true' : nothing} @click=${() => go(file)}>${file}${broken.includes(file) ? html` <strong class="problem">${text.rules.broken}</strong>` : nothing}</button>
        ${
          words.length || file === path
            ? html`<ul>${some.map((rule) => html`<li><button class="plain" @click=${() => go(file, rule.line)}>${rule.name}</button></li>`)}</ul>`
            : nothing
        }
      </li>`,
    )}
    ${found.length ? nothing : html`<li class="wait">${text.rules.noneFound}</li>`}
  </ul>`;
}
