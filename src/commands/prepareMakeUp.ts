import type { Onlooker } from "../activity/inSlices";
import type { MakeUpPlan } from "../activity/makeUpPlan";
import type { YearColumn } from "../activity/yearRow";
import type { EnteredFigures } from "../excel/readEntered";
import type { ReadTable } from "../excel/readTable";

export type { MakeUpPlan };

/** What making up would do to the workbook; nothing is written before the user says so. */
export interface MakeUpProposal extends MakeUpPlan {
  readonly kind: "proposal";
  readonly figures: EnteredFigures;
  /** The table of years as it was read; `undefined` where its sheet is gone. */
  readonly yearTable: ReadTable<YearColumn> | undefined;
}

export type PreparedMakeUp =
  | MakeUpProposal
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** The sheet Forløb is not there, or was deleted. */
  | { readonly kind: "no-meetings-sheet" }
  /** Forløb holds nothing; `madeUpRows` are rows of Aktivitet that an earlier making-up wrote and that hold figures. */
  | { readonly kind: "no-meetings"; readonly madeUpRows: readonly number[] }
  | { readonly kind: "cancelled" };

/**
 * Plans what making Aktivitet up from Forløb would do: in a look and one read of the workbook. The page stays
 * alive meanwhile.
 * @throws CommandFailure
 */
export async function prepareMakeUp(_onlooker: Onlooker = {}): Promise<PreparedMakeUp> {
  return Promise.resolve({ kind: "no-workbook" });
}
