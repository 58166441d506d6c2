import { runStepsInSlices, type WorkControl } from "../activity/slices/inSlices";
import { addDerivedCounts } from "../activity/derive/derivedCount";
import { ChangedMeanwhileError } from "../excel/write/changedMeanwhile";
import type { EnteredBlock } from "../excel/write/enterRows";
import { rememberState } from "../excel/identity/savedState";
import { readDerivedTables } from "../excel/read/tables/readDerivedTables";
import { isSameTableSteps } from "../excel/read/tables/sameTable";
import { sheetChanges } from "../excel/write/withFormat";
import { changeDetails } from "./log/changeDetails";
import { logging } from "./log/logLine";
import { cancelledOrFailed } from "./steps/commandFailure";
import { enterWithRecovery } from "./steps/enterWithRecovery";
import type { DerivationProposal } from "./steps/prepareDerivation";

export type DeriveOutcome =
  | {
      readonly kind: "derived";
      /** New rows of Aktivitet, and cells of it that had another value. */
      readonly added: number;
      readonly changed: number;
      /** Unique counts written into the table of years. */
      readonly counts: number;
      /** Cells left with another value than the meetings make, because they are of another source. */
      readonly skipped: number;
      /** The blocks that `undoImport` takes back; empty where nothing was to be written. */
      readonly blocks: readonly EnteredBlock[];
    }
  /** Aktivitet or the table of years has changed since the proposal was made: it is to be made anew. */
  | { readonly kind: "changed-since" }
  /** The workbook is as it was. */
  | { readonly kind: "cancelled" };

/**
 * Derives Aktivitet and the unique counts as proposed: a read, and a request for each of the two tables. Rows
 * and counts that an earlier derivation wrote follow the meetings; cells of another source change only where the
 * user wants them replaced. Succeeds whole or changes nothing; being cancelled is changing nothing.
 * @throws CommandFailure
 */
export async function deriveFigures(
  proposal: DerivationProposal,
  replace: boolean,
  control: WorkControl = {},
): Promise<DeriveOutcome> {
  const { figures, plan, refreshed, replaced, years, yearTable } = proposal;
  const { activity } = figures;
  const allCounts = years?.changes ?? [];
  const counts = replace ? allCounts : allCounts.filter(({ isAutomatic }) => isAutomatic);
  const coverage = years?.coverage[replace ? "replaced" : "kept"] ?? [];
  const changed = replace ? [...refreshed, ...replaced] : refreshed;
  try {
    const now = await readDerivedTables(figures.places);
    for (const same of [isSameTableSteps(activity, now.activity), isSameTableSteps(yearTable, now.years)]) {
      if (!(await runStepsInSlices(same))) return { kind: "changed-since" };
    }
    const rows = [...plan.added.map(({ values }) => values), ...plan.zeros.rows];
    const entries = [
      { table: activity, rows, changes: sheetChanges(changed, activity) },
      ...(yearTable
        ? [{ table: yearTable, rows: [], changes: sheetChanges([...counts, ...coverage], yearTable) }]
        : []),
    ];
    // A table that nothing enters costs no request.
    const filled = entries.filter(({ rows, changes }) => rows.length + changes.length > 0);
    const look = async () => {
      const then = await readDerivedTables(figures.places);
      return [then.activity, then.years];
    };
    const blocks = await enterWithRecovery(filled, look, control, (entered) =>
      logging(now.log, {
        action: "derive",
        ...changeDetails(entered),
        done: { kind: "blocks", blocks: entered },
      }),
    );
    if (counts.length > 0) {
      await rememberState("derivedCounts", addDerivedCounts(figures.savedState.derivedCounts, counts));
    }
    if (proposal.isComplete !== figures.savedState.meetingsComplete) {
      await rememberState("meetingsComplete", proposal.isComplete);
    }
    return {
      kind: "derived",
      added: rows.length,
      changed: changed.length,
      counts: counts.length,
      skipped: plan.changed.length - changed.length + allCounts.length - counts.length,
      blocks,
    };
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) return { kind: "changed-since" };
    return cancelledOrFailed(error, control);
  }
}
