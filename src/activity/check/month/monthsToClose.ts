import { firstOfMonth } from "../../../calc/serialDate";
import type { Contract, Municipality } from "../../../contract/contract";
import { isCount } from "../../../calc/isCount";
import { figureColumns, type FigureColumn } from "../../tables/activityRow";
import type { ActivityFacts } from "../../tables/activityFacts";
import { contractMonths } from "../../tables/contractMonths";
import { firstActivityRows } from "../firstActivityRows";

/** The months that would be closed: after those that are, up to one; first days as Excel serial numbers. */
export interface MonthSpan {
  readonly after: number | undefined;
  readonly until: number;
}

/** A municipality without figures in a month. */
interface MissingMonth {
  readonly month: number;
  readonly municipality: string;
}

/** A figure that is far from the same municipality's of the month before. */
interface StandingOut {
  readonly row: number;
  readonly column: FigureColumn;
  readonly month: number;
  readonly municipality: string;
  readonly before: number;
  readonly now: number;
}

/** Points that somebody should look at before months are closed. */
export interface MonthsToClose {
  readonly missing: readonly MissingMonth[];
  /** Rows whose figures name no source. */
  readonly withoutSource: readonly {
    readonly row: number;
    readonly month: number;
    readonly municipality: string;
  }[];
  readonly standingOut: readonly StandingOut[];
}

/** A figure stands out at so many times the month before's, or the reverse, and at so much between them. */
const TIMES = 3;
const APART = 10;

/** Looks through rows in the order of their numbers; of several for a month and municipality, at the one that counts. */
export function monthsToClose(
  rows: readonly ActivityFacts[],
  contract: Contract,
  { after, until }: MonthSpan,
): MonthsToClose {
  const find = firstActivityRows(rows);
  const figuresOf = (month: number, municipality: Municipality) => {
    const facts = find(month, municipality);
    return facts?.hasFigures ? facts : undefined;
  };
  const columns = figureColumns(contract);
  const months = contractMonths(contract).filter((month) => month <= until && month > (after ?? 0));
  const places = months.flatMap((month) =>
    contract.municipalities.map((municipality) => ({
      month,
      municipality: municipality.name,
      facts: figuresOf(month, municipality),
      earlier: figuresOf(monthBefore(month), municipality),
    })),
  );
  return {
    missing: places.flatMap(({ month, municipality, facts }) => (facts ? [] : { month, municipality })),
    withoutSource: places.flatMap(({ month, municipality, facts }) =>
      facts && String(facts.values.source ?? "").trim() === "" ? { row: facts.row, month, municipality } : [],
    ),
    standingOut: places.flatMap(({ month, municipality, facts, earlier }) =>
      columns.flatMap((column): StandingOut[] => {
        const [now, before] = [facts?.[column], earlier?.[column]];
        if (!facts || !isCount(now) || !isCount(before) || !standsOut(now, before)) return [];
        return [{ row: facts.row, column, month, municipality, before, now }];
      }),
    ),
  };
}

function standsOut(now: number, before: number): boolean {
  const [less, more] = [Math.min(now, before), Math.max(now, before)];
  return more - less >= APART && more >= TIMES * less;
}

function monthBefore(month: number): number {
  return firstOfMonth(month - 1);
}
