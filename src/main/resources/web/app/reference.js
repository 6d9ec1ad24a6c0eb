import { get } from './calls.js';

const found = new Map();

/** What changes only with the rulebook is asked once a version. */
function once(path, version) {
  const key = `${version} ${path}`;
  if (!found.has(key)) {
    const asked = get(path);
    asked.catch(() => found.delete(key));
    found.set(key, asked);
  }
  return found.get(key);
}

export const rules = (rulebook, version) => once(`/v1/rulebooks/${rulebook}/rules`, version);

export const schema = (rulebook, version) => once(`/v1/rulebooks/${rulebook}/schema`, version);

export const cases = (rulebook, signal) => get(`/v1/rulebooks/${rulebook}/cases`, signal);
