import { contains } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import type { Border, BorderEdge, CellStyle } from "../../../model/style";
import type { Table } from "../../../model/table";
import { tableBody } from "../../../model/table";

/** The Office theme's text colour and six accents, in the order the table styles count them. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export interface TableLook {
  readonly style: CellStyle;
  /** Whether Excel has its filter's arrow there. */
  readonly hasFilter: boolean;
}

/** The look that a table's style gives one of its cells; formats of the cell itself come on top. */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | undefined {
  const table = sheet.tables.find((each) => contains(each.area, row, column));
  if (!table) return undefined;
  const isHeader = table.showHeaders && row === table.area.row;
  const hasFilter = isHeader && table.showFilterButton;
  const place = placeIn(table, row, column);
  const named = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  const number = Number(named?.[2]) - 1;
  const accent = ACCENTS[number % 7] ?? ACCENTS[0];
  const family = `${named?.[1] ?? "None"}${Math.floor(number / 7)}`;
  return { style: withEmphasis(familyStyle(family, place, accent), table, place), hasFilter };
}

interface CellRole {
  readonly isHeader: boolean;
  readonly isTotal: boolean;
  readonly isBand: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isLastRow: boolean;
}

function placeIn(table: Table, row: number, column: number): CellRole {
  const { area } = table;
  const isLastRow = row === area.row + area.rows - 1;
  const inBody = row - tableBody(table).row;
  return {
    isHeader: table.showHeaders && row === area.row,
    isTotal: table.showTotals && isLastRow,
    isBand:
      (table.showBandedRows && inBody % 2 === 0) ||
      (table.showBandedColumns && (column - area.column) % 2 === 0),
    isFirst: column === area.column,
    isLast: column === area.column + area.columns - 1,
    isLastRow,
  };
}

function line(color: string, weight: Border["weight"] = "Thin"): Border {
  return { style: "Continuous", weight, color };
}

function edges(color: string, ...names: BorderEdge[]): NonNullable<CellStyle["borders"]> {
  return Object.fromEntries(names.map((name) => [name, line(color)]));
}

/** The main traits of each family of seven styles: what is filled, and where lines run. */
function familyStyle(family: string, place: CellRole, accent: string): CellStyle {
  const light = accent === "#000000" ? "#D9D9D9" : mixColors(accent, "#FFFFFF", 0.8);
  const filledHead: CellStyle = { fill: accent, font: { bold: true, color: "#FFFFFF" } };
  const { isHeader, isTotal, isBand, isLastRow } = place;
  const bold: CellStyle = { font: { bold: true } };
  switch (family) {
    case "Light0":
      if (isHeader) return { ...bold, borders: edges(accent, "EdgeTop", "EdgeBottom") };
      if (isTotal) return { ...bold, borders: edges(accent, "EdgeTop", "EdgeBottom") };
      return { ...(isBand && { fill: light }), ...(isLastRow && { borders: edges(accent, "EdgeBottom") }) };
    case "Light1":
      if (isHeader) return filledHead;
      return { ...(isTotal && bold), borders: edges(accent, "EdgeTop", "EdgeBottom") };
    case "Light2":
      return {
        ...(isHeader || isTotal ? bold : isBand && { fill: light }),
        borders: edges(accent, "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"),
      };
    case "Medium1":
      if (isHeader || isTotal) return filledHead;
      return {
        fill: isBand ? mixColors(accent, "#FFFFFF", 0.6) : light,
        borders: edges("#FFFFFF", "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"),
      };
    case "None":
    case "NoneNaN":
      return {};
    default:
      if (isHeader) return filledHead;
      if (isTotal) return { ...bold, borders: { EdgeTop: { ...line(accent), style: "Double" } } };
      return {
        ...(isBand && { fill: light }),
        borders: edges(mixColors(accent, "#FFFFFF", 0.4), "EdgeTop", "EdgeBottom"),
      };
  }
}

function withEmphasis(style: CellStyle, table: Table, place: CellRole): CellStyle {
  const isStrong =
    (place.isFirst && table.highlightFirstColumn) || (place.isLast && table.highlightLastColumn);
  return isStrong ? { ...style, font: { ...style.font, bold: true } } : style;
}

/** A colour moved towards another: `share` 0 leaves it, 1 gives the other. Both `#RRGGBB`. */
function mixColors(color: string, towards: string, share: number): string {
  const part = (at: number): string => {
    const from = Number.parseInt(color.slice(at, at + 2), 16);
    const to = Number.parseInt(towards.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase();
}
