import { lastEndedMonthEnd } from "../../calc/serialDate";
import type { Contract } from "../../contract/contract";
import { isCounted } from "../../contract/figures";
import { activityFactsReader, type ActivityFacts } from "../tables/activityFacts";
import { monthsOf } from "../check/lockedFigures";
import type { LockedPlace } from "../check/tableRules";
import {
  activityColumns,
  figureColumns,
  type ActivityColumn,
  type ActivityRow,
  type FigureColumn,
} from "../tables/activityRow";
import type { ActivityImportPlan } from "../import/activityImport";
import type { EnteredRow } from "../tables/enteredRow";
import type { DerivedCount } from "./derivedCount";
import { derivedImportRows } from "./derivedImportRows";
import { derivedSource, isDerived } from "./derivedSource";
import { groundlessZeros, isPlaceholder } from "./placeholderZeros";
import { deriveActivitySteps, type DerivedActivity, type DerivedRow } from "./deriveActivity";
import { derivationOutcomes, sumByChoiceSteps } from "./derivationOutcomes";
import type { DerivationPlan } from "./derivationPlan";
import { leftOutMeetingIssues } from "./leftOutMeetingIssues";
import type { MeetingRow } from "../tables/meetingRow";
import { planActivityImportSteps } from "../import/planActivityImport";
import type { ZerosChoice } from "../import/planZeros";
import { placesLeftOut } from "./placesLeftOut";
import { planYears } from "./planYears";
import { inRowOrder } from "../check/rule";
import { forEachInSteps, subSteps, type Steps } from "../slices/steps";
import type { YearColumn, YearRow } from "../tables/yearRow";

/** Meetings, and what stands in the tables that are derived from them. */
export interface DerivationInput {
  readonly meetings: readonly EnteredRow<MeetingRow>[];
  /** Rows of Aktivitet by the sheet's row numbers. */
  readonly existing: readonly EnteredRow<ActivityRow>[];
  /** Those of our columns that Aktivitet has; absent, all of them. */
  readonly columns?: ReadonlySet<ActivityColumn>;
  /** `undefined` where the sheet with the table of years was deleted. */
  readonly years: readonly EnteredRow<YearRow>[] | undefined;
  readonly contract: Contract;
  /** Those of our columns that the table of years has; absent, all of them. */
  readonly yearColumns?: ReadonlySet<YearColumn> | undefined;
  /** Excel serial number of a whole day. */
  readonly statusDate: number;
  /** Figures of locked periods, by `activityKey`. */
  readonly locked?: ReadonlyMap<string, LockedPlace> | undefined;
  /** The first of the last locked month as an Excel serial number. */
  readonly lockedUntil?: number | undefined;
  /** Unique counts that earlier derivations wrote. */
  readonly earlier: readonly DerivedCount[];
  /** Given where the user says that no meetings mean 0. */
  readonly zeros?: Pick<ZerosChoice, "until"> | undefined;
}

/**
 * Plans how Aktivitet and the unique counts are derived from meetings. Entering the plan and deriving once more
 * changes nothing.
 */
