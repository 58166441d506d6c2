import { formatColor } from "numfmt";
import { displayText } from "../../../host/cells/displayText";
import { resolvedStyle, styleAt } from "../../../host/cells/cellStyle";
import type { Cell, CellValue } from "../../../model/cell";
import { isCellError } from "../../../model/cell";
import type { Sheet } from "../../../model/sheet";
import { cellKey, commentAt } from "../../../model/sheet";
import type { CellStyle } from "../../../model/style";
import type { Session } from "../../../session/session";
import type { DataBar } from "./conditionalLook";
import { conditionalLook } from "./conditionalLook";
import { tableLook } from "./tableLook";

/** All that decides how a cell looks. */
export interface CellLook {
  readonly text: string;
  readonly value: CellValue;
  /** Its own format, its table's and the conditional ones, one on top of the other. */
  readonly style: CellStyle;
  readonly align: "left" | "right" | "center";
  /** The reason for an error, where its function gives one. */
  readonly problem?: string;
  /** Who says what about the cell. */
  readonly comment?: string;
  /** A header where Excel has its filter's arrow. */
  readonly hasFilter: boolean;
  readonly bar?: DataBar;
}

/** Looks of the cells asked for; kept until the workbook changes. */
export function createCellLooks(session: Session, sheet: Sheet): (row: number, column: number) => CellLook {
  const known = new Map<number, CellLook>();
  return (row, column) => {
    const key = cellKey(row, column);
    let look = known.get(key);
    if (!look) {
      look = cellLook(session, sheet, row, column);
      known.set(key, look);
    }
    return look;
  };
}

function cellLook(session: Session, sheet: Sheet, row: number, column: number): CellLook {
  const cell = sheet.cells.get(cellKey(row, column));
  const value = cell?.value ?? null;
  const table = tableLook(sheet, row, column);
  const comment = commentAt(sheet, row, column);
  const own = resolvedStyle(session.workbook, styleAt(sheet, row, column));
  const conditional = conditionalLook(session.host.session, sheet, row, column, value);
  let style = table ? layered(table.style, own) : own;
  if (conditional) style = layered(style, conditional);
  const numberFormat = style.numberFormat ?? "General";
  const sectionColor = isCellError(value) ? undefined : formatColor(numberFormat, value, { throws: false });
  if (typeof sectionColor === "string") style = { ...style, font: { ...style.font, color: sectionColor } };
  return {
    text: conditional?.hidesValue ? "" : displayText(value, numberFormat, session.locale),
    value,
    style,
    align: alignment(style, cell),
    ...(isCellError(value) && value.message !== undefined && { problem: value.message }),
    ...(comment && { comment: `${comment.author}: ${comment.content}` }),
    hasFilter: table?.hasFilter ?? false,
    ...(conditional?.bar && { bar: conditional.bar }),
  };
}

function layered(below: CellStyle, above: CellStyle): CellStyle {
  return {
    ...below,
    ...above,
    font: { ...below.font, ...above.font },
    borders: { ...below.borders, ...above.borders },
  };
}

function alignment(style: CellStyle, cell: Cell | undefined): CellLook["align"] {
  switch (style.horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    default:
  }
  const value = cell?.value;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}
