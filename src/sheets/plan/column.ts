import type { CellContent, Look, ValidationPlan } from "./plan";
import { WHOLE } from "./looks/numberFormats";

/** A table's column: its header, its width, what its cells hold and look like, and what may be entered in them. */
export interface Column<Row> {
  readonly header: string;
  /** The width in characters of the default font. */
  readonly characters: number;
  readonly content: (row: Row) => CellContent;
  readonly format?: string | ((row: Row) => string);
  readonly look?: Look;
  /** Whether the user fills the cell in. */
  readonly input?: boolean | ((row: Row) => boolean);
  /** The validation of cells that the user fills in; they take anything where it is absent. */
  readonly validation?: (address: string, row: Row) => ValidationPlan;
  /** How long a wrapped text gets that a formula answers, in characters. */
  readonly longest?: (row: Row) => number;
  readonly total?: CellContent;
}

/** Whether the user fills in the column's cell of a row. */
export function isInput<Row>(column: Column<Row>, row: Row): boolean {
  return typeof column.input === "function" ? column.input(row) : (column.input ?? false);
}

/** The number format of the column's cell of a row; blank where it has none of its own. */
export function formatOf<Row>(column: Column<Row>, row: Row): string {
  return typeof column.format === "function" ? column.format(row) : (column.format ?? "");
}

/** A column that the user fills in, all of it: figures to the right, all else to the left. */
export function enteredColumn(
  header: string,
  characters: number,
  { format = "", validation }: Pick<Column<null>, "validation"> & { readonly format?: string } = {},
): Column<null> {
  return {
    header,
    characters,
    content: () => null,
    input: true,
    format,
    look: format === WHOLE ? { horizontal: "Right" } : { horizontal: "Left", indent: 1 },
    ...(validation ? { validation } : {}),
  };
}
