/** Reads what a view would draw, and does what a person would do to it. */

/** All the words of a template, in their order. */
export const said = (template) => parts(template).join('').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

function parts(value) {
  if (Array.isArray(value)) {
    return value.flatMap(parts);
  }
  if (value?.strings) {
    return value.strings.flatMap((text, index) =>
      index < value.values.length ? [text, ...parts(value.values[index])] : [text],
    );
  }
  return ['string', 'number'].includes(typeof value) ? [String(value)] : [];
}

/** Has a view, or a template of none, hear of an event at the first element that holds these words, as `Keep` or `id=F-001 `. */
export function hear(view, event, element, detail = {}) {
  const listener = listeners(view.render?.() ?? view, `@${event}=`).find((one) => one.element.includes(element));
  if (!listener) {
    throw new Error(`Nothing hears ${event} at ${element}`);
  }
  return listener.listen.call(view, { preventDefault() {}, ...detail });
}

/** The listeners for an event, each with its element as far as the next one. */
function listeners(value, event) {
  if (Array.isArray(value)) {
    return value.flatMap((one) => listeners(one, event));
  }
  if (!value?.strings) {
    return [];
  }
  return value.values.flatMap((one, index) =>
    value.strings[index].endsWith(event)
      ? [{ listen: one, element: around(value, index) }]
      : listeners(one, event),
  );
}

function around({ strings, values }, index) {
  const before = strings.slice(0, index + 1).flatMap((text, at) => (at < index ? [text, ...parts(values[at])] : [text]));
  const after = strings.slice(index + 1).flatMap((text, at) => [text, ...parts(values[index + 1 + at])]);
  const start = before.join('');
  return start.slice(start.lastIndexOf('<') + 1) + after.join('').split('</')[0];
}
