import { isBlank } from "../../activity/values/entry";
import { runStepsInSlices, type WorkControl } from "../../activity/slices/inSlices";
import { lockedByPlace } from "../../activity/check/lockedFigures";
import { nonZeroDerivedRows } from "../../activity/derive/derivedSource";
import type { DerivationPlan } from "../../activity/derive/derivationPlan";
import { planDerivationSteps } from "../../activity/derive/planDerivation";
import type { YearColumn } from "../../activity/tables/yearRow";
import { contractInUse } from "../../contract/contractInUse";
import { findEntered, type EnteredFigures } from "../../excel/read/readEntered";
import { readFiguresAndYears } from "../../excel/read/tables/readDerivedTables";
import type { SheetTable } from "../../excel/read/load/loadTable";
import { refuseWithoutRoom } from "../../excel/write/roomForRows";
import { cancelledOrFailed } from "./commandFailure";

/** The changes that deriving would make to the workbook; nothing is written until the user confirms. */
export interface DerivationProposal extends DerivationPlan {
  readonly kind: "proposal";
  readonly figures: EnteredFigures;
  /** The table of years as it was read; `undefined` where its sheet is gone. */
  readonly yearTable: SheetTable<YearColumn> | undefined;
  /** Whether a month and municipality without meetings means 0, as the user says now or said before. */
  readonly isComplete: boolean;
}

/** The user's word about months and municipalities without meetings. */
export interface DerivationChoices {
  /** Whether they mean 0; absent, as it was said before. */
  readonly zeros?: boolean;
  /** Until the month that begins on that day, an Excel serial number; absent, the last that has meetings. */
  readonly zerosUntil?: number;
}

export type PreparedDerivation =
  | DerivationProposal
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** The sheet Forløb is not there, or was deleted. */
  | { readonly kind: "no-meetings-sheet" }
  /**
   * Forløb holds nothing. `derivedRows` are the rows of Aktivitet that an earlier derivation wrote and that still
   * hold figures: their meetings are gone, all of them.
   */
  | { readonly kind: "no-meetings"; readonly derivedRows: readonly number[] }
  | { readonly kind: "cancelled" };

/**
 * Plans what deriving Aktivitet from Forløb would do: in a look and one read of the workbook. The page stays
 * alive meanwhile.
 * @throws CommandFailure
 */
export async function prepareDerivation(
  control: WorkControl = {},
  choices: DerivationChoices = {},
): Promise<PreparedDerivation> {
  try {
    const places = await findEntered();
    if (!places) return { kind: "no-workbook" };
    if (!places.meetings) return { kind: "no-meetings-sheet" };
    const { figures, years } = await readFiguresAndYears(places);
    const { activity, savedState: memory, statusDate } = figures;
    const contract = contractInUse();
    const meetings = figures.meetings?.rows ?? [];
    if (meetings.every(({ values }) => Object.values(values).every(isBlank))) {
      return { kind: "no-meetings", derivedRows: nonZeroDerivedRows(activity.rows, contract) };
    }
    const isComplete = choices.zeros ?? memory.meetingsComplete;
    const steps = planDerivationSteps({
      meetings,
      existing: activity.rows,
      columns: activity.columns,
      years: years?.rows,
      yearColumns: years?.columns,
      contract,
      statusDate,
      locked: lockedByPlace(memory.locked),
      lockedUntil: memory.locked?.until,
      earlier: memory.derivedCounts,
      zeros: isComplete ? { until: choices.zerosUntil } : undefined,
    });
    const plan = await runStepsInSlices(steps, control);
    refuseWithoutRoom(activity, plan.plan.added.length + plan.plan.zeros.rows.length);
    return { kind: "proposal", ...plan, figures, yearTable: years, isComplete };
  } catch (error) {
    return cancelledOrFailed(error, control);
  }
}
