import type { ContractTexts } from "../../language/sheets/contractTexts";
import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { SECTION_HEADING, SUBTITLE, TITLE } from "../plan/looks/looks";
import type { PrintPlan, SheetPlan } from "../plan/plan";
import { wrappedRowHeights } from "../plan/text/rowHeights";
import { sheetHeaderHeights } from "../plan/sheetHeader";
import { layOutTable, withoutFilter, type TableLayout } from "../plan/table";
import type { Column } from "../plan/column";
import type { ContractCells } from "./contractCells";
import type { ColumnInput, ContractRow } from "./columnInput";
import { contractColumns } from "./contractColumns";
import type { ContractNaming } from "./contractNaming";
import type { ContractTable } from "./contractTables";

/** All that a contract's sheets are made from. */
export interface ContractPlanInput extends ColumnInput {
  readonly cells: Readonly<Record<ContractTable, ContractCells>>;
  readonly naming: ContractNaming;
}

/** Rows that are left to be filled in, ready for what is typed. */
const BLANK_ROWS: Readonly<Partial<Record<ContractTable, number>>> = {
  facts: 0,
  periods: 2,
  measures: 3,
  municipalities: 3,
  areas: 3,
};
const OTHER_BLANK_ROWS = 2;
/** Of a new house, a screenful to begin with. */
const NEW_ROWS = 12;

/** A table at its place, with its heading in the line above where it has one. */
export interface PlacedTable {
  readonly layout: TableLayout;
  readonly heading?: string;
  readonly at: CellPosition;
  readonly heights: SheetPlan["heights"];
}

export function placeTable(
  input: ContractPlanInput,
  table: ContractTable,
  at: CellPosition,
  { columns, heading }: { readonly columns?: readonly Column<ContractRow>[]; readonly heading?: string } = {},
): PlacedTable {
  const { rows } = input.cells[table];
  const isMain = ["measures", "municipalities", "areas"].includes(table);
  const blank = rows.length === 0 && isMain ? NEW_ROWS : (BLANK_ROWS[table] ?? OTHER_BLANK_ROWS);
  const all = [...rows, ...Array<ContractRow>(blank).fill([])];
  const made = columns ?? contractColumns(table, input.cells[table], input);
  const layout = layOutTable(input.naming.tables[table], at, made, all);
  return {
    layout: isMain ? layout : withoutFilter(layout),
    at,
    heights: wrappedRowHeights(made.map(withoutIndent), all).map((points, index) => ({
      rows: `${at.row + index + 1}:${at.row + index + 1}`,
      points,
    })),
    ...(heading === undefined ? {} : { heading }),
  };
}

/** The width that indenting takes from a text, in characters. */
const INDENT = 2;

function withoutIndent(column: Column<ContractRow>): Column<ContractRow> {
  return { ...column, characters: column.characters - INDENT };
}

/** The properties in which the sheets differ. */
interface SheetFrame {
  readonly sheet: keyof ContractTexts["sheets"];
  readonly tables: readonly PlacedTable[];
  readonly widths: SheetPlan["widths"];
  readonly heights?: SheetPlan["heights"];
  readonly frozen: SheetPlan["frozen"];
  readonly extra?: Partial<Pick<SheetPlan, "looks" | "validations">>;
  readonly print: Pick<PrintPlan, "area" | "titleRows" | "titleColumns" | "pagesWide">;
}

/** A contract's sheet: its two lines, and tables. */
export function contractSheet(input: ContractPlanInput, frame: SheetFrame): SheetPlan {
  const { words, texts, contract, naming } = input;
  const { sheet, tables, extra = {} } = frame;
  const { house = words.newHouse, title = "" } = contract;
  const whose = [words.sheets[sheet], house, title].filter(Boolean).join(" · ");
  const headings = tables.flatMap(({ heading, at, layout }) =>
    heading === undefined
      ? []
      : [{ heading, at: { ...at, row: at.row - 1 }, width: layout.table.headers.length }],
  );
  return {
    part: "contract",
    name: naming.sheets[sheet],
    tables: tables.map(({ layout }) => layout.table),
    names: [],
    blocks: [
      { at: "A1", cells: [[whose], [words.introductions[sheet]]] },
      ...headings.map(({ heading, at }) => ({ at: cellAddress(at), cells: [[heading]] })),
    ],
    looks: [
      { address: "A1", look: { ...TITLE, vertical: "Center" } },
      { address: "A2", look: { ...SUBTITLE, vertical: "Top" } },
      ...headings.map(({ at, width }) => ({ address: rangeAddress(at, 1, width), look: SECTION_HEADING })),
      ...tables.flatMap(({ layout }) => layout.looks),
      ...(extra.looks ?? []),
    ],
    widths: frame.widths,
    heights: [...sheetHeaderHeights, ...(frame.heights ?? [])],
    frozen: frame.frozen,
    validations: [...tables.flatMap(({ layout }) => layout.validations), ...(extra.validations ?? [])],
    highlights: [],
    charts: [],
    print: {
      ...frame.print,
      footer: texts.shared.page,
      footerLeft: [house, title].filter(Boolean).join(" · ").replaceAll("&", "&&"),
    },
  };
}
