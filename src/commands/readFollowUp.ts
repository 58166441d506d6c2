import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { readReportTables } from "../excel/read/tables/readReportTables";
import { factsFromWorkbook, type NoFacts } from "../report/facts/factsFromWorkbook";
import type { ReportFacts } from "../report/facts/reportFacts";
import type { WorkbookRead } from "../report/facts/workbookRead";
import { toCommandFailure } from "./steps/commandFailure";

export type FollowUpOutcome =
  | { readonly kind: "known"; readonly facts: ReportFacts; readonly hasDialogue: boolean }
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** Something on Forudsætninger is missing that all the rest depends on. */
  | { readonly kind: NoFacts };

/**
 * Reads the facts for the follow-up in two requests; nothing is changed.
 * @throws CommandFailure
 */
export async function readFollowUp(): Promise<FollowUpOutcome> {
  const read = await readFactsWithCells();
  return read.kind === "known" ? { kind: "known", facts: read.facts, hasDialogue: read.hasDialogue } : read;
}

type FactsWithCells =
  | (Extract<FollowUpOutcome, { readonly kind: "known" }> & { readonly cells: WorkbookRead })
  | Exclude<FollowUpOutcome, { readonly kind: "known" }>;

/**
 * The same, and the cells that it was made from.
 * @throws CommandFailure
 */
export async function readFactsWithCells(): Promise<FactsWithCells> {
  try {
    const snapshot = await inspectWorkbook();
    const parts = findAddInParts(snapshot);
    if (!parts?.sheets.has("targets")) return { kind: "no-workbook" };
    const cells = await readReportTables(parts, snapshot);
    const facts = factsFromWorkbook(cells, contractInUse());
    if (typeof facts === "string") return { kind: facts };
    return { kind: "known", facts, hasDialogue: parts.sheets.has("reportWay"), cells };
  } catch (error) {
    throw toCommandFailure(error);
  }
}
