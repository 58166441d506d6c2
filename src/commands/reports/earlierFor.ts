import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { isRecipient, type Addressee } from "../../report/content/reportContent";
import { earlierReport, type ComparedWith } from "../../report/kept/earlierReport";
import type { KeptReport } from "../../report/kept/keptReport";
import { reportSheets } from "./reportSheets";

interface Earlier {
  /** Of the new report, as an Excel serial number. */
  readonly statusDate: number;
  readonly kept: readonly KeptReport[];
  readonly snapshot: WorkbookSnapshot;
}

/** The report that a new one is compared with; a municipality's sheet has none. */
export function earlierFor(
  recipient: Addressee,
  chosen: ComparedWith | KeptReport,
  { statusDate, kept, snapshot }: Earlier,
): KeptReport | undefined {
  if (!isRecipient(recipient)) return undefined;
  if (typeof chosen === "object") return chosen;
  return earlierReport(withSheets(kept, snapshot), recipient, statusDate, chosen);
}

/** Those whose sheets somebody has not thrown away. */
function withSheets(kept: readonly KeptReport[], snapshot: WorkbookSnapshot): KeptReport[] {
  const sheets = reportSheets(snapshot);
  return kept.filter(({ key }) => sheets.some((sheet) => sheet.key === key));
}
