import { countWords } from "../countWords";
import type { DerivePaneTexts } from "./derivePaneTexts";

const { number, counted, join, rowList } = countWords("en");

export const englishDerivePane: DerivePaneTexts = {
  title: "Count from meetings",
  intro:
    "Counts the meetings on the sheet Forløb into Aktivitet: guidances by month, municipality and kind, and unique firms a year.",
  prepare: "Count from meetings …",
  reading: "Counting the meetings.",
  writing: "Writing on the sheet.",
  noWorkbook: {
    cause: "The workbook lacks the contract's sheets.",
    remedy: "Insert them on the page Overview.",
  },
  noSheet: {
    cause: "The sheet Forløb is not here.",
    remedy: "Insert it on the page Overview, and fetch the meetings above.",
  },
  noMeetings: {
    cause: "The sheet Forløb is empty.",
    remedy: "Fetch the meetings above, or type them on the sheet.",
  },
  staleRows: (rows) => `Figures counted earlier still stand in Aktivitet, ${rowList(rows)}.`,
  counted: (count, filled) =>
    count === filled
      ? `${counted(filled, "meeting counts", "meetings count")}`
      : `${number(count)} of ${counted(filled, "meeting", "meetings")} count`,
  span: (from, to, municipalities) =>
    `${from === to ? from : `${from} to ${to}`}, ${counted(municipalities, "municipality", "municipalities")}`,
  added: (count) => counted(count, "new row in Aktivitet", "new rows in Aktivitet"),
  refreshed: (count) =>
    counted(
      count,
      "figure that was counted earlier, or put to 0 as there was no row, is another now",
      "figures that were counted earlier, or put to 0 as there was no row, are others now",
    ),
  zeros: (until) =>
    `Forløb covers all municipalities and months up to and including ${until}: no row means 0`,
  zerosUntil: "Up to and including",
  zeroRows: (count) =>
    counted(count, "row of 0 where there are no meetings", "rows of 0 where there are no meetings"),
  zerosUnsettled: (count) =>
    `${counted(count, "municipality month gets", "municipality months get")} no 0: a meeting whose date or municipality cannot be read may belong there.`,
  rowsWithoutMeetings: (count) =>
    counted(
      count,
      "counted row has no meetings any more and becomes 0 only if you replace the cells below",
      "counted rows have no meetings any more and become 0 only if you replace the cells below",
    ),
  standing: (count) =>
    `${counted(count, "counted row stays as it is", "counted rows stay as they are")}: Forløb has no meetings of the month any more`,
  years: (count) => counted(count, "count of unique firms changes", "counts of unique firms change"),
  locked: (count) =>
    counted(count, "figure of a closed month stays untouched", "figures of closed months stay untouched"),
  nothingEnters: "There is nothing to count.",
  nothingNew: "Aktivitet agrees with the meetings already.",
  replace: (count) => `Replace ${counted(count, "cell", "cells")} of another source too`,
  fromMeetings: "Counted",
  replaceTitle: "Figures of another source",
  replaceYearsTitle: "Unique firms of another source",
  refreshedTitle: "Figures counted earlier, and zeros without a row",
  yearsTitle: "Unique firms",
  lockedTitle: "Figures of closed months that do not change",
  lockedYearsTitle: "Closed counts that do not change",
  basis: {
    guidances: (count) => counted(count, "guidance", "guidances"),
    firms: (count) => counted(count, "unique firm", "unique firms"),
  },
  basisChange: (id, year, from, to) => `${id} (${year}) changes its basis from ${from} to ${to}.`,
  partialFirms: (year, missing) =>
    `The unique firms of ${year} are counted in part only: in ${counted(missing, "month of a municipality", "months of municipalities")} Aktivitet has more guidances than there are meetings. The counts are shown, but not measured against the target.`,
  withoutYear: (years) => `Forudsætninger has no row for ${join(years)}.`,
  start: "Count",
  keptTitle: "Counts that the meetings do not settle",
  keptBecause: {
    "no-founding": "no founding dates, does not change.",
    "no-identity": "neither CVR numbers nor references, does not change.",
    "no-meetings": "no meetings that year, does not change.",
  },
  unknownFigures: (columns) =>
    `The meetings say nothing of ${join(columns)}; what stands there does not change.`,
  leftOut: "Left out",
  issuesTitle: "Why meetings are not counted at all",
  leftOutLines: {
    meetings: (rows) => `Date, municipality or kind cannot be read; not counted at all: ${rowList(rows)}.`,
    outside: (rows) => `Outside the contract's years; not counted in Aktivitet: ${rowList(rows)}.`,
    withoutIdentity: (rows) =>
      `Without CVR number and reference; the guidance counts, but not among unique firms: ${rowList(rows)}.`,
    withoutFounding: (rows) =>
      `Without a founding date; not counted among firms under 3 years: ${rowList(rows)}.`,
    growthUnreadable: (rows) =>
      `Vækstforløb is neither yes nor no; not counted as a growth course: ${rowList(rows)}.`,
  },
  done: (rows, cells, counts) => {
    const parts = [
      ...(rows > 0 ? [`${counted(rows, "row", "rows")} added`] : []),
      ...(cells > 0 ? [`${counted(cells, "cell", "cells")} changed`] : []),
      ...(counts > 0 ? [`${counted(counts, "count", "counts")} of unique firms written`] : []),
    ];
    return parts.length > 0 ? `${join(parts)}.` : "Nothing had to change.";
  },
  skipped: (cells) => `${counted(cells, "cell", "cells")} of another source left alone.`,
  changedSince: "Aktivitet or Forudsætninger has changed meanwhile. Nothing was written; count again.",
  undo: "Undo the count",
  undoUntil:
    "Can be undone here until somebody changes the figures, a month of them is closed, meetings are counted again, or the pane is closed. Ctrl+Z in Excel does not take it back.",
  undoing: "Undoing the count.",
  undone: (left) => `The count has been undone${left ? `, except ${left}` : ". The workbook is as it was."}`,
  notUndone: (cells) =>
    `${counted(cells, "cell or row has changed", "cells or rows have changed")} since the count, so nothing was undone.`,
  undoFailed: "The count was not undone",
  failed: "The count did not work",
  cancel: "Cancel",
  again: "Count again …",
  check: "See the check",
  behindTitle: "The meetings behind a figure",
  behindHint:
    "Select a figure in Aktivitet, in the column Individuelle of Kommuner, or among the unique firms of Forudsætninger.",
  behind: "Show the meetings behind it",
  behindFailed: "The meetings behind the figure could not be shown",
  noFigure: (address) => `${address} is not a figure that meetings are counted for`,
  noFigureHint: "Select one of the figures named above, and try again.",
  behindCount: (address, meetings) => `${address}: ${counted(meetings, "meeting", "meetings")}`,
  behindFirms: (address, firms, meetings) =>
    `${address}: ${counted(firms, "firm", "firms")}, ${counted(meetings, "meeting", "meetings")}`,
  differs: (holds, made) =>
    `The cell holds ${holds || "no figure"}, the meetings make ${made || "none"}: it was typed by hand or not counted since.`,
  goTo: (address) => `Go to ${address} in Forløb`,
  meetings: (count) => counted(count, "meeting", "meetings"),
  unnamed: "Without a name",
  more: (count) => `and ${number(count)} more`,
  kinds: { individual: "individual", collective: "collective" },
};
