import type { Onlooker } from "../activity/slices/inSlices";
import { rememberCounts } from "../activity/derive/derivedCount";
import type { EnteredBlock } from "../excel/write/enterRows";
import { enterTables } from "../excel/write/enterTables";
import { remember } from "../excel/identity/memory";
import { PartlyWritten } from "../excel/recover/partlyWritten";
import { readMadeUpTables } from "../excel/read/readDerivation";
import { isSameTable } from "../excel/read/sameTable";
import { writtenChanges } from "../excel/write/withFormat";
import { failed } from "./commandFailure";
import type { MakeUpProposal } from "./prepareDerivation";

export type { EnteredBlock };

export type MakeUpOutcome =
  | {
      readonly kind: "made-up";
      /** New rows of Aktivitet, and cells of it that had another value. */
      readonly added: number;
      readonly changed: number;
      /** Unique counts written into the table of years. */
      readonly counts: number;
      /** Cells left with another value than the meetings make, because they are of another source. */
      readonly left: number;
      /** What `undoImport` takes back; empty where nothing was to be written. */
      readonly blocks: readonly EnteredBlock[];
    }
  /** Aktivitet or the table of years has changed since the proposal was made: it is to be made anew. */
  | { readonly kind: "changed-since" }
  /** The workbook is as it was. */
  | { readonly kind: "cancelled" };

/**
 * Makes Aktivitet and the unique counts up as proposed: a read, and a request for each of the two tables. Rows
 * and counts that an earlier making-up wrote follow the meetings; cells of another source change only where the
 * user wants them replaced. Succeeds whole or changes nothing; being cancelled is changing nothing.
 * @throws CommandFailure
 */
export async function makeUpFigures(
  proposal: MakeUpProposal,
  replace: boolean,
  onlooker: Onlooker = {},
): Promise<MakeUpOutcome> {
  const { figures, plan, refreshed, replaced, years, yearTable } = proposal;
  const { activity } = figures;
  const allCounts = years?.changes ?? [];
  const counts = replace ? allCounts : allCounts.filter(({ isOurs }) => isOurs);
  const changed = replace ? [...refreshed, ...replaced] : refreshed;
  try {
    const now = await readMadeUpTables(figures.places);
    if (!isSameTable(activity, now.activity) || !isSameTable(yearTable, now.years)) {
      return { kind: "changed-since" };
    }
    const rows = plan.added.map(({ values }) => values);
    const blocks = await enterTables(
      [
        { table: activity, rows, changes: writtenChanges(changed, activity) },
        ...(yearTable ? [{ table: yearTable, rows: [], changes: writtenChanges(counts, yearTable) }] : []),
      ],
      onlooker,
    );
    if (counts.length > 0) {
      // The figures are in: that their source is not remembered is no reason to take them back.
      await remember("madeUp", rememberCounts(figures.memory.madeUp, counts)).catch(() => undefined);
    }
    return {
      kind: "made-up",
      added: plan.added.length,
      changed: changed.length,
      counts: counts.length,
      left: plan.changed.length - changed.length + allCounts.length - counts.length,
      blocks,
    };
  } catch (error) {
    if (onlooker.signal?.aborted && !(error instanceof PartlyWritten)) return { kind: "cancelled" };
    throw failed(error);
  }
}
