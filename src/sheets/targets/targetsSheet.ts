import { yearLabel } from "../../contract/years";
import { countLabels, countsBlock } from "../activity/countsBlock";
import { cellAddress, columnsAddress } from "../plan/address";
import type { Column } from "../plan/column";
import { columnPlaces, type ColumnPlaces } from "../plan/columnPlaces";
import { ACCENT, NOTE, YEAR_HEADING } from "../plan/looks/looks";
import { TEXT } from "../plan/looks/numberFormats";
import type { CellContent, SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { wrappedRowHeights } from "../plan/text/rowHeights";
import { sheetHeaderHeights, splitSheetHeader } from "../plan/sheetHeader";
import { layOutTable, type TableLayout, withoutFilter } from "../plan/table";
import { verdictHighlights } from "../plan/looks/verdicts";
import { dueHighlights } from "./dueFigures";
import { olderHighlights } from "./olderFigures";
import { paperNotes } from "./paperNotes";
import { standingParts } from "./standingParts";
import { targetColumns } from "./targetColumns";
import type { TargetRow } from "./targetRow";
import { targetsPrint } from "./targetsPrint";
import { firstYearLine, laterYearsLine } from "./yearLines";

const FIRST_HEADING = 3;
/** Space above and below a row's lines together, in points: little, so that a whole year fits on a small screen. */
const ROOM = 1;

/** Målark: a table for each year, a row for each measure, with verdicts and where each figure comes from. */
export function targetsSheet(input: PlanInput, columns = targetColumns(input)): SheetPlan {
  const { naming, texts } = input;
  const words = texts.targets;
  const places = columnPlaces(columns);
  const tableOf = (year: number) => naming.laterTargets[year] ?? naming.tables.targets;
  const header = splitSheetHeader(input, words.title, standingParts(input, tableOf));
  const years = yearTables(input, columns);
  const labelColumn = places.numberOf(words.columns.id) + 1;
  // The counts stand below the targets they are compared with, unless their labels need more room.
  const valueColumn = Math.max(
    places.numberOf(words.columns.target),
    places.past(countLabels(input), labelColumn),
  );
  const row = Math.max(...years.map(({ layout }) => layout.nextRow)) + 1;
  const counts = countsBlock(input, { row, labelColumn, valueColumn });
  const notes = paperNotes(input, { below: counts.nextRow - 1, column: places.beside }, tableOf);
  const [first] = years;
  const typedFirst = first && firstActual(input, places, first.firstRow);
  const inRow = (row: number, header: string) => cellAddress({ row, column: places.numberOf(header) });
  const pointer = inRow(FIRST_HEADING, words.columns.point);
  // A single line, so that an update finds all its cells by the year's label.
  const firstCells = (year: number) => {
    const cells = Array<CellContent>(places.numberOf(words.columns.unit)).fill(null);
    cells[0] = yearLabel(input.contract, year);
    if (years.length > 1) cells[places.numberOf(words.columns.point) - 1] = laterYearsLine(input, tableOf);
    cells[places.numberOf(words.columns.unit) - 1] = firstYearLine(input, tableOf);
    return cells;
  };
  return {
    part: "targets",
    name: naming.sheets.targets,
    tables: years.map(({ layout }) => layout.table),
    names: [...counts.names, ...notes.names],
    blocks: [
      header.block,
      ...years.map(({ year, heading }, index) => ({
        at: cellAddress({ row: heading, column: 1 }),
        cells: [index === 0 ? firstCells(year) : [yearLabel(input.contract, year)]],
      })),
      counts.block,
      ...notes.blocks,
    ],
    looks: [
      ...header.looks,
      {
        address: cellAddress({ row: 2, column: places.numberOf(words.columns.unit) }),
        look: { color: ACCENT },
      },
      { address: pointer, look: { ...NOTE, vertical: "Center" } },
      { address: inRow(FIRST_HEADING, words.columns.unit), look: { color: ACCENT, vertical: "Center" } },
      ...years.flatMap(({ heading, layout }) => [
        {
          address: cellAddress({ row: heading, column: 1 }),
          // As a text it overflows into the next cell where the column is too narrow.
          look: { ...YEAR_HEADING, numberFormat: TEXT },
        },
        ...layout.looks,
        { address: layout.table.body, look: { vertical: "Center" } as const },
      ]),
      ...counts.looks,
      ...notes.looks,
    ],
    widths: [...(first?.layout.widths ?? []), places.spacer, ...notes.widths],
    folded: foldedColumns(input, columns),
    heights: [...sheetHeaderHeights, ...years.flatMap(({ heights }) => heights), ...notes.heights],
    ...(typedFirst ? { cursor: typedFirst } : {}),
    frozen: { rows: 0, columns: places.numberOf(words.columns.point) },
    validations: years.flatMap(({ layout }) => layout.validations),
    highlights: years.flatMap(({ year, firstRow }, index) => [
      ...verdictHighlights(input, { row: firstRow, column: places.numberOf(words.columns.status) }),
      ...olderHighlights(input, columns, places, { year, firstRow }, years[index - 1]),
      ...dueHighlights(input, columns, places, year, firstRow),
    ]),
    charts: [],
    print: targetsPrint(
      input,
      places,
      years.map(({ heading, layout }) => ({ first: heading, last: layout.nextRow - 1 })),
      { first: row, last: counts.nextRow - 1 },
      notes,
    ),
  };
}

/** The first actual that is typed in; `undefined` where all are counted. */
function firstActual(
  { contract, texts }: PlanInput,
  places: ColumnPlaces,
  firstRow: number,
): string | undefined {
  const index = contract.measures.findIndex((measure) => measure.actual.from === "entered");
  if (index < 0) return undefined;
  return cellAddress({ row: firstRow + index, column: places.numberOf(texts.targets.columns.actual) });
}

/** A year's targets on the sheet, with the row of the year above them. */
interface YearTable {
  readonly year: number;
  readonly heading: number;
  /** The first measure's. */
  readonly firstRow: number;
  readonly layout: TableLayout;
  readonly heights: SheetPlan["heights"];
}

/** The years' tables one below the other, with a blank row between. */
function yearTables({ contract, naming }: PlanInput, columns: readonly Column<TargetRow>[]): YearTable[] {
  const { tables, laterTargets } = naming;
  const found: YearTable[] = [];
  for (const year of contract.years) {
    const before = found.at(-1);
    const heading = before ? before.layout.nextRow + 1 : FIRST_HEADING;
    const rows = contract.measures.map((measure): TargetRow => ({ measure, year }));
    const name = laterTargets[year] ?? tables.targets;
    const layout = withoutFilter(layOutTable(name, { row: heading + 1, column: 1 }, columns, rows));
    const heights = wrappedRowHeights(columns, rows, ROOM).map((points, index) => {
      const row = heading + 2 + index;
      return { rows: `${row}:${row}`, points };
    });
    found.push({
      year,
      heading,
      firstRow: heading + 2,
      layout,
      heights: [
        { rows: `${heading}:${heading}`, points: 19 },
        { rows: `${heading + 1}:${heading + 1}`, points: 31 },
        ...heights,
      ],
    });
  }
  return found;
}

/** The columns that locate a measure in the contract: rarely needed, so they are grouped and collapsed. */
function foldedColumns({ texts }: PlanInput, columns: readonly Column<TargetRow>[]): string {
  const { title, year } = texts.targets.columns;
  const places = columnPlaces(columns);
  return columnsAddress(places.numberOf(title), places.numberOf(year));
}
