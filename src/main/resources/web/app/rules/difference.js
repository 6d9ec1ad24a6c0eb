/** How two texts differ, line by line: the longest common lines stay, the others go or come. */
export function lineDifference(before, after) {
  const old = before.split('\n');
  const now = after.split('\n');
  const start = old.findIndex((line, index) => line !== now[index]);
  if (start < 0 && old.length === now.length) {
    return [];
  }
  const kept = start < 0 ? old.length : start;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - kept && old[old.length - 1 - tail] === now[now.length - 1 - tail]) {
    tail += 1;
  }
  return between(old.slice(kept, old.length - tail), now.slice(kept, now.length - tail), kept);
}

function between(old, now, offset) {
  const length = lengths(old, now);
  const lines = [];
  let from = 0;
  let to = 0;
  while (from < old.length || to < now.length) {
    if (from < old.length && to < now.length && old[from] === now[to]) {
      lines.push({ kind: 'same', text: old[from], line: offset + to + 1 });
      from += 1;
      to += 1;
    } else if (to === now.length || (from < old.length && length[from + 1][to] >= length[from][to + 1])) {
      lines.push({ kind: 'gone', text: old[from], line: offset + from + 1 });
      from += 1;
    } else {
      lines.push({ kind: 'come', text: now[to], line: offset + to + 1 });
      to += 1;
    }
  }
  return lines;
}

/** How many lines the rests of both have in common, from each place on. */
function lengths(old, now) {
  const length = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let from = old.length - 1; from >= 0; from -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      length[from][to] =
        old[from] === now[to] ? length[from + 1][to + 1] + 1 : Math.max(length[from + 1][to], length[from][to + 1]);
    }
  }
  return length;
}
