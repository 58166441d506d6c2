import { monthsToClose, type MonthsToClose } from "../../activity/check/month/monthsToClose";
import { activityFactsReader } from "../../activity/tables/activityFacts";
import { contractInUse } from "../../contract/contractInUse";
import { reportSheets } from "../reports/reportSheets";
import type { CheckedFigures, LocatedIssue } from "../steps/checkedFigures";

/** Points that somebody should look at before the months up to a given one are closed. */
export interface MonthChecklist extends MonthsToClose {
  /** Errors of these months, of closed ones, and of no recognisable month. */
  readonly errors: readonly LocatedIssue[];
  /** Warnings about rows of the months to be closed, neither mended nor hidden; absent rows are among `missing`. */
  readonly warnings: readonly LocatedIssue[];
}

/** Looks through figures that were checked. */
export function monthChecklist(
  { figures, issues, lockedUntil }: CheckedFigures,
  until: number,
): MonthChecklist {
  const contract = contractInUse();
  const { rows, place } = figures.activity;
  const facts = rows.map(activityFactsReader(contract));
  const monthOf = ({ part, issue: { row } }: LocatedIssue) =>
    part === "activity" && row !== null ? facts[row - place.firstRow]?.month : undefined;
  const concerned = issues.filter((found) => (monthOf(found) ?? until) <= until);
  return {
    ...monthsToClose(facts, contract, { after: lockedUntil, until }),
    errors: concerned.filter(({ issue }) => issue.severity === "error"),
    warnings: concerned.filter(
      (found) =>
        found.issue.severity === "warning" &&
        found.issue.rule !== "row-gap" &&
        (monthOf(found) ?? until) > (lockedUntil ?? 0),
    ),
  };
}

/** Whether there is anything on it to look at. */
export function hasOpenPoints(checklist: MonthChecklist): boolean {
  return Object.values(checklist).some((point: readonly unknown[]) => point.length > 0);
}

/** The reports that are in the workbook, as their sheets are called. */
export function reportNames({ figures: { log } }: CheckedFigures): readonly string[] {
  return reportSheets(log).map(({ name }) => name);
}
