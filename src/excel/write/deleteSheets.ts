import { readKeptReports } from "../../report/kept/keptReportXml";
import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { queueLogging, type Logging } from "../log/logging";
import { runExcel } from "../runExcel";
import { isOwnComment } from "./marks/replaceComments";

interface SheetsMade {
  /** For each sheet, the contents of its cells from A1 on. */
  readonly cells: readonly (readonly (readonly unknown[])[])[];
  /** For each sheet, the cells with comments that are not ours. */
  readonly commented: readonly (readonly string[])[];
  /** For each sheet, the ranges that formulas fill beyond their own cells. */
  readonly filled: readonly (readonly string[])[];
  /** The file's parts that hold what these reports, and no others, were made from. */
  readonly partOf: (keys: readonly unknown[]) => readonly string[];
}

type Sheets = readonly { readonly name: string }[];

/**
 * Reads the contents of sheets that were made and which parts of the file are theirs, in one request, and a second one
 * where there are comments.
 * @param made each with the cells whose formulas may spill
 */
export async function readSheetsMade(
  made: readonly { readonly name: string; readonly arrays: readonly string[] }[],
  { reportParts }: WorkbookSnapshot,
): Promise<SheetsMade> {
  return runExcel(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const ranges = made.map(({ name }) => {
      const sheet = worksheets.getItem(name);
      return sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).load("formulas");
    });
    const arrays = made.map(({ name, arrays: cells }) =>
      cells.map((cell) =>
        worksheets.getItem(name).getRange(cell).getSpillingToRangeOrNullObject().load("address"),
      ),
    );
    const parts = reportParts.map((id) => ({ id, xml: customXmlParts.getItem(id).getXml() }));
    const comments = made.map(({ name }) => worksheets.getItem(name).comments.load("items/content"));
    await context.sync();
    const places = comments.map(({ items }) =>
      items
        .filter(({ content }) => !isOwnComment(content))
        .map((comment) => comment.getLocation().load("address")),
    );
    if (places.flat().length > 0) await context.sync();
    return {
      commented: places.map((each) => each.map(({ address }) => cellOf(address))),
      cells: ranges.map(({ formulas }) => formulas as unknown[][]),
      filled: arrays.map((each) =>
        each.flatMap(({ isNullObject, address }) => (isNullObject ? [] : [cellOf(address)])),
      ),
      partOf: (keys) =>
        parts.flatMap(({ id, xml }) => {
          const kept = readKeptReports(xml.value);
          return kept.length > 0 && kept.every(({ key }) => keys.includes(key)) ? [id] : [];
        }),
    };
  });
}

/** An address without its sheet. */
function cellOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Deletes sheets, names of the workbook, and parts of the file kept for reports, in one request. */
export async function deleteSheets(
  {
    sheets,
    parts,
    names,
  }: { readonly sheets: Sheets; readonly parts: readonly string[]; readonly names: readonly string[] },
  logging?: Logging,
): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    // First what a protected structure refuses: a sheet that stays keeps what it was made from.
    for (const { name } of sheets) worksheets.getItem(name).delete();
    for (const id of parts) customXmlParts.getItem(id).delete();
    for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
    if (logging) queueLogging(context, logging);
    await context.sync();
  });
}
