import { MAX_COUNT } from "../../calc/isCount";
import { actualLimits } from "../../contract/actualLimits";
import type { Measure, Unit } from "../../contract/contract";
import type { SheetTexts } from "../../language/sheets/sheets";
import { textLiteral } from "./formulas";
import { ownCell } from "./ownCell";
import type { ValidationPlan } from "./plan";
import type { SheetInput } from "./planInput";

/** The texts for a user who enters something else, and for one who has chosen the cell. */
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

/** The longest text that a person types into a cell, in characters. */
export const LONGEST_TEXT = 2000;

/** A text of a person's own, and where it helps what it is to say. */
export function textValidation(texts: SheetTexts, address: string, hint?: string): ValidationPlan {
  const rule = { kind: "formula", formula: `=LEN(${ownCell(address)})<=${LONGEST_TEXT}` } as const;
  return { address, rule, ...texts.refusals.text, ...(hint ? { hint } : {}) };
}

/** Eight digits, however spaced and perhaps after "DK"; a number whose checksum fails is allowed, and judged later. */
export function cvrValidation(address: string, words: Refusal): ValidationPlan {
  return { address, rule: { kind: "formula", formula: `=${isCvrNumber(ownCell(address))}` }, ...words };
}

/** Whether a cell holds the eight digits of a CVR number, as a formula without its `=`. */
export function isCvrNumber(reference: string): string {
  const digits = `SUBSTITUTE(SUBSTITUTE(UPPER(${reference})," ",""),"DK","")`;
  // VALUE turns anything but digits, such as a date, into a number that comes back as another text.
  return `IFERROR(RIGHT("0000000"&INT(VALUE(${digits})),8)=${digits},FALSE)`;
}

/** A text that a report has room for. */
export function shortTextValidation(texts: SheetTexts, address: string): ValidationPlan {
  const { shortText } = texts.refusals;
  return { address, rule: { kind: "formula", formula: `=LEN(${ownCell(address)})<=120` }, ...shortText };
}

/** Last year's figure within what its unit can be, or one of the words that stand for it. */
export function lastYearValidation(
  { contract, texts }: SheetInput,
  address: string,
  measure: Measure,
): ValidationPlan {
  const { title, message } = texts.refusals.lastYear;
  const { notGiven, newDefinition } = texts.targets.lastYearWords;
  const { minimum, maximum } = actualLimits(contract, measure);
  const entry = ownCell(address);
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
export function actualValidation(
  { contract, texts }: SheetInput,
  address: string,
  measure: Measure,
): ValidationPlan {
  const { minimum, maximum, limitedAs } = actualLimits(contract, measure);
  return {
    address,
    rule: { kind: "decimal", minimum, maximum },
    ...refusalOf(texts.refusals, limitedAs),
  };
}

function refusalOf(words: SheetTexts["refusals"], kind: Unit["kind"]) {
  switch (kind) {
    case "share":
      return words.fraction;
    case "percentage-points":
      return words.points;
    case "points":
      return words.score;
    case "number":
      return words.number;
    case "count":
    case "amount":
      return words.amount;
  }
}
