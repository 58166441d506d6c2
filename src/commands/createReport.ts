import type { WorkControl } from "../activity/slices/inSlices";
import { instantOf, serialOfIsoDate, today } from "../calc/serialDate";
import { yearDays } from "../calc/contractYear";
import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook, type WorkbookSnapshot } from "../excel/identity/inspectWorkbook";
import type { Logging } from "../excel/log/logging";
import { readReportTables } from "../excel/read/tables/readReportTables";
import { printedLog } from "./steps/printedLog";
import { setUpPrint } from "../excel/write/print/setUpPrint";
import { writeOptionalSheets } from "../excel/write/writeOptionalSheets";
import { reportTexts } from "../language/report/reportTexts";
import { sheetTexts } from "../language/sheets/sheets";
import { isRecipient, type Addressee, type ReportContent } from "../report/content/reportContent";
import {
  areAccepted,
  explanationsNotOwed,
  markedExplanations,
  missingExplanations,
  type ExplanationGaps,
  type MissingExplanation,
} from "../report/explanations";
import { factsFromWorkbook, type NoFacts } from "../report/facts/factsFromWorkbook";
import type { ReportFacts } from "../report/facts/reportFacts";
import { basisOf } from "../report/development/basisOf";
import { developmentSince } from "../report/development/developmentFacts";
import type { ComparedWith } from "../report/kept/earlierReport";
import type { KeptReport } from "../report/kept/keptReport";
import { keptReportsXml } from "../report/kept/keptReportXml";
import { reportName } from "../sheets/report/reportName";
import type { SheetPlan } from "../sheets/plan/plan";
import { reportSheet } from "../sheets/report/reportSheet";
import { CommandFailure, toCommandFailure } from "./steps/commandFailure";
import { reportLogging } from "./log/reportLogging";
import { makeReports } from "./reports/makeReports";
import { earlierFor } from "./reports/earlierFor";
import { keptReportOf, nextReportKey } from "./reports/keepReport";
import { recoverInsertion } from "./steps/recover/recoverInsertion";

export { sentencesOf } from "../report/content/contentFor";
export type { ComparedWith } from "../report/kept/earlierReport";
export { isRecipient, type Addressee } from "../report/content/reportContent";

export interface ReportOptions {
  readonly recipient?: Addressee;
  /**
   * Whether a final report is made although explanations are missing, which it then states; given gaps, only where they
   * are the very ones that it was refused for.
   */
  readonly handOverAnyway?: boolean | ExplanationGaps;
  /** The earlier report that it is compared with: one of the workbook, or a kept one of another file. */
  readonly comparedWith?: ComparedWith | KeptReport;
  /** The day it is made on, `2026-06-30`; the calendar's where it is not given. */
  readonly madeOn?: string;
  /** Progress and cancelling while many are being made; the write itself cannot be cancelled. */
  readonly control?: WorkControl;
}

/** A report that was made. */
export interface MadeReport {
  readonly sheet: string;
  /** The report in words. */
  readonly content: ReportContent;
}

export type ReportOutcome =
  | ({
      readonly kind: "created";
      readonly year: number;
      /** The last day whose figures it counts, as an Excel serial number; absent where no month had ended. */
      readonly countedUntil: number | undefined;
      /** The reports made after it, in the contract's order: the other municipalities', where all are recipients. */
      readonly others: readonly MadeReport[];
      /** The explanations marked as missing in it. */
      readonly missing: readonly MissingExplanation[];
      /** The measures whose explanation it leaves out, since they are met or on plan. */
      readonly notOwed: readonly string[];
      /** The sheets whose print set-up Excel did not accept. */
      readonly unprinted: readonly string[];
    } & MadeReport)
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  | { readonly kind: Exclude<NoFacts, "not-computed"> }
  /** The columns behind all sums are not computed because of these cells; Kontrol mends it. */
  | { readonly kind: "not-computed"; readonly places: readonly string[] }
  /** The user cancelled before anything was written. */
  | { readonly kind: "cancelled" }
  /** No municipality of the contract has the code. */
  | { readonly kind: "no-municipality" }
  /** A final report of a year that has not ended. */
  | { readonly kind: "not-ended"; readonly year: number }
  /** A final report whose unmet goals are not explained; nothing is made until the user confirms. */
  | ({ readonly kind: "explanations-missing" } & ExplanationGaps);

