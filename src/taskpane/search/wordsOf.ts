/**
 * The Danish letters as they are written where there are none. Of its own, though the contract spells them out too: a
 * module of the functions' that a page imports as well can no longer be joined with theirs.
 */
const LETTERS: Readonly<Record<string, string>> = { å: "aa", æ: "ae", ø: "oe" };

/** The words of a text: without case and accents, `å` as `aa`, and parted by whatever is neither letter nor digit. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[åæø]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
