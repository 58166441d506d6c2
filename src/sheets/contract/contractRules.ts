import { ownCell } from "../plan/ownCell";
import { textLiteral } from "../plan/formulas";
import type { ValidationPlan } from "../plan/plan";
import { textValidation, type Refusal } from "../plan/validation";
import { CONTRACT_TABLES } from "./contractTables";
import type { ColumnInput } from "./columnInput";

type Rule = (address: string) => ValidationPlan;

/** The rules of the cells of a contract's sheets. */
export interface CellRules {
  readonly id: (hint?: string) => Rule;
  readonly code: Rule;
  readonly text: (hint?: string) => Rule;
  readonly list: (hint: string) => Rule;
  readonly choice: (words: Readonly<Record<string, string>>) => Rule;
  readonly unit: Rule;
  readonly agreed: (hint: string) => Rule;
  readonly number: Rule;
  readonly amount: Rule;
  readonly year: Rule;
  readonly period: Rule;
  readonly count: (minimum: number, maximum: number, hint?: string) => Rule;
}

export function cellRules({ words, texts }: Pick<ColumnInput, "words" | "texts">): CellRules {
  const { refusals, hints, notFixed } = words;
  const formula =
    (test: (cell: string) => string, refusal: Refusal, hint?: string): Rule =>
    (address) => ({
      address,
      rule: { kind: "formula", formula: `=${test(ownCell(address))}` },
      ...refusal,
      ...(hint ? { hint } : {}),
    });
  return {
    // A number is what Excel has made of a text.
    id: (hint) => formula((cell) => `AND(ISTEXT(${cell}),LEN(${cell})<=30)`, refusals.id, hint),
    code: formula((cell) => `AND(ISTEXT(${cell}),LEN(${cell})=3)`, refusals.code, hints.code),
    text: (hint) => formula((cell) => `LEN(${cell})<=120`, texts.refusals.shortText, hint),
    list: (hint) => (address) => textValidation(texts, address, hint),
    choice: (choices) => (address) => ({
      address,
      rule: { kind: "list", source: Object.values(choices).join(",") },
      ...texts.refusals.choice,
    }),
    unit: (address) => ({
      address,
      rule: {
        kind: "list",
        source: `=INDIRECT(${textLiteral(`${CONTRACT_TABLES.units}[${words.units.id}]`)})`,
      },
      ...texts.refusals.choice,
      hint: hints.unit,
    }),
    agreed: (hint) =>
      formula((cell) => `OR(ISNUMBER(${cell}),${cell}=${textLiteral(notFixed)})`, refusals.target, hint),
    number: formula((cell) => `ISNUMBER(${cell})`, texts.refusals.number),
    amount: formula((cell) => `IF(ISNUMBER(${cell}),${cell}>=0,FALSE)`, texts.refusals.amount),
    year: (address) => ({
      address,
      rule: { kind: "whole", minimum: 2000, maximum: 2100 },
      ...refusals.year,
      hint: hints.year,
    }),
    period: formula((cell) => `AND(LEN(${cell})>=4,LEN(${cell})<=7)`, refusals.period, hints.period),
    count: (minimum, maximum, hint) => (address) => ({
      address,
      rule: { kind: "whole", minimum, maximum },
      ...refusals.whole,
      ...(hint ? { hint } : {}),
    }),
  };
}
