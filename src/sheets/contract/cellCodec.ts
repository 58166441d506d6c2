import { instantOf, isExcelDay, serialOfIsoDate } from "../../calc/serialDate";
import type { FaultValues } from "../../contract/judge/contractFault";
import { exists } from "../../contract/judge/dateRule";
import { writtenDay } from "../../language/writtenDay";
import type { CellContent } from "../plan/plan";

/** A cell as it was read; a blank one is none. */
export type SeenCell = string | number | boolean | { readonly error: string };

/** Why a cell cannot be read, before anything is known of the rest. */
export type CellRule =
  "cell-error" | "cell-converted" | "cell-number" | "cell-date" | "cell-choice" | "cell-agreed";

interface CellFault {
  readonly rule: CellRule;
  readonly values: FaultValues;
}

/** The meaning of a cell; with a fault its content, which no contract accepts there. */
export interface CellRead {
  readonly value: unknown;
  readonly fault?: CellFault;
}

/** How a value of a contract stands in a cell, and back. */
export interface CellCodec {
  /** A value that is absent is a blank cell. */
  readonly write: (value: unknown) => CellContent;
  readonly read: (cell: SeenCell) => CellRead;
}

/** Days before 2000 are texts, as a number of so few thousands is rather a year that stands in place of its date. */
const FIRST_LIKELY_DAY = 36_526;

/** The last day that is shown as a date where a number stands in place of a text: 2099. */
const LAST_LIKELY_DAY = 73_050;

/** A text as it is typed. Excel makes 4 January of `4.1` and 751 of `0751`, so that a number is none. */
export const textCell: CellCodec = {
  write: (value) => (typeof value === "string" ? value : null),
  read(cell) {
    if (typeof cell === "string") return { value: cell };
    return refused(cell, "cell-converted", { date: dayIn(cell), example: "4.1" });
  },
};

/** A year, or a part of one. Excel makes 1 July of `2026-07`; a year is the same as a number. */
export const periodCell: CellCodec = {
  ...textCell,
  read(cell) {
    if (isYear(cell)) return { value: String(receivedFrom(cell)).trim() };
    const { value, fault } = textCell.read(cell);
    const day = typeof cell === "number" && fault?.values["date"] ? instantOf(cell).toISOString() : "";
    return day
      ? refused(cell, "cell-converted", { ...fault?.values, example: day.slice(0, 7) })
      : { value, ...(fault && { fault }) };
  },
};

export const numberCell: CellCodec = {
  write: (value) => (value === undefined ? null : Number(value)),
  read(cell) {
    const value = numberIn(cell);
    return value === undefined
      ? refused(cell, "cell-number", { form: "number", ...asText(cell) })
      : { value };
  },
};

/** A year, as a number or in a cell that was one of texts when it was typed. */
export const yearCell: CellCodec = {
  ...numberCell,
  read(cell) {
    if (isYear(cell)) return { value: Number(cell) };
    const { value, fault } = numberCell.read(cell);
    if (fault) return refused(cell, "cell-number", { form: "year" });
    const date = dayIn(cell);
    return date ? refused(cell, "cell-number", { form: "year", date }) : { value };
  },
};

/** Whether a cell holds the four digits of a year. */
function isYear(cell: SeenCell): boolean {
  return /^\s*20\d\d\s*$/.test(String(receivedFrom(cell)));
}

/** The day that a number is where a date is likelier than that; blank where it is none. */
function dayIn(cell: SeenCell): string {
  const isDay = typeof cell === "number" && cell >= FIRST_LIKELY_DAY && cell <= LAST_LIKELY_DAY;
  return isDay ? writtenDay(instantOf(cell)) : "";
}

/** Whether a number was typed in a cell of texts, which looks like any other. */
function asText(cell: SeenCell): { readonly isText?: true } {
  return typeof cell === "string" && /^\s*-?\d[\d.,\s]*$/.test(cell) ? { isText: true } : {};
}

/** A number, or a text of percent such as `12,5 %`, which a cell keeps that was one of texts when it was typed. */
function numberIn(cell: SeenCell): number | undefined {
  if (typeof cell !== "string") return typeof cell === "number" ? cell : undefined;
  const [, percent] = /^\s*(-?\d+(?:,\d+|\.\d{1,2})?)\s*%\s*$/.exec(cell) ?? [];
  return percent === undefined
    ? undefined
    : Number((Number(percent.replace(",", ".")) / 100).toPrecision(12));
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day: a date of Excel's, or the text `2026-01-31` or `31-01-2026`. */
export const dateCell: CellCodec = {
  write(value) {
    if (typeof value !== "string") return null;
    const serial = serialOfIsoDate(value);
    // A day that is not in the calendar would become another: it stays as it is written, and is reported.
    return exists(value) && isLikelyDay(serial) ? serial : value;
  },
  read(cell) {
    // The time of a day that was copied with one says nothing here.
    if (typeof cell === "number" && isLikelyDay(Math.floor(cell))) {
      return { value: instantOf(Math.floor(cell)).toISOString().slice(0, 10) };
    }
    const text = typeof cell === "string" ? cell.trim() : "";
    if (ISO_DAY.test(text)) return { value: text };
    const [, day = "", month = "", year = ""] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
    return year
      ? { value: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }
      : refused(cell, "cell-date");
  },
};

/** One of a few codes, each with its word. */
export function choiceCell<Value extends string | boolean>(
  choices: readonly (readonly [Value, string])[],
): CellCodec {
  return {
    write: (value) => choices.find(([code]) => code === value)?.[1] ?? null,
    read(cell) {
      const word = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
      const choice = choices.find(([, each]) => each.toLowerCase() === word);
      if (choice) return { value: choice[0] };
      return refused(cell, "cell-choice", { expected: choices.map(([, each]) => each).join(", ") });
    },
  };
}

/** The codes of a list of words, in its order. */
export function codes<Code extends string>(words: Readonly<Record<Code, string>>): [Code, string][] {
  return Object.entries(words) as [Code, string][];
}

/** The agreement for a period: a number under `key`, or the word for what is not fixed. */
export function agreedCell(key: "value" | "total", notFixed: string): CellCodec {
  return {
    write(value) {
      if (value === undefined) return null;
      const agreed = value as { readonly kind: string } & Readonly<Record<string, unknown>>;
      return agreed.kind === "fixed" ? Number(agreed[key]) : notFixed;
    },
    read(cell) {
      const number = numberIn(cell);
      if (number !== undefined) return { value: { kind: "fixed", [key]: number } };
      const isWord = typeof cell === "string" && cell.trim().toLowerCase() === notFixed.toLowerCase();
      if (isWord) return { value: { kind: "not-fixed" } };
      const { value, fault } = refused(cell, "cell-agreed", { expected: notFixed, ...asText(cell) });
      return { value: { kind: "fixed", [key]: value }, ...(fault && { fault }) };
    },
  };
}

/** The reading of a cell that cannot be read; an error of Excel's says so itself. */
export function refused(cell: SeenCell, rule: CellRule, values: FaultValues = {}): CellRead {
  const isError = typeof cell === "object";
  const told = { ...values, received: receivedFrom(cell) };
  return { value: cell, fault: { rule: isError ? "cell-error" : rule, values: told } };
}

/** The content of a cell, for a fault's words. */
export function receivedFrom(cell: SeenCell): string | number | boolean {
  return typeof cell === "object" ? cell.error : cell;
}

function isLikelyDay(serial: number): boolean {
  return serial >= FIRST_LIKELY_DAY && isExcelDay(serial);
}
