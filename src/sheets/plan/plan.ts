import type { AnyPart, MarkedPart } from "./parts";

export { OPTIONAL_PARTS, SHEET_PARTS, type AnyPart, type OptionalPart, type SheetPart } from "./parts";

/**
 * The looks and contents of a workbook, as plain data: `sheets/` makes it, `excel/` writes it in one batch.
 * Addresses are in A1 notation on the plan's own sheet, without its name.
 */
export interface WorkbookPlan {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPlan[];
  /** The sheet the user sees when all is written. */
  readonly activeSheet: AnyPart;
}

export interface SheetPlan {
  readonly part: MarkedPart;
  readonly name: string;
  /** Of a report, by which what it was made from is found. */
  readonly key?: number;
  readonly tables: readonly TablePlan[];
  readonly names: readonly NamePlan[];
  /** Cells outside tables. */
  readonly blocks: readonly Block[];
  readonly looks: readonly LookPlan[];
  readonly widths: readonly WidthPlan[];
  /** Columns that are folded away until somebody opens them, `M:P`. */
  readonly folded?: string;
  readonly heights: readonly { readonly rows: string; readonly points: number }[];
  /** Where the user begins on a sheet that is shown first. */
  readonly cursor?: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
  readonly bars?: readonly BarPlan[];
  readonly charts: readonly ChartPlan[];
  readonly print: PrintPlan;
}

/** In English with commas, without knowing the reader's language; see `formula`. */
export interface Formula {
  readonly formula: string;
}

/** A cell: a constant, a formula, or `null` for a cell left empty. Texts stay texts, whatever they look like. */
export type CellContent = string | number | boolean | null | Formula;

/** A formula with its leading `=`. */
export function formula(text: string): Formula {
  return { formula: `=${text}` };
}

export function isFormula(cell: CellContent): cell is Formula {
  return typeof cell === "object" && cell !== null;
}

export interface Block {
  /** The block's top left cell. */
  readonly at: string;
  /** Rows of equal length. */
  readonly cells: readonly (readonly CellContent[])[];
}

export interface TablePlan {
  readonly name: string;
  /** Header and rows, without the total row. */
  readonly address: string;
  readonly headers: readonly string[];
  /** The address of the rows. */
  readonly body: string;
  readonly cells: readonly (readonly CellContent[])[];
  /** Headers of columns whose formulas only propose what a user may type over. */
  readonly proposals?: readonly string[];
  /** Whether its headers offer to filter: not where there are too few rows to choose from. */
  readonly hasFilter?: false;
  /** The total row's cells, all of them: Excel puts a label and a sum of its own there. Absent without one. */
  readonly totals?: readonly CellContent[];
}

/** A name of the workbook: a place on the plan's sheet, or a formula. */
export interface NamePlan {
  readonly name: string;
  readonly refersTo: string | Formula;
  /** Whether the name is the sheet's own, not the workbook's. */
  readonly local?: true;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal";

/** How cells look; what is absent stays as it is. */
export interface Look {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** Text colour, `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** In steps of about three characters. */
  readonly indent?: number;
  readonly lines?: readonly {
    readonly edge: Edge;
    readonly color: string;
    readonly weight: "Thin" | "Medium";
  }[];
}

export interface LookPlan {
  /** One area, or several with commas between. */
  readonly address: string;
  /** `input` is the one cell style of everything a user fills in. */
  readonly look: Look | "input";
}

export interface WidthPlan {
  /** Whole columns, `C:C` or `C:G`. */
  readonly columns: string;
  /** In characters of the default font. */
  readonly characters: number;
}

export interface ValidationPlan {
  /** One area, or several with commas between. */
  readonly address: string;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "whole"; readonly minimum: number; readonly maximum: number }
    | { readonly kind: "decimal"; readonly minimum: number; readonly maximum: number }
    /** Excel serial numbers. */
    | { readonly kind: "date"; readonly first: number; readonly last: number }
    /** A formula that returns whether a cell's entry is allowed, whichever cell of the range. */
    | { readonly kind: "formula"; readonly formula: string };
  /** The title of the refusal. */
  readonly title: string;
  readonly message: string;
  /** The hint for the user who has chosen the cell. */
  readonly hint?: string;
}

/** A format for cells that hold exactly this text, or where a formula returns TRUE, whichever cell of the range. */
export type HighlightPlan = {
  readonly address: string;
  readonly look: { readonly color: string; readonly fill: string; readonly numberFormat: string };
} & ({ readonly equals: string } | { readonly when: string });

/** A bar behind each number of a range, as long as the number is large beside the range's largest. */
export interface BarPlan {
  readonly address: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly from: string;
  readonly to: string;
  /** In points, where the columns' own widths would not do. */
  readonly width?: number;
  readonly categories: string;
  /** One in place of the other: of each category at most one has a value. Above them the lines. */
  readonly columns: readonly ChartSeriesPlan[];
  /** Whether these are drawn as dots, each series in a shape of its own, instead. */
  readonly asDots?: boolean | undefined;
  readonly lines: readonly ChartSeriesPlan[];
  readonly numberFormat: string;
  /** The distance between two marks of the axis; Excel's own choice where absent. */
  readonly step?: number | undefined;
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: string;
  readonly color: string;
}

export interface PrintPlan {
  /** One area, or several with commas between: each begins a page. */
  readonly area: string;
  /** Rows repeated on each page, `7:7`. */
  readonly titleRows: string;
  /** Landscape where absent. */
  readonly orientation?: "Portrait";
  /** Columns repeated on each page, `A:C`, of a sheet that is wider than one. */
  readonly titleColumns?: string;
  /** How many pages wide; one where it is absent. */
  readonly pagesWide?: number;
  /** Whether it is narrowed until its one area fits on one page; a table that grows is not. */
  readonly onOnePage?: boolean;
  /** Whether it is a form, whose colours only say on the screen where to type: paper has none. */
  readonly isForm?: true;
  /** At the foot in the middle, with Excel's own codes (`&P`). */
  readonly footer: string;
  readonly footerLeft: string;
}
