import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { contractFaultText } from "../../../../src/language/contract/contractFaultTexts";

type File = Record<string, never> & {
  [key: string]: unknown;
  years: unknown[];
  source: Record<string, unknown>;
  measures: (Record<string, unknown> & { targets: Record<string, unknown> })[];
  municipalities: Record<string, unknown>[];
  band: Record<string, unknown>;
  areas: Record<string, unknown>[];
  funding: { byYear: Record<string, Record<string, unknown>> };
};

function judged(change: (file: File) => void, name = "v11-band-12-5") {
  const file = JSON.parse(readFileSync(`test/fixtures/cases/contracts/${name}.json`, "utf8")) as File;
  change(file);
  return judgeContract(file);
}

/** As if one was typed over another, which is known by a spelling of its own. */
function twoOfOneName({ municipalities: [first, second] }: File) {
  first!.aliases = ["Gamle Middelfart"];
  second!.name = first!.name as string;
  second!.aliases = [`${first!.name as string} Kommune`];
}

const amendment = (own: object) => ({
  kind: "target",
  period: "2026",
  by: "KKR",
  decided: "2026-05-01",
  ...own,
});

const fixed = (value: number) => ({ kind: "fixed", value });

/** Told, but for somebody to acknowledge. */
const WARNED = ["share-outside", "points-large", "alias-comma", "amendment-unknown"];

