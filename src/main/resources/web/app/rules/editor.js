import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, toggleComment } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { completion } from './completion.js';
import { language } from './drl.js';
import { diagnosticOf } from './problems.js';
import { text } from '../text.js';

const look = EditorView.theme({
  '&': { height: '100%', background: 'var(--sheet)', color: 'var(--ink)', fontSize: '0.8125rem' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { background: 'var(--paper)', color: 'var(--quiet)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { background: 'color-mix(in srgb, var(--accent-wash) 55%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--accent) 25%, transparent)',
  },
  '.cm-tooltip': { background: 'var(--sheet)', color: 'var(--ink)', border: '1px solid var(--line-strong)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--mark)' },
  '.cm-diagnosticAction': { background: 'var(--accent)', color: 'var(--mark)', padding: '0.125rem 0.5rem' },
  '.cm-panels': { background: 'var(--paper)', color: 'var(--ink)' },
  '.cm-lintRange-error': {
    background: 'none',
    textDecoration: 'underline wavy var(--blocking)',
    textUnderlineOffset: '3px',
  },
});

/** The word by which the page's policy knows styles that the editor makes; new at each load of the page. */
const nonce = document.querySelector('meta[name="style-nonce"]')?.content ?? '';

/** The text of a file under the caret, in a root of its own. */
class Editor extends HTMLElement {
  connectedCallback() {
    this.root ??= this.attachShadow({ mode: 'open' });
  }

  disconnectedCallback() {
    this.view?.destroy();
  }

  show({ path, written, vocabulary, editable, line }) {
    this.view?.destroy();
    this.view = new EditorView({
      root: this.root,
      parent: this.root,
      state: EditorState.create({
        doc: written,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightSelectionMatches(),
          bracketMatching(),
          closeBrackets(),
          lintGutter(),
          completion(vocabulary),
          language(path),
          look,
          EditorView.cspNonce.of(nonce),
          EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': text.rules.textOf(path) }),
          EditorState.readOnly.of(!editable),
          keymap.of([
            { key: 'Mod-s', preventDefault: true, run: () => this.#tell('keep') },
            { key: 'Mod-/', run: toggleComment },
            ...closeBracketsKeymap,
            ...lintKeymap,
            ...searchKeymap,
            ...historyKeymap,
            ...completionKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of((update) => update.docChanged && this.#tell('write')),
        ],
      }),
    });
    this.goTo(line ?? 1);
  }

  get written() {
    return this.view.state.doc.toString();
  }

  set written(text) {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  mark(problems) {
    const { doc } = this.view.state;
    this.view.dispatch(
      setDiagnostics(
        this.view.state,
        problems.map((problem) => diagnosticOf(problem, doc)),
      ),
    );
  }

  /** The fix that a problem's message suggests; none where it suggests nothing. */
  fixOf(problem) {
    return diagnosticOf(problem, this.view.state.doc).actions[0];
  }

  apply(fix) {
    fix.apply(this.view);
    this.view.focus();
  }

  goTo(line, column = 1) {
    const { doc } = this.view.state;
    const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
    this.view.dispatch({
      selection: { anchor: Math.min(at.from + column - 1, at.to) },
      effects: EditorView.scrollIntoView(at.from, { y: 'start', yMargin: 40 }),
    });
    this.view.focus();
  }

  #tell(event) {
    this.dispatchEvent(new Event(event));
    return true;
  }
}

customElements.define('summit-editor', Editor);
