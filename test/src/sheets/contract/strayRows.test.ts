import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import type { SeenCell } from "../../../../src/sheets/contract/cellCodec";
import type { ContractTable } from "../../../../src/sheets/contract/contractTables";
import { readContract } from "../../../../src/sheets/contract/readContract";
import { seenCells, texts } from "./seenCells";

const { contract } = judgeContract(JSON.parse(readFileSync("seeds/midtjylland-2026-2027.json", "utf8")));

/** What is said of rows under a table, which begins in B3; where another follows, from its own heading down. */
function told(table: ContractTable, below: readonly (readonly SeenCell[])[], following?: ContractTable) {
  const seen = seenCells(contract as Contract);
  const { headers, rows, row } = seen[table];
  const wide = below.map((cells) => headers.map((_, column) => cells[column] ?? ""));
  const other = following && {
    [following]: { ...seen[following], sheet: seen[table].sheet, row: row + rows.length + 4 },
  };
  const read = readContract({ ...seen, [table]: { ...seen[table], below: wide }, ...other }, texts);
  const last = row + rows.length;
  return {
    isRead: read.contract !== undefined,
    said: read.faults.map(({ rule, severity, cell, values }) => ({
      rule,
      severity,
      cell,
      down: Number(values["row"]) - last,
      last: Number(values["last"]) - last,
    })),
  };
}

describe("rows under a table of a contract's sheets", () => {
  it("are told where they look like the table's own, once, at the first of them", () => {
    const { said, isRead } = told("municipalities", [[], ["411", "Christiansø"], ["412", "Frederiksø"]]);
    // 19 municipalities and a blank row from row 4 on: the table ends in row 23.
    expect(said).toEqual([{ rule: "row-below", severity: "warning", cell: "B25", down: 2, last: 0 }]);
    expect(isRead).toBe(true);
  });

  it.each<[why: string, below: SeenCell[][]]>([
    ["a note of one cell", [[], ["Kilde: bilag a"]]],
    ["cells elsewhere in the columns", [["", "", "Note", 7]]],
    ["spaces", [["  ", " "]]],
  ])("are left where they are %s", (_, below) => {
    expect(told("municipalities", below)).toEqual({ said: [], isRead: true });
  });

  it("are the next table's own from its heading on", () => {
    const below = [[], [], [], ["Læsninger"], ["Mål", "Læsning"], ["R1", "a"]];
    expect(told("measures", below, "readings").said).toEqual([]);
    expect(told("measures", [["X1", "Resultatmål"], ...below.slice(1)], "readings").said).toMatchObject([
      { rule: "row-below", down: 1 },
    ]);
  });
});
