import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";

/** Stand-in for a key in the marker of a municipality's own sheet of which nothing was kept. */
const UNKEPT_REPORT = "municipality";

/** A report's sheet as it is called now, and the key of what it was made from; of old ones, which have none, 0. */
export interface ReportSheet {
  readonly name: string;
  readonly key: number;
}

/**
 * The sheets of reports, whatever they are called; not those of municipalities that were made before anything was kept
 * of them.
 */
export function reportSheets({ sheets }: Pick<WorkbookSnapshot, "sheets">): ReportSheet[] {
  return sheets.flatMap(({ name, marker }) =>
    marker?.part === "report" && marker.table !== UNKEPT_REPORT ? [{ name, key: Number(marker.table) }] : [],
  );
}
