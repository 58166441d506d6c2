import { issueTexts } from "../../language/issues/issues";
import { errorWord, truthWord } from "../../language/cellWords";
import type { Language } from "../../language/language";
import { shownText } from "../../language/shownText";
import type { Entry } from "../values/entry";
import { isExcelDay } from "../../calc/serialDate";
import { isoDay, isoMonth } from "../values/isoDay";
import { isLateRow, valueColumn, type Issue } from "./issue";

/** The longest quotation; longer texts are cut. */
const MAX_QUOTE_LENGTH = 40;

/** Longer than any expectation but a formula. */
const MAX_EXPECTED_LENGTH = 120;

const MONTHS: ReadonlySet<string> = new Set(["period"]);
const DAYS: ReadonlySet<string> = new Set(["date", "founded", "statusDate"]);

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat("da-DK", { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 10 }),
};

/**
 * An issue as sentences in the reader's language: what is wrong, what was expected, what to do.
 * @param columns our columns' names as the sheet has them
 */
export function describeIssue(
  issue: Issue,
  language: Language,
  columns: Readonly<Record<string, string>>,
): string {
  const { rule, row, column, received, expected, fix, suggestion, repeats } = issue;
  const write = (value: Entry) => formatValue(value, valueColumn(issue), language);
  const isLate = isLateRow(issue);
  // Where a row repeats another or came too late, `received` names the row and is no quotation from a cell.
  const isQuoted = typeof received === "string" && repeats === undefined && !isLate;
  return issueTexts(language).rules[rule].message({
    column: columns[column] ?? column,
    received: isQuoted ? quote(errorWord(received, language)) : write(received),
    expected: beginningOf(write(expected)),
    fix: fix === undefined ? "" : write(fix),
    suggestion: suggestion === undefined ? undefined : write(suggestion),
    absent: row === null,
    isLate,
    repeats,
  });
}

/** A value in no particular language: months and days as `2026-01`, `2026-01-31`. */
export function plainValue(value: Entry, column: string): Entry {
  if (typeof value !== "number" || !isExcelDay(value)) return value;
  if (MONTHS.has(column)) return isoMonth(value);
  return DAYS.has(column) ? isoDay(value) : value;
}

/** A value of a column as the reader writes it; nothing for a blank. */
export function formatValue(value: Entry, column: string, language: Language): string {
  const plain = plainValue(value, column);
  if (plain === null) return "";
  if (typeof plain === "number") return formats[language].format(plain);
  if (typeof plain === "boolean") return truthWord(plain, language);
  return shownText(errorWord(plain, language));
}

/** A formula may be longer than anybody reads; its beginning is enough to recognise it. */
function beginningOf(text: string): string {
  return text.length > MAX_EXPECTED_LENGTH ? `${text.slice(0, MAX_EXPECTED_LENGTH)}…` : text;
}

function quote(text: string): string {
  return `'${shownText(text, MAX_QUOTE_LENGTH)}'`;
}
