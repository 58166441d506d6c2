import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Amendment, Contract, Measure } from "../../../../src/contract/contract";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { contractFaultText } from "../../../../src/language/contract/contractFaultTexts";
import { words } from "../../../words";

/** Things are changed in it. */
type Open<Value> = { -readonly [Key in keyof Value]: Open<Value[Key]> };
type File = Open<Contract>;

function told(change: (file: File) => void, name = "v11-band-12-5") {
  const file = JSON.parse(readFileSync(`test/fixtures/cases/contracts/${name}.json`, "utf8")) as File;
  change(file);
  return judgeContract(file).faults;
}

const at = (file: File, id: string): Open<Measure> => {
  const found = file.measures.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

const amend = (file: File, amendment: Partial<Amendment>) =>
  void (file.amendments = [
    { kind: "target", of: "A1", period: "2026", by: "KKR", decided: "2026-03-01", ...amendment },
  ]);

/** The share of the file, and the measure of its funding of 8,229. */
const [SHARE, PAID] = ["A2", "C1"];

describe("what a contract can seldom mean", () => {
  it.each<[what: string, path: string, says: RegExp, change: (file: File) => void]>([
    [
      "a share's estimate of 60",
      "measures[1].targets.2026.estimate.value",
      /andel/,
      (c) =>
        void (at(c, SHARE).targets = {
          "2026": { kind: "not-fixed", estimate: { value: 60, method: "gæt" } },
        }),
    ],
    [
      "a share's reading of 50",
      "measures[1].readings[1].targets.2026",
      /andel/,
      (c) =>
        void (at(c, SHARE).readings = [
          { id: "a", label: "En", targets: { "2026": 0.5 } },
          { id: "b", label: "To", targets: { "2026": 50 } },
        ]),
    ],
    ["a replaced share of 55", "amendments[0].was", /andel/, (c) => amend(c, { of: SHARE, was: 55 })],
    [
      "a tolerance of 10, which is 1,000 %",
      "band.tolerance",
      /1\.000\u00a0%.*10\u00a0% skrives 0\.1/,
      (c) => void (c.band!.tolerance = 10),
    ],
    [
      "a contract signed after it is in force",
      "source.signed",
      /underskrevet/,
      (c) => void (c.source.signed = "2026-02-01"),
    ],
    [
      "an amendment of a quarter of which the measure has no target",
      "amendments[0].period",
      /2026K3, som målet ikke har noget måltal for/,
      (c) => amend(c, { of: "B1", period: "2026K3", was: 1 }),
    ],
    [
      "an amendment of a measure that is written otherwise",
      "amendments[0].of",
      /gælder B-1, .*Mente du B1\? Bekræft/,
      (c) => amend(c, { of: "B-1", was: 1 }),
    ],
    [
      "an amendment of a municipality's amount by its name",
      "amendments[0].of",
      /gælder Odense, .*Mente du 461\? Bekræft/,
      (c) => amend(c, { kind: "funding", of: "Odense", was: 1 }),
    ],
    [
      "an amendment decided before the contract was signed",
      "amendments[0].decided",
      /før kontrakten blev underskrevet/,
      (c) => amend(c, { decided: "2020-01-01" }),
    ],
    [
      "amendments of the same in another order than they were decided in",
      "amendments[1].decided",
      /besluttet 2026-03-01, men står efter .* besluttet 2026-09-01.*det, der står sidst, gælder/,
      (c) =>
        void (c.amendments = ["2026-09-01", "2026-03-01"].map((decided) => ({
          ...({ kind: "target", of: "B1", period: "2026", by: "KKR" } as const),
          decided,
          was: 1000,
        }))),
    ],
    [
      "an amendment that gave another figure than the contract has",
      "amendments[0].became",
      /gav 999, men i kontrakten gælder 1\.150:/,
      (c) => amend(c, { of: "B1", was: 1, became: { kind: "fixed", value: 999 } }),
    ],
    [
      "an amendment that left open what the contract has",
      "amendments[0].became",
      /gav intet tal, men i kontrakten gælder 652:/,
      (c) => amend(c, { kind: "funding", of: "410", was: 1, became: { kind: "not-fixed" } }),
    ],
    [
      "a unit that resembles a declared one, of several measures",
      "measures[3].unit",
      /Enheden frims \(B2, B3\).*Mente du firms\?/,
      (c) => ["B2", "B3"].forEach((id) => void (at(c, id).unit = "frims")),
    ],
    [
      "a unit that resembles another that is declared nowhere",
      "measures[3].unit",
      /Enheden scroe \(B2\).*Mente du score\?/,
      (c) => ["B1", "B2", "B3"].forEach((id) => void (at(c, id).unit = id === "B2" ? "scroe" : "score")),
    ],
    [
      "a figure that resembles one of Aktivitet",
      "measures[2].actual.figures[0]",
      /Tallet indivdual \(B1\).*Mente du individual\?/,
      (c) => void (at(c, "B1").actual = { from: "activity", figures: ["indivdual"] }),
    ],
    [
      "a funding in millions beside an annex in thousands",
      "measures[6].unit",
      /Målet C1 er 8\.229 mio\. kr\. for 2026.*1\.000 kr\./,
      (c) => void (at(c, PAID).unit = "mio. kr."),
    ],
  ])("warns of %s", (_, path, says, change) => {
    const faults = told(change);
    expect(faults.map((each) => [each.severity, each.path])).toEqual([["warning", path]]);
    for (const { rule, values } of faults) expect(contractFaultText("da", rule, values)).toMatch(says);
  });
});

it.each<[unit: string, isAsked: boolean]>([
  ["mio. kr.", true],
  ["DKK million", true],
  ["kr.", true],
  ["kroner", true],
  ["mia. kr.", true],
  ["M DKK", true],
  ["1.000 DKK", false],
  ["1000 kr", false],
  ["DKK 1,000", false],
  ["t.kr.", false],
  ["tkr", false],
  ["tusinde kroner", false],
  ["thousand DKK", false],
  ["bidrag", false],
])("asks of an annex in thousands whose measure is the same in %s: %s", (unit, isAsked) => {
  const faults = told((file) => void (at(file, PAID).unit = unit));
  expect(faults.map(({ rule }) => rule)).toEqual(isAsked ? ["annex-factor"] : []);
});

it("names the units of a total and of its measure in another", () => {
  const change = (file: File) => {
    file.format = 3;
    file.units = { mio: { kind: "amount", label: { da: "mio. kr.", en: "DKK million" } } };
    Object.assign(at(file, PAID), { unit: "mio", targets: { "2026": { kind: "fixed", value: 8.229 } } });
  };
  const [fault] = told(change);
  expect(fault && contractFaultText("da", fault.rule, fault.values)).toBe(
    "Målet C1 er 8,229 (mio. kr.) for 2026, men finansieringen er i alt 8.229 (1.000 kr.): de skal være ens, begge i 1.000 kr.",
  );
});

it.each<[unit: string, figure: string]>([
  ["kurser", "digital"],
  ["firm 2", "F2"],
  ["tkr.", "ejerskifter"],
])("takes the unit %s and the figure %s for new ones", (unit, figure) => {
  const faults = told((file) => {
    at(file, "B1").unit = unit;
    at(file, "B2").unit = "kunder";
    at(file, "B3").unit = "firm 1";
    at(file, "B1").actual = { from: "activity", figures: [figure, "F1"] };
  });
  expect(faults).toEqual([]);
});

describe("what cannot be in one contract", () => {
  it.each<[rule: string, path: string, change: (file: File) => void]>([
    ["annex-target", "measures[6].targets.2026.value", (c) => void (at(c, PAID).rule = ">=")],
    [
      "annex-target",
      "measures[6].targets.2026H2.value",
      (c) =>
        void Object.assign(at(c, PAID), {
          cumulative: true,
          targets: { "2026H1": { kind: "fixed", value: 4000 }, "2026H2": { kind: "fixed", value: 4000 } },
        }),
    ],
    [
      "annex-open",
      "measures[6].targets.2026.value",
      (c) => void (c.funding!.byYear["2026"] = { kind: "not-fixed" }),
    ],
    ["year-gap", "years[1]", (c) => void (c.years = [2027, 2026])],
    ["year-first", "source.inForce", (c) => void (c.source.inForce = "2019-01-01")],
    ["amendment-period", "amendments[0].period", (c) => amend(c, { period: "2031" })],
    ["amendment-from", "amendments[0].from", (c) => amend(c, { of: "B1", from: "2027-01-01" })],
    [
      "amendment-whole",
      "amendments[0].from",
      (c) => amend(c, { kind: "funding", of: "410", from: "2026-07-01" }),
    ],
    ["amendment-whole", "amendments[0].from", (c) => amend(c, { kind: "total", from: "2026-07-01" })],
    ["amendment-whole", "amendments[0].from", (c) => amend(c, { of: PAID, from: "2026-07-01" })],
    ["amendment-whole", "amendments[0].from", (c) => quartered(c, { period: "2026K3", from: "2026-08-01" })],
    ["amendment-whole", "amendments[0].from", (c) => quartered(c, { was: 100, from: "2026-07-01" })],
    ["amendment-year", "amendments[0].period", (c) => amend(c, { kind: "total", period: "2026K1" })],
    [
      "amendment-year",
      "amendments[0].period",
      (c) => amend(c, { kind: "funding", of: "410", period: "2026-07" }),
    ],
    ["named-otherwise", "measures[0].unit", (c) => unit(c, "%")],
    ["named-otherwise", "measures[0].actual.figures[0]", (c) => figures(c, "ejerskifter ")],
    ["named-otherwise", "measures[0].actual.figures[0]", (c) => figures(c, words.activity.individual)],
    ["figures-in-one", "measures[0].actual.figures[0]", (c) => figures(c, "Individuelle, Kollektive")],
  ])("tells %s at %s, and nothing besides", (rule, path, change) => {
    const faults = told((file) => {
      if (rule === "annex-target" && !path.includes("H2")) c1(file);
      change(file);
    });
    expect(faults.map((each) => [each.rule, each.path])).toEqual([[rule, path]]);
  });

  const quartered = (file: File, amendment: Partial<Amendment>) => {
    const value = { kind: "fixed", value: 35 } as const;
    at(file, "B1").targets = { "2026K1": value, "2026K2": value, "2026K3": value, "2026K4": value };
    amend(file, { of: "B1", ...amendment });
  };
  const c1 = (file: File) => void (at(file, PAID).targets = { "2026": { kind: "fixed", value: 8000 } });
  const unit = (file: File, id: string) => {
    file.units = { ...file.units, pct: { kind: "percentage-points", label: { da: "%", en: "%" } } };
    file.measures[0]!.unit = id;
  };
  const figures = (file: File, ...all: string[]) => {
    file.counted = [{ id: "owners", label: { da: "Ejerskifter", en: "Changes of ownership" } }];
    file.measures[0]!.actual = { from: "activity", figures: all };
  };
});

it("takes a year's target that replaced its quarters' for what it is, and the other way round", () => {
  const decided = { kind: "target", of: "B1", by: "KKR", decided: "2026-03-01" } as const;
  const history = (file: File) =>
    void (file.amendments = [
      { ...decided, period: "2026K1", was: 35 },
      { ...decided, period: "2026", was: 140 },
      { ...decided, period: "2026", was: 130, from: "2026-10-01" },
    ]);
  expect(told(history)).toEqual([]);
});

describe("a period that is not written as one", () => {
  const written = (file: File, ...keys: string[]) =>
    void (at(file, "B1").targets = Object.fromEntries(keys.map((key) => [key, { kind: "fixed", value: 5 }])));

  it.each<[keys: string[], says: RegExp]>([
    [["2026Q1", "2026Q2", "2026Q3", "2026Q4"], /2026Q1, 2026Q2.*Mente du 2026K1, 2026K2, 2026K3, 2026K4\?$/],
    [["2026h1", "2026h2"], /Mente du 2026H1, 2026H2\?$/],
    [["2026-7"], /Mente du 2026-07\?$/],
    [["2026/27"], /Mente du 2026\?$/],
    [["2026K5"], /for en del af det\.$/],
    [["2026-13"], /for en del af det\.$/],
  ])("is told once, with what was meant: %s", (keys, says) => {
    const faults = told((file) => written(file, ...keys));
    expect(faults.map(({ rule }) => rule)).toEqual(["not-step"]);
    expect(contractFaultText("da", "not-step", faults[0]?.values ?? {})).toMatch(says);
  });

  it.each<[inForce: string, keys: string[], says: RegExp]>([
    ["2026-07-01", ["2026H1", "2026H2"], /2026\/27: 2027-01-01 til 2027-06-30 mangler/],
    ["2026-04-01", ["2026H1", "2026H2"], /2026\/27: 2026-04-01 til 2026-06-30 mangler/],
    ["2026-01-01", ["2026H1", "2026K2", "2026H2"], /2026: 2026-04-01 til 2026-06-30 er med to gange/],
    [
      "2026-02-01",
      ["2026-02", "2026-03", "2026K2", "2026K3", "2026K4", "2027K1"],
      /2027-02-01 til 2027-03-31 ligger efter/,
    ],
  ])("is told with the days that do not fit a year from %s: %s", (inForce, keys, says) => {
    const faults = told((file) => {
      file.source.inForce = inForce;
      written(file, ...keys);
    });
    expect(faults.map(({ rule }) => rule)).toEqual(["steps-gap"]);
    expect(contractFaultText("da", "steps-gap", faults[0]?.values ?? {})).toMatch(says);
  });

  it("is told where years stand in another order", () => {
    const faults = told((file) => void (file.years = [2027, 2026]));
    expect(faults.map(({ rule }) => rule)).toEqual(["year-gap"]);
    expect(contractFaultText("da", "year-gap", faults[0]?.values ?? {})).toMatch(/2026 står efter 2027/);
  });
});

describe("a part under another name", () => {
  it.each<[key: string, says: RegExp, change: (file: Record<string, unknown>) => void]>([
    ["Title", /Mente du title\?$/, (file) => rename(file, "title", "Title")],
    ["navn", /Mente du house\?$/, (file) => rename(file, "house", "navn")],
    ["spænd", /Her kan stå .*areas/, (file) => rename(file, "band", "spænd")],
    [
      "estimate",
      /Her kan stå kind, value\.$/,
      (file) =>
        Object.assign(at(file as never, "A1").targets["2026"] as object, {
          estimate: { value: 1, method: "x" },
        }),
    ],
  ])("is told with what was meant, or what can stand there: %s", (key, says, change) => {
    const [fault] = told((file) => change(file));
    expect(fault).toMatchObject({ rule: "unknown-key", values: { key } });
    expect(contractFaultText("da", "unknown-key", fault?.values ?? {})).toMatch(says);
  });

  const rename = (file: Record<string, unknown>, from: string, to: string) => {
    file[to] = file[from];
    Reflect.deleteProperty(file, from);
  };
});

describe("a cause", () => {
  const rowsOf = (file: File) => (change: (rows: { code: string; amount: number }[]) => void) => {
    const { "2026": agreed } = file.funding!.byYear;
    if (agreed?.kind === "fixed" && agreed.rows) change(agreed.rows);
  };

  it("is told beside another: a municipality that no wrong code can be meant for", () => {
    const change = (file: File) => rowsOf(file)((rows) => void rows.splice(0, 2, { code: "999", amount: 1 }));
    expect(told(change).map(({ rule }) => rule)).toEqual(["annex-unknown", "annex-missing"]);
  });

  it.each<[what: string, rule: string, path: string, change: (file: File) => void]>([
    [
      "a year that begins on 15 July",
      "year-start",
      "source.inForce",
      (c) => void (c.source.inForce = "2026-07-15"),
    ],
    [
      "an alias of two municipalities",
      "alias-other",
      "municipalities[1].aliases[0]",
      (c) => c.municipalities.slice(0, 2).forEach((each) => void (each.aliases = ["Byen"])),
    ],
    [
      "a name that is another's code",
      "name-letter",
      "municipalities[2].name",
      (c) => void (c.municipalities[2]!.name = "410"),
    ],
    [
      "a code written for another's",
      "repeated",
      "funding.byYear.2026.rows[1].code",
      (c) => rowsOf(c)((rows) => void (rows[1]!.code = rows[0]!.code)),
    ],
    [
      "a row that stands twice in the annex",
      "repeated",
      "funding.byYear.2026.rows[10].code",
      (c) => rowsOf(c)((rows) => void rows.push({ ...rows[0]! })),
    ],
  ])("is told once: %s", (_, rule, path, change) => {
    expect(told(change).map((each) => [each.rule, each.path])).toEqual([[rule, path]]);
  });
});
