import { writtenNumber, textLiteral } from "../formulas";

/** A piece of text that a formula makes, and how long it gets at most. */
export interface FormulaText {
  readonly formula: string;
  readonly longest: number;
}

/** A text that is always the same. */
export function fixedText(text: string): FormulaText {
  return { formula: textLiteral(text), longest: text.length };
}

/** A reference or call that returns a text of at most so many characters. */
export function computedText(formula: string, longest: number): FormulaText {
  return { formula, longest };
}

/** A count that may run into thousands: "98.765" at most. */
export function countText(formula: string): FormulaText {
  return computedText(writtenNumber(`N(${formula})`), "98.765".length);
}

/** One text or the other. */
export function either(test: string, then: FormulaText, otherwise: FormulaText): FormulaText {
  return {
    formula: `IF(${test},${then.formula},${otherwise.formula})`,
    longest: Math.max(then.longest, otherwise.longest),
  };
}

/** Texts one after the other. */
export function joined(...texts: readonly FormulaText[]): FormulaText {
  return {
    formula: texts.map(({ formula }) => formula).join("&"),
    longest: texts.reduce((sum, { longest }) => sum + longest, 0),
  };
}
