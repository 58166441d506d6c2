import { serialOfIsoDate } from "../../calc/serialDate";
import type { Recipient } from "../../report/content/reportContent";
import { earlierReport } from "../../report/kept/earlierReport";
import type { KeptReport } from "../../report/kept/keptReport";
import { readKeptReports } from "../../report/kept/keptReportXml";
import { REPORT_NAMESPACE } from "../../report/kept/reportNamespace";

/** A part of a workbook's file. */
interface FilePart {
  readonly namespaceUri: string;
  readonly xml: string;
}

/**
 * The latest report of a recipient that a file keeps; `undefined` where there is none.
 * @param until a day (`2026-06-30`) that its status must not be after
 */
export function earlierInFile(
  parts: readonly FilePart[],
  recipient: Recipient,
  until: string | undefined,
): KeptReport | undefined {
  const kept = parts
    .filter(({ namespaceUri }) => namespaceUri === REPORT_NAMESPACE)
    .flatMap(({ xml }) => readKeptReports(xml));
  return earlierReport(kept, recipient, until === undefined ? Infinity : serialOfIsoDate(until), "latest");
}
