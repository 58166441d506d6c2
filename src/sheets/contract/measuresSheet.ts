import type { SheetPlan } from "../plan/plan";
import type { CellPosition } from "../plan/address";
import { contractSheet, placeTable, type ContractPlanInput, type PlacedTable } from "./contractFrame";

const HEADING_ROW = 3;
/** The narrower a table, the lower it stands: Excel moves it down as a whole when one above it grows. */
const BELOW = ["readings", "estimates", "nextFigures"] as const;

/** Kontraktmål: measures with their targets, a column a period, and below them what few measures have. */
export function measuresSheet(input: ContractPlanInput): SheetPlan {
  const { words } = input;
  const at = (row: number): CellPosition => ({ row, column: 1 });
  const measures = placeTable(input, "measures", at(HEADING_ROW + 1), { heading: words.headings.measures });
  const tables: PlacedTable[] = [measures];
  for (const table of BELOW) {
    const above = tables.at(-1)?.layout.nextRow ?? 0;
    tables.push(placeTable(input, table, at(above + 2), { heading: words.headings[table] }));
  }
  return contractSheet(input, {
    sheet: "measures",
    tables,
    widths: measures.layout.widths,
    heights: tables.flatMap(({ heights }) => heights),
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
    print: {
      area: measures.layout.wholeColumns,
      // The title, not a header: each table has its own.
      titleRows: "1:1",
      titleColumns: "A:A",
      pagesWide: 2,
    },
  });
}
