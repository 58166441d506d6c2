import { firstOfMonth, serialOfIsoDate } from "../../calc/serialDate";
import { plainSigns } from "../../contract/file/plainSigns";
import { monthEnd } from "./monthEnd";
import { parseMonthName } from "./monthNames";

/** The meaning of a date as far as its text alone shows it; days and months are Excel serial numbers. */
export type WrittenDate =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "day"; readonly day: number }
  | OrderedDate
  /** The hour at which a Danish day begins, in universal time: the day after the one written, where that is certain. */
  | { readonly kind: "eve"; readonly day: number | undefined }
  /** A number that may be an Excel date, or may be any other. */
  | { readonly kind: "serial"; readonly day: number }
  /** `26-jan`: a year's month, or a day of any year. */
  | { readonly kind: "yearOrDay"; readonly number: number; readonly month: number | undefined };

/** A day whose month may stand before or after it; `undefined` where there is no such day. */
export interface OrderedDate {
  readonly kind: "ordered";
  readonly dmy: number | undefined;
  readonly mdy: number | undefined;
  /** The day where a year of two digits stands first: `26-02-01`. */
  readonly ymd?: number | undefined;
}

/** Two digits mean this century up to here, as Excel reads them. */
const LAST_OF_THIS_CENTURY = 29;

/** The greatest number that may be a day or a month: above it, two digits are a year. */
const LAST_MONTH = 12;

const CLOCK = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?`;
const ZONE = String.raw`(?: ?(?<zone>z|[+-]\d{2}(?::?\d{2})?))?`;
const TIME = String.raw`(?:[t ,]+(?<oclock>kl\.? ?)?${CLOCK}(?: ?(?<half>[ap])\.?m\.?)?${ZONE})?`;
const YEAR = String.raw`(\d{4}|\d{2})`;
const MONTH_WORD = String.raw`(?:måned|md\.?|month)`;
const NAME = String.raw`(\p{L}{3,})\.?`;
const WEEKDAY = String.raw`(?:(?:man|tirs?|ons?|tors?|fre|lør|søn)(?:dag|\.)?,? ?|(?:mon|tue|wed|thu|fri|sat|sun),? )?(?:(?:den|d\.) ?)?`;
const DATE = String.raw`(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})`;

/** A day's minutes. */
const DAY = 24 * 60;

/** The seconds of a day in universal time at which a day begins in Denmark, in summer and in winter. */
const EVES: ReadonlySet<number> = new Set([22 * 3600, 23 * 3600]);

type Read = (parts: readonly string[]) => WrittenDate | undefined;

/** A whole text in lower case, and what its parts mean. */
const FORMS: readonly (readonly [form: RegExp, read: Read])[] = [
  form(String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}`, ([y, m, d]) => dayOf(y, m, d)),
  form(String.raw`(\d{4})(\d{2})(\d{2})`, ([y, m, d]) => dayOf(y, m, d)),
  form(String.raw`${WEEKDAY}(\d{1,2})\.(\d{1,2})\.${YEAR}${TIME}`, ([d, m, y]) => dayOf(fullYear(y), m, d)),
  form(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.]${YEAR}${TIME}`, ([first, second, y]) =>
    orderedDay(first, second, y),
  ),
  // 6 måneder (months) are several.
  form(String.raw`(\d{1,2})\. ?${MONTH_WORD}[ ,/-]*(\d{4})`, ([m, y]) => monthOf(y, m)),
  form(String.raw`${MONTH_WORD} ?(\d{1,2})[ ,/-]+(\d{4})`, ([m, y]) => monthOf(y, m)),
  form(
    String.raw`(\d{4})[ ,/-]*(?:(\d{1,2})\. ?${MONTH_WORD}|${MONTH_WORD} ?(\d{1,2}))`,
    ([y, before, after]) => monthOf(y, before ?? after),
  ),
  form(String.raw`${WEEKDAY}(\d{1,2})\.?[ -]*${NAME}[ -]*${YEAR}${TIME}`, ([d, name, y]) =>
    dayOf(fullYear(y), parseMonthName(name), d),
  ),
  form(String.raw`${NAME} (\d{1,2}),? (\d{4})${TIME}`, ([name, d, y]) => dayOf(y, parseMonthName(name), d)),
  form(String.raw`(\d{1,2})/(\d{1,2})[ -](\d{4})${TIME}`, ([first, second, y]) =>
    orderedDay(first, second, y),
  ),
  form(String.raw`(\d{4})[-/._ ](\d{1,2})`, ([y, m]) => monthOf(y, m)),
  form(String.raw`(\d{4})[ -]?m ?(\d{1,2})`, ([y, m]) => monthOf(y, m)),
  form(String.raw`m ?(\d{1,2})[ /-]?(\d{4})`, ([m, y]) => monthOf(y, m)),
  // 062026 is no month of a year before Excel's calendar.
  form(String.raw`(\d{2})(\d{2})(\d{2})`, ([a, b, c]) => monthOf(`${a}${b}`, c) ?? monthOf(`${b}${c}`, a)),
  form(String.raw`(\d{1,2})[-/._ ](\d{4})`, ([m, y]) => monthOf(y, m)),
  form(String.raw`(\d{1,2})[-/](\d{2})`, ([m, y]) =>
    Number(y) > LAST_MONTH ? monthOf(`20${y}`, m) : undefined,
  ),
  form(String.raw`${NAME}(?: måned| month)?[ ,/_-]*['’]?${YEAR}`, ([name, y]) =>
    monthOf(ofThisCentury(y), parseMonthName(name)),
  ),
  form(String.raw`(\d{4})[ ,/_-]*${NAME}`, ([y, name]) => monthOf(y, parseMonthName(name))),
  form(String.raw`(\d{2})[ -]${NAME}`, ([number, name]) => yearOrDay(number, parseMonthName(name))),
  form(String.raw`${DATE}(?: ?(?:-|til) ?|/)${DATE}`, ([from, to]) => wholeMonth(from, to)),
  form(String.raw`(\d{5})(?:[.,](\d+))?`, ([day, time = "0"]) => {
    const isEve = EVES.has(Math.round(Number(`0.${time}`) * DAY * 60));
    return isEve ? { kind: "eve", day: Number(day) + 1 } : { kind: "serial", day: Number(day) };
  }),
];

