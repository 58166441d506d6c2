import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { readReportTables } from "../excel/read/tables/readReportTables";
import { factsFromWorkbook, type NoFacts } from "../report/facts/factsFromWorkbook";
import type { ReportFacts } from "../report/facts/reportFacts";
import { toCommandFailure } from "./steps/commandFailure";

export type FollowUpOutcome =
  | { readonly kind: "known"; readonly facts: ReportFacts; readonly hasDialogue: boolean }
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** Something on Forudsætninger is missing that all the rest hangs on. */
  | { readonly kind: NoFacts };

/**
 * What the follow-up is made from, in two requests; nothing is changed.
 * @throws CommandFailure
 */
export async function readFollowUp(): Promise<FollowUpOutcome> {
  try {
    const snapshot = await inspectWorkbook();
    const parts = findAddInParts(snapshot);
    if (!parts?.sheets.has("targets")) return { kind: "no-workbook" };
    const facts = factsFromWorkbook(await readReportTables(parts, snapshot), contractInUse());
    if (typeof facts === "string") return { kind: facts };
    return { kind: "known", facts, hasDialogue: parts.sheets.has("reportWay") };
  } catch (error) {
    throw toCommandFailure(error);
  }
}
