import { numberFormatAt, changeStyle } from "../host/cells/cellStyle";
import { enterCells } from "../host/cells/enterCells";
import type { HostSession } from "../host/hostSession";
import type { Area } from "../model/address";
import { isCellError } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { RefusedFormula } from "./refusedFormula";
import { widenColumn } from "./widenColumn";
import type { TypedEntry } from "./typedEntry";
import { typedEntry } from "./typedEntry";

/** Texts as typed, row by row; `undefined` leaves a cell as it is. */
export type TypedBlock = readonly (readonly (string | undefined)[])[];

/**
 * Writes a block of typed texts, all at once, the way the host writes an add-in's: headers name columns,
 * total rows and calculated columns are noted. Formats that the texts imply go to cells without one.
 *
 * @throws RefusedFormula where Excel would not take one of the formulas.
 */
export function enterTypedBlock(session: HostSession, sheet: Sheet, area: Area, block: TypedBlock): void {
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  const raw = block.map((texts, down) =>
    texts.map((text, across) => {
      if (text === undefined) return null;
      const row = area.row + down;
      const column = area.column + across;
      const numberFormat = numberFormatAt(session.workbook, sheet, row, column);
      const entry = typedEntry(text, numberFormat, session.locale);
      if (entry.kind === "formula") {
        const cause = session.engine.check(entry.formula, { sheet, row, column });
        if (cause !== undefined) throw new RefusedFormula(text, cause);
      } else if (entry.numberFormat !== undefined && numberFormat === "General") {
        formats.push({ row, column, numberFormat: entry.numberFormat });
      }
      return rawEntry(entry);
    }),
  );
  enterCells(session, sheet, area, raw);
  for (const { row, column, numberFormat } of formats) {
    const cell = { row, column, rows: 1, columns: 1 };
    changeStyle(session, sheet, cell, (style) => ({ ...style, numberFormat }));
    widenColumn(session, sheet, row, column);
  }
}

/** The form that the host's writing takes: a text with its apostrophe, so that it is not read once more. */
function rawEntry(entry: TypedEntry): string | number | boolean {
  if (entry.kind === "formula") return entry.formula;
  const { value } = entry;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `'${value}` : value;
}
