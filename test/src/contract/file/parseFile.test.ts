import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { parseContract, parsePopulation } from "../../../../src/contract/file/parseFile";
import { shippedPopulation } from "../shippedPopulation";

type FileCopy = ReturnType<typeof copy>;

function faultsAfter(change: (contract: FileCopy) => void) {
  const contract = copy();
  change(contract);
  const parsed = parseContract(contract);
  return parsed.ok ? [] : parsed.faults;
}

function copy() {
  // A plain object without the types that a file does not have either.
  return JSON.parse(JSON.stringify(contractInUse())) as {
    [key: string]: unknown;
    title?: unknown;
    years: unknown[];
    measures: Record<string, unknown>[];
    municipalities: Record<string, unknown>[];
    areas: Record<string, unknown>[];
    source: Record<string, unknown>;
    band: Record<string, unknown>;
    funding: { byYear: Record<string, { rows: Record<string, unknown>[] }> };
  };
}

describe("parseContract", () => {
  it.each<
    [what: string, change: (contract: FileCopy) => void, path: string, received: string, expected: string]
  >([
    ["a missing key", (c: FileCopy) => void delete c.title, "title", "undefined", "a value"],
    [
      "an unknown key",
      (c: FileCopy) => void (c.measures[2]!.colour = "red"),
      "measures[2].colour",
      "unknown key",
      "no such key",
    ],
    [
      "a text for a number",
      (c: FileCopy) =>
        void (c.measures[3]!.targets = { 2026: { kind: "fixed", value: "70" }, 2027: { kind: "not-fixed" } }),
      "measures[3].targets.2026.value",
      '"70"',
      "number",
    ],
    [
      "a year that is no whole number",
      (c: FileCopy) => void (c.years = [2026.5]),
      "years[0]",
      "2026.5",
      "a whole number",
    ],
    [
      "a date in Danish",
      (c: FileCopy) => void (c.source.signed = "19-12-2025"),
      "source.signed",
      '"19-12-2025"',
      "a date, YYYY-MM-DD",
    ],
    ["an empty text", (c: FileCopy) => void (c.house = " "), "house", '""', "a text"],
    [
      "a day that a figure is expected on, in Danish",
      (c: FileCopy) => void (c.measures[0]!.nextFigure = { 2027: "01-09-2027" }),
      "measures[0].nextFigure.2027",
      '"01-09-2027"',
      "a date, YYYY-MM-DD",
    ],
    ["a form that comes later", (c: FileCopy) => void (c.format = 4), "format", "4", "3"],
  ] as const)(
    "tells %s with its place, what stands there and what belongs there",
    (_, change, path, received, expected) => {
      expect(faultsAfter(change)).toContainEqual({ path, received, expected });
    },
  );

  it.each([null, [], 7, "text"])("refuses %j as a whole", (data) => {
    expect(parseContract(data).ok).toBe(false);
  });
});

describe.each([1, 2])("a contract file of form %i", (form) => {
  const file = JSON.parse(readFileSync(`test/fixtures/contracts/form-${form}.json`, "utf8")) as Contract;

  it("is lifted without loss: all of it is there, and the units that its form knew", () => {
    const { units } = contractInUse();
    expect(parseContract(file)).toEqual({ ok: true, value: { ...file, format: 3, units } });
    expect(judgeContract(file)).toMatchObject({ contract: { format: 3, id: file.id }, faults: [] });
  });

  it("has its faults told by their places, as one of today", () => {
    expect(judgeContract({ ...file, years: [2026, 2028] })).not.toHaveProperty("contract");
    expect(parseContract({ ...file, house: " " })).toEqual({
      ok: false,
      faults: [{ path: "house", received: '""', expected: "a text" }],
    });
  });
});

describe("parsePopulation", () => {
  it("tells a municipality's figure that is none", () => {
    const population = {
      ...shippedPopulation,
      inhabitants: { ...shippedPopulation.inhabitants, 751: "378.361" },
    };
    expect(parsePopulation(population)).toEqual({
      ok: false,
      faults: [{ path: "inhabitants.751", received: '"378.361"', expected: "number" }],
    });
  });
});
