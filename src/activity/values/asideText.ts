import { isLikeMonthName, parseMonthName } from "./monthNames";
import { namesOneMonth } from "./namesOneMonth";
import { plainSigns } from "../../contract/file/plainSigns";
import { readWrittenDate } from "./writtenDate";

/** A row that holds no data of its own: it sums others up, or it is a note. */
export type AsideKind = "sum" | "note";

const SUM = new RegExp(
  `^(?:${[
    String.raw`(?:.*\P{L})?i ?alt(?:\P{L}.*)?`,
    String.raw`(?:sub|hoved|mellem|del|slut|grand)?[ -]?total(?:er|sum|t)?(?:\P{L}.*)?`,
    String.raw`.*\P{L}(?:total|sum)`,
    String.raw`(?:sub|hoved|mellem|del|slut|års)?[ -]?sum(?:mer)?(?:\P{L}.*)?`,
    String.raw`(?:samlet|tilsammen|akkumuleret|åtd|ytd|år til dato|year to date)(?:\P{L}.*)?`,
    String.raw`(?:gns|gennemsnit(?:ligt)?|snit|middel(?:værdi)?|median|average|mean)(?:\P{L}.*)?`,
    String.raw`hele \p{L}+(?:\P{L}.*)?`,
    String.raw`region(?:en)?(?:\P{L}.*)?`,
    String.raw`(?:alle|de)(?: \d+)?(?: kommuner(?:ne)?| måneder(?:ne)?)?`,
    String.raw`(?:samtlige )?kommuner(?:ne)?|danmark|landet`,
  ].join("|")})$`,
  "su",
);

const NOTE = new RegExp(
  String.raw`^(?:[*†‡¹²³]|\d\) |(?:kilder?|anm|anmærkning(?:er)?|noter?|bemærk|bemærkning(?:er)?|obs|fodnoter?|udtrukket|opdateret|dannet|genereret|source|remarks?)(?:\P{L}|$))`,
  "u",
);

/** The kind of row that a text marks as no data by its wording alone: `i alt` (total), `Kilde: ...` (source). */
export function asideText(text: string): AsideKind | undefined {
  const written = plainSigns(text).trim().toLowerCase();
  const bare = written.replaceAll(/^[^\p{L}]+|[^\p{L}\d]+$/gu, "");
  if (/^[∑σ]/u.test(written) || (bare !== "" && SUM.test(bare))) return "sum";
  return NOTE.test(written) ? "note" : undefined;
}

const PART = String.raw`(?:[1-4]\.(?: ?- ?[2-4]\.)? ?kv(?:artal|t\.?|\.|)|(?:[qk]|kv\.|kvartal) ?[1-4]|[12]\. ?halvår|h ?[12]|uge ?\d{1,2}|\d{1,2} (?:måneder|mdr\.?))`;
const SPAN = new RegExp(
  String.raw`^(?:${PART}|(?:hel)?år(?:et)?|\d{4}[ /-]*${PART})(?:[^\p{L}\d].*|\d{4}|)$`,
  "u",
);

/** Whether a number in a month's place is a year; Excel takes it for a day around 1905. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value < 2100;
}

/** Text that stands for several months, in a row of no municipality: `januar-februar 2026`, `1. kvartal`, `2026`. */
export function isSpanOfMonths(text: string): boolean {
  const written = plainSigns(text).trim().toLowerCase();
  // Any other four digits may be the code of a municipality of another region.
  if (SPAN.test(written) || /^20\d{2}$/.test(written)) return true;
  const [, first, second] = /^(\p{L}+)\.? ?(?:-|\/|\+|til|og) ?(\p{L}+)(?:\P{L}.*)?$/u.exec(written) ?? [];
  if (parseMonthName(first) !== "" && parseMonthName(second) !== "") return true;
  const ends = written.split(/ (?:-|til|og|\+) |(?<=\d{4}-\d{2})\//);
  return ends.length === 2 && ends.every((end) => readWrittenDate(end) !== undefined);
}

const UNKNOWN =
  /^\P{L}*(?:u(?:kendt|oplyst|angivet|specificeret|fordelt|placeret)|unknown|ikke|uden|ingen|not?|none|null|n\/a|tomt?|blank|mangler|øvrige?|and(?:re|et|en)|others?)(?:\P{L}|$)/u;

/**
 * Whether words in a month's place may label a sum: they have no digit, no month's name and no word for "unknown",
 * under which real figures may be entered.
 */
export function isSumLabel(text: string): boolean {
  const written = plainSigns(text).trim().toLowerCase();
  const isWords = /\p{L}/u.test(written) && !/\d/.test(written);
  return isWords && !UNKNOWN.test(written) && !isLikeMonthName(written) && !namesOneMonth(written);
}

/** A text that is no date, as a heading or a note has it: `Status pr. 31. marts`, `Antal: 1`, `2026`. */
export function isRemark(text: string): boolean {
  return (/\p{L}/u.test(text) || isSpanOfMonths(text)) && readWrittenDate(text) === undefined;
}