/** The day or month in a text; `undefined` where it has neither. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const written = plainSigns(text).trim().toLowerCase();
  for (const [form, read] of FORMS) {
    const found = form.exec(written);
    if (!found) continue;
    const date = read(found.slice(1));
    return date && isEve(found.groups) ? eveOf(date) : date;
  }
  return undefined;
}

/**
 * Whether a time is the midnight that begins a Danish day, written in another zone and so with the date of the day
 * before: 22 or 23 in universal time, as it is summer or winter. A time without a zone is taken for universal time:
 * that is how systems write a bare date, of which the zone was lost on the way, and nobody is guided at that stroke of
 * the hour. A misread day would put a month's last meetings into the wrong month; a question costs a look.
 */
function isEve({
  oclock,
  hour,
  minute,
  second = "00",
  half,
  zone = "z",
}: Partial<Record<string, string>> = {}) {
  if (hour === undefined || oclock !== undefined || Number(second) !== 0) return false;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "p" ? 12 : 0);
  const local = hours * 60 + Number(minute);
  const [, sign, ahead, more] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(ahead ?? 0) * 60 + Number(more ?? 0));
  const universal = (local - offset + DAY) % DAY;
  return local !== 0 && EVES.has(universal * 60);
}

function eveOf(date: WrittenDate): WrittenDate {
  const days = date.kind === "ordered" ? [date.dmy, date.mdy] : [date.kind === "day" ? date.day : undefined];
  const [day, other] = [...new Set(days)].filter((each) => each !== undefined);
  return { kind: "eve", day: day === undefined || other !== undefined ? undefined : day + 1 };
}

/** The month from whose first day to whose last a span goes, whichever of day and month stands first. */
function wholeMonth(from = "", to = ""): WrittenDate | undefined {
  const [first, last] = [from, to].map((text) => {
    const date = readWrittenDate(text);
    if (date?.kind === "ordered") return date;
    return date?.kind === "day" ? { dmy: date.day, mdy: date.day } : {};
  });
  for (const order of ["dmy", "mdy"] as const) {
    const month = first?.[order];
    if (month === undefined || month !== firstOfMonth(month) || last?.[order] !== monthEnd(month)) continue;
    return { kind: "month", month };
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

function orderedDay(first = "", second = "", third = ""): OrderedDate | undefined {
  const year = Number(fullYear(third));
  const dmy = daySerial(year, Number(second), Number(first));
  const mdy = daySerial(year, Number(first), Number(second));
  const isShort = first.length === 2 && third.length === 2;
  const ymd = isShort ? daySerial(Number(fullYear(first)), Number(second), Number(third)) : undefined;
  if (dmy === undefined && mdy === undefined) return undefined;
  return { kind: "ordered", dmy, mdy, ...(ymd !== undefined && { ymd }) };
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
