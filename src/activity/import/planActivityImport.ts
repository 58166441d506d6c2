import type { ActivityImport, ActivityImportPlan, ChangedCell, LockedFigure } from "./activityImport";
import { activityFactsReader, type ActivityFacts } from "../tables/activityFacts";
import type { ActivityContext } from "../check/tableRules";
import {
  ACTIVITY_COLUMNS,
  FIGURE_COLUMNS,
  type ActivityColumn,
  type ActivityRow,
} from "../tables/activityRow";
import { asTheyAre, fixSteps } from "../check/applyFix";
import { behindTheFile, sheetRow } from "./amongSheetRows";
import { contentOf } from "../tables/change";
import { ACTIVITY_CHECK, ACTIVITY_TEXT_COLUMNS } from "../check/checkActivity";
import { checkSteps } from "../check/checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import { firstAtPlaces } from "../check/firstAtPlaces";
import { inSlices, type Onlooker } from "../slices/inSlices";
import { sortIssues, type Issue, type RuleId } from "../check/issue";
import { judgeNews, RULES_IN_SHEET } from "./judgeNews";
import { hasNews, isHeld, NEWS_COLUMNS, type PlacedRow } from "./placeRow";
import { sortIncoming } from "./sortIncoming";
import { inRowOrder } from "../check/rule";
import { eachInSteps, partOf, runSteps, type Steps } from "../slices/steps";
import { summariseActivityImport } from "./summariseActivityImport";

/**
 * What an import of figures does to the sheet. A row of the file is known again by month and municipality;
 * entering the plan and planning the same file once more gives nothing to add and nothing to change.
 */
export function planActivityImport(given: ActivityImport): ActivityImportPlan {
  return runSteps(planActivitySteps(given));
}

/** The same while the page stays alive. */
export function planActivityImportInSlices(
  given: ActivityImport,
  onlooker: Onlooker = {},
): Promise<ActivityImportPlan> {
  return inSlices(planActivitySteps(given), onlooker);
}

/**
 * What is judged elsewhere: figures beside others once they stand in the sheet, locked ones cell by cell, and
 * texts that look like formulas by the writer, which enters every text as the text it is.
 */
const JUDGED_ELSEWHERE: ReadonlySet<RuleId> = new Set<RuleId>([
  "text-formula",
  "period-locked",
  ...RULES_IN_SHEET.map(({ id }) => id),
]);

const INCOMING_CHECK = {
  ...ACTIVITY_CHECK,
  rules: ACTIVITY_CHECK.rules.filter(({ id }) => !JUDGED_ELSEWHERE.has(id)),
};

/** The same in steps. */
export function* planActivitySteps(given: ActivityImport): Steps<ActivityImportPlan> {
  const { contract, statusDate, columns, incoming } = given;
  const context: ActivityContext = {
    contract,
    statusDate,
    from: "file",
    textColumns: ACTIVITY_TEXT_COLUMNS,
    ...(columns ? { columns } : {}),
  };
  const check = (rows: readonly EnteredRow<ActivityRow>[]) => checkSteps(rows, INCOMING_CHECK, context);
  const mended = given.fix ? fixSteps(incoming, check) : asTheyAre(incoming, check);
  const { changes: fixed, checked } = yield* partOf(mended, 0, 0.5);

  const existing: ActivityFacts[] = [];
  const readFacts = activityFactsReader(contract);
  const keep = (row: EnteredRow<ActivityRow>) => existing.push(readFacts(behindTheFile(row)));
  yield* partOf(eachInSteps(inRowOrder(given.existing), keep), 0.5, 0.6);

  const sorted = yield* partOf(sortIncoming(checked, firstAtPlaces(existing), given.locked), 0.6, 0.7);
  const judged = yield* partOf(judgeNews(sorted.placed.filter(hasNews), existing, context), 0.7, 0.95);
  const { entering } = judged;
  const summary = summariseActivityImport(sorted, entering);
  yield 1;
  return {
    added: entering.flatMap((row) => (row.at ? [] : { row: row.facts.row, values: row.news })),
    changed: entering.flatMap(changedCells),
    identical: summary.identical,
    leftOut: {
      rows: sorted.leftOut,
      figures: sortIssues([...sorted.faults, ...judged.exceeding], ACTIVITY_COLUMNS),
    },
    fixed,
    locked: sorted.placed.filter(isHeld).flatMap(lockedFigures),
    warnings: sortIssues([...ownWarnings(checked.issues, entering), ...judged.issues], ACTIVITY_COLUMNS),
    summary,
  };
}

/** What the file's rows are warned of by themselves; a blank is missing only where the sheet is blank too. */
function ownWarnings(issues: readonly Issue[], entering: readonly PlacedRow[]): Issue[] {
  const warnings = issues.filter(({ severity, row }) => severity === "warning" && row !== null);
  if (warnings.length === 0) return [];
  const enters = new Map(entering.map((row) => [row.facts.row, row]));
  return warnings.filter(({ row, rule, column }) => {
    const place = enters.get(row ?? NaN);
    if (!place || rule !== "number-missing") return place !== undefined;
    return isBlank(place.at?.values[column as ActivityColumn] ?? null);
  });
}

function changedCells({ facts, at, month, municipality, news }: PlacedRow): ChangedCell[] {
  if (!at) return [];
  return NEWS_COLUMNS.filter((column) => column in news).map((column) => ({
    row: sheetRow(at),
    column,
    from: contentOf(at, column),
    to: { value: news[column] ?? null },
    fileRow: facts.row,
    month,
    municipality: municipality.name,
  }));
}

function lockedFigures({ facts, at, month, municipality, held }: PlacedRow): LockedFigure[] {
  return FIGURE_COLUMNS.flatMap((column) => {
    const to = held[column];
    if (to === undefined) return [];
    const place = { fileRow: facts.row, month, municipality: municipality.name };
    return [{ row: at ? sheetRow(at) : null, column, from: at?.values[column] ?? null, to, ...place }];
  });
}
