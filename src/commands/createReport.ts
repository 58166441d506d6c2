import { instantOf } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook, type WorkbookSnapshot } from "../excel/identity/inspectWorkbook";
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
import { basisOf } from "../report/development/basisOf";
import { developmentSince } from "../report/development/developmentFacts";
import { earlierReport, type ComparedWith } from "../report/kept/earlierReport";
import type { KeptReport } from "../report/kept/keptReport";
import { keptReportXml } from "../report/kept/keptReportXml";
import { reportName } from "../sheets/report/reportName";
import type { SheetPlan } from "../sheets/plan/plan";
import { reportSheet } from "../sheets/report/reportSheet";
import { CommandFailure, toCommandFailure } from "./steps/commandFailure";
import { keptReportOf, nextReportKey } from "./steps/keepReport";
import { recoverInsertion } from "./steps/recoverInsertion";

export { sentencesOf } from "../report/content/contentFor";
export { RECIPIENTS, type Recipient } from "../report/content/reportContent";
export type { ComparedWith } from "../report/kept/earlierReport";

export interface ReportOptions {
  readonly recipient?: Recipient;
  /** Whether a final report is handed over although explanations are missing, which it then says. */
  readonly handOverAnyway?: boolean;
  /** Which earlier report it tells the development since: one of the workbook, or a kept one of another file. */
  readonly comparedWith?: ComparedWith | KeptReport;
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
  const { recipient = "kkr", handOverAnyway = false, comparedWith = "latest" } = options;
  const contract = contractInUse();
  const snapshot = await inspectWorkbook().catch(unchanged);
  const parts = findAddInParts(snapshot);
  if (!parts?.sheets.has("targets")) return { kind: "no-workbook" };
  const read = await readReportTables(parts, snapshot).catch(unchanged);
  const facts = factsFromWorkbook(read, contract);
  if (typeof facts === "string") return { kind: facts };
  if (facts.isFinal && facts.monthsEnded < 12) return { kind: "not-ended", year: facts.year };
  const missing = missingExplanations(facts);
  if (facts.isFinal && missing.length > 0 && !handOverAnyway) {
    return { kind: "explanations-missing", year: facts.year, missing };
  }

  const { statusDate } = facts;
  const basis = basisOf(facts, read);
  const earlier =
    typeof comparedWith === "object"
      ? comparedWith
      : earlierReport(withSheets(read.kept, snapshot), recipient, statusDate, comparedWith);
  const development = earlier && developmentSince(earlier, basis);
  const content = contentFor(recipient, facts, contract.language, development);
  const key = nextReportKey(snapshot, read.kept);
  const plan = planOf(content, facts, key, snapshot);
  const made = { key, sheet: plan.name, statusDate, content, basis, earlier };
  await write(plan, keptReportOf(made, parts, read.kept), contract, snapshot);
  const unprinted = await setUpPrint([plan]);
  return { kind: "created", sheet: plan.name, year: facts.year, content, missing, unprinted };
}

/** The sheet, and in the same request what it was made from; what breaks off is taken back, both together. */
async function write(
  plan: SheetPlan,
  kept: KeptReport,
  contract: ReportFacts["contract"],
  snapshot: WorkbookSnapshot,
): Promise<void> {
  try {
    await writeOptionalSheet(plan, contract, snapshot, keptReportXml(kept));
  } catch (error) {
    const isKept = (now: WorkbookSnapshot) => now.reportParts.length > snapshot.reportParts.length;
    await recoverInsertion(error, [plan], snapshot, isKept).catch((failed: unknown) => {
      throw toCommandFailure(failed);
    });
  }
}

/** Those whose sheets somebody has not thrown away. */
function withSheets(kept: readonly KeptReport[], { sheets }: WorkbookSnapshot): KeptReport[] {
  const keys = sheets.map(({ marker }) => (marker?.part === "report" ? marker.table : ""));
  return kept.filter(({ key }) => keys.includes(String(key)));
}

function planOf(content: ReportContent, facts: ReportFacts, key: number, { sheets }: WorkbookSnapshot) {
  const { language } = facts.contract;
  const texts = reportTexts(language);
  const day = instantOf(facts.statusDate).toISOString().slice(0, "2026-06-30".length);
  const taken = sheets.map(({ name }) => name);
  const plan = reportSheet({
    name: reportName(texts.frame.sheetNames[content.recipient], day, taken),
    content,
    facts,
    texts,
    page: sheetTexts(language).shared.page,
  });
  return { ...plan, key };
}

/** Nothing has been written yet. */
function unchanged(error: unknown): never {
  throw new CommandFailure(error, true);
}
