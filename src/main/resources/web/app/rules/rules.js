import { html, nothing } from 'lit';
import { get } from '../calls.js';
import { failure } from '../failure.js';
import { Latest } from '../latest.js';
import { rules } from '../reference.js';
import { standing } from '../standing.js';
import { text } from '../text.js';
import { View } from '../view.js';
import { casework } from './casework.js';
import { lineDifference } from './difference.js';
import { flipped } from './flipped.js';
import { list } from './list.js';
import { trial } from './trial.js';
import { vocabularyOf } from './vocabulary.js';
import { Workbench } from './workbench.js';
import './editor.js';

/** The rules: found, read, changed, tried on the facts, and kept. */
class Rules extends View {
  static properties = {
    situation: {},
    values: {},
    version: {},
    standing: {},
    texts: { state: true },
    rules: { state: true },
    filter: { state: true },
    failed: { state: true },
  };

  #latest = new Latest();

  constructor() {
    super();
    this.filter = '';
    this.rules = [];
  }

  async connectedCallback() {
    super.connectedCallback();
    this.bench ??= new Workbench(this.situation.rulebook);
    this.bench.addEventListener('change', () => this.#changed());
    await this.#read();
  }

  #read() {
    return this.#latest.run((signal) => this.#list(signal));
  }

  *#list(signal) {
    try {
      const { rulebook } = this.situation;
      const { version } = yield get(`/v1/rulebooks/${rulebook}/status`, signal);
      this.listed = version;
      const found = version
        ? (yield get(`/v1/rulebooks/${rulebook}/versions/${version}`, signal)).texts
        : (yield get(`/v1/rulebooks/${rulebook}/files`, signal)).map((one) => ({ ...one, text: '' }));
      this.rules = version ? yield rules(rulebook, version) : [];
      this.texts = found.map((one) => ({ ...one, path: this.#within(one.path) }));
      this.vocabulary = vocabularyOf(this.texts);
    } catch (refused) {
      this.failed = refused;
    }
  }

  /** The files of the version that decides, and those on disk that keep another from deciding. */
  get #files() {
    const known = this.texts.map((one) => one.path).filter((path) => !path.startsWith('cases/'));
    return [...new Set([...known, ...this.#broken])].sort();
  }

  get #broken() {
    return [...new Set((this.standing?.problems ?? []).map((one) => this.#within(one.file)))];
  }

  #within(path) {
    const folder = `${this.situation.rulebook}/`;
    return path.startsWith(folder) ? path.slice(folder.length) : path;
  }

  updated() {
    this.#showFlips();
    const { file, line } = this.values;
    if (this.texts && this.standing?.version && this.standing.version !== this.listed) {
      this.listed = this.standing.version;
      this.#read();
    }
    if (!this.texts || !file) {
      return;
    }
    if (file !== this.bench.path) {
      this.#open(file);
    } else if (line !== this.shownLine && this.#editor.view) {
      this.shownLine = line;
      this.#editor.goTo(Number(line ?? 1));
    }
  }

  /** Whoever has just tried or kept a draft below sees what it flips. */
  #showFlips() {
    const { flips } = this.bench;
    if (flips !== this.shownFlips) {
      this.shownFlips = flips;
      this.querySelector('.flipped-cases')?.scrollIntoView?.({ block: 'nearest' });
    }
  }

  get #editor() {
    return this.querySelector('summit-editor');
  }

  async #open(file) {
    this.bench.path = file;
    if (!(await this.bench.open(file, this.texts.find((one) => one.path === file)?.text ?? ''))) {
      return;
    }
    this.shownLine = this.values.line;
    if (this.standing?.broken && this.bench.editable) {
      this.bench.inspect();
    }
    this.#editor.show({
      path: file,
      written: this.bench.written,
      vocabulary: this.vocabulary,
      editable: this.bench.editable,
      line: Number(this.values.line ?? 1),
    });
  }

