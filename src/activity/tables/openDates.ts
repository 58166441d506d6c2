import { isOrderOpen, type DateMeaning } from "../values/dateOrder";
import { dateReadings } from "../values/dateReadings";
import type { Entry } from "../values/entry";
import { isWithinMonth } from "../values/parsePeriod";
import { readWrittenDate, type OrderedDate } from "../values/writtenDate";
import type { CellMark, EnteredRow } from "./enteredRow";

type Row<Column extends string> = EnteredRow<Readonly<Record<Column, Entry>>>;

const OPEN: CellMark = { kind: "order" };

/**
 * Marks the dates in a sheet's columns that could be others, as those of a file are: texts where the columns as a whole
 * leave their order open or, where months are meant, name a day in the middle of one; and the days of a column whose
 * texts say that Excel has turned them round.
 * @param columns what they hold
 */
export function markOpenDates<Column extends string>(
  rows: readonly Row<Column>[],
  columns: readonly (readonly [name: NoInfer<Column>, meaning: DateMeaning])[],
): readonly Row<Column>[] {
  const seen = columns.map(([name, meaning]) => ({
    name,
    meaning,
    entries: [...new Set(rows.map(({ values }) => values[name]))],
  }));
  const isOpen = isOrderOpen(
    seen.flatMap(({ entries, meaning }) => entries.flatMap((entry) => ordered(entry, meaning))),
    seen.some(({ meaning }) => meaning === "day") ? "day" : "month",
  );
  const open = seen.map(({ name, meaning, entries }) => {
    const texts = entries.filter((entry) => isOpenText(entry, meaning, isOpen));
    return { name, dates: new Set([...texts, ...(meaning === "day" ? turnedDays(entries) : [])]) };
  });
  if (open.every(({ dates }) => dates.size === 0)) return rows;
  return rows.map((row) => {
    // A formula's text is its formula's.
    const found = open.filter(({ name, dates }) => dates.has(row.values[name]) && !row.marks?.[name]);
    if (found.length === 0) return row;
    return { ...row, marks: { ...row.marks, ...Object.fromEntries(found.map(({ name }) => [name, OPEN])) } };
  });
}

/** Evidence that an entry gives of the date order around it: a text, and a day that Excel may have read wrongly. */
function ordered(entry: Entry, meaning: DateMeaning): OrderedDate[] {
  const readings = dateReadings(entry);
  if (!readings) return [];
  const speaks =
    typeof entry === "number"
      ? meaning === "month" && isWithinMonth(entry)
      : readWrittenDate(String(entry))?.kind === "ordered";
  return speaks ? [{ kind: "ordered", ...readings }] : [];
}

/**
 * A Danish Excel that opens an American file turns every date round that it can, and leaves the others as texts: where
 * one text can only have its month first and every day of the column could be a month, those days are turned.
 */
function turnedDays(entries: readonly Entry[]): Entry[] {
  const isMonthFirst = (entry: Entry) => {
    const readings = typeof entry === "string" ? dateReadings(entry) : undefined;
    return readings?.mdy !== undefined && readings.dmy === undefined;
  };
  if (!entries.some(isMonthFirst)) return [];
  const days = entries.flatMap((entry) => {
    const readings = typeof entry === "number" ? dateReadings(entry) : undefined;
    return readings ? [{ entry, ...readings }] : [];
  });
  if (days.some(({ mdy }) => mdy === undefined)) return [];
  return days.flatMap(({ entry, dmy, mdy }) => (dmy === mdy ? [] : [entry]));
}

function isOpenText(entry: Entry, meaning: DateMeaning, isOrderOpen: boolean): boolean {
  if (typeof entry !== "string") return false;
  const written = readWrittenDate(entry);
  if (isOrderOpen && written?.kind === "ordered" && written.dmy !== written.mdy) return true;
  const day = dateReadings(entry)?.dmy;
  return meaning === "month" && day !== undefined && isWithinMonth(day);
}
