import { firstOfMonth, instantOf } from "../../calc/serialDate";
import type { Entry } from "../values/entry";
import { isOrderOpen, type DateMeaning, type DateOrder } from "../values/dateOrder";
import { memoize } from "../values/memoize";
import { monthOfBoundaryDay } from "../values/parsePeriod";
import { readWrittenDate, type OrderedDate, type WrittenDate } from "../values/writtenDate";

/** A file's column of months or days, which can only be read once all of it has been seen. */
export interface DateColumn {
  readonly meaning: DateMeaning;
  /** A cell's month or day where it can mean only one, else its text. */
  readonly read: (written: string) => Entry;
  /** Each different text of the column in rows that count, without blanks. */
  readonly texts: ReadonlyMap<string, WrittenDate | undefined>;
}

/** A column as yet unseen, for one file. */
export function dateColumn(meaning: DateMeaning): DateColumn {
  const texts = new Map<string, WrittenDate | undefined>();
  return {
    meaning,
    texts,
    read: memoize((written: string): Entry => {
      const text = written.trim();
      if (text === "") return null;
      const date = readWrittenDate(text);
      texts.set(text, date);
      if (date?.kind === "month" && meaning === "month") return date.month;
      if (date?.kind !== "day") return text;
      return (meaning === "day" ? date.day : monthOfBoundaryDay(date.day)) ?? text;
    }),
  };
}

/** Outside facts that decide how the dates of a file are read. */
export interface DateDecisions {
  /** The user's choice. */
  readonly order: DateOrder | undefined;
  /** The calendar years that the contract lies in. */
  readonly years: readonly number[];
}

/** A text that is a date under one order or the other; `undefined` where it is none. */
export interface OpenDate {
  readonly dmy: number | undefined;
  readonly mdy: number | undefined;
}

/** The result of reading a text: a month or day, or a question to the user; `undefined` where it stays a text. */
export type DecidedDate = number | OpenDate | undefined;

/** Decides about the texts of a file's columns, once all of them have been seen. */
export function decideDates(
  columns: readonly DateColumn[],
  { order, years }: DateDecisions,
): (column: DateColumn, text: string) => DecidedDate {
  const columnsOfYearFirst = new Set(columns.filter((column) => isYearFirst(column, years)));
  const sortable = columns.filter((column) => !columnsOfYearFirst.has(column));
  const ordered = sortable.flatMap(({ texts }) => [...texts.values()].filter((date) => isOrdered(date)));
  const isOpen = order === undefined && isOrderOpen(ordered, meaningOf(columns));
  const columnsOfSerials = new Set(columns.filter(isAllSerials));
  const columnsOfYears = new Set(columns.filter((column) => isAllYears(column, years)));
  return (column, text) => {
    // A text of a row that counts nowhere is no evidence, and is read by that of the others.
    const date = column.texts.has(text) ? column.texts.get(text) : readWrittenDate(text);
    const settle = (day: number | undefined): number | undefined => {
      if (day === undefined || column.meaning === "day") return day;
      return order === undefined ? monthOfBoundaryDay(day) : firstOfMonth(day);
    };
    switch (date?.kind) {
      case "ordered":
        if (columnsOfYearFirst.has(column)) return settle(date.ymd) ?? openDay(date.ymd);
        if (isOpen && date.dmy !== date.mdy) return date;
        return settle(date[order ?? "dmy"]) ?? openDay(date[order ?? "dmy"]);
      case "day":
        return settle(date.day) ?? openDay(date.day);
      case "serial":
        return columnsOfSerials.has(column) ? (settle(date.day) ?? openDay(date.day)) : undefined;
      case "yearOrDay":
        return columnsOfYears.has(column) ? date.month : undefined;
      default:
        return undefined;
    }
  };
}

/** A table's columns of dates hold days, or one of them months. */
function meaningOf(columns: readonly DateColumn[]): DateMeaning {
  return columns.some(({ meaning }) => meaning === "day") ? "day" : "month";
}

/** A certain day whose month may not be the one meant. */
function openDay(day: number | undefined): OpenDate | undefined {
  return day === undefined ? undefined : { dmy: day, mdy: day };
}

function isOrdered(date: WrittenDate | undefined): date is OrderedDate {
  return date?.kind === "ordered";
}

/**
 * Whether all dates of a column of months can begin with a two-digit year of the contract, while one of them is in none
 * of its years otherwise: `26-02-01` is no day of 2001.
 */
function isYearFirst({ meaning, texts }: DateColumn, years: readonly number[]): boolean {
  const isOfYears = (day: number | undefined) =>
    day !== undefined && years.includes(instantOf(day).getUTCFullYear());
  const dates = [...texts.values()].filter((date) => isOrdered(date));
  return (
    meaning === "month" &&
    dates.every(({ ymd }) => isOfYears(ymd)) &&
    dates.some(({ dmy, mdy }) => !isOfYears(dmy) && !isOfYears(mdy))
  );
}

function isAllSerials({ texts }: DateColumn): boolean {
  return [...texts.values()].every((date) => date?.kind === "serial");
}

/** The greatest day of a month: where a greater number stands, the others need not be days either. */
const LAST_DAY = 31;

/** Whether all numbers before months' names are years of the contract. */
function isAllYears({ meaning, texts }: DateColumn, years: readonly number[]): boolean {
  return (
    meaning === "month" &&
    [...texts.values()].every(
      (date) => date?.kind !== "yearOrDay" || (date.number <= LAST_DAY && years.includes(2000 + date.number)),
    )
  );
}
