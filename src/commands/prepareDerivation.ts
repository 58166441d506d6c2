import { isBlank } from "../activity/values/entry";
import type { Onlooker } from "../activity/slices/inSlices";
import { lockedByPlace } from "../activity/check/lockedFigures";
import { filledMadeUpRows } from "../activity/derive/derivedSource";
import type { MakeUpPlan } from "../activity/derive/derivationPlan";
import { planMakeUpInSlices } from "../activity/derive/planDerivation";
import type { YearColumn } from "../activity/tables/yearRow";
import { contractInUse } from "../contract/inUse";
import { findEntered, type EnteredFigures } from "../excel/read/readEntered";
import { readMakeUp } from "../excel/read/readDerivation";
import type { ReadTable } from "../excel/read/readTable";
import { failed } from "./commandFailure";

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
  /**
   * Forløb holds nothing. `madeUpRows` are the rows of Aktivitet that an earlier making-up wrote and that still
   * hold figures: their meetings are gone, all of them.
   */
  | { readonly kind: "no-meetings"; readonly madeUpRows: readonly number[] }
  | { readonly kind: "cancelled" };

/**
 * Plans what making Aktivitet up from Forløb would do: in a look and one read of the workbook. The page stays
 * alive meanwhile.
 * @throws CommandFailure
 */
export async function prepareMakeUp(onlooker: Onlooker = {}): Promise<PreparedMakeUp> {
  try {
    const places = await findEntered();
    if (!places) return { kind: "no-workbook" };
    if (!places.meetings) return { kind: "no-meetings-sheet" };
    const { figures, years } = await readMakeUp(places);
    const { activity, memory, statusDate } = figures;
    const contract = contractInUse();
    const meetings = figures.meetings?.rows ?? [];
    if (meetings.every(({ values }) => Object.values(values).every(isBlank))) {
      return { kind: "no-meetings", madeUpRows: filledMadeUpRows(activity.rows, contract) };
    }
    const plan = await planMakeUpInSlices(
      {
        meetings,
        existing: activity.rows,
        columns: activity.columns,
        years: years?.rows,
        contract,
        statusDate,
        locked: lockedByPlace(memory.locked),
        lockedUntil: memory.locked?.until,
        earlier: memory.madeUp,
      },
      onlooker,
    );
    return { kind: "proposal", ...plan, figures, yearTable: years };
  } catch (error) {
    if (onlooker.signal?.aborted) return { kind: "cancelled" };
    throw failed(error);
  }
}