  #changed() {
    if (this.#editor?.view) {
      this.#editor.mark(this.bench.check.problems.filter((one) => one.file.endsWith(`/${this.bench.path}`)));
    }
    this.requestUpdate();
  }

  #go(file, line) {
    this.dispatchEvent(new CustomEvent('go', { bubbles: true, detail: { values: { file, line } } }));
  }

  #write() {
    const { written } = this.#editor;
    this.bench.write(written, this.situation.request, this.situation.decision);
  }

  async #keep(acknowledgement) {
    if (await this.bench.keep(acknowledgement)) {
      await this.#decideAnew();
    }
  }

  async #remove(acknowledgement) {
    const { path } = this.bench;
    if (!acknowledgement && !confirm(text.rules.reallyRemove(path))) {
      return;
    }
    if (await this.bench.remove(acknowledgement)) {
      this.#go();
      await this.#decideAnew();
    }
  }

  #decideAnew() {
    this.dispatchEvent(new CustomEvent('kept', { bubbles: true }));
    return Promise.all([this.situation.decide(), this.#read()]);
  }

  #discard() {
    this.#editor.written = this.bench.active;
  }

  render() {
    if (this.failed) {
      return failure(this.failed, () => location.reload());
    }
    return html`<h1>${text.views.rules} <small>${this.texts ? text.rules.count(this.rules.length, this.texts.length) : ''}</small></h1>
      ${standing(this.situation)}
      <div class="workbench">
        <nav aria-label=${text.rules.files}>
          <input type="search" aria-label=${text.rules.find} placeholder=${text.rules.find} .value=${this.filter} @input=${(event) => (this.filter = event.target.value.trim())} />
          ${
            this.texts
              ? list({
                  files: this.#files,
                  broken: this.#broken,
                  rules: this.rules,
                  filter: this.filter,
                  path: this.values.file,
                  go: (file, line) => this.#go(file, line),
                })
              : html`<p class="wait">${text.wait}</p>`
          }
        </nav>
        <section class="desk" aria-label=${this.values.file ?? text.rules.desk}>
          ${this.values.file ? this.#desk() : html`<p class="wait">${text.rules.choose}</p>${this.bench.failed ? failure(this.bench.failed) : nothing}`}
          ${this.#cases()}
        </section>
      </div>`;
  }

  #flips() {
    const { flips, keeping } = this.bench;
    return flipped(flips, (acknowledgement) => (flips.removal ? this.#remove(acknowledgement) : this.#keep(acknowledgement)), keeping);
  }

  #cases() {
    const { testing, tests, changed, check, checking, path } = this.bench;
    const label = changed && path ? text.rules.testDraft : text.rules.test;
    return html`<p class="actions"><button ?disabled=${testing || checking || !check.sound} @click=${() => this.bench.test()}>${testing ? text.rules.testing : label}</button></p>
      ${tests ? casework(tests, this.values.file, tests.ofDraft) : nothing}`;
  }

  #desk() {
    const { bench } = this;
    const sound = bench.check.sound && !bench.checking && !bench.keeping;
    return html`<header>
        <h2><code>${this.values.file}</code></h2>
        <p class="state" role="status">${this.#state()}</p>
        <button class="main" ?disabled=${!bench.changed || !sound || !bench.editable} @click=${() => this.#keep()}>${text.rules.keep}</button>
        <button ?disabled=${!bench.changed || bench.unreadable} @click=${this.#discard}>${text.rules.discard}</button>
        <button ?disabled=${!bench.editable || bench.keeping} @click=${() => this.#remove()}>${text.rules.remove}</button>
      </header>
      ${bench.failed ? failure(bench.failed) : nothing} ${this.#flips()}
      <summit-editor @write=${this.#write} @keep=${() => bench.changed && sound && this.#keep()}></summit-editor>
      ${this.#problems()} ${trial(bench)} ${bench.changed ? this.#difference() : nothing}`;
  }

  #state() {
    const { bench } = this;
    if (!bench.editable) {
      return text.rules.readOnly;
    }
    if (bench.checking) {
      return text.rules.checking;
    }
    if (bench.left.length) {
      return text.rules.writtenOnly(bench.left.length);
    }
    if (bench.saved) {
      return text.rules.kept(bench.saved);
    }
    return bench.check.sound
      ? bench.changed
        ? text.rules.sound
        : text.rules.asActive
      : text.rules.problems(bench.check.problems.length);
  }

  #problems() {
    return this.bench.check.problems.length
      ? html`<ol class="problems" aria-label=${text.rules.problems(this.bench.check.problems.length)}>
          ${this.bench.check.problems.map(
            (one) => html`<li>
              <button class="plain" @click=${() => this.#to(one)}><code>${one.file}:${one.line}:${one.column}</code> <strong class="problem">${one.message}</strong> <small>${one.code}</small></button>
              ${this.#fix(one)}
            </li>`,
          )}
        </ol>`
      : nothing;
  }

  #fix(problem) {
    const editor = this.#editor;
    const fix = editor?.view && problem.file.endsWith(`/${this.bench.path}`) ? editor.fixOf(problem) : undefined;
    return fix ? html`<button @click=${() => editor.apply(fix)}>${fix.name}</button>` : nothing;
  }

  #to(problem) {
    const file = problem.file.replace(`${this.situation.rulebook}/`, '');
    if (file === this.bench.path) {
      this.#editor.goTo(problem.line, problem.column);
    } else {
      this.#go(file, problem.line);
    }
  }

  #difference() {
    const lines = lineDifference(this.bench.active, this.bench.written);
    return html`<details class="difference" open>
      <summary>${text.rules.difference(lines.filter((one) => one.kind !== 'same').length)}</summary>
      <pre tabindex="0">${lines.map((one) => html`<span class=${one.kind}>${{ same: '  ', gone: '− ', come: '+ ' }[one.kind]}${one.text}\n</span>`)}</pre>
    </details>`;
  }
}

customElements.define('summit-rules', Rules);