export function* planDerivationSteps(given: DerivationInput): Steps<DerivationPlan> {
  const { meetings, contract, statusDate, locked } = given;
  const countedUntil = lastEndedMonthEnd(statusDate);
  const derived = yield* subSteps(deriveActivitySteps(meetings, contract, countedUntil), 0, 0.6);

  const facts = yield* subSteps(factsSteps(given), 0.6, 0.65);
  const lockedMonths = monthsOf(locked);
  const { incoming, gone, rowsWithoutMeetings, standing, kept } = derivedImportRows(derived.rows, facts, {
    contract,
    lockedMonths,
    columns: given.columns ?? new Set(activityColumns(contract)),
  });

  const unknownFigures = figureColumns(contract).filter(
    (column) => isCounted(column) || derived.rows.every(({ figures }) => figures[column] === null),
  );
  const imported = yield* subSteps(importSteps(given, derived, incoming, unknownFigures), 0.65, 0.9);
  const placeholders = new Map(
    facts.flatMap((row) => (isPlaceholder(row.values, contract) ? [[row.row, row] as const] : [])),
  );
  const groundless = groundlessZeros(imported.changed, derived.rows, placeholders);
  const plan = { ...imported, changed: [...imported.changed, ...groundless] };

  const leftOut = new Set(plan.leftOut.rows.map(({ row }) => row));
  const entering = derived.rows.filter((_, index) => !leftOut.has(index + 1));
  const outside = derived.rows.filter((_, index) => leftOut.has(index + 1)).flatMap(guidancesOf);
  const names = new Set(entering.map(({ municipality }) => municipality.name));
  const goneRows = new Set(gone.map(({ row }) => row));
  const isOwn = ({ row, values }: ActivityFacts) =>
    (isDerived(values, contract) && !goneRows.has(row)) || placeholders.has(row);
  const ownRows = new Set(facts.flatMap((row) => (isOwn(row) ? [row.row] : [])));
  const refreshed = plan.changed.filter(({ row }) => ownRows.has(row));
  const context = {
    contract,
    statusDate,
    from: "workbook",
    locked,
    ...(given.columns && { columns: given.columns }),
  } as const;
  const activity = given.existing;
  const sums = yield* subSteps(
    sumByChoiceSteps({ context, countedUntil, activity, plan, refreshed }),
    0.9,
    1,
  );
  const { coverage, years } = planYears(given, {
    derived,
    sums,
    facts,
    gone,
    standing,
    countedUntil,
    lockedMonths,
  });
  const tables = { years: given.years, counts: years };
  const outcomes = derivationOutcomes({ contract, countedUntil, ...tables, coverage, sums });
  return {
    derived,
    meetings: { counted: entering.flatMap(guidancesOf).length, filled: filledMeetingCount(derived) },
    issues: leftOutMeetingIssues(meetings, derived.leftOut.meetings, { contract, statusDate }),
    outside: outside.sort((a, b) => a - b),
    unknownFigures,
    months: [...new Set(entering.map(({ month }) => month))],
    municipalities: contract.municipalities.map(({ name }) => name).filter((name) => names.has(name)),
    plan,
    refreshed,
    replaced: plan.changed.filter(({ row }) => !ownRows.has(row)),
    rowsWithoutMeetings,
    standing,
    kept,
    years,
    outcomes,
  };
}

/** The meaning of Aktivitet's rows, in the order of their numbers. */
function* factsSteps({ existing, contract }: DerivationInput): Steps<readonly ActivityFacts[]> {
  const facts: ActivityFacts[] = [];
  const readFacts = activityFactsReader(contract);
  yield* forEachInSteps(inRowOrder(existing), (row) => facts.push(readFacts(row)));
  return facts;
}

/** Plans the derived rows as an import into Aktivitet, of the figures that the meetings say something about. */
function importSteps(
  given: DerivationInput,
  derived: DerivedActivity,
  incoming: readonly EnteredRow<ActivityRow>[],
  unknownFigures: readonly FigureColumn[],
): Steps<ActivityImportPlan> {
  const columns = new Set<ActivityColumn>(["period", "municipality", "source"]);
  for (const column of figureColumns(given.contract))
    if (!unknownFigures.includes(column)) columns.add(column);
  const { existing, contract, statusDate, locked } = given;
  return planActivityImportSteps({
    existing,
    incoming,
    columns,
    ...(given.columns && { sheetColumns: given.columns }),
    contract,
    statusDate,
    fix: false,
    zeros: zerosChoice(given, derived),
    ...(locked && { locked }),
  });
}

/** Zeros are derived like the rows with meetings: later derivations keep them in step. */
function zerosChoice(
  { zeros, lockedUntil, contract, meetings }: DerivationInput,
  { leftOut }: DerivedActivity,
): ZerosChoice | undefined {
  if (!zeros) return undefined;
  const unread = placesLeftOut(meetings, leftOut.meetings, contract);
  return { ...zeros, lockedUntil, source: derivedSource(contract), unread };
}

/** The rows of Forløb that a derived row counts, in either kind. */
function guidancesOf({ from }: DerivedRow): number[] {
  return [...from.individual, ...from.collective];
}

function filledMeetingCount({ rows, leftOut }: DerivedActivity): number {
  return rows.flatMap(guidancesOf).length + leftOut.meetings.length;
}
