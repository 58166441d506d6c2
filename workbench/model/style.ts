export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";
export type BorderLine =
  "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  readonly style: BorderLine;
  readonly weight: BorderWeight;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface Font {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
}

/**
 * How a cell looks. Never changed in place: cells share style objects, so a change makes a new one.
 * An absent property comes from the named style (`Normal` where none is given).
 */
export interface CellStyle {
  /** A cell style of the workbook, by name. */
  readonly named?: string;
  /** In English (`#,##0.0`), as Office.js hands it over in `numberFormat`. */
  readonly numberFormat?: string;
  readonly font?: Font;
  /** Fill colour, `#RRGGBB`. */
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Whether a protected sheet refuses changes; Excel's default is true. */
  readonly locked?: boolean;
}

/** A cell style of the workbook (Home > Cell Styles). */
export interface NamedStyle {
  name: string;
  builtIn: boolean;
  style: CellStyle;
}