describe("judgeContract", () => {
  it.each<[rule: string, path: string, change: (file: File) => void]>([
    ["missing", "title", (c) => void Reflect.deleteProperty(c, "title")],
    ["unknown-key", "measures[2].colour", (c) => void (c.measures[2]!.colour = "red")],
    ["empty-text", "house", (c) => void (c.house = " " as never)],
    [
      "not-number",
      "measures[0].targets.2026.value",
      (c) => void (c.measures[0]!.targets["2026"] = fixed("70" as never)),
    ],
    ["not-whole", "years[0]", (c) => void (c.years = [2026.5])],
    ["not-date", "source.signed", (c) => void (c.source.signed = "19-12-2025")],
    ["no-such-day", "source.inForce", (c) => void (c.source.inForce = "2026-02-30")],
    ["year-start", "source.inForce", (c) => void (c.source.inForce = "2026-07-15")],
    ["not-code", "municipalities[0].code", (c) => void (c.municipalities[0]!.code = "0410")],
    ["contract-id", "id", (c) => void (c.id = "Fyn 2026" as never)],
    ["other-form", "format", (c) => void (c.format = 4 as never)],
    ["not-choice", "measures[0].rule", (c) => void (c.measures[0]!.rule = "=")],
    ["repeated", "measures[1].id", (c) => void (c.measures[1]!.id = "a1")],
    ["repeated", "areas[1].id", (c) => void (c.areas[1]!.id = "X1")],
    ["two-names", "municipalities[1].name", (c) => void (c.municipalities[1]!.name = "MIDDELFART Kommune")],
    ["alias-other", "municipalities[0].aliases[0]", (c) => void (c.municipalities[0]!.aliases = ["Aeroe"])],
    ["alias-other", "municipalities[0].aliases[0]", (c) => void (c.municipalities[0]!.aliases = ["492"])],
    ["sign", "municipalities[0].name", (c) => void (c.municipalities[0]!.name = "=SUM(Å)")],
    ["sign", "municipalities[0].aliases[0]", (c) => void (c.municipalities[0]!.aliases = ["Middel*"])],
    ["sign", "measures[0].id", (c) => void (c.measures[0]!.id = "A?")],
    ["sign", "areas[0].id", (c) => void (c.areas[0]!.id = "<1")],
    [
      "sign",
      "counted[0].label.da",
      (c) => void (c.counted = [{ id: "x", label: { da: "~x", en: "x" } }] as never),
    ],
    ["name-letter", "municipalities[0].name", (c) => void (c.municipalities[0]!.name = "4.1")],
    ["name-letter", "municipalities[0].name", (c) => void (c.municipalities[0]!.name = "Kommune 4")],
    ["name-other", "municipalities[0].name", (c) => void (c.municipalities[0]!.name = "492 Ærø")],
    ["year-gap", "years[1]", (c) => void (c.years = [2026, 2028])],
    // That it has no funding either is the same cause.
    ["year-empty", "years[1]", (c) => void (c.years = [2026, 2027])],
    [
      "alias-comma",
      "municipalities[0].aliases[0]",
      (c) => void (c.municipalities[0]!.aliases = ["A-by, B-by"]),
    ],
    ["two-names", "municipalities[1].name", twoOfOneName],
    [
      "alias-other",
      "municipalities[0].aliases[0]",
      (c) => {
        // Each has the other's name for its own.
        const [first, second] = c.municipalities;
        first!.aliases = [second!.name];
        second!.aliases = [second!.name];
      },
    ],
    [
      "repeated",
      "municipalities[1].code",
      (c) => void (c.municipalities[1]!.code = c.municipalities[0]!.code),
    ],
    [
      "annex-target-open",
      "measures[6].targets.2026",
      (c) => void (c.measures[6]!.targets["2026"] = { kind: "not-fixed" }),
    ],
    [
      "sum-unit",
      "measures[1].unit",
      (c) => void (c.measures[1]!.actual = { from: "activity", figures: ["growth"] }),
    ],
    ["band-other", "measures[1].rule", (c) => void (c.measures[1]!.rule = "band")],
    ["band-other", "measures[1].actual.from", (c) => void (c.measures[1]!.actual = { from: "band" })],
    [
      "points-large",
      "measures[1].targets.2026.value",
      (c) => {
        c.measures[1]!.unit = "percentage-points";
        c.measures[1]!.targets["2026"] = fixed(10);
      },
    ],
    [
      "amendment-unknown",
      "amendments[0].of",
      (c) => void (c["amendments"] = [amendment({ of: "NOPE" })] as never),
    ],
    [
      "amendment-unknown",
      "amendments[0].of",
      (c) => void (c["amendments"] = [amendment({ kind: "funding", of: "999" })] as never),
    ],
    // The amount paid, too: that it is not the annex's total follows.
    ["target-missing", "measures[6].targets.2026", (c) => void (c.measures[6]!.targets = {})],
    ["target-missing", "measures[0].targets.2026", (c) => void (c.measures[0]!.targets = {})],
    ["target-outside", "measures[0].targets.2028", (c) => void (c.measures[0]!.targets["2028"] = fixed(1))],
    [
      "target-outside",
      "measures[0].targets.2027K1",
      (c) => void (c.measures[0]!.targets["2027K1"] = fixed(1)),
    ],
    ["target-both", "measures[0].targets.2026", (c) => void (c.measures[0]!.targets["2026K1"] = fixed(1))],
    [
      "steps-gap",
      "measures[0].targets",
      (c) => void (c.measures[0]!.targets = { "2026H1": fixed(1), "2026K4": fixed(1) }),
    ],
    ["not-step", "measures[0].targets.2026K5", (c) => void (c.measures[0]!.targets["2026K5"] = fixed(1))],
    [
      "share-outside",
      "measures[1].targets.2026.value",
      (c) => void (c.measures[1]!.targets["2026"] = fixed(-0.1)),
    ],
    ["band-measure", "band.measure", (c) => void (c.band.measure = "B1")],
    ["band-missing", "measures[5].rule", (c) => void Reflect.deleteProperty(c, "band")],
    [
      "band-missing",
      "measures[5].actual.from",
      (c) => {
        Reflect.deleteProperty(c, "band");
        Object.assign(c.measures[5]!, { rule: "<=", targets: { "2026": fixed(0) } });
      },
    ],
    [
      "annex-sum",
      "funding.byYear.2026.total",
      (c) => {
        // Ten whole rows may differ by 5: 8,235 is one more than that.
        c.funding.byYear["2026"]!.total = 8235;
        c.measures[6]!.targets["2026"] = fixed(8235);
      },
    ],
    ["annex-outside", "funding.byYear.2030", (c) => void (c.funding.byYear["2030"] = { kind: "not-fixed" })],
  ])("tells %s at %s, once, in both languages and without signs of a program", (rule, path, change) => {
    const { faults, contract } = judged(change);
    expect(faults.map((each) => [each.rule, each.path])).toEqual([[rule, path]]);
    const isWarning = faults.every(({ severity }) => severity === "warning");
    expect(contract !== undefined).toBe(isWarning);
    expect(isWarning).toBe(WARNED.includes(rule));
    for (const language of ["da", "en"] as const) {
      for (const fault of faults) {
        const text = contractFaultText(language, fault.rule, fault.values);
        expect(text).toMatch(/^[^\\^]+[.]$/u);
        expect(text).not.toMatch(/undefined|\/\^|NaN/u);
      }
    }
  });

  it.each([8224, 8229, 8234])("lets ten whole rows of 8229 round to %i", (total) => {
    const { faults } = judged((c) => {
      c.funding.byYear["2026"]!.total = total;
      c.measures[6]!.targets["2026"] = fixed(total);
    });
    expect(faults).toEqual([]);
  });

  it("takes steps that fill a year from 1 July, and none outside it", () => {
    const quarters = (keys: string[]) => (c: File) =>
      void (c.measures[3]!.targets = {
        ...Object.fromEntries(keys.map((key) => [key, fixed(1)])),
        "2027": fixed(4),
      });
    expect(judged(quarters(["2026K3", "2026K4", "2027H1"]), "v06-july-start").faults).toEqual([]);
    const { faults } = judged(quarters(["2026K2", "2026K3", "2026K4", "2027H1"]), "v06-july-start");
    expect(faults.map(({ rule, path }) => [rule, path])).toEqual([
      ["target-outside", "measures[3].targets.2026K2"],
    ]);
  });

  it("names all measures and periods that stand outside the contract's at once", () => {
    const stray = Object.fromEntries(["2028K1", "2028K2"].map((key) => [key, fixed(1)]));
    const { faults } = judged((c) => {
      for (const index of [0, 2]) Object.assign(c.measures[index]!.targets, stray);
    });
    expect(faults).toMatchObject([{ path: "measures[0].targets.2028K1" }]);
    for (const language of ["da", "en"] as const) {
      const text = contractFaultText(language, faults[0]!.rule, faults[0]!.values);
      expect(text).toMatch(/ A1, .*2028K1, 2028K2/);
    }
  });

  it.each([null, [], 7, "text"])("refuses %j as a whole", (data) => {
    expect(judgeContract(data)).toMatchObject({ faults: [{ rule: "not-contract", path: "" }] });
  });
});
