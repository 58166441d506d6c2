import { contractInUse } from "../../contract/contractInUse";
import type { Language } from "../../language/language";
import { overviewTexts } from "../../language/pane/overview/overviewTexts";
import type { OverviewTexts } from "../../language/pane/overview/overviewWords";
import { COUNTED_AS } from "../../report/fiveCounts";
import type { Overview } from "../../report/overview/overview";
import { monthsText } from "../../report/sentences/monthsText";
import { writingIn, type Writing } from "../../report/writing";
import { danishDay } from "../frame/danishDay";
import { monthName } from "../frame/monthName";

/** At most this many municipalities are named; the rest are counted. */
const NAMED = 4;

/** The findings of the check. */
export interface Found {
  /** How many issues; `undefined` before the first check, or where there was nothing to check. */
  readonly findings: number | undefined;
  /** Whether figures are checked as they change; if not, the number is the last check's. */
  readonly isWatching: boolean;
}

/** The facts of the workbook, line by line. */
export function overviewFacts(
  overview: Overview,
  found: Found,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  const words = overviewTexts(language);
  const { statusDate, isFinal, year, monthsEnded, countedUntil, missing, lockedUntil, reports } = overview;
  const writing = writingIn(language, contractInUse());
  const named = missing
    .slice(0, NAMED)
    .map(({ name, months }) => words.missingMonths(name, monthsText(months, monthsEnded, writing)));
  const more = missing.length > NAMED ? [words.missingMore(missing.length - NAMED)] : [];
  const lacking = missing.length === 0 ? words.missingNone : [...named, ...more].join(", ");
  return [
    [
      words.status,
      `${danishDay(statusDate)} · ${isFinal ? words.final : words.provisional} · ${writing.year(year)}`,
    ],
    [
      words.figures,
      monthsEnded === 0
        ? words.noMonth
        : overview.withFigures === 0
          ? words.noFigures(danishDay(countedUntil))
          : words.figuresUntil(
              danishDay(countedUntil),
              overview.municipalities - missing.length,
              overview.municipalities,
            ),
    ],
    // Where no municipality has figures, which ones lack months says nothing more.
    ...(overview.withFigures === 0 ? [] : [[words.missing, lacking] as const]),
    ...(overview.overdue.length === 0
      ? []
      : [
          [
            words.overdue,
            overview.overdue.map(({ id, day }) => words.overdueFigure(id, danishDay(day))).join(", "),
          ] as const,
        ]),
    [words.findings, foundText(found, words)],
    [
      words.locks,
      lockedUntil === undefined ? words.notLocked : words.lockedUntil(monthName(lockedUntil, language)),
    ],
    [
      words.reports,
      [
        ...(reports.some(({ isOfStatus, isMunicipal }) => isOfStatus && !isMunicipal)
          ? []
          : [words.noReport(danishDay(statusDate))]),
        ...reportTexts(reports, words),
      ].join(", "),
    ],
    ...(overview.updateWaits ? [[words.update, words.updateWaits] as const] : []),
    ...(overview.nextDue
      ? [
          [
            words.nextDue,
            words.dueOn(
              danishDay(overview.nextDue.day),
              overview.nextDue.items.map(({ what, who }) => words.dueItem(what, who)),
            ),
          ] as const,
        ]
      : []),
    [words.counts, countsText(overview, writing, words)],
  ];
}

/** The five counts; why what Målark awaits counts as missing is stated with them. */
function countsText(
  { counts, awaitedWithoutDay: ids }: Overview,
  writing: Writing,
  words: OverviewTexts,
): string {
  const counted = COUNTED_AS.map((each) => words.countNames[each](counts[each])).join(", ");
  if (ids.length === 0) return counted;
  const { figureNotes } = writing.texts.sentences;
  return `${counted}. ${figureNotes.awaitsWithoutDay(writing.numerals.list(ids), ids.length)}`;
}

/** The reports that are of this status or outdated; those of municipalities, which may be many, are counted. */
function reportTexts(reports: Overview["reports"], words: OverviewTexts): string[] {
  const relevant = reports.filter(({ isOfStatus, isOutdated }) => isOfStatus || isOutdated);
  const municipal = relevant.filter(({ isMunicipal }) => isMunicipal);
  const outdated = municipal.filter(({ isOutdated }) => isOutdated).length;
  return [
    ...relevant
      .filter(({ isMunicipal }) => !isMunicipal)
      .map(({ name, isOutdated }) => (isOutdated ? words.outdated(name) : name)),
    ...(municipal.length === 0 ? [] : [words.municipalReports(municipal.length, outdated)]),
  ];
}

function foundText(
  { findings, isWatching }: Found,
  { notChecked, findingCount, notWatched }: OverviewTexts,
): string {
  if (findings === undefined) return notChecked;
  return isWatching ? findingCount(findings) : notWatched(findingCount(findings));
}
