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

/** A colour's luminance, by WCAG 2.2's definition. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

it("every verdict can be read, and what lacks a figure recedes behind none", () => {
  const looks = verdictHighlights(input, { row: 5, column: 8 }).map((each) => ({
    word: "equals" in each ? each.equals : "",
    letters: contrast(each.look.color ?? "#000000", each.look.fill ?? "#FFFFFF"),
    ground: contrast(each.look.fill ?? "#FFFFFF", "#FFFFFF"),
  }));
  expect(looks.length).toBeGreaterThan(10);
  expect(looks.filter(({ letters }) => letters < 4.5)).toEqual([]);
  const { awaited, renewed } = words.sheets.targets.running;
  const isLacking = (word: string) => [awaited, renewed, words.verdicts.missing].includes(word);
  const least = (of: "letters" | "ground", lacking: boolean) =>
    looks.filter(({ word }) => isLacking(word) === lacking).map((each) => each[of]);
  expect(Math.min(...least("letters", true))).toBeGreaterThan(7);
  expect(Math.min(...least("ground", true))).toBeGreaterThan(Math.max(...least("ground", false)));
});
