/** Time as a statement lets it pass: nothing comes by itself, and what comes at one moment comes in the order it was asked for. */
let now = 0;
let number = 0;
let waiting = [];

globalThis.setTimeout = (run, milliseconds = 0) => {
  number += 1;
  waiting.push({ run, at: now + milliseconds, number });
  return number;
};

globalThis.clearTimeout = (cleared) => {
  waiting = waiting.filter((one) => one.number !== cleared);
};

/** Runs the next that is due; whether there was any. What promises lead to follows before the next turn. */
export function turn() {
  const [next] = waiting
    .filter((one) => one.at <= now)
    .sort((one, other) => one.at - other.at || one.number - other.number);
  if (next) {
    clearTimeout(next.number);
    next.run();
  }
  return next !== undefined;
}

/** When all that promises lead to by now has come. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));

export function pass(milliseconds) {
  now += milliseconds;
  return settled();
}
