import type { ActivityImportInput, ActivityImportPlan, ChangedCell, LockedOutFigure } from "./activityImport";
import { activityFactsReader, type ActivityFacts } from "../tables/activityFacts";
import type { ActivityContext } from "../check/tableRules";
import { activityColumns, figureColumns, type ActivityColumn, type ActivityRow } from "../tables/activityRow";
import { checkWithoutFixing, fixSteps } from "../check/applyFixes";
import { offsetSheetRow, originalRowNumber, rowBelowSheet } from "./sheetRowOffset";
import { cellStateOf } from "../tables/change";
import { ACTIVITY_CHECK, ACTIVITY_TEXT_COLUMNS } from "../check/checkActivity";
import { checkSteps } from "../check/checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import { firstActivityRows } from "../check/firstActivityRows";
import { sortIssues, type Issue, type RuleId } from "../check/issue";
import { checkNewValues, RULES_IN_SHEET } from "./checkNewValues";
import { hasNewValues, isLockedOut, importableColumns, type MatchedRow } from "./matchRow";
import { classifyIncoming } from "./classifyIncoming";
import { inRowOrder } from "../check/rule";
import { planZerosSteps } from "./planZeros";
import { forEachInSteps, subSteps, type Steps } from "../slices/steps";
import { withoutColumns } from "./withoutColumns";
import { summariseActivityImport } from "./summariseActivityImport";

/**
 * Rules not applied to the file's rows by themselves: those that compare figures (`RULES_IN_SHEET`), locked figures,
 * which are compared cell by cell, and texts that look like formulas, which the writer enters as texts anyway.
 */
const CHECKED_ELSEWHERE: ReadonlySet<RuleId> = new Set<RuleId>([
  "text-formula",
  "period-locked",
  ...RULES_IN_SHEET.map(({ id }) => id),
]);

const INCOMING_CHECK = {
  ...ACTIVITY_CHECK,
  rules: ACTIVITY_CHECK.rules.filter(({ id }) => !CHECKED_ELSEWHERE.has(id)),
};

/**
 * Plans an import of figures. Rows are matched by month and municipality; entering the plan and planning the same
 * file once more gives nothing to add and nothing to change.
 */
export function* planActivityImportSteps(given: ActivityImportInput): Steps<ActivityImportPlan> {
  const { contract, statusDate, sheetColumns } = given;
  const all = activityColumns(contract);
  const { rows: incoming, lacking } = withoutColumns(given.incoming, all, sheetColumns);
  const columns = bothHave(given.columns, sheetColumns);
  const context: ActivityContext = {
    contract,
    statusDate,
    from: "file",
    textColumns: ACTIVITY_TEXT_COLUMNS,
    ...(columns ? { columns } : {}),
  };
  const check = (rows: readonly EnteredRow<ActivityRow>[]) => checkSteps(rows, INCOMING_CHECK, context);
  const fixing = given.fix ? fixSteps(incoming, check) : checkWithoutFixing(incoming, check);
  const { changes: fixed, checked } = yield* subSteps(fixing, 0, 0.5);

  const existing: ActivityFacts[] = [];
  const readFacts = activityFactsReader(contract);
  const keep = (row: EnteredRow<ActivityRow>) => existing.push(readFacts(offsetSheetRow(row)));
  yield* subSteps(forEachInSteps(inRowOrder(given.existing), keep), 0.5, 0.6);

  const classified = yield* subSteps(
    classifyIncoming(checked, firstActivityRows(existing), given.locked),
    0.6,
    0.7,
  );
  const covering = {
    rows: [...existing, ...checked.facts],
    sums: (given.sums ?? []).map(readFacts),
    covered: classified.matched.map(({ month }) => month),
    contract,
    statusDate,
    columns: columns ?? new Set(all),
  };
  const zeros = yield* subSteps(planZerosSteps(covering, given.zeros), 0.7, 0.75);
  const beside = [...existing, ...zeros.rows.map((values, index) => readFacts(rowBelowSheet(values, index)))];
  const judged = yield* subSteps(
    checkNewValues(classified.matched.filter(hasNewValues), beside, context),
    0.75,
    0.95,
  );
  const { entering } = judged;
  const summary = summariseActivityImport(classified, entering);
  yield 1;
  return {
    added: entering.flatMap((row) => (row.at ? [] : { row: row.facts.row, values: row.newValues })),
    zeros,
    changed: entering.flatMap(changedActivityCells),
    identical: summary.identical,
    lacking,
    leftOut: {
      rows: classified.leftOut,
      figures: sortIssues([...classified.figureIssues, ...judged.exceeding], all),
    },
    fixed,
    locked: classified.matched.filter(isLockedOut).flatMap(lockedOutFigures),
    warnings: sortIssues([...ownWarnings(checked.issues, entering), ...judged.issues], all),
    summary,
  };
}

/** The columns that file and table both have; `undefined` for all of them. */
function bothHave(
  file: ReadonlySet<ActivityColumn> | undefined,
  table: ReadonlySet<ActivityColumn> | undefined,
): ReadonlySet<ActivityColumn> | undefined {
  return file && table ? new Set([...file].filter((column) => table.has(column))) : (file ?? table);
}

/** Warnings about the file's rows by themselves; a blank is missing only where the sheet is blank too. */
function ownWarnings(issues: readonly Issue[], entering: readonly MatchedRow[]): Issue[] {
  const warnings = issues.filter(({ severity, row }) => severity === "warning" && row !== null);
  if (warnings.length === 0) return [];
  const enters = new Map(entering.map((row) => [row.facts.row, row]));
  return warnings.filter(({ row, rule, column }) => {
    const place = enters.get(row ?? NaN);
    if (!place || rule !== "number-missing") return place !== undefined;
    return isBlank(place.at?.values[column as ActivityColumn] ?? null);
  });
}

function changedActivityCells({ facts, at, month, municipality, newValues }: MatchedRow): ChangedCell[] {
  if (!at) return [];
  return importableColumns()
    .filter((column) => column in newValues)
    .map((column) => ({
      row: originalRowNumber(at),
      column,
      from: cellStateOf(at, column),
      to: { value: newValues[column] ?? null },
      fileRow: facts.row,
      month,
      municipality: municipality.name,
    }));
}

function lockedOutFigures({ facts, at, month, municipality, lockedOut }: MatchedRow): LockedOutFigure[] {
  return figureColumns().flatMap((column) => {
    const to = lockedOut[column];
    if (to === undefined) return [];
    const place = { fileRow: facts.row, month, municipality: municipality.name };
    return [
      { row: at ? originalRowNumber(at) : null, column, from: at?.values[column] ?? null, to, ...place },
    ];
  });
}
