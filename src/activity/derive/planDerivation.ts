import type { Contract } from "../../contract/contract";
import { activityFactsReader, type ActivityFacts } from "../tables/activityFacts";
import type { LockedFigures } from "../check/tableRules";
import {
  ACTIVITY_COLUMNS,
  FIGURE_COLUMNS,
  type ActivityColumn,
  type ActivityRow,
} from "../tables/activityRow";
import type { EnteredRow } from "../tables/enteredRow";
import { inSlices, type Onlooker } from "../slices/inSlices";
import type { MadeUpCount } from "./derivedCount";
import { madeUpRows } from "./derivedRows";
import { isMadeUp } from "./derivedSource";
import { makeUpSteps, type MadeUp, type MadeUpRow } from "./deriveActivity";
import type { MakeUpPlan } from "./derivationPlan";
import { meetingFaults } from "./meetingFaults";
import type { MeetingRow } from "../tables/meetingRow";
import { planActivitySteps } from "../import/planActivityImport";
import { planYearCounts } from "./planYearCounts";
import { inRowOrder } from "../check/rule";
import { eachInSteps, partOf, runSteps, type Steps } from "../slices/steps";
import type { YearRow } from "../tables/yearRow";

/** Meetings, and what stands in the tables that are made up from them. */
export interface MakeUp {
  readonly meetings: readonly EnteredRow<MeetingRow>[];
  /** Rows of Aktivitet by the sheet's row numbers. */
  readonly existing: readonly EnteredRow<ActivityRow>[];
  /** Those of our columns that Aktivitet has; without it, all. */
  readonly columns?: ReadonlySet<ActivityColumn>;
  /** `undefined` where the sheet with the table of years is gone. */
  readonly years: readonly EnteredRow<YearRow>[] | undefined;
  readonly contract: Contract;
  /** Excel serial number of a whole day. */
  readonly statusDate: number;
  /** Figures of locked periods, by `placeKey`. */
  readonly locked?: ReadonlyMap<string, LockedFigures> | undefined;
  /** The first of the last locked month as an Excel serial number. */
  readonly lockedUntil?: number | undefined;
  /** Unique counts that earlier makings-up wrote. */
  readonly earlier: readonly MadeUpCount[];
}

/**
 * What making Aktivitet and the unique counts up from meetings does. Entering the plan and making up once more
 * changes nothing.
 */
export function planMakeUp(given: MakeUp): MakeUpPlan {
  return runSteps(planMakeUpSteps(given));
}

/** The same while the page stays alive. */
export function planMakeUpInSlices(given: MakeUp, onlooker: Onlooker = {}): Promise<MakeUpPlan> {
  return inSlices(planMakeUpSteps(given), onlooker);
}

function* planMakeUpSteps(given: MakeUp): Steps<MakeUpPlan> {
  const { meetings, contract, statusDate, locked } = given;
  const made = yield* partOf(makeUpSteps(meetings, contract), 0, 0.6);

  const facts: ActivityFacts[] = [];
  const readFacts = activityFactsReader(contract);
  const read = (row: EnteredRow<ActivityRow>) => facts.push(readFacts(row));
  yield* partOf(eachInSteps(inRowOrder(given.existing), read), 0.6, 0.65);
  const lockedMonths = new Set([...(locked?.keys() ?? [])].map((key) => key.slice(0, "2026-01".length)));
  const { incoming, gone, kept } = madeUpRows(made.rows, facts, {
    contract,
    lockedMonths,
    columns: given.columns ?? new Set(ACTIVITY_COLUMNS),
  });

  const untold = FIGURE_COLUMNS.filter((column) =>
    made.rows.every(({ figures }) => figures[column] === null),
  );
  const columns = new Set<ActivityColumn>(["period", "municipality", "source"]);
  for (const column of FIGURE_COLUMNS) if (!untold.includes(column)) columns.add(column);
  const activity = { existing: given.existing, incoming, columns, contract, statusDate, fix: false };
  const plan = yield* partOf(planActivitySteps(locked ? { ...activity, locked } : activity), 0.65, 1);

  const leftOut = new Set(plan.leftOut.rows.map(({ row }) => row));
  const entering = made.rows.filter((_, index) => !leftOut.has(index + 1));
  const outside = made.rows.filter((_, index) => leftOut.has(index + 1)).flatMap(guidancesOf);
  const names = new Set(entering.map(({ municipality }) => municipality.name));
  const ownRows = new Set(facts.flatMap((row) => (isMadeUp(row.values, contract) ? [row.row] : [])));
  return {
    made,
    meetings: { counted: entering.flatMap(guidancesOf).length, filled: filled(made) },
    faults: meetingFaults(meetings, made.leftOut.meetings, { contract, statusDate }),
    outside: outside.sort((a, b) => a - b),
    untold,
    months: [...new Set(entering.map(({ month }) => month))],
    municipalities: contract.municipalities.map(({ name }) => name).filter((name) => names.has(name)),
    plan,
    refreshed: plan.changed.filter(({ row }) => ownRows.has(row)),
    replaced: plan.changed.filter(({ row }) => !ownRows.has(row)),
    gone,
    kept,
    years:
      given.years &&
      planYearCounts({
        made: made.years,
        rows: given.years,
        earlier: given.earlier,
        lockedUntil: given.lockedUntil,
      }),
  };
}

/** The rows of Forløb that a made-up row counts, in either kind. */
function guidancesOf({ from }: MadeUpRow): number[] {
  return [...from.individual, ...from.collective];
}

function filled({ rows, leftOut }: MadeUp): number {
  return rows.flatMap(guidancesOf).length + leftOut.meetings.length;
}
