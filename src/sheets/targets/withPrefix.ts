import { textLiteral } from "../plan/formulas";

/** A number format with a word before the number and its sign; words behind it stand in the unit's column, too. */
export function withPrefix(word: string, format: string): string {
  const before = textLiteral(`${word} `);
  const number = format.replace(/"[^"]*"$/, "");
  return `${before}${number};${before}-${number}`;
}
