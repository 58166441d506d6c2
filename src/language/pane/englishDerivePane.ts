import { countWords } from "../countWords";
import type { DerivePaneTexts } from "./derivePaneTexts";

const en = countWords("en", (count) => `${count} more`);
const rowList = (rows: readonly number[]) => `${rows.length === 1 ? "row" : "rows"} ${en.rows(rows)}`;

export const englishDerivePane: DerivePaneTexts = {
  title: "Count from meetings",
  intro:
    "Counts the meetings on the sheet Forløb into Aktivitet: guidances by month, municipality and kind, and unique firms a year.",
  prepare: "Count from meetings …",
  reading: "Counting the meetings.",
  writing: "Writing on the sheet.",
  noWorkbook: { cause: "The workbook lacks the contract's sheets.", remedy: "Insert them under Sheets." },
  noSheet: {
    cause: "The sheet Forløb is not here.",
    remedy: "Insert it under Sheets, and fetch the meetings above.",
  },
  noMeetings: {
    cause: "The sheet Forløb is empty.",
    remedy: "Fetch the meetings above, or type them on the sheet.",
  },
  staleRows: (rows) => `Figures counted earlier still stand in Aktivitet, ${rowList(rows)}.`,
  counted: (counted, filled) =>
    counted === filled
      ? `${en.counted(filled, "meeting counts", "meetings count")}`
      : `${counted.toLocaleString("en-GB")} of ${en.counted(filled, "meeting", "meetings")} count`,
  span: (from, to, municipalities) =>
    `${from === to ? from : `${from} to ${to}`}, ${en.counted(municipalities, "municipality", "municipalities")}`,
  added: (count) => en.counted(count, "new row in Aktivitet", "new rows in Aktivitet"),
  refreshed: (count) =>
    en.counted(count, "figure counted earlier is another now", "figures counted earlier are others now"),
  rowsWithoutMeetings: (count) =>
    en.counted(
      count,
      "row has no meetings any more and becomes 0",
      "rows have no meetings any more and become 0",
    ),
  years: (count) => en.counted(count, "count of unique firms changes", "counts of unique firms change"),
  locked: (count) =>
    en.counted(
      count,
      "figure of a locked period stays untouched",
      "figures of locked periods stay untouched",
    ),
  nothingEnters: "There is nothing to count.",
  nothingNew: "Aktivitet agrees with the meetings already.",
  replace: (count) => `Replace ${en.counted(count, "cell", "cells")} of another source too`,
  fromMeetings: "Counted",
  replaceTitle: "Figures of another source",
  replaceYearsTitle: "Unique firms of another source",
  refreshedTitle: "Figures counted earlier",
  yearsTitle: "Unique firms",
  lockedTitle: "Locked figures that do not change",
  lockedYearsTitle: "Locked counts that do not change",
  basis: {
    guidances: (count) => en.counted(count, "guidance", "guidances"),
    firms: (count) => en.counted(count, "unique firm", "unique firms"),
  },
  basisChange: (id, year, from, to) => `${id} (${year}) changes its basis: ${from} → ${to}.`,
  partialFirms: (year, missing) =>
    `The unique firms of ${year} are counted in part only: in ${en.counted(missing, "month of a municipality", "months of municipalities")} Aktivitet has more guidances than there are meetings. The counts are shown, but not measured against the target.`,
  withoutYear: (years) => `Forudsætninger has no row for ${en.join(years.map(String))}.`,
  start: "Count",
  keptTitle: "Counts that the meetings do not settle",
  keptBecause: {
    "no-founding": "no founding dates, does not change.",
    "no-cvr": "no CVR numbers, does not change.",
    "no-meetings": "no meetings that year, does not change.",
  },
  unknownFigures: (columns) =>
    `The meetings say nothing of ${en.join(columns)}; what stands there does not change.`,
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
      ...(rows > 0 ? [`${en.counted(rows, "row", "rows")} added`] : []),
      ...(cells > 0 ? [`${en.counted(cells, "cell", "cells")} changed`] : []),
      ...(counts > 0 ? [`${en.counted(counts, "count", "counts")} of unique firms written`] : []),
    ];
    return parts.length > 0 ? `${en.join(parts)}.` : "Nothing had to change.";
  },
  skipped: (cells) => `${en.counted(cells, "cell", "cells")} of another source left alone.`,
  changedSince: "Aktivitet or Forudsætninger has changed meanwhile. Nothing was written; count again.",
  undo: "Undo the count",
  undoing: "Undoing the count.",
  undone: "The count has been undone. The workbook is as it was.",
  notUndone: (cells) =>
    `${en.counted(cells, "cell or row has changed", "cells or rows have changed")} since the count, so nothing was undone.`,
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
  behindCount: (address, meetings) => `${address}: ${en.counted(meetings, "meeting", "meetings")}`,
  behindFirms: (address, firms, meetings) =>
    `${address}: ${en.counted(firms, "firm", "firms")}, ${en.counted(meetings, "meeting", "meetings")}`,
  differs: (holds, made) =>
    `The cell holds ${holds || "no figure"}, the meetings make ${made || "none"}: it was typed by hand or not counted since.`,
  goTo: (address) => `Go to ${address} in Forløb`,
  meetings: (count) => en.counted(count, "meeting", "meetings"),
  unnamed: "Without a name",
  more: (count) => `and ${count.toLocaleString("en-GB")} more`,
  kinds: { individual: "individual", collective: "collective" },
};
