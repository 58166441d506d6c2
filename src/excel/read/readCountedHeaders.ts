import type { ComputedCell } from "../../activity/tables/enteredRow";
import type { Place } from "../../sheets/plan/address";
import type { ExpectedHead } from "../../sheets/expectedFormulas";
import type { OurSheet } from "../identity/ourParts";
import { computedCell } from "./readComputed";
import type { ReadTable } from "./readTable";

/** So far to the right of the table the heads are looked for: the user may have put columns of their own between. */
const REACH = 24;
/** They are made with one blank column between. */
const MADE_AT = 1;

/**
 * Asks with the next request for the heads beside Aktivitet, whose formulas fill the columns that all sums are
 * made of: as a table of one row, the header's.
 * @param headsAt what belongs there, the first head being at a place
 */
export function askForCountedHeads(
  context: Excel.RequestContext,
  { id, table: name }: OurSheet,
  headsAt: (at: Place) => readonly ExpectedHead[],
): () => ReadTable<string> {
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const header = sheet.tables.getItem(name).getHeaderRowRange();
  const beside = header
    .getLastCell()
    .getOffsetRange(0, 1)
    .getResizedRange(0, REACH - 1)
    .load("values,formulas,rowIndex,columnIndex");
  return () => {
    const values: readonly unknown[] = beside.values[0] ?? [];
    const formulas: readonly unknown[] = beside.formulas[0] ?? [];
    const row = beside.rowIndex + 1;
    const start = startOf(values, headsAt({ row, column: 1 }));
    const firstColumn = beside.columnIndex + start;
    const heads = headsAt({ row, column: firstColumn + 1 });
    const cells = heads.map(({ head, formula }, index): [string, ComputedCell] => [
      head,
      computedCell(values[start + index], formulas[start + index], formula),
    ]);
    return {
      place: {
        part: "counted",
        sheetId: id,
        sheetName: sheet.name,
        table: name,
        firstRow: row,
        height: 1,
        firstColumn,
        width: heads.length,
        columnAt: Object.fromEntries(heads.map(({ head }, index) => [head, firstColumn + index])),
      },
      rows: [{ row, values: {}, computed: Object.fromEntries(cells) }],
      columns: new Set(heads.map(({ head }) => head)),
      formatAt: () => "",
    };
  };
}

/** Where most of the heads say what they ought to: the nearer to where they are made, the better. */
function startOf(values: readonly unknown[], heads: readonly ExpectedHead[]): number {
  let best = { start: MADE_AT, matches: matchesAt(MADE_AT) };
  for (let start = 0; start + heads.length <= values.length; start++) {
    const matches = matchesAt(start);
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;

  function matchesAt(start: number): number {
    return heads.filter(({ head }, index) => values[start + index] === head).length;
  }
}
