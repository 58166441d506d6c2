import { readText } from "../host/cells/readCells";
import { sharedArea, usedArea, WHOLE_SHEET } from "../host/cells/areas";
import type { HostSession } from "../host/hostSession";
import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { clipboardText } from "./clipboardText";

/** A block of cells as the clipboard takes it. */
export interface CopiedCells {
  readonly sheetId: string;
  readonly area: Area;
  /** Tab-separated, as Excel shows the values. */
  readonly text: string;
  /** An HTML table with the same texts. */
  readonly html: string;
}

/** A copied block that is still marked. */
export interface CopiedBlock {
  readonly sheetId: string;
  readonly area: Area;
  readonly cut: boolean;
  readonly text: string;
}

/** Copies an area as it is shown; whole rows, columns and sheets only as far as they are used. */
export function copyCells(session: HostSession, sheet: Sheet, given: Area): CopiedCells {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  const isLarge = given.rows * given.columns > 100_000;
  const area = isLarge ? ((used && sharedArea(given, used)) ?? { ...given, rows: 1, columns: 1 }) : given;
  const texts = readText(session, sheet, area);
  return { sheetId: sheet.id, area, text: clipboardText(texts), html: htmlTable(texts) };
}

function htmlTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<td>${escaped(text)}</td>`).join("");
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}
