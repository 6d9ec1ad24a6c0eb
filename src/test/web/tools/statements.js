/** The statements of a file, in their order. */
export const tests = [];

/** A sentence about a module, and what shows that it holds. */
export function test(name, shows) {
  tests.push({
    name,
    run() {
      const run = { state: 'waits', failure: null };
      Promise.resolve()
        .then(shows)
        .then(
          () => Object.assign(run, { state: 'holds' }),
          (failure) => Object.assign(run, { state: 'fails', failure }),
        );
      return run;
    },
  });
}

/** Compares values by what they hold, whatever the order of an object's fields. */
export function equal(actual, expected) {
  const [is, ought] = [inWords(actual), inWords(expected)];
  if (is !== ought) {
    throw new Error(`\n  expected: ${ought}\n  but was:  ${is}\n`);
  }
}

/** What a promise fails with. */
export async function failureOf(promise) {
  let value;
  try {
    value = await promise;
  } catch (failure) {
    return failure;
  }
  throw new Error(`\n  expected: a failure\n  but was:  ${inWords(value)}\n`);
}

function inWords(value) {
  if (value instanceof Map || value instanceof Set) {
    return `${value.constructor.name}${inWords([...value])}`;
  }
  if (Array.isArray(value) || value instanceof Uint8Array) {
    return `[${Array.from(value, inWords).join(', ')}]`;
  }
  if (value && typeof value === 'object') {
    const fields = Object.keys(value).sort();
    return `{${fields.map((name) => `${name}: ${inWords(value[name])}`).join(', ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
