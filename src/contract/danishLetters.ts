/** Lower-case letters as programs that lack the Danish ones spell them: `å` as `aa`, `ø` as `oe`, `æ` as `ae`. */
export function spellOut(letters: string): string {
  return letters.replaceAll("å", "aa").replaceAll("ø", "oe").replaceAll("æ", "ae");
}

/** Spelled-out letters as Danish writes them. */
export function danishLetters(spelledOut: string): string {
  return spelledOut.replaceAll("aa", "å").replaceAll("oe", "ø").replaceAll("ae", "æ");
}
