import { contractInUse } from "../../contract/contractInUse";
import { findAddInParts, type AddInParts } from "../../excel/identity/addInParts";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import type { KnownReports } from "../../excel/read/load/loadKeptReports";
import { readReportTables } from "../../excel/read/tables/readReportTables";
import type { ReportContent, ReportRecipient } from "../../report/content/reportContent";
import { factsFromWorkbook } from "../../report/facts/factsFromWorkbook";
import type { KeptReport } from "../../report/kept/keptReport";
import { reportLines, type ReportLine } from "../../report/kept/reportLines";
import { compareReport, type ReportState } from "../../report/kept/reportState";
import { splitPlace } from "../../report/kept/splitPlace";
import { quotedSheetName } from "../../sheets/plan/address";
import { reportSheets } from "./reportSheets";
import { runStepsInSlices, type WorkControl } from "../../activity/slices/inSlices";
import { forEachInSteps } from "../../activity/slices/steps";
import { CommandFailure } from "../steps/commandFailure";

/** A report of the workbook beside the figures of today. */
export interface ListedReport {
  readonly key: number;
  /** As its sheet is called now; absent where that was deleted. */
  readonly sheet: string | undefined;
  /** As it was called when it was made. */
  readonly madeAs: string;
  readonly recipient: ReportRecipient;
  /** As an Excel serial number. */
  readonly statusDate: number;
  /** The last day whose figures it counts, likewise; absent where no month of its year had ended. */
  readonly countedUntil: number | undefined;
  readonly year: number;
  readonly isFinal: boolean;
  readonly state: ReportState;
  readonly lines: readonly ReportLine[];
  readonly content: ReportContent;
}

export type ReadReportsOutcome =
  | {
      readonly kind: "read";
      /** The latest first. */
      readonly reports: readonly ListedReport[];
      /** Sheets of reports whose file part is gone: nobody can tell what they were made from. */
      readonly withoutBasis: readonly string[];
      /** Of the next report, as an Excel serial number; absent where nothing can be reported. */
      readonly statusDate?: number;
    }
  | { readonly kind: "no-workbook" };

/**
 * Lists the workbook's reports, each with what it would say otherwise now; in two requests, one where it has none, and
 * nothing is changed. They are compared one after the other in slices.
 * @param known what reports were made from, of an earlier time
 * @throws CommandFailure, also where it is cancelled
 */
export async function readReports(
  known: KnownReports = new Map(),
  { progress, signal }: WorkControl = {},
): Promise<ReadReportsOutcome> {
  const contract = contractInUse();
  const snapshot = await inspectWorkbook().catch(unchanged);
  const parts = findAddInParts(snapshot);
  if (!parts?.sheets.has("targets")) return { kind: "no-workbook" };
  const sheets = reportSheets(snapshot);
  if (snapshot.reportParts.length === 0) {
    return { kind: "read", reports: [], withoutBasis: sheets.map(({ name }) => name) };
  }
  const read = await readReportTables(parts, snapshot, known).catch(unchanged);
  const facts = factsFromWorkbook(read, contract);
  const sheetOf = (key: number) => sheets.find((each) => each.key === key)?.name;
  const listed = (kept: KeptReport): ListedReport => {
    const compared = compareReport(kept, facts, read, read.kept);
    const { key, sheet, content, statusDate, basis } = kept;
    return {
      key,
      sheet: sheetOf(key),
      madeAs: sheet,
      recipient: content.recipient,
      statusDate,
      countedUntil: basis.monthsEnded > 0 ? basis.countedUntil : undefined,
      year: basis.year,
      isFinal: basis.isFinal,
      state: compared.state,
      lines: reportLines(content, compared, (cell) => placeNow(cell, kept, parts)),
      content,
    };
  };
  const reports: ListedReport[] = [];
  const comparing = forEachInSteps(read.kept, (kept) => reports.push(listed(kept)), 1);
  const slices: WorkControl = {
    ...(signal && { signal }),
    progress: () => progress?.({ done: reports.length, of: read.kept.length }),
  };
  await runStepsInSlices(comparing, slices).catch(unchanged);
  return {
    kind: "read",
    reports: reports.toSorted((one, other) => other.statusDate - one.statusDate || other.key - one.key),
    withoutBasis: sheets
      .filter(({ key }) => !read.kept.some((each) => each.key === key))
      .map(({ name }) => name),
    ...(typeof facts === "object" && { statusDate: facts.statusDate }),
  };
}

/** A cell of then, its sheet by the name that it has now; as it was where that sheet is gone. */
function placeNow(cell: string, { sheets }: KeptReport, parts: AddInParts): string {
  const { sheet, address } = splitPlace(cell);
  const now = [...parts.sheets].find(([part]) => part === sheets[sheet])?.[1].name ?? sheet;
  return `${quotedSheetName(now)}!${address}`;
}

/** Nothing is written. */
function unchanged(error: unknown): never {
  throw new CommandFailure(error, true);
}
