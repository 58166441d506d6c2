import { meetingTexts } from "../../language/sheets/meetingTexts";
import { cellAddress } from "../plan/address";
import type { Column } from "../plan/column";
import { columnPlaces } from "../plan/columnPlaces";
import { fieldList, type FieldList } from "../plan/fieldList";
import { NOTE } from "../plan/looks";
import type { SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { sheetTitle } from "../plan/sheetTitle";
import { layOutTable } from "../plan/table";
import { choiceValidation } from "../plan/validation";
import { meetingColumns, type MeetingTableColumn } from "./meetingColumns";

const HEADER_ROW = 6;
/** A screenful to begin with; the table grows with what is entered. */
const BLANK_ROWS = 20;

/** Forløb: one row a meeting, as customer systems export them. */
export function meetingsSheet(input: SheetInput, columns = meetingColumns(input)): SheetPlan {
  const { contract, naming, texts } = input;
  const words = meetingTexts(contract.language);
  const { beside, spacer } = columnPlaces(columns);
  const lists = columnLists(columns, beside);
  const layout = layOutTable(
    naming.tables.meetings,
    { row: HEADER_ROW, column: 1 },
    columns.map((column): Column<null> => {
      const list = lists.get(column);
      if (!list) return column;
      return { ...column, validation: (address) => choiceValidation(texts, address, list.source) };
    }),
    Array<null>(BLANK_ROWS).fill(null),
  );
  const title = sheetTitle(
    input,
    words.title,
    words.introduction(naming.sheets.activity),
    words.withoutIdentity,
  );
  const listsTitle = cellAddress({ row: 1, column: beside });
  const placed = [...lists.values()];
  return {
    part: "meetings",
    name: naming.sheets.meetings,
    tables: [layout.table],
    names: [],
    blocks: [
      title.block,
      { at: listsTitle, cells: [[texts.assumptions.lists]] },
      ...placed.map(({ block }) => block),
    ],
    looks: [
      ...title.looks,
      ...layout.looks,
      { address: listsTitle, look: NOTE },
      ...placed.map(({ look }) => look),
    ],
    widths: [...layout.widths, spacer, ...placed.map(({ width }) => width)],
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 24 }],
    frozen: { rows: HEADER_ROW, columns: 0 },
    validations: layout.validations,
    highlights: [],
    charts: [],
    print: landscape(input, layout.wholeColumns, HEADER_ROW),
  };
}

/** A list for each column that has choices, side by side from a column of the sheet on. */
function columnLists(
  columns: readonly MeetingTableColumn[],
  first: number,
): ReadonlyMap<MeetingTableColumn, FieldList> {
  const lists = new Map<MeetingTableColumn, FieldList>();
  for (const column of columns) {
    if (!column.choices) continue;
    lists.set(column, fieldList({ row: 2, column: first + lists.size }, column.header, column.choices));
  }
  return lists;
}
