import { contractInUse } from "../../contract/contractInUse";
import { findAddInParts, type AddInParts, type AddInSheet } from "../../excel/identity/addInParts";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import { readLastYearCells, type LastYearTable } from "../../excel/read/readLastYearCells";
import { OtherDateSystem, TooLargePackage, UnreadablePackage } from "../../package/parts/unreadablePackage";
import { yieldToPage } from "../../activity/slices/inSlices";
import { toCommandFailure } from "../steps/commandFailure";
import type { StepControl } from "../steps/workStep";
import { readEarlierTargets, type EarlierTargets } from "./earlierTargets";
import { planLastYear, type LastYearPlan } from "./planLastYear";

/** Last year's figures as another workbook has them, before anything is written. */
export interface LastYearProposal extends LastYearPlan {
  readonly kind: "proposal";
  /** The year whose goals they stand beside. */
  readonly year: number;
  readonly parts: AddInParts;
  readonly sheet: AddInSheet;
  readonly table: LastYearTable;
}

export type PrepareLastYearOutcome =
  | LastYearProposal
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** No year of the contract's is chosen on Forudsætninger. */
  | { readonly kind: "no-year" }
  /** The file is no workbook that can be read. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "date-system" }
  /** The other workbook has no goals of the year before. */
  | { readonly kind: "other-years"; readonly wanted: number; readonly years: readonly number[] };

/**
 * Compares last year's figures on Målark, of the chosen year, with those of an earlier workbook; nothing is changed.
 * @param bytes the earlier workbook's file
 * @throws CommandFailure
 */
export async function prepareLastYear(
  bytes: Uint8Array,
  { progress }: Pick<StepControl, "progress"> = {},
): Promise<PrepareLastYearOutcome> {
  const contract = contractInUse();
  const at = async (step: number) => {
    progress?.({ step, of: 2, mayCancel: true });
    // The file is taken apart in one go.
    await yieldToPage();
  };
  await at(1);
  const earlier = earlierIn(bytes);
  if ("kind" in earlier) return earlier;
  await at(2);
  try {
    const parts = findAddInParts(await inspectWorkbook());
    const sheet = parts?.sheets.get("targets");
    if (!parts || !sheet) return { kind: "no-workbook" };
    const { year, tables } = await readLastYearCells(parts, sheet);
    const table = tables.find(({ rows }) => rows.some(({ values }) => values.year === year));
    if (year === undefined || !table) return { kind: "no-year" };
    const years = [...new Set(earlier.rows.map((row) => row.year))].toSorted((a, b) => a - b);
    if (!years.includes(year - 1)) return { kind: "other-years", wanted: year - 1, years };
    return {
      kind: "proposal",
      year,
      parts,
      sheet,
      table,
      ...planLastYear(earlier, contract, year, table),
    };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

function earlierIn(
  bytes: Uint8Array,
):
  | EarlierTargets
  | Extract<PrepareLastYearOutcome, { readonly kind: "unreadable" | "too-large" | "date-system" }> {
  try {
    return readEarlierTargets(bytes, contractInUse().language);
  } catch (error) {
    if (error instanceof TooLargePackage) return { kind: "too-large", megabytes: error.megabytes };
    if (error instanceof OtherDateSystem) return { kind: "date-system" };
    if (error instanceof UnreadablePackage) return { kind: "unreadable" };
    throw error;
  }
}
