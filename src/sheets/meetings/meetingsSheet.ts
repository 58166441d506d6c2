import { meetingTexts } from "../../language/sheets/meetingTexts";
import { columnsAddress } from "../plan/address";
import type { Column } from "../plan/column";
import { columnPlaces } from "../plan/columnPlaces";
import { fieldRow, type FieldRow } from "../plan/fieldList";
import { textLiteral } from "../plan/formulas";
import { formula, type CellContent, type SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { filledAreas } from "../plan/filledAreas";
import { landscape } from "../plan/print";
import { dayText, sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable } from "../plan/table";
import { choiceValidation } from "../plan/validation";
import { meetingColumns, type MeetingTableColumn } from "./meetingColumns";

const HEADER_ROW = 3;
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
  const title = sheetTitle(input, words.title, introduction(input));
  const placed = [...lists.values()];
  const end = Math.max(...placed.map(({ nextColumn }) => nextColumn));
  return {
    part: "meetings",
    name: naming.sheets.meetings,
    tables: [layout.table],
    names: [],
    blocks: [title.block, ...placed.map(({ block }) => block)],
    looks: [...title.looks, ...layout.looks, ...placed.map(({ look }) => look)],
    widths: [...layout.widths, spacer, ...placed.flatMap(({ widths }) => widths)],
    folded: columnsAddress(beside, end - 1),
    heights: [...sheetHeaderHeights, { rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 24 }],
    frozen: { rows: HEADER_ROW, columns: 0 },
    validations: layout.validations,
    highlights: [],
    charts: [],
    print: landscape(input, filledAreas([layout.asForm(false)], layout.wholeColumns), [
      HEADER_ROW,
      HEADER_ROW,
    ]),
  };
}

/** The purpose of keeping meetings, and until when: they name firms, founders among them. */
function introduction({ contract, naming }: SheetInput): CellContent {
  const { introduction: purpose, kept } = meetingTexts(contract.language);
  const { meetingsUntil: until, statusDate } = naming.names;
  // A workbook of before the choice has no such name.
  const isDecided = `IFERROR(ISNUMBER(${until}),FALSE)`;
  const isPast = `IF(ISNUMBER(${statusDate}),${until}<${statusDate},FALSE)`;
  const day = `IF(${isPast},${textLiteral(kept.past)},${textLiteral(kept.until)})&${dayText(until)}&"."`;
  const undecided = textLiteral(kept.undecided(naming.sheets.assumptions));
  return formula(
    `IF(${isDecided},${day},${undecided})&${textLiteral(` ${purpose(naming.sheets.activity)}`)}`,
  );
}

/** A list for each column that has choices, one beside the other above the table's rows. */
function columnLists(
  columns: readonly MeetingTableColumn[],
  first: number,
): ReadonlyMap<MeetingTableColumn, FieldRow> {
  const lists = new Map<MeetingTableColumn, FieldRow>();
  let next = first;
  for (const column of columns) {
    if (!column.choices) continue;
    const list = fieldRow({ row: 1, column: next }, column.header, column.choices);
    lists.set(column, list);
    next = list.nextColumn;
  }
  return lists;
}
