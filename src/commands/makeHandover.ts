import { today } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { findAddInParts, type AddInParts, type AddInSheet } from "../excel/identity/addInParts";
import { inspectWorkbook, type WorkbookSnapshot } from "../excel/identity/inspectWorkbook";
import { readHandover } from "../excel/read/readHandover";
import { readState } from "../excel/read/loadState";
import { readReportTables } from "../excel/read/readReportTables";
import { sheetChanges } from "../excel/write/withFormat";
import { handoverTexts } from "../language/sheets/handoverTexts";
import { sheetTexts } from "../language/sheets/sheets";
import { factsFromWorkbook } from "../report/facts/factsFromWorkbook";
import { handoverRows } from "../report/handover/handoverRows";
import type { HandoverCells } from "../sheets/handover/handoverColumns";
import { handoverSheet } from "../sheets/handover/handoverSheet";
import { handoverCells, planHandover } from "./handover/planHandover";
import { insertSheet, type InsertSheetOutcome } from "./insertSheet";
import { changesTold } from "./log/changesTold";
import { logging } from "./log/logLine";
import { enterCertainly } from "./steps/enterCertainly";
import { toCommandFailure } from "./steps/commandFailure";

export type HandoverOutcome =
  | InsertSheetOutcome
  /** The sheet was there, and tells what is open now; the notes on it are as they were. */
  | { readonly kind: "renewed"; readonly sheet: string; readonly changed: number }
  /** Nobody can tell what is open without the year and the date of status on this sheet. */
  | { readonly kind: "no-date"; readonly sheet: string };

/**
 * Makes Overlevering from what is open in the workbook, or renews it where it is there.
 * @param cleanUp whether what an insertion that broke off has left is removed first
 * @throws CommandFailure
 */
export async function makeHandover(cleanUp = false): Promise<HandoverOutcome> {
  try {
    const snapshot = await inspectWorkbook();
    const parts = findAddInParts(snapshot);
    const assumptions = parts?.sheets.get("assumptions");
    const open = assumptions && parts?.sheets.has("targets") ? await openIn(parts, snapshot) : [];
    if (!open) return { kind: "no-date", sheet: assumptions?.name ?? "" };
    const sheet = parts?.sheets.get("handover");
    if (sheet && assumptions) return await renew(sheet, open, snapshot);
    return await insertSheet("handover", cleanUp, { planOf: (input) => handoverSheet(input, open) });
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/** What is open; `undefined` where the year or the date of status is missing. */
async function openIn(
  parts: AddInParts,
  snapshot: WorkbookSnapshot,
): Promise<readonly HandoverCells[] | undefined> {
  const contract = contractInUse();
  const [tables, { savedState }] = await Promise.all([
    readReportTables(parts, snapshot),
    readState(parts, snapshot),
  ]);
  const facts = factsFromWorkbook(tables, contract);
  if (typeof facts === "string") return undefined;
  const made = sheetTexts(contract.language).sheets;
  const nameOf = (part: "assumptions" | "activity" | "targets") => parts.sheets.get(part)?.name ?? made[part];
  const sheets = {
    assumptions: nameOf("assumptions"),
    activity: nameOf("activity"),
    targets: nameOf("targets"),
  };
  const words = handoverTexts(contract.language);
  return handoverRows(facts, savedState, sheets).map((row) => handoverCells(row, words, today()));
}

async function renew(
  sheet: AddInSheet,
  open: readonly HandoverCells[],
  seen: WorkbookSnapshot,
): Promise<HandoverOutcome> {
  const table = await readHandover(sheet);
  const words = handoverTexts(contractInUse().language);
  const { changes, rows } = planHandover(table, open, words, today());
  const changed = changes.length + rows.length;
  if (changed > 0) {
    await enterCertainly(
      [{ table, rows, changes: sheetChanges(changes, table) }],
      async () => [await readHandover(sheet)],
      {},
      (entered) => logging(seen, { action: "handover", ...changesTold(entered) }),
    );
  }
  return { kind: "renewed", sheet: sheet.name, changed };
}
