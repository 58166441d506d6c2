import { instantOf } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { readReportTables } from "../excel/read/readReportTables";
import { setUpPrint } from "../excel/write/setUpPrint";
import { writeOptionalSheets } from "../excel/write/writeOptionalSheets";
import { reportTexts } from "../language/report/reportTexts";
import { sheetTexts } from "../language/sheets/sheets";
import { contentsFor } from "../report/content/contentsFor";
import type { Addressee, ReportContent } from "../report/content/reportContent";
import { missingExplanations, type Explanation, type MissingExplanation } from "../report/explanations";
import { factsFromWorkbook, type NoFacts } from "../report/facts/factsFromWorkbook";
import type { ReportFacts } from "../report/facts/reportFacts";
import { reportName } from "../sheets/report/reportName";
import { reportSheet } from "../sheets/report/reportSheet";
import { CommandFailure, toCommandFailure } from "./steps/commandFailure";
import { recoverInsertion } from "./steps/recoverInsertion";

export { sentencesOf } from "../report/content/contentFor";
export type { Addressee } from "../report/content/reportContent";
export type { Explanation } from "../report/explanations";

export interface ReportOptions {
  readonly recipient?: Addressee;
  readonly explanations?: readonly Explanation[];
  /** Whether a final report is handed over although explanations are missing, which it then says. */
  readonly handOverAnyway?: boolean;
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
      /** What was made after it, in the contract's order: with all municipalities as recipients, theirs. */
      readonly others: readonly MadeReport[];
      /** What is marked as missing in it. */
      readonly missing: readonly MissingExplanation[];
      /** The sheets whose set-up for printing Excel did not take. */
      readonly unprinted: readonly string[];
    } & MadeReport)
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  | { readonly kind: NoFacts }
  /** No municipality of the contract has the code. */
  | { readonly kind: "no-municipality" }
  /** A final report of a year that has not ended. */
  | { readonly kind: "not-ended"; readonly year: number }
  /** A final report whose unmet goals are not explained; nothing is made before the user says so. */
  | { readonly kind: "explanations-missing"; readonly missing: readonly MissingExplanation[] };

/**
 * Makes a report of the workbook's chosen year, as a sheet of values beside the earlier ones, or one for each
 * municipality: a look, one read, one batch and the print set-up. What breaks off is taken back.
 * @throws CommandFailure
 */
export async function createReport(options: ReportOptions = {}): Promise<ReportOutcome> {
  const { recipient = "kkr", explanations = [], handOverAnyway = false } = options;
  const contract = contractInUse();
  const snapshot = await inspectWorkbook().catch(unchanged);
  const parts = findAddInParts(snapshot);
  if (!parts?.sheets.has("targets")) return { kind: "no-workbook" };
  const facts = factsFromWorkbook(await readReportTables(parts, snapshot).catch(unchanged), contract);
  if (typeof facts === "string") return { kind: facts };
  if (facts.isFinal && facts.monthsEnded < 12) return { kind: "not-ended", year: facts.year };
  const taken = snapshot.sheets.map(({ name }) => name);
  const reports = named(contentsFor(recipient, facts, explanations), facts, taken);
  const [first, ...others] = reports;
  if (!first) return { kind: "no-municipality" };
  // A municipality's own sheet explains no goals.
  const isExplaining = recipient === "kkr" || recipient === "kl";
  const missing = isExplaining ? missingExplanations(facts, explanations) : [];
  if (facts.isFinal && missing.length > 0 && !handOverAnyway) {
    return { kind: "explanations-missing", missing };
  }

  const plans = reports.map((report) => planOf(report, facts));
  try {
    await writeOptionalSheets(plans, contract, snapshot);
  } catch (error) {
    await recoverInsertion(error, plans, snapshot).catch((failed: unknown) => {
      throw toCommandFailure(failed);
    });
  }
  const unprinted = await setUpPrint(plans);
  return { kind: "created", ...first, others, missing, unprinted };
}

/** Gives each report a sheet's name that is not taken. */
function named(
  contents: readonly ReportContent[],
  { statusDate }: ReportFacts,
  taken: readonly string[],
): readonly MadeReport[] {
  const day = instantOf(statusDate).toISOString().slice(0, "2026-06-30".length);
  const names = [...taken];
  return contents.map((content) => {
    const sheet = reportName(content.subject, day, names);
    names.push(sheet);
    return { sheet, content };
  });
}

function planOf({ sheet, content }: MadeReport, facts: ReportFacts) {
  const { language } = facts.contract;
  return reportSheet({
    name: sheet,
    content,
    facts,
    texts: reportTexts(language),
    page: sheetTexts(language).shared.page,
  });
}

/** Nothing has been written yet. */
function unchanged(error: unknown): never {
  throw new CommandFailure(error, true);
}
