import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { recordBlocks } from "../../../../src/report/content/recordBlocks";
import type { ImportFacts, RevisionFacts } from "../../../../src/report/facts/recordFacts";
import { writingIn } from "../../../../src/report/writing";
import { serial } from "../../serial";
import { reportFacts } from "../factsByHand";
import { words } from "../../../words";

const { contract: july } = judgeContract(
  JSON.parse(readFileSync("test/fixtures/cases/contracts/v06-july-start.json", "utf8")),
);
if (!july) throw new Error("the fixture is no contract");

/** Of the months and days from June 2026 to July 2027 that tell calendar years from years that begin in July. */
const MONTHS = [serial(2026, 6, 1), serial(2026, 7, 1), serial(2027, 6, 1), serial(2027, 7, 1)];
const DAYS = [serial(2025, 12, 31), serial(2026, 1, 1), serial(2026, 6, 30), serial(2026, 7, 1)];

const revision = (month: number): RevisionFacts => ({
  day: serial(2027, 8, 1),
  municipality: "Odense",
  month,
  heading: words.activity.individual,
  from: 8,
  to: null,
  reason: "",
  report: undefined,
});

const imported = (day: number, days?: ImportFacts["days"]): ImportFacts => ({
  day,
  days,
  file: `${day}.csv`,
  sha256: "0",
  rows: 1,
  sums: [],
  isUndone: false,
});

function told(contract: Contract, year: number): string[] {
  const records = { revisions: MONTHS.map(revision), imports: DAYS.map((day) => imported(day)) };
  const blocks = recordBlocks(reportFacts({ contract, year, records }), writingIn("da", contract));
  return blocks.map((block) => (block.kind === "text" ? block.text : block.kind));
}

describe("what a report's annex says of imports and revisions", () => {
  it("is of a year that begins on 1 July: revisions of its months, files from its first day on", () => {
    expect(told(july, 2026)).toEqual([
      words.record.revisions,
      "Odense, juli 2026, Individuelle: 8 er blevet tomt, 1. august 2027",
      "Odense, juni 2027, Individuelle: 8 er blevet tomt, 1. august 2027",
      words.record.imports,
      expect.stringMatching(`^${serial(2026, 7, 1)}.csv; 1. juli 2026; 1 række`),
    ]);
    expect(told(july, 2027)).toEqual([
      words.record.revisions,
      "Odense, juli 2027, Individuelle: 8 er blevet tomt, 1. august 2027",
    ]);
  });

  it("is of the calendar year where the contract's years are calendar years", () => {
    const lines = told(contractInUse(), 2026);
    expect(lines.filter((line) => line.startsWith("Odense"))).toEqual([
      expect.stringContaining("juni 2026"),
      expect.stringContaining("juli 2026"),
    ]);
    expect(lines.filter((line) => line.includes(".csv"))).toHaveLength(3);
  });

  it("names a file by the days that it has figures for, whenever it was imported", () => {
    const filesFor = (year: number) => {
      const imports = [
        { ...imported(serial(2027, 1, 8), [serial(2026, 11, 1), serial(2026, 12, 1)]), file: "late.csv" },
        { ...imported(serial(2026, 12, 20), [serial(2026, 12, 1), serial(2027, 1, 1)]), file: "both.csv" },
        { ...imported(serial(2026, 12, 21), [serial(2027, 1, 1), serial(2027, 1, 1)]), file: "early.csv" },
      ];
      const facts = reportFacts({ contract: contractInUse(), year, records: { revisions: [], imports } });
      const texts = recordBlocks(facts, writingIn("da", contractInUse())).map((block) =>
        block.kind === "text" ? block.text : block.kind,
      );
      return texts.flatMap((text) => /^\w+\.csv/.exec(text) ?? []);
    };
    expect(filesFor(2026)).toEqual(["late.csv", "both.csv"]);
    expect(filesFor(2027)).toEqual(["both.csv", "early.csv"]);
    expect(filesFor(2025)).toEqual([]);
  });
});
