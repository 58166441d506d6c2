import { expect, it } from "vitest";
import type { Measure } from "../../../../../src/contract/contract";
import { verdictHighlights } from "../../../../../src/sheets/plan/looks/verdicts";
import { contract, input } from "../../sheetPlans";
import { words } from "../../../../words";

/** The sign that the verdicts' first format for a word gives the row of a measure with that rule. */
function signOf(rule: Measure["rule"], word: string): string | undefined {
  const rules: Measure["rule"][] = [">=", "<=", ">", "<", "band"];
  const [some] = contract.measures;
  if (!some) throw new Error("no measures");
  const measures = rules.map((each): Measure => ({ ...some, rule: each }));
  const row = 5 + rules.indexOf(rule);
  const found = verdictHighlights(
    { ...input, contract: { ...contract, measures } },
    { row: 5, column: 8 },
  ).find((each) => {
    const [first = 0, last = first] = (each.address.match(/\d+/g) ?? []).map(Number);
    return first <= row && row <= last && "equals" in each && each.equals === word;
  });
  return found?.look.numberFormat.slice(1, 2);
}

it.each([
  [">=", words.sheets.targets.running.atOrAbove, "…"],
  [">=", words.sheets.targets.running.below, "↘"],
  [">", words.sheets.targets.running.above, "…"],
  [">", words.sheets.targets.running.atOrBelow, "↘"],
  ["<=", words.sheets.targets.running.atOrBelow, "…"],
  ["<=", words.sheets.targets.running.above, "↘"],
  ["<", words.sheets.targets.running.below, "…"],
  ["<", words.sheets.targets.running.atOrAbove, "↘"],
  [">=", words.sheets.targets.running.behind, "↘"],
  ["<=", words.sheets.targets.running.behind, "↘"],
  ["<=", words.sheets.targets.running.onTrack, "↗"],
  ["<", words.verdicts.met, "✓"],
  [">", words.verdicts["not-met"], "✗"],
] as const)(
  "what is on the wrong side of its target never looks as what is not (%s, %s)",
  (rule, word, sign) => {
    expect(signOf(rule, word)).toBe(sign);
  },
);
