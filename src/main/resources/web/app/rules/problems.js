import { text } from '../text.js';

/** A problem of the service as the editor marks it, with the fix that its message suggests. */
export function diagnosticOf(problem, document) {
  const from = place(document, problem.line, problem.column);
  // The last column is part of the place.
  const to = Math.max(from, place(document, problem.endLine, problem.endColumn + 1));
  return {
    from,
    to: to === from ? Math.min(from + 1, document.length) : to,
    severity: 'error',
    message: problem.message,
    source: problem.code,
    actions: fixes(problem, document, from, to),
  };
}

function place(document, line, column) {
  const at = document.line(Math.min(Math.max(line, 1), document.lines));
  return Math.min(at.from + Math.max(column - 1, 0), at.to);
}

/** "CeasefireStatus has no value REJECTD; did you mean REJECTED?": the word that is spelled most like it is replaced. */
function fixes(problem, document, from, to) {
  const fix = fixOf(problem, document.sliceString(from, to));
  return fix
    ? [
        {
          name: text.rules.replace(fix.word, fix.by),
          apply: (view) =>
            view.dispatch({ changes: { from: from + fix.at, to: from + fix.at + fix.word.length, insert: fix.by } }),
        },
      ]
    : [];
}

export function fixOf({ message }, marked) {
  const [, complaint, by] = message.match(/^(.*); did you mean (.+)\?$/) ?? [];
  if (!by) {
    return null;
  }
  const [found] = [...marked.matchAll(/[\w$@-]+/g)]
    .filter(([word]) => word !== by && complaint.split(/[^\w$@-]+/).includes(word))
    .sort(([one], [other]) => distance(one, by) - distance(other, by));
  return found ? { word: found[0], at: found.index, by } : null;
}

/** How many letters must be changed, put in or left out to make one word the other. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[other.length];
}
