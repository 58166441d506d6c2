import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { amendmentLine } from "../../../../src/report/amendmentLine";
import { contractCells } from "../../../../src/sheets/contract/contractCells";
import { texts } from "./seenCells";

const july = judgeContract(
  JSON.parse(readFileSync("test/fixtures/cases/contracts/v06-july-start.json", "utf8")),
).contract as Contract;

describe("a contract whose years begin in July", () => {
  it("has its targets' columns in the order of time, a year before its parts", () => {
    const [first] = july.measures;
    const [year = 0] = july.years;
    const fixed = { kind: "fixed", value: 1 } as const;
    const periods = [
      `${year}`,
      `${year}H2`,
      `${year}K3`,
      `${year}-10`,
      `${year}K4`,
      `${year + 1}H1`,
      `${year + 1}K1`,
    ];
    const targets = Object.fromEntries([...periods].reverse().map((key) => [key, fixed]));
    const { measures } = contractCells({ ...july, years: [year], measures: [{ ...first!, targets }] }, texts);
    expect(measures.headers.filter((header) => /^\d{4}/.test(header))).toEqual([
      `${year}`,
      `${year}H2`,
      `${year}K3`,
      `${year}K4`,
      `${year}-10`,
      `${year + 1}H1`,
      `${year + 1}K1`,
    ]);
  });

  it("has an amendment of a quarter hold for the period, one of a year for the year", () => {
    const line = (period: string) =>
      amendmentLine(
        july,
        { amendment: { kind: "target", of: "x", period, by: "KKR", decided: "2026-01-01" }, to: 1 },
        "da",
      );
    expect(line("2027K1")).toContain("gælder hele perioden");
    expect(line("2027")).toContain("gælder hele året");
  });
});
