import { type Entry, isBlank } from "../../../values/entry";
import { parseDate } from "../../../values/parseDate";
import { readWrittenDate } from "../../../values/writtenDate";
import type { Issue } from "../../issue";
import type { MeetingRule } from "../../tableRules";

/** A meeting without a date counts nowhere; without a founding date, only the firm's age is unknown. */
export const dateInvalid: MeetingRule = {
  id: "date-invalid",
  severity: "error",
  row({ row, values, date, founded, filled, marks }, report) {
    const isOpen = (column: string) => marks?.[column]?.kind === "order";
    if (filled && date === undefined && !isOpen("date")) {
      report({ row, column: "date", received: values.date, ...fixOf(values.date) });
    }
    if (founded === undefined && !isBlank(values.founded) && !isOpen("founded")) {
      report({ row, column: "founded", received: values.founded, ...fixOf(values.founded) });
    }
  },
};

/**
 * The fix for a date that a workbook keeps as text, or a suggestion where its month may stand first, it is the digits
 * of one, `20260115`, or its number, or the day begins the evening before in universal time; a file's texts were
 * parsed with the file.
 */
function fixOf(entry: Entry): Pick<Issue, "expected" | "fix" | "suggestion"> {
  const expected = "date";
  if (typeof entry === "number") {
    const digits = parseDate(String(entry), "day");
    return { expected, ...(digits !== undefined && { suggestion: digits }) };
  }
  if (typeof entry !== "string") return { expected };
  const day = parseDate(entry, "day");
  if (day !== undefined) return { expected, fix: day };
  const written = readWrittenDate(entry);
  const isEve = written?.kind === "eve";
  const isDay = isEve || written?.kind === "serial";
  const suggestion = isDay ? written.day : written?.kind === "ordered" ? written.dmy : undefined;
  return { expected: isEve ? "eve" : expected, ...(suggestion !== undefined && { suggestion }) };
}
