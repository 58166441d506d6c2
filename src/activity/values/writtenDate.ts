import { serialOfIsoDate } from "../../calc/serialDate";
import { plainSigns } from "../../contract/plainSigns";
import { monthNamed } from "./monthNames";

/** The meaning of a date as far as its text alone tells; days and months are Excel serial numbers. */
export type WrittenDate =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "day"; readonly day: number }
  | OrderedDate
  /** A number that may be an Excel date, or may be any other. */
  | { readonly kind: "serial"; readonly day: number }
  /** `26-jan`: a year's month, or a day of any year. */
  | { readonly kind: "yearOrDay"; readonly number: number; readonly month: number | undefined };

/** A day whose month may stand before or after it; `undefined` where there is no such day. */
export interface OrderedDate {
  readonly kind: "ordered";
  readonly dmy: number | undefined;
  readonly mdy: number | undefined;
}

/** Two digits mean this century up to here, as Excel reads them. */
const LAST_OF_THIS_CENTURY = 29;

/** The greatest number that may be a day or a month: above it, two digits are a year. */
const LAST_MONTH = 12;

const TIME = String.raw`(?:[t ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?`;
const YEAR = String.raw`(\d{4}|\d{2})`;
const NAME = String.raw`(\p{L}{3,})\.?`;

/** The midnight that begins a Danish day, written in universal time: it bears the date of the day before. */
const DANISH_MIDNIGHT = /t2[23]:00(?::00(?:[.,]0+)?)?z$/;

type Read = (parts: readonly string[]) => WrittenDate | undefined;

/** A whole text in lower case, and what its parts mean. */
const FORMS: readonly (readonly [form: RegExp, read: Read])[] = [
  form(String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}`, ([y, m, d]) => dayOf(y, m, d)),
  form(String.raw`(\d{4})(\d{2})(\d{2})`, ([y, m, d]) => dayOf(y, m, d)),
  form(String.raw`(\d{1,2})\.(\d{1,2})\.${YEAR}${TIME}`, ([d, m, y]) => dayOf(fullYear(y), m, d)),
  form(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.]${YEAR}${TIME}`, ([first, second, y]) =>
    orderedDay(fullYear(y), first, second),
  ),
  form(String.raw`(\d{1,2})\.?[ -]*${NAME}[ -]*${YEAR}${TIME}`, ([d, name, y]) =>
    dayOf(fullYear(y), monthNamed(name), d),
  ),
  form(String.raw`(\d{4})[-/.](\d{1,2})`, ([y, m]) => monthOf(y, m)),
  form(String.raw`(\d{4}) ?m ?(\d{1,2})`, ([y, m]) => monthOf(y, m)),
  form(String.raw`(\d{4})(\d{2})`, ([y, m]) => monthOf(y, m)),
  form(String.raw`(\d{1,2})[-/.](\d{4})`, ([m, y]) => monthOf(y, m)),
  form(String.raw`(\d{1,2})[-/](\d{2})`, ([m, y]) =>
    Number(y) > LAST_MONTH ? monthOf(`20${y}`, m) : undefined,
  ),
  form(String.raw`${NAME}[ -]*${YEAR}`, ([name, y]) => monthOf(ofThisCentury(y), monthNamed(name))),
  form(String.raw`(\d{4})[ /-]*${NAME}`, ([y, name]) => monthOf(y, monthNamed(name))),
  form(String.raw`(\d{2})[ -]${NAME}`, ([number, name]) => yearOrDay(number, monthNamed(name))),
  form(String.raw`(\d{5})(?:[.,]\d+)?`, ([day]) => ({ kind: "serial", day: Number(day) })),
];

/** What a text says of a day or a month; `undefined` where it says nothing of either. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const written = plainSigns(text).trim().toLowerCase();
  if (DANISH_MIDNIGHT.test(written)) return undefined;
  for (const [form, read] of FORMS) {
    const found = form.exec(written);
    if (found) return read(found.slice(1));
  }
  return undefined;
}

function form(pattern: string, read: Read): readonly [RegExp, Read] {
  return [new RegExp(`^${pattern}$`, "u"), read];
}

function dayOf(year = "", month = "", day = ""): WrittenDate | undefined {
  const serial = daySerial(Number(year), Number(month), Number(day));
  return serial === undefined ? undefined : { kind: "day", day: serial };
}

function monthOf(year = "", month = ""): WrittenDate | undefined {
  const serial = daySerial(Number(year), Number(month), 1);
  return serial === undefined ? undefined : { kind: "month", month: serial };
}

function orderedDay(year: string, first = "", second = ""): OrderedDate | undefined {
  const dmy = daySerial(Number(year), Number(second), Number(first));
  const mdy = daySerial(Number(year), Number(first), Number(second));
  return dmy === undefined && mdy === undefined ? undefined : { kind: "ordered", dmy, mdy };
}

function yearOrDay(number = "", month: string): WrittenDate | undefined {
  if (month === "") return undefined;
  return {
    kind: "yearOrDay",
    number: Number(number),
    month: daySerial(2000 + Number(number), Number(month), 1),
  };
}

function fullYear(year = ""): string {
  if (year.length > 2 || Number(year) <= LAST_OF_THIS_CENTURY) return ofThisCentury(year);
  return `19${year}`;
}

function ofThisCentury(year = ""): string {
  return year.length > 2 ? year : `20${year}`;
}

/** A day that exists, from March 1900 on. */
function daySerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isoDate = exists && year >= 1000 ? date.toISOString().slice(0, 10) : "";
  return isoDate >= "1900-03-01" ? serialOfIsoDate(isoDate) : undefined;
}
