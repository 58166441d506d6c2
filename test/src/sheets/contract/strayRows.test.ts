import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import type { SeenCell } from "../../../../src/sheets/contract/cellCodec";
import type { ContractTable } from "../../../../src/sheets/contract/contractTables";
import { readContract } from "../../../../src/sheets/contract/readContract";
import { seenCells, texts } from "./seenCells";

const { contract } = judgeContract(JSON.parse(readFileSync("seeds/midtjylland-2026-2027.json", "utf8")));

/** Findings about rows under a table, which begins in B3; where another follows, from its own heading down. */
function told(table: ContractTable, below: readonly (readonly SeenCell[])[], following?: ContractTable) {
  const seen = seenCells(contract as Contract);
  const { rows, row, column } = seen[table];
  const onSheet = below.flatMap((cells, down) =>
    cells.map((value, across) => ({ row: row + rows.length + 1 + down, column: column + across, value })),
  );
  const other = following && {
    [following]: { ...seen[following], sheet: seen[table].sheet, row: row + rows.length + 4 },
  };
  const read = readContract({ ...seen, [table]: { ...seen[table], onSheet }, ...other }, texts);
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

/** Findings about cells to the right of a table, from its heading's row down. */
function toldBeside(
  table: ContractTable,
  cells: readonly (readonly SeenCell[])[],
  gap = 0,
  change: (seen: ReturnType<typeof seenCells>) => Partial<ReturnType<typeof seenCells>> = () => ({}),
) {
  const seen = seenCells(contract as Contract);
  const { row, column, headers } = seen[table];
  const right = column + headers.length + gap;
  const onSheet = cells.flatMap((line, down) =>
    line.map((value, across) => ({ row: row + down, column: right + across, value })),
  );
  const read = readContract({ ...seen, [table]: { ...seen[table], onSheet }, ...change(seen) }, texts);
  return {
    isRead: read.contract !== undefined,
    said: read.faults.map(({ rule, severity, cell, header }) => ({ rule, severity, cell, header })),
  };
}

describe("columns of periods beside a table of a contract's sheets", () => {
  const fault = { rule: "column-beside", severity: "fault" };

  it.each<[ContractTable, gap: number, cells: SeenCell[][], cell: string, header: string]>([
    // From B3 on: code, name, spellings and two years, so that the table ends in F.
    ["municipalities", 0, [["2028"], [100]], "G3", "2028"],
    ["municipalities", 1, [["2028 "], [""], [100]], "H3", "2028"],
    ["municipalities", 0, [[2028], [100]], "G3", "2028"],
    // 16 columns and two years: the table ends in S.
    [
      "measures",
      1,
      [
        ["2027K1", "", "2027K3"],
        [1, "", 2],
      ],
      "U3",
      "2027K1, 2027K3",
    ],
    // Three columns and two years.
    ["readings", 0, [["2028"], [5]], "G3", "2028"],
  ])("of %s are told at their heading, %d columns away", (table, gap, cells, cell, header) => {
    expect(toldBeside(table, cells, gap)).toEqual({ said: [{ ...fault, cell, header }], isRead: false });
  });

  it.each<[why: string, table: ContractTable, cells: SeenCell[][]]>([
    ["a note", "municipalities", [["Note"], [7]]],
    ["a heading alone", "municipalities", [["2028"], [" "]]],
    ["beneath the heading's row", "municipalities", [[""], ["2028"], [100]]],
    ["below the table alone", "municipalities", [["2028"], ...Array.from({ length: 20 }, () => [""]), [7]]],
    ["beside a list without periods", "areas", [["2028"], [7]]],
  ])("are left where they are %s", (_, table, cells) => {
    expect(toldBeside(table, cells)).toEqual({ said: [], isRead: true });
  });

  it("are another table's own, and no period lacks the targets that stand in them", () => {
    const cells: SeenCell[][] = [["2028"], [100]];
    const beside = toldBeside("municipalities", cells, 0, ({ areas }) => ({
      areas: { ...areas, sheet: "municipalities", column: 7 },
    }));
    expect(beside).toEqual({ said: [], isRead: true });
    const lacking = toldBeside("measures", cells, 0, ({ periods }) => ({
      periods: { ...periods, rows: [...periods.rows.slice(0, 2), [2028, "", "", "Ikke fastsat", ""]] },
    }));
    expect(lacking.said).toEqual([{ ...fault, cell: "T3", header: "2028" }]);
  });
});
