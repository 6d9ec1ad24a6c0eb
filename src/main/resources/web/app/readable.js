/** Characters that turn the rest of a line round (Unicode Standard Annex 9), of which posted text may hold some. */
const TURNS = /[\u202a-\u202e\u2066-\u206f]/g;

/** An answer whose texts can stand beside others: nothing in them turns a line round. */
export function readable(answer) {
  if (typeof answer === 'string') {
    return answer.replace(TURNS, '');
  }
  if (Array.isArray(answer)) {
    return answer.map(readable);
  }
  if (answer !== null && typeof answer === 'object') {
    return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, readable(value)]));
  }
  return answer;
}