/**
 * Makes a report of the workbook's chosen year, as a sheet of values beside the earlier ones, or one for each
 * municipality: a look, one read, one batch and the print set-up. If it breaks off, it is rolled back.
 * @throws CommandFailure
 */
export async function createReport(options: ReportOptions = {}): Promise<ReportOutcome> {
  const {
    recipient = "kkr",
    handOverAnyway = false,
    comparedWith = "latest",
    madeOn,
    control = {},
  } = options;
  const contract = contractInUse();
  const snapshot = await inspectWorkbook().catch(unchanged);
  const parts = findAddInParts(snapshot);
  if (!parts?.sheets.has("targets")) return { kind: "no-workbook" };
  const read = await readReportTables(parts, snapshot).catch(unchanged);
  const facts = factsFromWorkbook(read, contract);
  if (facts === "not-computed") return { kind: facts, places: read.counted.broken ?? [] };
  if (typeof facts === "string") return { kind: facts };
  const now = madeOn === undefined ? today() : serialOfIsoDate(madeOn);
  const isOver = facts.monthsEnded === 12 && now >= yearDays(contract, facts.year).last;
  if (facts.isFinal && !isOver) return { kind: "not-ended", year: facts.year };
  // A municipality's own sheet explains no goals.
  const explains = isRecipient(recipient);
  const gaps = { year: facts.year, missing: explains ? missingExplanations(facts) : [] };
  if (facts.isFinal && gaps.missing.length > 0 && !areAccepted(handOverAnyway, gaps)) {
    return { kind: "explanations-missing", ...gaps };
  }

  const basis = basisOf(facts, read);
  const earlier = earlierFor(recipient, comparedWith, { ...facts, kept: read.kept, snapshot });
  const development = earlier && developmentSince(earlier, basis, facts.statusDate);
  const taken = snapshot.sheets.map(({ name }) => name);
  const firstKey = nextReportKey(snapshot, read.kept);
  const { statusDate, year } = facts;
  const made = await makeReports(
    { recipient, facts, development },
    (content, index) => {
      const report = { sheet: nameOf(content, facts, taken), content };
      taken.push(report.sheet);
      const key = firstKey + index;
      const kept = keptReportOf({ key, ...report, statusDate, basis, earlier }, parts, read.kept);
      return { report, plan: planOf(report, facts, key), kept };
    },
    control,
  );
  if (!made) return { kind: "cancelled" };
  const [first, ...others] = made.map(({ report }) => report);
  if (!first) return { kind: "no-municipality" };
  const plans = made.map(({ plan }) => plan);
  const kept = made.map((each) => each.kept);
  await write(plans, kept, snapshot, reportLogging(snapshot, plans, facts));
  const unprinted = await setUpPrint([...plans, ...printedLog(snapshot)]);
  const missing = explains ? markedExplanations(facts) : [];
  const notOwed = explains ? explanationsNotOwed(facts).map(({ measure }) => measure) : [];
  const countedUntil = facts.monthsEnded > 0 ? facts.countedUntil : undefined;
  return { kind: "created", ...first, year, countedUntil, others, missing, notOwed, unprinted };
}

/** The sheets, and in the same request what they were made from; if it breaks off, all of it is rolled back. */
async function write(
  plans: readonly SheetPlan[],
  kept: readonly KeptReport[],
  snapshot: WorkbookSnapshot,
  logging: Logging,
): Promise<void> {
  try {
    const filePart = keptReportsXml(kept);
    await writeOptionalSheets(plans, contractInUse(), snapshot, { filePart, logging });
  } catch (error) {
    const isKept = (now: WorkbookSnapshot) => now.reportParts.length > snapshot.reportParts.length;
    await recoverInsertion(error, plans, snapshot, { isComplete: isKept, logging }).catch(
      (failed: unknown) => {
        throw toCommandFailure(failed);
      },
    );
  }
}

/** A free sheet name for a report. */
function nameOf(content: ReportContent, { statusDate }: ReportFacts, taken: readonly string[]): string {
  const day = instantOf(statusDate).toISOString().slice(0, "2026-06-30".length);
  return reportName(content.subject, day, taken);
}

function planOf({ sheet, content }: MadeReport, facts: ReportFacts, key: number): SheetPlan {
  const { language } = facts.contract;
  const plan = reportSheet({
    name: sheet,
    content,
    facts,
    texts: reportTexts(language),
    page: sheetTexts(language).shared.page,
  });
  return { ...plan, key };
}

/** Nothing has been written yet. */
function unchanged(error: unknown): never {
  throw new CommandFailure(error, true);
}
