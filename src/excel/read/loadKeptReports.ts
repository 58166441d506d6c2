import type { KeptReport } from "../../report/kept/keptReport";
import { readKeptReport } from "../../report/kept/keptReportXml";
import type { WorkbookSnapshot } from "../identity/inspectWorkbook";

/** Loads with the next request what the reports of the workbook were made from; what somebody has changed is left out. */
export function loadKeptReports(
  { workbook }: Excel.RequestContext,
  { reportParts }: WorkbookSnapshot,
): () => readonly KeptReport[] {
  const texts = reportParts.map((id) => workbook.customXmlParts.getItem(id).getXml());
  return () => texts.flatMap(({ value }) => readKeptReport(value) ?? []);
}
