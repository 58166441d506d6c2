import { distance } from "fastest-levenshtein";

/**
 * The word that a text probably misspells, the first of those that are as near; `undefined` where none is near. Two
 * letters that changed places are one slip, and words that differ in a digit are meant to.
 */
export function nearestWord(words: readonly string[], text: string): string | undefined {
  const written = plain(text);
  let nearest: string | undefined;
  let limit = Math.max(1, Math.floor(written.length / 4)) + 1;
  for (const word of words) {
    const away = slips(plain(word), written);
    if (away >= limit) continue;
    limit = away;
    nearest = word;
  }
  return nearest;
}

/** So short a word is another with any other letter. */
const SHORT = 2;

function slips(word: string, written: string): number {
  if (word === written) return 0;
  if (Math.max(word.length, written.length) <= SHORT || digits(word) !== digits(written)) return Infinity;
  return sorted(word) === sorted(written) ? 1 : distance(word, written);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, "");
}

function sorted(text: string): string {
  return [...text].sort().join("");
}
