// What every engine here answers: a verdict, the status of each precondition, and each rule that holds with its text and facts.
import { readFileSync } from 'node:fs';

const PRECONDITIONS = ['guest-willing', 'ceasefire', 'agenda', 'guarantees'];
const RANK = { BLOCKING: 3, AT_RISK: 2, SATISFIED: 1, UNKNOWN: 0 };
const COUNTED = { BLOCKING: 'blocking', AT_RISK: 'atRisk', SATISFIED: 'satisfied', UNKNOWN: 'unknown' };

/** A file of the rules or the fact sets. */
export const file = (name) => readFileSync(new URL(name, process.env.PEERS), 'utf8');

/** The strongest status that was found of each precondition, for engines that leave it to their host. */
export function statuses(findings) {
  const standing = {};
  for (const precondition of PRECONDITIONS) {
    standing[precondition] = 'UNKNOWN';
  }
  for (const { precondition, status } of findings) {
    if (RANK[status] > RANK[standing[precondition]]) {
      standing[precondition] = status;
    }
  }
  return standing;
}

/** How many preconditions stand how: what the rules of the verdict ask. */
export function counts(standing) {
  const counted = { blocking: 0, atRisk: 0, satisfied: 0, unknown: 0 };
  for (const precondition of PRECONDITIONS) {
    counted[COUNTED[standing[precondition]]]++;
  }
  return counted;
}

/** An answer from what the rules found and what they concluded of it. */
export function answer(findings, standing, verdicts) {
  const reasons = [];
  for (const { rule, text, facts } of findings) {
    reasons.push({ rule, text, facts });
  }
  for (const { rule, text } of verdicts) {
    reasons.push({ rule, text, facts: [] });
  }
  return { verdict: verdicts.length > 0 ? verdicts[0].verdict : 'UNDETERMINED', statuses: standing, reasons };
}
