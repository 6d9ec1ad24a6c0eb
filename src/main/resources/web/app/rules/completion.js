import { autocompletion } from '@codemirror/autocomplete';

const KEYWORDS = [
  'rule',
  'when',
  'then',
  'end',
  'not',
  'exists',
  'forall',
  'and',
  'or',
  'accumulate',
  'in',
  'contains',
  'memberOf',
];

const options = (some, type, more = () => ({})) =>
  some.map((one) => ({ label: one.name ?? one, type, info: one.doc || undefined, ...more(one) }));

export const completion = (vocabulary) => autocompletion({ override: [offers(vocabulary)] });

/** Offers what the vocabulary allows at a place: fields within a pattern, constants after a list's name and dot, types elsewhere. */
export function offers(vocabulary) {
  return (context) => {
    const constant = context.matchBefore(/\b([A-Z]\w*)\.(\w*)/);
    if (constant) {
      const [list] = constant.text.split('.');
      const constants = vocabulary.lists.get(list)?.constants ?? [];
      return { from: constant.from + list.length + 1, options: options(constants, 'constant') };
    }
    const word = context.matchBefore(/[\w$@]+/);
    if (!word && !context.explicit) {
      return null;
    }
    return {
      from: word?.from ?? context.pos,
      options: [...fields(context), ...types(), ...options(KEYWORDS, 'keyword')],
      validFor: /^[\w$@]*$/,
    };
  };

  /** The fields of the pattern that the place is in, each with the list whose constants it takes. */
  function fields(context) {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 4000), context.pos);
    const type = enclosing(before);
    return options(vocabulary.types.get(type)?.fields ?? [], 'property', (field) => ({ detail: field.type, boost: 2 }));
  }

  function types() {
    return [
      ...options([...vocabulary.types.values()], 'class', () => ({ boost: 1 })),
      ...options([...vocabulary.lists.values()], 'enum'),
    ];
  }
}

/** The name before the parenthesis that is still open. */
function enclosing(before) {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (before[at] === ')') {
      depth += 1;
    } else if (before[at] === '(') {
      if (depth === 0) {
        return before.slice(0, at).match(/(\w+)\s*$/)?.[1];
      }
      depth -= 1;
    }
  }
  return undefined;
}
