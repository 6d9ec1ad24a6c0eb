/** What rules may speak of, read from the declarations of a rulebook. Completion needs no more than names and their docs. */
export function vocabularyOf(texts) {
  const declarations = texts.flatMap(({ text }) => [...text.matchAll(/^declare\s+(enum\s+)?(\w+)\n([\s\S]*?)^end$/gm)]);
  const types = declarations
    .filter(([, list]) => !list)
    .map(([, , name, body]) => ({ name, doc: docOf(body), fields: fieldsOf(body) }));
  const lists = declarations
    .filter(([, list]) => list)
    .map(([, , name, body]) => ({ name, doc: docOf(body), constants: constantsOf(body) }));
  return { types: new Map(types.map((one) => [one.name, one])), lists: new Map(lists.map((one) => [one.name, one])) };
}

const docOf = (text) => text.match(/@doc\( "([^"]*)" \)/)?.[1] ?? '';

const fieldsOf = (body) =>
  [...body.matchAll(/^\s+(\w+) : ([\w<>, ]+?)(?:\s+@.*)?$/gm)].map(([line, name, type]) => ({
    name,
    type: type.trim(),
    doc: docOf(line),
  }));

const constantsOf = (body) =>
  body.match(/^\s+([A-Z][A-Z0-9_]*(?:\s*,\s*[A-Z][A-Z0-9_]*)*)\s*;/m)?.[1].split(/\s*,\s*/) ?? [];
