/** Words that are spelt much alike: slips of the keyboard and of the memory. */

const LEAST = 4;
const LONG = 7;

/** At most one letter added, left out, changed or swapped with its neighbour; two in words of seven letters and more. */
export function isNear(word: string, other: string): boolean {
  if (word.length < LEAST) return false;
  const most = word.length >= LONG ? 2 : 1;
  if (Math.abs(word.length - other.length) > most || word[0] !== other[0]) return false;
  return distance(word, other) <= most;
}

/** Optimal string alignment distance. The words are short: no need to stop early. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
