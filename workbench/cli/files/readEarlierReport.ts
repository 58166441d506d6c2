import { serialOfIsoDate } from "../../../src/calc/serialDate";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import type { ReportCommandTexts } from "../../../src/language/commandLine/reportCommandTexts";
import { earlierReport } from "../../../src/report/kept/earlierReport";
import type { KeptReport } from "../../../src/report/kept/keptReport";
import { readKeptReport } from "../../../src/report/kept/keptReportXml";
import { REPORT_NAMESPACE } from "../../../src/report/kept/reportNamespace";
import { fileParts } from "../../xlsx/fileParts";
import type { ReportOptions } from "../options/reportOptions";
import { UsageError } from "../options/usageError";
import { readBytes } from "./readInput";

/**
 * The latest report of a recipient, up to a date of status, that a workbook's file keeps.
 * @throws UsageError where there is none, or where the file is no workbook
 */
export function readEarlierReport(
  file: string,
  { recipient, date }: Pick<ReportOptions, "recipient" | "date">,
  texts: CommandLineTexts,
  reportTexts: ReportCommandTexts,
): KeptReport {
  const statusDate = date === undefined ? Infinity : serialOfIsoDate(date);
  const earlier = earlierReport(keptIn(file, texts, reportTexts), recipient, statusDate, "latest");
  if (!earlier) throw new UsageError(reportTexts.noEarlier(file, recipient));
  return earlier;
}

function keptIn(file: string, texts: CommandLineTexts, reportTexts: ReportCommandTexts): KeptReport[] {
  const bytes = readBytes(file, texts);
  try {
    return fileParts(bytes)
      .filter(({ namespaceUri }) => namespaceUri === REPORT_NAMESPACE)
      .flatMap(({ xml }) => readKeptReport(xml) ?? []);
  } catch {
    throw new UsageError(reportTexts.notWorkbook(file));
  }
}
