import { readKeptReports } from "../../report/kept/keptReportXml";
import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { queueLogging, type Logging } from "../log/logging";
import { runExcel } from "../runExcel";

interface ReportsMade {
  /** Of each sheet, what its cells hold, from its first. */
  readonly cells: readonly (readonly (readonly unknown[])[])[];
  /** The file's parts that hold what these reports, and no others, were made from. */
  readonly partOf: (keys: readonly number[]) => readonly string[];
}

type Sheets = readonly { readonly name: string }[];

/** Reads what stands on reports, and which parts of the file are theirs, in one request. */
export async function readReportsMade(
  reports: Sheets,
  { reportParts }: WorkbookSnapshot,
): Promise<ReportsMade> {
  return runExcel(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const ranges = reports.map(({ name }) => {
      const sheet = worksheets.getItem(name);
      return sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).load("formulas");
    });
    const parts = reportParts.map((id) => ({ id, xml: customXmlParts.getItem(id).getXml() }));
    await context.sync();
    return {
      cells: ranges.map(({ formulas }) => formulas as unknown[][]),
      partOf: (keys) =>
        parts.flatMap(({ id, xml }) => {
          const kept = readKeptReports(xml.value);
          return kept.length > 0 && kept.every(({ key }) => keys.includes(key)) ? [id] : [];
        }),
    };
  });
}

/** Deletes sheets of reports and parts of the file, in one request. */
export async function deleteReports(
  { sheets, parts }: { readonly sheets: Sheets; readonly parts: readonly string[] },
  logging?: Logging,
): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    for (const id of parts) customXmlParts.getItem(id).delete();
    for (const { name } of sheets) worksheets.getItem(name).delete();
    if (logging) queueLogging(context, logging);
    await context.sync();
  });
}
