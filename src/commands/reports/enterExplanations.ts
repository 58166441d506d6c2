import { today } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { findAddInParts, type AddInSheet } from "../../excel/identity/addInParts";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import { readExplanations } from "../../excel/read/readExplanations";
import { ChangedMeanwhileError } from "../../excel/write/changedMeanwhile";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { listTexts } from "../../language/sheets/listTexts";
import { sheetChanges } from "../../excel/write/withFormat";
import { explanationsSheet } from "../../sheets/explanations/explanationsSheet";
import { insertSheet } from "../insertSheet";
import { settleSheets, type SettledSheets } from "../settleSheets";
import { toCommandFailure } from "../steps/commandFailure";
import { enterWithRecovery } from "../steps/enterWithRecovery";
import { changeDetails } from "../log/changeDetails";
import { logging } from "../log/logLine";
import { newRow, planExplanations, type ExplanationEntry } from "./planExplanations";

export type { TypedExplanation } from "../../report/facts/typedFacts";
export type { ExplanationEntry } from "./planExplanations";

/** The entries made in the sheet, for `undoExplanations`. */
export interface EnteredExplanations {
  readonly sheet: AddInSheet;
  readonly blocks: readonly EnteredBlock[];
}

export type EnterExplanationsOutcome =
  | {
      readonly kind: "entered";
      /** As it is called now. */
      readonly sheet: string;
      /** How many texts somebody has changed on the sheet meanwhile: these stay as they are there. */
      readonly kept: number;
      /** Absent where nothing was written over or beside anything. */
      readonly entered?: EnteredExplanations;
      /** The state of the sheet, where it was inserted for this. */
      readonly settled?: SettledSheets;
    }
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** Sheets that an insertion which broke off has left; nothing is written before they are removed. */
  | { readonly kind: "leftovers"; readonly sheets: readonly string[] };

/**
 * Enters explanations of goals that are not met into Forklaringer, in one batch after a look and a read; without that
 * sheet, inserts it with them in it.
 * @throws CommandFailure
 */
export async function enterExplanations(
  entries: readonly ExplanationEntry[],
): Promise<EnterExplanationsOutcome> {
  try {
    const sheet = findAddInParts(await inspectWorkbook())?.sheets.get("explanations");
    return sheet ? await enterInto(sheet, entries) : await insertWith(entries);
  } catch (error) {
    // Somebody has typed there in the last moment: that is seen now, and stays.
    if (error instanceof ChangedMeanwhileError) return enterExplanations(entries);
    throw toCommandFailure(error);
  }
}

async function enterInto(
  sheet: AddInSheet,
  entries: readonly ExplanationEntry[],
): Promise<EnterExplanationsOutcome> {
  const { table, log } = await readExplanations(sheet);
  const { rows, changes, kept } = planExplanations(table, entries, contractInUse(), today());
  const done = { kind: "entered", sheet: sheet.name, kept } as const;
  if (rows.length + changes.length === 0) return done;
  const blocks = await enterWithRecovery(
    [{ table, rows, changes: sheetChanges(changes, table) }],
    async () => [(await readExplanations(sheet)).table],
    {},
    (entered) =>
      logging(log, {
        action: "explanations",
        ...changeDetails(entered),
        done: { kind: "blocks", blocks: entered },
      }),
  );
  return { ...done, entered: { sheet, blocks } };
}

async function insertWith(entries: readonly ExplanationEntry[]): Promise<EnterExplanationsOutcome> {
  const rows = entries.map((entry) => newRow(entry, today()));
  const words = listTexts(contractInUse().language).details;
  const outcome = await insertSheet("explanations", false, {
    planOf: (input) => explanationsSheet(input, rows),
    logged: (seen, where, done) =>
      logging(seen, { action: "explanations", where, from: "", to: words.rows(rows.length), done }),
  });
  switch (outcome.kind) {
    case "inserted": {
      const settled = await settleSheets(outcome.plans);
      return { kind: "entered", sheet: outcome.sheet, kept: 0, settled };
    }
    case "already-there":
      // Somebody else has inserted it between the two looks.
      return enterExplanations(entries);
    case "no-workbook":
      return { kind: "no-workbook" };
    case "leftovers":
      return outcome;
  }
}
