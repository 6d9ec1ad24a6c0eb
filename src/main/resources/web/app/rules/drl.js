import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

const KEYWORDS =
  /^(package|declare|enum|rule|when|then|end|and|or|not|exists|forall|accumulate|in|contains|memberOf|insert|new|null|true|false)\b/;

/** Enough of the rule language to tell its words apart; whether a text is right, the service says. */
const drl = StreamLanguage.define({
  name: 'drl',
  token(stream) {
    if (stream.match(/^\/\/.*/) || stream.match(/^#.*/)) {
      return 'comment';
    }
    if (stream.match(/^"([^"\\]|\\.)*"?/)) {
      return 'string';
    }
    if (stream.match(/^@\w+/)) {
      return 'meta';
    }
    if (stream.match(/^\$\w+/)) {
      return 'variableName';
    }
    if (stream.match(KEYWORDS)) {
      return 'keyword';
    }
    if (stream.match(/^[A-Z][A-Z0-9_]{2,}\b/)) {
      return 'atom';
    }
    if (stream.match(/^[A-Z]\w*/)) {
      return 'typeName';
    }
    if (stream.match(/^-?\d+(\.\d+)?/)) {
      return 'number';
    }
    if (!stream.match(/^\w+/)) {
      stream.next();
    }
    return null;
  },
  languageData: { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '"'] } },
});

const yaml = StreamLanguage.define({
  name: 'yaml',
  token(stream) {
    if (stream.match(/^#.*/)) {
      return 'comment';
    }
    if (stream.match(/^"([^"\\]|\\.)*"?/)) {
      return 'string';
    }
    if (stream.match(/^[\w-]+(?=:)/)) {
      return 'propertyName';
    }
    if (!stream.match(/^[\w-]+/)) {
      stream.next();
    }
    return null;
  },
  languageData: { commentTokens: { line: '#' } },
});

const colours = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: tags.string, color: 'var(--satisfied)' },
  { tag: tags.meta, color: 'var(--unknown)' },
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.typeName, fontWeight: '600' },
  { tag: tags.atom, color: 'var(--at-risk)' },
  { tag: tags.number, color: 'var(--at-risk)' },
  { tag: tags.variableName, color: 'var(--blocking)' },
  { tag: tags.propertyName, color: 'var(--accent)' },
]);

export const language = (path) => [path.endsWith('.yaml') ? yaml : drl, syntaxHighlighting(colours)];
