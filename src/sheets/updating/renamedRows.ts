import type { SheetPlan } from "../plan/plan";
import { parseRectangles } from "../plan/rectangles";
import { seenAt, type SeenSheet } from "./seenWorkbook";

/** A cell that names a row by what the contract called it before. */
export interface RowRenamed {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Rows of municipalities under a name that the contract has replaced. They stay where they are and get today's name, so
 * that what stands in them and beside them stays with the municipality.
 * @param names today's by those of before
 */
export function renamedRows(
  { tables }: SheetPlan,
  sheet: SeenSheet,
  keys: readonly string[],
  names: ReadonlyMap<string, string>,
): RowRenamed[] {
  return sheet.tables.flatMap((seen) => {
    const planned = tables.find(({ name }) => name === seen.name);
    return keys.flatMap((header) => {
      const across = seen.headers.indexOf(header);
      const inPlan = planned?.headers.indexOf(header) ?? -1;
      if (!planned || across < 0 || inPlan < 0) return [];
      const column = seen.column + across;
      const rows = Array.from({ length: seen.height }, (_, index) => seen.row + 1 + index);
      const taken = new Set(rows.map((row) => seenAt(sheet, row, column)));
      const wanted = new Set(planned.cells.map((row) => row[inPlan]));
      return rows.flatMap((row): RowRenamed[] => {
        const from = seenAt(sheet, row, column);
        const to = typeof from === "string" && !wanted.has(from) ? names.get(from) : undefined;
        if (typeof from !== "string" || to === undefined || taken.has(to) || !wanted.has(to)) return [];
        taken.add(to);
        return [{ row, column, header, from, to }];
      });
    });
  });
}

/** `202601 Aarhus`, as a locked figure's place is written. */
const PLACE = /^(\d{6} )(.+)$/u;

/**
 * The same of places of locked figures, by which the columns beside Aktivitet look them up: what was closed goes on
 * being counted.
 * @param room what their place is called by name
 * @param header what the cells are called
 */
export function renamedPlaces(
  sheet: SeenSheet,
  room: string,
  header: string,
  names: ReadonlyMap<string, string>,
): RowRenamed[] {
  const address = sheet.names.find(({ name }) => name === room)?.address ?? "";
  if (address === "") return [];
  const [{ from: first, to: last }] = parseRectangles(address);
  const rows = Array.from({ length: last.row - first.row + 1 }, (_, index) => first.row + index);
  return rows.flatMap((row): RowRenamed[] => {
    const from = seenAt(sheet, row, first.column);
    const [, month, name = ""] = (typeof from === "string" && PLACE.exec(from)) || [];
    const now = names.get(name);
    if (typeof from !== "string" || month === undefined || now === undefined) return [];
    return [{ row, column: first.column, header, from, to: `${month}${now}` }];
  });
}

/** The sheet as it will stand once its rows have today's names. */
export function withCurrentNames(sheet: SeenSheet, renamed: readonly RowRenamed[]): SeenSheet {
  if (renamed.length === 0) return sheet;
  const cells = sheet.cells.map((row) => [...row]);
  for (const { row, column, to } of renamed) {
    const line = cells[row - sheet.top];
    if (line) line[column - sheet.left] = to;
  }
  return { ...sheet, cells };
}
