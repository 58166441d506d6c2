import { MAX_COUNT } from "../../calc/isCount";
import type { Unit } from "../../contract/contract";
import type { SheetTexts } from "../../language/sheets/sheets";
import { textLiteral } from "./formulas";
import type { ValidationPlan } from "./plan";

/** What a user reads who enters something else, and who has chosen the cell. */
export type Refusal = Pick<ValidationPlan, "title" | "message" | "hint">;

/** A choice from a named list. */
export function choiceValidation(texts: SheetTexts, address: string, list: string): ValidationPlan {
  return { address, rule: { kind: "list", source: `=${list}` }, ...texts.refusals.choice };
}

/** Whole numbers from 0 on; blank is allowed and means missing. */
export function countValidation(texts: SheetTexts, address: string): ValidationPlan {
  return { address, rule: { kind: "whole", minimum: 0, maximum: MAX_COUNT }, ...texts.refusals.count };
}

/** A fraction that Excel shows as a percentage. */
export function fractionValidation(texts: SheetTexts, address: string): ValidationPlan {
  return { address, rule: { kind: "decimal", minimum: 0, maximum: 1 }, ...texts.refusals.fraction };
}

/** Any date to 2100, from 2000 on where no other first day is given (a serial number). */
export function dateValidation(texts: SheetTexts, address: string, first = 36526): ValidationPlan {
  return { address, rule: { kind: "date", first, last: 73415 }, ...texts.refusals.date };
}

/** Eight digits, however spaced and perhaps after "DK"; a number whose checksum fails is allowed, and judged later. */
export function cvrValidation(address: string, words: Refusal): ValidationPlan {
  const entry = entryIn(address);
  const digits = `SUBSTITUTE(SUBSTITUTE(UPPER(${entry})," ",""),"DK","")`;
  // What VALUE makes of anything but digits, such as a date, comes back as another text.
  const isNumber = `RIGHT("0000000"&INT(VALUE(${digits})),8)=${digits}`;
  return { address, rule: { kind: "formula", formula: `=IFERROR(${isNumber},FALSE)` }, ...words };
}

/** The cell that a rule is about, as a formula's text. */
function entryIn(address: string): string {
  const [column = "A"] = /[A-Z]+/.exec(address) ?? [];
  // A relative reference would count from whichever cell is active where Excel reads the rule.
  return `INDEX($${column}:$${column},ROW())`;
}

/** A text that a report has room for. */
export function shortTextValidation(texts: SheetTexts, address: string): ValidationPlan {
  const { text } = texts.refusals;
  return { address, rule: { kind: "formula", formula: `=LEN(${entryIn(address)})<=120` }, ...text };
}

/** Last year's figure within what its unit can be, or one of the words that stand for it. */
export function lastYearValidation(texts: SheetTexts, address: string, unit: Unit): ValidationPlan {
  const { title, message } = texts.refusals.lastYear;
  const { notGiven, newDefinition } = texts.targets.lastYearWords;
  const { minimum, maximum } = actualLimits(texts, unit);
  const entry = entryIn(address);
  const isWord = [notGiven, newDefinition].map((word) => `${entry}=${textLiteral(word)}`).join(",");
  const isNumber = `AND(${entry}>=${minimum},${entry}<=${maximum})`;
  return {
    address,
    rule: { kind: "formula", formula: `=IF(ISNUMBER(${entry}),${isNumber},OR(${isWord}))` },
    title,
    message: message(notGiven, newDefinition),
  };
}

/** An actual that the user types in, within what its unit can be. */
export function actualValidation(texts: SheetTexts, address: string, unit: Unit): ValidationPlan {
  const { minimum, maximum, words } = actualLimits(texts, unit);
  return { address, rule: { kind: "decimal", minimum, maximum }, ...words };
}

function actualLimits(texts: SheetTexts, unit: Unit) {
  const words = texts.refusals;
  switch (unit) {
    case "percent":
      return { minimum: 0, maximum: 1, words: words.fraction };
    case "percentage-points":
      return { minimum: -10, maximum: 10, words: words.points };
    case "nps":
      return { minimum: -100, maximum: 100, words: words.score };
    default:
      return { minimum: 0, maximum: 1_000_000_000, words: words.amount };
  }
}
