import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { contractSheetFaultText } from "../../../../src/language/contract/contractSheetFaultTexts";
import { readContract } from "../../../../src/sheets/contract/readContract";
import { seenCells, texts } from "./seenCells";

describe("a municipality's row that was cleared", () => {
  it("is told once, at the row, with the municipalities on both sides", () => {
    const { contract } = judgeContract(JSON.parse(readFileSync("seeds/midtjylland-2026-2027.json", "utf8")));
    const seen = seenCells(contract as Contract);
    const { rows, headers } = seen.municipalities;
    // Agreed for a second year, too.
    const [first, second] = [headers.indexOf("2026"), headers.indexOf("2027")];
    rows.forEach((row) => void (row[second] = row[first] ?? ""));
    seen.periods.rows[1]![1] = seen.periods.rows[0]![1]!;
    const names = [1, 3].map((row) => String(rows[row]![1]));
    rows[2] = headers.map(() => "");
    const { faults } = readContract(seen, texts);
    expect(faults.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual([
      "row-cleared municipalities!C6",
    ]);
    const [fault] = faults;
    const said = fault && contractSheetFaultText("da", fault.rule, fault.values);
    for (const name of names) expect(said).toContain(name);
  });

  it("is told by the one below where it is the first", () => {
    const { contract } = judgeContract(JSON.parse(readFileSync("seeds/midtjylland-2026-2027.json", "utf8")));
    const seen = seenCells(contract as Contract);
    const { rows, headers } = seen.municipalities;
    rows[0] = headers.map(() => "");
    const [fault] = readContract(seen, texts).faults;
    const said = fault && contractSheetFaultText("da", fault.rule, fault.values);
    expect(said).toContain(`Rækken over ${String(rows[1]![1])} er tom`);
  });
});
