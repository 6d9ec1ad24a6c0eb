/** Changes of facts, as the API takes them: SET a field, ADD a fact, WITHDRAW a fact. */

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** What leads from some facts to others. */
export function difference(before, after) {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const now = new Map(after.map((fact) => [fact.id, fact]));
  const withdrawn = before.filter((fact) => !now.has(fact.id)).map((fact) => ({ kind: 'WITHDRAW', fact: fact.id }));
  const others = after.flatMap((fact) => (old.has(fact.id) ? fields(old.get(fact.id), fact) : [{ kind: 'ADD', fact }]));
  return [...withdrawn, ...others];
}

function fields(before, after) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !same(before[name], after[name]))
    .map((name) => ({ kind: 'SET', fact: after.id, field: name, value: after[name] ?? null }));
}

/** The facts with the changes made. */
export function apply(changes, facts) {
  return changes.reduce((changed, change) => {
    switch (change.kind) {
      case 'ADD':
        return [...changed.filter((fact) => fact.id !== change.fact.id), change.fact];
      case 'WITHDRAW':
        return withdraw(changed, change.fact);
      default:
        return changed.map((fact) => (fact.id === change.fact ? set(fact, change.field, change.value) : fact));
    }
  }, facts);
}

/** Facts that name it no longer do. A party stays a party without a fact about it. */
function withdraw(facts, id) {
  const others = facts.filter((fact) => fact.id !== id);
  return facts.find((fact) => fact.id === id)?.type === 'Party' ? others : others.map((fact) => forget(fact, id));
}

function forget(fact, id) {
  const names = Object.keys(fact).filter((name) => name !== 'id' && [fact[name]].flat().includes(id));
  return names.reduce((rest, name) => {
    const left = [fact[name]].flat().filter((one) => one !== id);
    return set(rest, name, left.length ? left : null);
  }, fact);
}

export function set(fact, field, value) {
  const changed = { ...fact };
  if (value === null || value === undefined || value === '') {
    delete changed[field];
  } else {
    changed[field] = value;
  }
  return changed;
}
