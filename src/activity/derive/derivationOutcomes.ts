import type { Contract } from "../../contract/contract";
import { ACTIVITY_CHECK, ACTIVITY_TEXT_COLUMNS } from "../check/checkActivity";
import { issueSteps } from "../check/checkedRows";
import { countedRows, sumsByYear, type YearSums } from "../check/countedRows";
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

/** What the user may choose for figures of another source. */
type Choice = "kept" | "replaced";

interface OutcomesInput {
  readonly contract: Contract;
  readonly context: Omit<ActivityContext, "textColumns">;
  readonly countedUntil: number;
  /** The tables as they stand. */
  readonly activity: readonly EnteredRow<ActivityRow>[];
  readonly years: readonly EnteredRow<YearRow>[] | undefined;
  /** What deriving writes into them. */
  readonly plan: ActivityImportPlan;
  readonly refreshed: readonly ChangedCell[];
  readonly counts: YearCountsPlan | undefined;
  readonly coverage: Readonly<Record<Choice, readonly UniqueCoverage[]>>;
}

/** What follows from deriving, where figures of another source are kept and where they are replaced. */
export function* derivationOutcomeSteps(
  input: OutcomesInput,
): Steps<Readonly<Record<Choice, DerivationOutcome>>> {
  const { contract, activity, plan, refreshed, coverage, counts, years, countedUntil } = input;
  const outcome = (choice: Choice): DerivationOutcome => ({ coverage: coverage[choice], bases: [] });
  if (!years || !counts) return { kept: outcome("kept"), replaced: outcome("replaced") };

  const now = {
    firms: judgedYears(years, contract, countedUntil),
    guidances: yield* subSteps(guidanceSteps(input, activity), 0, 0.4),
  };
  const after = function* (choice: Choice): Steps<DerivationOutcome> {
    const changed = applyChanges(activity, choice === "replaced" ? plan.changed : refreshed);
    const ofMeetings = choice === "replaced" ? counts.changes : counts.changes.filter(isAutomatic);
    const written = [...ofMeetings, ...counts.coverage[choice]];
    const then = {
      firms: judgedYears(applyChanges(years, written), contract, countedUntil),
      guidances: yield* guidanceSteps(input, withRows(changed, plan)),
    };
    return { coverage: coverage[choice], bases: basisChanges(contract, now, then) };
  };
  return {
    kept: yield* subSteps(after("kept"), 0.4, 0.7),
    replaced: yield* subSteps(after("replaced"), 0.7, 1),
  };
}

/** Guidances that count, by year. */
function* guidanceSteps(
  { context, countedUntil }: OutcomesInput,
  rows: readonly EnteredRow<ActivityRow>[],
): Steps<ReadonlyMap<number, YearSums>> {
  const issues = yield* issueSteps(rows, ACTIVITY_CHECK, { ...context, textColumns: ACTIVITY_TEXT_COLUMNS });
  return sumsByYear(countedRows(rows, issues), context.contract, countedUntil);
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

function judgedYears(rows: readonly EnteredRow<YearRow>[], contract: Contract, countedUntil: number) {
  return rows.flatMap((row) => judgedYear(row, contract, countedUntil) ?? []);
}

function isAutomatic({ isAutomatic }: YearCountsPlan["changes"][number]): boolean {
  return isAutomatic;
}
