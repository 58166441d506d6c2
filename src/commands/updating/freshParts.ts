import type { FreshParts } from "../../sheets/updating/changes";
import type { UpdateRead } from "./readUpdate";

export const NOTHING_FRESH: FreshParts = { columns: new Set(), rows: new Set(), tables: new Set() };

/** The parts that the frames of a workbook's sheets lack: each gets all that is planned for it once it is there. */
export function freshParts({ sheets }: UpdateRead): FreshParts {
  return {
    columns: new Set(
      sheets.flatMap(({ frame }) => frame.columns.map(({ table, header }) => `${table}|${header}`)),
    ),
    rows: new Set(sheets.flatMap(({ frame }) => frame.rows.map(({ table, key }) => `${table}|${key}`))),
    tables: new Set(sheets.flatMap(({ frame }) => frame.tables.map(({ planned }) => planned.name))),
  };
}
