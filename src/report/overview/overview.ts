import { monthsEndedIn, yearDays } from "../../calc/contractYear";
import { lastEndedMonthEnd } from "../../calc/serialDate";
import { undecidedYear, type UndecidedYear } from "../../contract/undecidedYear";
import { resultTexts } from "../../language/functions/results";
import { sheetTexts } from "../../language/sheets/sheets";
import { awaitsWithoutDay } from "../awaitsWithoutDay";
import { awaitsNewFigure } from "../facts/awaitsNewFigure";
import { isOverdue } from "../facts/isOverdue";
import type { ReportFacts } from "../facts/reportFacts";
import { COUNTED_AS, fiveCounts, type CountedAs } from "../fiveCounts";

/** A report of the workbook, as its sheet is called. */
export interface OverviewReport {
  readonly name: string;
  /** Whether it is a municipality's own. */
  readonly isMunicipal: boolean;
  /** Whether it was made for the date of status, the year and the kind of report that the workbook stands at. */
  readonly isOfStatus: boolean;
  /** Whether it would say something else by now. */
  readonly isOutdated: boolean;
}

/** A step of the report's way, or a measure whose figure is expected; who does it is blank where nobody is named. */
interface DueItem {
  readonly what: string;
  readonly who: string;
}

/** A measure's figure, by its number, or a step of the report's way, by its name. */
interface OverdueItem {
  readonly id: string;
  readonly day: number;
  /** The cell to type in. */
  readonly place: string;
  readonly isStep?: true;
}

/** Where a workbook stands; days and months as Excel serial numbers. */
export interface Overview {
  readonly year: number;
  /** The year's. */
  readonly lastDay: number;
  readonly statusDate: number;
  readonly isFinal: boolean;
  /** The last day that figures are counted to. */
  readonly countedUntil: number;
  readonly monthsEnded: number;
  /** How many municipalities have any figure of the year's ended months, and how many there are. */
  readonly withFigures: number;
  readonly municipalities: number;
  /** Those that lack some of the ended months, which these are, from 1 on. */
  readonly missing: readonly { readonly name: string; readonly months: readonly number[] }[];
  readonly counts: Readonly<Record<CountedAs, number>>;
  /** The numbers of measures whose actual is missing, as Målark says: those that are awaited are not. */
  readonly lacking: readonly string[];
  /** The numbers of measures whose figure, or a newer one, comes later. */
  readonly awaited: readonly string[];
  /** The numbers of those awaited that the counts take for missing. */
  readonly awaitedWithoutDay: readonly string[];
  /** Figures, and after them steps, that should have come by the date of status. */
  readonly overdue: readonly OverdueItem[];
  /** Whether the user has chosen the total that the municipalities are measured by, or they are measured by none. */
  readonly hasIndividualTarget: boolean;
  /** The first day of the last locked month. */
  readonly lockedUntil: number | undefined;
  /** The last of each recipient. */
  readonly reports: readonly OverviewReport[];
  /** The next steps and figures due that are not overdue: all of the first day, each with who does it. */
  readonly nextDue: { readonly day: number; readonly items: readonly DueItem[] } | undefined;
  /** Whether sheets were made by an earlier version, and would be updated. */
  readonly updateWaits: boolean;
  /** Measures whose target a coming year of the contract still lacks, and that year. */
  readonly undecided: UndecidedYear | undefined;
  /** A year whose targets a newer contract has fixed, and when they were sent, by the user's word. */
  readonly fixedYear?: { readonly year: number; readonly sent?: string | undefined } | undefined;
}

/** Circumstances that the facts do not state. */
export interface OverviewContext {
  readonly lockedUntil: number | undefined;
  readonly reports: readonly OverviewReport[];
  readonly updateWaits: boolean;
  readonly fixedYear?: Overview["fixedYear"];
}

/** @param today as an Excel serial number: what has not ended by then is not missing, whatever the date of status */
export function overviewOf(facts: ReportFacts, surroundings: OverviewContext, today: number): Overview {
  const { contract, year, statusDate, isFinal, countedUntil, monthsEnded, municipalities } = facts;
  const counts = fiveCounts(facts);
  const missingWord = resultTexts(contract.language).verdicts.missing;
  const awaitedWord = sheetTexts(contract.language).targets.running.awaited;
  const ended = Math.min(monthsEnded, monthsEndedIn(contract, year, lastEndedMonthEnd(today)));
  const missing = municipalities.flatMap(({ name, missingMonths }) => {
    const months = missingMonths.filter((month) => month <= ended);
    return months.length > 0 ? [{ name, months }] : [];
  });
  return {
    year,
    lastDay: yearDays(contract, year).last,
    statusDate,
    isFinal,
    countedUntil,
    monthsEnded,
    withFigures: municipalities.filter(({ missingMonths }) => missingMonths.length < monthsEnded).length,
    municipalities: municipalities.length,
    missing,
    counts: Object.fromEntries(COUNTED_AS.map((each) => [each, counts[each].length])) as Overview["counts"],
    lacking: facts.measures
      .filter(({ actual, status }) => !actual && status.text === missingWord)
      .map(({ measure }) => measure.id),
    awaited: facts.measures
      .filter((each) => awaitsNewFigure(each, facts) || (!each.actual && each.status.text === awaitedWord))
      .map(({ measure }) => measure.id),
    awaitedWithoutDay: facts.measures
      .filter((each) => awaitsWithoutDay(each, facts))
      .map(({ measure }) => measure.id),
    overdue: overdueOf(facts),
    hasIndividualTarget: facts.individualTarget !== undefined || facts.isUnshared === true,
    nextDue: nextDueOf(facts),
    ...surroundings,
    undecided: undecidedYear(contract),
  };
}

function overdueOf(facts: ReportFacts): OverdueItem[] {
  const figures = facts.measures.flatMap((each): OverdueItem[] => {
    const { measure, nextFigure, actualCell } = each;
    if (!nextFigure || !isOverdue(each, facts)) return [];
    return [{ id: measure.id, day: nextFigure.value, place: actualCell ?? nextFigure.cell }];
  });
  const steps = openSteps(facts).flatMap(({ step, due }): OverdueItem[] =>
    due.value > facts.statusDate ? [] : [{ id: step.text, day: due.value, place: due.cell, isStep: true }],
  );
  return [...figures, ...steps];
}

/** Steps of the report's way that have a day and are not done. */
function openSteps({ typed }: ReportFacts) {
  return typed.way.flatMap(({ step, who, due, done }) =>
    due && "value" in due && !done ? [{ step, who, due }] : [],
  );
}

function nextDueOf(facts: ReportFacts): Overview["nextDue"] {
  const figures = facts.measures.flatMap((each) =>
    each.nextFigure && each.nextFigure.value > facts.statusDate
      ? [{ day: each.nextFigure.value, what: each.measure.id, who: each.owner?.text ?? "" }]
      : [],
  );
  const steps = openSteps(facts).flatMap(({ step, who, due }) =>
    due.value > facts.statusDate ? [{ day: due.value, what: step.text, who: who?.text ?? "" }] : [],
  );
  const all = [...steps, ...figures];
  if (all.length === 0) return undefined;
  const day = Math.min(...all.map((each) => each.day));
  return { day, items: all.filter((each) => each.day === day).map(({ what, who }) => ({ what, who })) };
}
