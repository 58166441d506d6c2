const NO_LETTER = String.raw`(?!\p{L})`;
const word = (...words: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.join("|")})${NO_LETTER}`, "iu");

/** Words of a label of money by how many kroner one of them is, the largest first. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [word("mia", "milliard(?:er)?", "billions?"), 1e9],
  [word("mio", "million(?:er|s)?", "mill", "m\\.?\\s?kr", "mdkk"), 1e6],
  [
    word("1[.,\\s]?000", "t(?:usinde?)?\\.?\\s?(?:kr|kroner|dkk)", "tusinde?", "thousands?", "k(?:kr|dkk)"),
    1e3,
  ],
  [word("kr", "kroner", "dkk"), 1],
];

/** How many kroner one of a unit is, as far as its label says so. */
export function labelFactor(label: string): number | undefined {
  return FACTORS.find(([words]) => words.test(label))?.[1];
}
