import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { MUNICIPAL_REPORT } from "../../sheets/plan/plan";

/** A report's sheet as it is called now, and the key of what it was made from; of old ones, which have none, 0. */
export interface ReportSheet {
  readonly name: string;
  readonly key: number;
}

/** The sheets of reports of the whole contract, whatever they are called. */
export function reportSheets({ sheets }: Pick<WorkbookSnapshot, "sheets">): ReportSheet[] {
  return sheets.flatMap(({ name, marker }) =>
    marker?.part === "report" && marker.table !== MUNICIPAL_REPORT
      ? [{ name, key: Number(marker.table) }]
      : [],
  );
}
