import type { Look } from "../plan";

/** The one accent colour, the icon's, and the greys beside it. */
export const ACCENT = "#0B5F55";
export const MUTED = "#605E5C";
export const RULE_LINE = "#C8C6C4";
const ROW_LINE = "#EDEBE9";
/** The fill of cells that a user fills in. */
export const INPUT_FILL = "#FFFBEF";
export const INPUT_TEXT = "#1B3A8A";

/** A bar behind a number, light enough to read it on. */
export const DATA_BAR_FILL = "#CFE7E3";

/** The table style that carries the accent without filling the sheet with colour. */
export const TABLE_STYLE = "TableStyleLight1";

export const TITLE: Look = { bold: true, size: 16, color: ACCENT };
export const SUBTITLE: Look = { color: MUTED };
export const LABEL: Look = { bold: true };
export const SECTION_HEADING: Look = {
  bold: true,
  size: 12,
  color: ACCENT,
  lines: [{ edge: "EdgeBottom", color: ACCENT, weight: "Thin" }],
};
/** A year above what belongs to it. */
export const YEAR_HEADING: Look = {
  bold: true,
  size: 14,
  color: ACCENT,
  horizontal: "Left",
  vertical: "Center",
};
export const NOTE: Look = { italic: true, color: MUTED };
export const TABLE_HEADER: Look = {
  bold: true,
  color: "#FFFFFF",
  fill: ACCENT,
  wrap: true,
  vertical: "Center",
};
/** The header of what stands beside a table and is computed, not filled in. */
export const ASIDE_HEADER: Look = {
  bold: true,
  color: MUTED,
  wrap: true,
  vertical: "Center",
  lines: [{ edge: "EdgeBottom", color: RULE_LINE, weight: "Thin" }],
};
/** Hairlines between a table's rows. */
export const ROWS: Look = {
  lines: [
    { edge: "InsideHorizontal", color: ROW_LINE, weight: "Thin" },
    { edge: "EdgeBottom", color: ROW_LINE, weight: "Thin" },
  ],
};
export const TOTAL: Look = { bold: true, lines: [{ edge: "EdgeTop", color: ACCENT, weight: "Medium" }] };

/** Verdicts: a sign, a text colour and a fill together, so that nobody depends on colour alone. */
export const GOOD = { color: "#0B5A0B", fill: "#DFF6DD", numberFormat: '"✓ "@' };
export const BAD = { color: "#8E1B1F", fill: "#FDE7E9", numberFormat: '"✗ "@' };
export const CLOSE = { color: "#6B4E00", fill: "#FFF4CE", numberFormat: '"≈ "@' };
export const OPEN = { color: "#323130", fill: "#F3F2F1", numberFormat: '"– "@' };
/** Look of a missing figure: no fainter than that of a verdict. */
export const LACKING = { color: "#323130", fill: "#DAD8D6", numberFormat: '"– "@' };
/** Look of a year that still runs: lighter than a verdict, and neither ticked nor crossed. */
export const ON_TRACK = { color: "#0B5A0B", fill: "#F3FAF3", numberFormat: '"↗ "@' };
export const BEHIND = { color: "#6B4E00", fill: "#FFF9E5", numberFormat: '"↘ "@' };
export const UNDECIDED = { color: "#004578", fill: "#EFF6FC", numberFormat: '"… "@' };
/** Look of a figure that a newer one should have replaced; its word stands in the number format. */
export const OLDER = { color: "#8A3B00", fill: "#FCE8D6" };
/** Look of an input that is to be filled in now. */
export const DUE = { color: "#5C3D00", fill: "#FFD966" };
export const BELOW = { ...BAD, numberFormat: '"▼ "@' };
export const ABOVE = { color: "#004578", fill: "#DEECF9", numberFormat: '"▲ "@' };
