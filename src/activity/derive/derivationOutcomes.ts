import type { Contract } from "../../contract/contract";
import { ACTIVITY_CHECK, ACTIVITY_TEXT_COLUMNS } from "../check/checkActivity";
import { issueSteps } from "../check/checkedRows";
import { countedRows, guidancesIn, sumsByYear, type YearSums } from "../check/countedRows";
import type { ActivityContext } from "../check/tableRules";
import type { ActivityImportPlan, ChangedCell } from "../import/activityImport";
import { subSteps, type Steps } from "../slices/steps";
import type { ActivityRow } from "../tables/activityRow";
import { applyChanges } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import { judgedYear } from "../tables/judgedYear";
import type { YearRow } from "../tables/yearRow";
import { basisChanges } from "./basisChanges";
import type { DerivationOutcome, YearCountsPlan } from "./derivationPlan";
import type { UniqueCoverage } from "./uniqueCoverage";

/** The user's choices for figures of another source. */
type Choice = "kept" | "replaced";

/** The sums that count, by year: as Aktivitet stands, and as deriving leaves it by either choice. */
export type SumsByChoice = Readonly<Record<"now" | Choice, ReadonlyMap<number, YearSums>>>;

interface SumsInput {
  readonly context: Omit<ActivityContext, "textColumns">;
  readonly countedUntil: number;
  /** The table as it stands. */
  readonly activity: readonly EnteredRow<ActivityRow>[];
  /** The changes that deriving writes into it. */
  readonly plan: ActivityImportPlan;
  readonly refreshed: readonly ChangedCell[];
}

interface OutcomesInput {
  readonly contract: Contract;
  readonly countedUntil: number;
  /** The table as it stands. */
  readonly years: readonly EnteredRow<YearRow>[] | undefined;
  /** The changes that deriving writes into it. */
  readonly counts: YearCountsPlan | undefined;
  readonly coverage: Readonly<Record<Choice, readonly UniqueCoverage[]>>;
  readonly sums: SumsByChoice;
}

/** The sums of Aktivitet before deriving, and after it where figures of another source are kept or replaced. */
export function* sumByChoiceSteps(input: SumsInput): Steps<SumsByChoice> {
  const { activity, plan, refreshed, context, countedUntil } = input;
  const sumsOf = function* (rows: readonly EnteredRow<ActivityRow>[]): Steps<ReadonlyMap<number, YearSums>> {
    const given = { ...context, textColumns: ACTIVITY_TEXT_COLUMNS };
    const issues = yield* issueSteps(rows, ACTIVITY_CHECK, given);
    return sumsByYear(countedRows(rows, issues, context.locked), context.contract, countedUntil);
  };
  const after = (changed: readonly ChangedCell[]) => sumsOf(withRows(applyChanges(activity, changed), plan));
  return {
    now: yield* subSteps(sumsOf(activity), 0, 0.4),
    kept: yield* subSteps(after(refreshed), 0.4, 0.7),
    replaced: yield* subSteps(after(plan.changed), 0.7, 1),
  };
}

/** The outcomes of deriving, where figures of another source are kept and where they are replaced. */
export function derivationOutcomes({
  contract,
  countedUntil,
  years,
  counts,
  coverage,
  sums,
}: OutcomesInput): Readonly<Record<Choice, DerivationOutcome>> {
  const outcome = (choice: Choice): DerivationOutcome => {
    if (!years || !counts) return { coverage: coverage[choice], bases: [] };
    const judged = (rows: readonly EnteredRow<YearRow>[], of: keyof SumsByChoice) => ({
      firms: rows.flatMap((row) => judgedYear(row, contract, countedUntil, guidancesIn(sums[of])) ?? []),
      guidances: sums[of],
    });
    const ofMeetings = choice === "replaced" ? counts.changes : counts.changes.filter(isAutomatic);
    const written = applyChanges(years, [...ofMeetings, ...counts.coverage[choice]]);
    return {
      coverage: coverage[choice],
      bases: basisChanges(contract, judged(years, "now"), judged(written, choice)),
    };
  };
  return { kept: outcome("kept"), replaced: outcome("replaced") };
}

/** Rows with those that enter below them. */
function withRows(
  rows: readonly EnteredRow<ActivityRow>[],
  { added, zeros }: ActivityImportPlan,
): EnteredRow<ActivityRow>[] {
  const last = rows.reduce((most, { row }) => Math.max(most, row), 0);
  const below = [...added.map(({ values }) => values), ...zeros.rows];
  return [...rows, ...below.map((values, index) => ({ row: last + 1 + index, values }))];
}

function isAutomatic({ isAutomatic }: YearCountsPlan["changes"][number]): boolean {
  return isAutomatic;
}
