/** Reads the JSON Schema of facts, as the rulebook's vocabulary gives it. */

/** What every fact may say of where it comes from; the other fields are the type's own. */
const ORIGIN = ['evidence', 'source', 'reportedOn', 'validUntil', 'supersedes', 'note'];

/** The fact types by name, with what they are for. */
export const typesOf = (schema) =>
  schema.properties.facts.items.oneOf
    .map((one) => one.$ref.split('/').pop())
    .map((name) => ({ name, description: schema.$defs[name].description ?? '' }));

/** The fields of a type: its own, and those of where the fact comes from. */
export function fieldsOf(schema, type) {
  const { properties, required = [] } = schema.$defs[type];
  const fields = Object.entries(properties)
    .filter(([name, field]) => name !== 'type' && !field.deprecated)
    .map(([name, field]) => fieldOf(name, field, schema, required.includes(name)));
  return {
    own: fields.filter((field) => !ORIGIN.includes(field.name)),
    origin: fields.filter((field) => ORIGIN.includes(field.name)),
  };
}

function fieldOf(name, field, schema, required) {
  return { name, required, help: field.description ?? '', ...kindOf(field, schema) };
}

function kindOf(field, schema) {
  const reference = field.$ref ?? field.anyOf?.find((one) => one.$ref)?.$ref;
  if (reference) {
    const { properties } = schema.$defs[reference.split('/').pop()];
    return {
      kind: 'group',
      fields: Object.entries(properties).map(([name, one]) => fieldOf(name, one, schema, false)),
    };
  }
  if (field.anyOf) {
    return kindOf(
      field.anyOf.find((one) => one.type === 'array'),
      schema,
    );
  }
  if (field.enum) {
    return { kind: 'choice', values: field.examples ?? field.enum.filter((value) => value !== null) };
  }
  const usual = field.examples ?? [];
  switch ([field.type].flat()[0]) {
    case 'boolean':
      return { kind: 'yes-or-no' };
    case 'integer':
    case 'number':
      return { kind: 'number', step: [field.type].flat()[0] === 'integer' ? 1 : 'any' };
    case 'array':
      return { kind: 'list', usual, of: kindOf(field.items, schema) };
    case 'object':
      return { kind: 'by-party', of: kindOf(field.additionalProperties, schema) };
    default:
      return { kind: field.format === 'date' ? 'day' : 'text', usual };
  }
}
