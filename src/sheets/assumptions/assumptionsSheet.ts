import {
  cellAddress,
  columnLetter,
  columnsAddress,
  rangeAddress,
  wholeColumn,
  type CellPosition,
} from "../plan/address";
import { columnPlaces } from "../plan/columnPlaces";
import { DUE, NOTE, SECTION_HEADING } from "../plan/looks/looks";
import { DATE, WHOLE } from "../plan/looks/numberFormats";
import { cellBeside } from "../plan/ownCell";
import type { HighlightPlan, NamePlan, SheetPlan } from "../plan/plan";
import { isShared, type PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable, withoutFilter, type TableLayout } from "../plan/table";
import { amendmentsBlock } from "./amendmentsBlock";
import { choiceLists } from "./choiceLists";
import { introduction } from "./introduction";
import { lockedFigures } from "./lockedFigures";
import { sentCells } from "./sentCells";
import { settingsBlock } from "./settingsBlock";
import { sourcesBlock } from "./sourcesBlock";
import { yearColumns } from "./yearColumns";

const SETTINGS_ROW = 3;
/** Of the table of years, whose headings say what is counted: three lines, in points. */
const YEARS_HEADER = 48;
/** The widths that the settings and the sources need: labels, values, and what runs on to the right. */
const WIDTHS = [25, 22, 15, 15, 15, 15, 15, 15];

/** Forudsætninger: what the user decides, what is typed in a year, and where everything comes from. */
export function assumptionsSheet(input: PlanInput, columns = yearColumns(input)): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.assumptions;
  const title = sheetTitle(input, words.title, introduction(input));
  // A column is as wide as what stands in it of the settings, the table and the sources needs.
  const printed = Array.from({ length: Math.max(WIDTHS.length, columns.length) }, (_, index) => ({
    header: columns[index]?.header ?? "",
    characters: Math.max(WIDTHS[index] ?? 0, columns[index]?.characters ?? 0),
  }));
  const { last, beside, spacer } = columnPlaces(printed);
  const settings = settingsBlock(input, SETTINGS_ROW, last);
  const yearsTitle = { row: settings.lastRow + 2, column: 1 };
  const yearsNote = { row: yearsTitle.row + 1, column: 1 };
  const layout = withoutFilter(
    layOutTable(naming.tables.years, { row: yearsTitle.row + 2, column: 1 }, columns, contract.years),
  );
  const yearRows = { first: yearsTitle.row + 2, last: layout.nextRow - 1 };
  const sources = sourcesBlock(input, layout.nextRow + 1, last);
  const amendments = amendmentsBlock(input, sources.lastRow + 2, last);
  const sent = sentCells(input, { row: 1, column: beside });
  const lists = choiceLists(input, { row: SETTINGS_ROW, column: beside });
  const locked = lockedFigures(input, { row: SETTINGS_ROW, column: lists.nextColumn + 1 });
  return {
    part: "assumptions",
    name: naming.sheets.assumptions,
    tables: [layout.table],
    names: [...settings.names, ...amendments.names, ...sent.names, ...lists.names, ...locked.names],
    blocks: [
      title.block,
      settings.block,
      { at: cellAddress(yearsTitle), cells: [[words.years], [words.yearsNote]] },
      sources.block,
      ...amendments.blocks,
      ...sent.blocks,
      ...lists.blocks,
      ...locked.blocks,
    ],
    looks: [
      ...title.looks,
      ...settings.looks,
      { address: rangeAddress(yearsTitle, 1, last), look: SECTION_HEADING },
      { address: cellAddress(yearsNote), look: NOTE },
      ...layout.looks,
      ...sources.looks,
      ...amendments.looks,
      ...sent.looks,
      ...lists.looks,
      ...locked.looks,
    ],
    widths: [
      ...printed.map(({ characters }, index) => ({ columns: wholeColumn(index + 1), characters })),
      spacer,
      ...lists.widths,
      ...locked.widths,
    ],
    heights: [
      ...sheetHeaderHeights,
      { rows: `${yearsTitle.row + 2}:${yearsTitle.row + 2}`, points: YEARS_HEADER },
    ],
    frozen: { rows: SETTINGS_ROW, columns: 0 },
    validations: [...settings.validations, ...layout.validations],
    folded: columnsAddress(beside, locked.lastColumn),
    highlights: dueHighlights(input, layout, settings.names),
    charts: [],
    print: {
      ...landscape(input, printedAreas(yearRows, { row: amendments.lastRow, column: last }), [1, 2], "A:A"),
      isForm: true,
    },
  };
}

/**
 * The sheet in the columns that the settings and the sources need, and on a page of its own what of the table of years
 * stands beside them: on one page all would be too small to read.
 */
function printedAreas(years: { readonly first: number; readonly last: number }, last: CellPosition): string {
  const width = WIDTHS.length;
  const beside = { row: years.first, column: width + 1 };
  return [
    rangeAddress({ row: 1, column: 1 }, last.row, width),
    ...(last.column > width ? [rangeAddress(beside, years.last - years.first + 1, last.column - width)] : []),
  ].join(",");
}

/**
 * Highlights of the next inputs that Målark asks for and that stand here: the date of status, and the chosen year's
 * target.
 */
function dueHighlights(
  input: PlanInput,
  { column, places }: TableLayout,
  names: readonly NamePlan[],
): HighlightPlan[] {
  const { chosenYear, statusDate } = input.naming.names;
  const { year, individualTarget } = input.texts.assumptions.yearColumns;
  const beside = (header: string) => cellBeside(columnLetter(places.numberOf(header)));
  const day = names.find(({ name }) => name === statusDate)?.refersTo;
  return [
    ...(typeof day === "string"
      ? [{ address: day, when: `=NOT(ISNUMBER(${statusDate}))`, look: { ...DUE, numberFormat: DATE } }]
      : []),
    ...(isShared(input)
      ? [
          {
            address: column(individualTarget),
            when: `=AND(${beside(individualTarget)}="",${beside(year)}=${chosenYear})`,
            look: { ...DUE, numberFormat: WHOLE },
          },
        ]
      : []),
  ];
}
