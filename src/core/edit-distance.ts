import { charactersOf } from './util.js';

/** Levenshtein distance: how many characters to insert, delete or replace to turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let row = [0, ...to.split('').map((_, index) => index + 1)];
  for (const letter of charactersOf(from)) {
    const next = [row[0]! + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = row[column - 1]! + Number(letter !== to[column - 1]);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
