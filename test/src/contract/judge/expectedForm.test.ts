import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { contractFaultText } from "../../../../src/language/contract/contractFaultTexts";
import { contractSheetFaultText } from "../../../../src/language/contract/contractSheetFaultTexts";

type Part = Record<string, unknown>;

/** A contract with every part that a contract can have. */
function everything(): Part {
  const file = JSON.parse(
    readFileSync("test/fixtures/cases/contracts/v11-band-12-5.json", "utf8"),
  ) as Part & {
    measures: Part[];
    municipalities: Part[];
    band: Part;
  };
  Object.assign(file.measures[0]!, {
    definition: "Hvad",
    owner: "Sekretariatet",
    nextFigure: { "2026": "2027-01-31" },
    figureKind: "measurement",
    note: "En note",
    targets: { "2026": { kind: "not-fixed", estimate: { value: 1, method: "Skøn" } } },
    readings: ["En", "To"].map((label) => ({ id: label, label, targets: { "2026": 1 } })),
    actual: { from: "activity", figures: ["individual"], unique: ["uniqueIndividual"] },
  });
  file.municipalities[0]!["aliases"] = ["Byen"];
  file.band["above"] = 0.2;
  return {
    ...file,
    $schema: "./x.json",
    units: {
      pct: { kind: "count", label: { da: "En", en: "One" }, decimals: 1 },
      ...(file["units"] as Part),
    },
    counted: [{ id: "owners", label: { da: "Ejerskifter", en: "Owners" } }],
    amendments: [
      {
        kind: "target",
        of: "A1",
        period: "2026",
        was: 1,
        by: "KKR",
        decided: "2026-02-01",
        caseNumber: "1",
        from: "2026-03-01",
      },
    ],
  };
}

/** Every place, as the part it stands in and its key. */
function places(part: unknown, path: readonly string[] = []): { path: string[]; part: Part; key: string }[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, each]) => [
    { path: [...path, key], part: part as Part, key },
    ...places(each, [...path, key]),
  ]);
}

/** The expected form, in words: its kind, or the choices there are. */
const FORM =
  /en tekst|et tal|et helt tal|et år|en dato|true eller false|en liste|dele mellem|tre cifre|små bogstaver|en af [^ ]+|skal stå 1, 2 eller 3|mindst ét bogstav|Her kan stå|være mindst/;
const ENGLISH =
  /a text|a number|a whole number|a year|a date|true or false|a list|parts between|three digits|small letters|one of [^ ]+|write 1, 2 or 3|at least one letter|Known are|at least/;

const WRONG: readonly [what: string, value: unknown][] = [
  ["a number", 36.5],
  ["a text", ""],
  ["yes", true],
  ["a list", []],
  ["parts", {}],
  ["nothing", undefined],
];

describe("a wrong value", () => {
  it("is known in a contract that has everything", () => {
    expect(judgeContract(everything()).faults).toEqual([]);
  });

  it.each(WRONG)("in place of what belongs somewhere names it, everywhere: %s", (_, value) => {
    const silent: string[] = [];
    for (const { path } of places(everything())) {
      const file = everything();
      const found = places(file).find((each) => each.path.join() === path.join());
      if (!found) throw new Error(path.join());
      if (value === undefined) Reflect.deleteProperty(found.part, found.key);
      else found.part[found.key] = value;
      for (const { rule, at, values } of judgeContract(file).faults) {
        // Rules for a value that is well formed is tested with the rules.
        if (values["received"] === undefined || values["key"] === undefined) continue;
        const said = contractFaultText("da", rule, values);
        if (!FORM.test(said) || !ENGLISH.test(contractFaultText("en", rule, values)))
          silent.push(`${at.join(".")}: ${rule}: ${said}`);
        const cell = contractSheetFaultText("da", rule, values);
        expect(cell).not.toMatch(/undefined|en værdi/);
      }
    }
    expect(silent).toEqual([]);
  });

  it.each([
    [
      "parts for a target",
      (c: Part) => ((c["measures"] as Part[])[1]!["targets"] = { "2026": 36 }),
      /Her står 36: her skal stå navngivne dele mellem \{ og \}/,
    ],
    [
      "a target's kind",
      (c: Part) => ((c["measures"] as Part[])[1]!["targets"] = { "2026": { kind: "Fast", value: 1 } }),
      /Her står Fast: her skal stå en af fixed, not-fixed/,
    ],
    [
      "where an actual comes from",
      (c: Part) => ((c["measures"] as Part[])[1]!["actual"] = { from: "manuel", source: "x" }),
      /Her står manuel: her skal stå en af entered, activity, band/,
    ],
    [
      "a funding without a year",
      (c: Part) => ((c["funding"] as Part)["byYear"] = {}),
      /Finansieringen for 2026 mangler: skriv årets samlede beløb.*not-fixed/,
    ],
    ["a version in quotes", (c: Part) => (c["version"] = "1"), /Her står "1": her skal stå et helt tal/],
    [
      "a year in quotes",
      (c: Part) => (c["years"] = ["2026"]),
      /Her står "2026": her skal stå et år fra 2000/,
    ],
    [
      "a month that is none",
      (c: Part) => ((c["source"] as Part)["signed"] = "2025-13-01"),
      /Datoen 2025-13-01 findes ikke i kalenderen/,
    ],
    ["no day", (c: Part) => ((c["source"] as Part)["signed"] = ""), /Teksten er tom: her skal stå en dato/],
    [
      "a target that no number can hold",
      (c: Part) =>
        ((c["measures"] as Part[])[1]!["targets"] = { "2026": { kind: "fixed", value: Infinity } }),
      /Her står Infinity, som er for stort: her skal stå et tal/,
    ],
    [
      "a band of no measure",
      (c: Part) => Reflect.deleteProperty(c["band"] as Part, "measure"),
      /measure mangler: her skal stå en tekst i anførselstegn med et måls id/,
    ],
    ["a version of 0", (c: Part) => (c["version"] = 0), /Her står 0.*et helt tal på mindst 1/],
    [
      "no word on adding up",
      (c: Part) => Reflect.deleteProperty((c["measures"] as Part[])[0]!, "cumulative"),
      /cumulative mangler: her skal stå true eller false/,
    ],
  ])("names %s", (_, change, says) => {
    const file = everything();
    change(file);
    const [fault] = judgeContract(file).faults;
    expect(fault && contractFaultText("da", fault.rule, fault.values)).toMatch(says);
  });
});
