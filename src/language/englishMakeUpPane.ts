import { countWords } from "./countWords";
import type { MakeUpPaneTexts } from "./makeUpPaneTexts";

const en = countWords("en", (count) => `${count} more`);

export const englishMakeUpPane: MakeUpPaneTexts = {
  title: "Make up from meetings",
  intro:
    "Counts the meetings on the sheet Forløb into Aktivitet: guidances by month, municipality and kind, and unique firms a year.",
  prepare: "Make up from meetings …",
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
  staleRows: (rows) => `Figures made up earlier still stand in Aktivitet, row ${en.rows(rows)}.`,
  counted: (counted, filled) =>
    counted === filled
      ? `${en.counted(filled, "meeting counts", "meetings count")}`
      : `${counted.toLocaleString("en-GB")} of ${en.counted(filled, "meeting", "meetings")} count`,
  span: (from, to, municipalities) =>
    `${from === to ? from : `${from} to ${to}`}, ${en.counted(municipalities, "municipality", "municipalities")}`,
  added: (count) => en.counted(count, "new row in Aktivitet", "new rows in Aktivitet"),
  refreshed: (count) =>
    en.counted(count, "figure made up earlier is another now", "figures made up earlier are others now"),
  gone: (count) =>
    en.counted(
      count,
      "row has no meetings any more and becomes 0",
      "rows have no meetings any more and become 0",
    ),
  years: (count) => en.counted(count, "count of unique firms changes", "counts of unique firms change"),
  nothingNew: "Aktivitet agrees with the meetings already.",
  replace: (count) => `Replace ${en.counted(count, "cell", "cells")} of another source too`,
  replaceTitle: "Figures of another source",
  refreshedTitle: "Figures made up earlier",
  yearsTitle: "Unique firms",
  start: "Make up",
  leftOut: "Left out",
  leftOutLines: {
    meetings: (rows) =>
      `Date, municipality or kind cannot be read; not counted at all: row ${en.rows(rows)}.`,
    withoutCvr: (rows) =>
      `Without a CVR number; the guidance counts, but not among unique firms: row ${en.rows(rows)}.`,
    withoutFounding: (rows) =>
      `Without a founding date; not counted among firms under 3 years: row ${en.rows(rows)}.`,
    growthUnread: (rows) =>
      `Vækstforløb is neither yes nor no; not counted as a growth course: row ${en.rows(rows)}.`,
  },
  done: (rows, cells, counts) => {
    const parts = [
      ...(rows > 0 ? [`${en.counted(rows, "row", "rows")} added`] : []),
      ...(cells > 0 ? [`${en.counted(cells, "cell", "cells")} changed`] : []),
      ...(counts > 0 ? [`${en.counted(counts, "count", "counts")} of unique firms written`] : []),
    ];
    return parts.length > 0 ? `${en.join(parts)}.` : "Nothing had to change.";
  },
  left: (cells) => `${en.counted(cells, "cell", "cells")} of another source left alone.`,
  changedSince: "Aktivitet or Forudsætninger has changed meanwhile. Nothing was written; make up again.",
  undo: "Undo the making-up",
  undone: "The making-up has been taken back. The workbook is as it was.",
  failed: "Making up did not work",
  cancel: "Cancel",
  again: "Make up again …",
  check: "See the check",
  behindTitle: "The meetings behind a figure",
  behindHint:
    "Select a figure in Aktivitet, in the column Individuelle of Kommuner, or among the unique firms of Forudsætninger.",
  behind: "Show the meetings behind it",
  noFigure: (address) => `${address} is not a figure that meetings are counted for`,
  noFigureHint: "Select one of the figures named above, and try again.",
  behindCount: (address, meetings) => `${address}: ${en.counted(meetings, "meeting", "meetings")}`,
  behindFirms: (address, firms, meetings) =>
    `${address}: ${en.counted(firms, "firm", "firms")}, ${en.counted(meetings, "meeting", "meetings")}`,
  differs: (holds, made) =>
    `The cell holds ${holds || "no figure"}, the meetings make ${made || "none"}: it was typed by hand or not made up since.`,
  goTo: (address) => `Go to ${address} in Forløb`,
  meetings: (count) => en.counted(count, "meeting", "meetings"),
  unnamed: "Without a name",
  more: (count) => `and ${count.toLocaleString("en-GB")} more`,
  kinds: { individual: "individual", collective: "collective" },
};
