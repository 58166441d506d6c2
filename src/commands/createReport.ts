import { instantOf } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { readReportTables } from "../excel/read/readReportTables";
import { setUpPrint } from "../excel/write/setUpPrint";
import { writeOptionalSheet } from "../excel/write/writeOptionalSheet";
import { reportTexts } from "../language/report/reportTexts";
import { sheetTexts } from "../language/sheets/sheets";
import { contentFor } from "../report/content/contentFor";
import type { Recipient, ReportContent } from "../report/content/reportContent";
import { missingExplanations, type MissingExplanation } from "../report/explanations";
import { factsFromWorkbook, type NoFacts } from "../report/facts/factsFromWorkbook";
import type { ReportFacts } from "../report/facts/reportFacts";
import { reportName } from "../sheets/report/reportName";
import { reportSheet } from "../sheets/report/reportSheet";
import { CommandFailure, toCommandFailure } from "./steps/commandFailure";
import { recoverInsertion } from "./steps/recoverInsertion";

export { sentencesOf } from "../report/content/contentFor";
export { RECIPIENTS, type Recipient } from "../report/content/reportContent";

export interface ReportOptions {
  readonly recipient?: Recipient;
  /** Whether a final report is handed over although explanations are missing, which it then says. */
  readonly handOverAnyway?: boolean;
}

export type ReportOutcome =
  | {
      readonly kind: "created";
      readonly sheet: string;
      readonly year: number;
      /** The report in words. */
      readonly content: ReportContent;
      /** What is marked as missing in it. */
      readonly missing: readonly MissingExplanation[];
      /** The sheet, where Excel did not take its set-up for printing. */
      readonly unprinted: readonly string[];
    }
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  | { readonly kind: NoFacts }
  /** A final report of a year that has not ended. */
  | { readonly kind: "not-ended"; readonly year: number }
  /** A final report whose unmet goals are not explained; nothing is made before the user says so. */
  | {
      readonly kind: "explanations-missing";
      readonly year: number;
      readonly missing: readonly MissingExplanation[];
    };

/**
 * Makes a report of the workbook's chosen year, as a sheet of values beside the earlier ones: a look, one read, one batch
 * and the print set-up. What breaks off is taken back.
 * @throws CommandFailure
 */
export async function createReport(options: ReportOptions = {}): Promise<ReportOutcome> {
  const { recipient = "kkr", handOverAnyway = false } = options;
  const contract = contractInUse();
  const snapshot = await inspectWorkbook().catch(unchanged);
  const parts = findAddInParts(snapshot);
  if (!parts?.sheets.has("targets")) return { kind: "no-workbook" };
  const facts = factsFromWorkbook(await readReportTables(parts, snapshot).catch(unchanged), contract);
  if (typeof facts === "string") return { kind: facts };
  if (facts.isFinal && facts.monthsEnded < 12) return { kind: "not-ended", year: facts.year };
  const missing = missingExplanations(facts);
  if (facts.isFinal && missing.length > 0 && !handOverAnyway) {
    return { kind: "explanations-missing", year: facts.year, missing };
  }

  const content = contentFor(recipient, facts, contract.language);
  const plan = planOf(
    content,
    facts,
    snapshot.sheets.map(({ name }) => name),
  );
  try {
    await writeOptionalSheet(plan, contract, snapshot);
  } catch (error) {
    await recoverInsertion(error, [plan], snapshot).catch((failed: unknown) => {
      throw toCommandFailure(failed);
    });
  }
  const unprinted = await setUpPrint([plan]);
  return { kind: "created", sheet: plan.name, year: facts.year, content, missing, unprinted };
}

function planOf(content: ReportContent, facts: ReportFacts, taken: readonly string[]) {
  const { language } = facts.contract;
  const texts = reportTexts(language);
  const day = instantOf(facts.statusDate).toISOString().slice(0, "2026-06-30".length);
  return reportSheet({
    name: reportName(texts.frame.sheetNames[content.recipient], day, taken),
    content,
    facts,
    texts,
    page: sheetTexts(language).shared.page,
  });
}

/** Nothing has been written yet. */
function unchanged(error: unknown): never {
  throw new CommandFailure(error, true);
}
