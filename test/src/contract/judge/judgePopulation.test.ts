import { describe, expect, it } from "vitest";
import { judgePopulation } from "../../../../src/contract/judge/judgePopulation";
import { contractFaultText } from "../../../../src/language/contract/contractFaultTexts";
import { shippedPopulation } from "../shippedPopulation";

describe("judgePopulation", () => {
  it.each<[rule: string, path: string, change: object, says: RegExp]>([
    ["not-quarter", "id", { id: "2026" }, /id er 2026: skriv år og kvartal som ÅÅÅÅK1/],
    ["not-date", "date", { date: "1/1 2026" }, /1\/1 2026.*dato: år, måned og dag som ÅÅÅÅ-MM-DD/],
    ["no-such-day", "date", { date: "2026-02-30" }, /2026-02-30 findes ikke/],
    [
      "not-number",
      "inhabitants.751",
      { inhabitants: { 751: "378.361" } },
      /"378\.361": her skal stå et helt tal/,
    ],
    ["not-code", "inhabitants.0751", { inhabitants: { "0751": 1 } }, /koden er 0751: .*tre cifre/],
    ["missing", "source", { source: undefined }, /source mangler/],
    ["unknown-key", "kilde", { kilde: "DST" }, /kilde kendes ikke/],
  ])("tells %s at %s, what stands there and what belongs there", (rule, path, change, says) => {
    const { faults, population } = judgePopulation(
      JSON.parse(JSON.stringify({ ...shippedPopulation, ...change })),
    );
    expect(population).toBeUndefined();
    expect(faults.map((fault) => [fault.rule, fault.path])).toEqual([[rule, path]]);
    for (const fault of faults) {
      expect(contractFaultText("da", fault.rule, fault.values)).toMatch(says);
      expect(contractFaultText("en", fault.rule, fault.values)).not.toMatch(/undefined|\^|\\/u);
    }
  });

  it.each([[null], [[]], [7]])("refuses %j as a whole, and takes what is whole", (data) => {
    expect(judgePopulation(data)).toMatchObject({ faults: [{ rule: "not-population", path: "" }] });
    expect(judgePopulation(shippedPopulation)).toEqual({ population: shippedPopulation, faults: [] });
  });
});
