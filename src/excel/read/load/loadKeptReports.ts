import type { KeptReport } from "../../../report/kept/keptReport";
import { readKeptReports } from "../../../report/kept/keptReportXml";
import type { WorkbookSnapshot } from "../../identity/inspectWorkbook";

/** The kept input of reports, by the file part that holds it: it is written once and never changed. */
export type KnownReports = Map<string, readonly KeptReport[]>;

/**
 * Loads with the next request what the reports of the workbook were made from; what somebody has changed is left out.
 * @param known what was read before, which is not read again; what is read joins it
 */
export function loadKeptReports(
  { workbook }: Excel.RequestContext,
  { reportParts }: WorkbookSnapshot,
  known: KnownReports,
): () => readonly KeptReport[] {
  const loads = reportParts
    .filter((id) => !known.has(id))
    .map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() }));
  return () => {
    for (const { id, xml } of loads) known.set(id, readKeptReports(xml.value));
    return reportParts.flatMap((id) => known.get(id) ?? []);
  };
}
