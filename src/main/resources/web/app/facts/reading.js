import { text } from '../text.js';

/**
 * Reads what someone pastes or drops: a request, a case, a list of facts, or a fact a line, as JSON or YAML. Fails with a message
 * for the person.
 */
export async function readFacts(written) {
  const document = lines(written) ?? (await parse(written));
  if (Array.isArray(document)) {
    return { facts: document };
  }
  if (!Array.isArray(document?.facts)) {
    throw new Error(text.facts.noFacts);
  }
  const { title, expect, ...request } = document;
  return { ...request, title };
}

function lines(written) {
  try {
    return written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .every((one) => one.type && one.id)
      ? written
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : null;
  } catch {
    return null;
  }
}

async function parse(written) {
  try {
    return JSON.parse(written);
  } catch (notJson) {
    const { parse: yaml } = await import('yaml');
    try {
      // Days stay text, and << takes fields over, as the service reads it.
      return yaml(written, { schema: 'core', merge: true });
    } catch (notYaml) {
      throw new Error(text.facts.unreadable(written.trimStart().startsWith('{') ? notJson.message : notYaml.message));
    }
  }
}
