import type { AddInParts } from "../../excel/identity/addInParts";
import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import type { RecipientContent } from "../../report/content/reportContent";
import type { ReportBasis } from "../../report/development/reportBasis";
import type { KeptReport } from "../../report/kept/keptReport";
import { reportSheets } from "./reportSheets";

interface MadeReport {
  readonly key: number;
  readonly sheet: string;
  readonly statusDate: number;
  readonly content: RecipientContent;
  readonly basis: ReportBasis;
  /** The kept report that it is compared with. */
  readonly earlier: KeptReport | undefined;
}

/** A key that no report of the workbook has, be it that only its sheet or only its file part is left. */
export function nextReportKey(snapshot: WorkbookSnapshot, kept: readonly KeptReport[]): number {
  return 1 + Math.max(0, ...[...reportSheets(snapshot), ...kept].map(({ key }) => key));
}

/** What the workbook keeps of a report. */
export function keptReportOf(
  { earlier, ...made }: MadeReport,
  { sheets }: AddInParts,
  kept: readonly KeptReport[],
): KeptReport {
  return {
    ...made,
    sheets: Object.fromEntries([...sheets].map(([part, { name }]) => [name, part])),
    // One of another file is not there to be compared with again.
    ...(earlier && kept.includes(earlier) ? { since: earlier.key } : {}),
  };
}
