import { type Entry, isBlank } from "../../values/entry";
import { parseDate } from "../../values/parseDate";
import { readWrittenDate } from "../../values/writtenDate";
import type { Issue } from "../issue";
import type { MeetingRule } from "../tableRules";

/** A meeting without a date counts nowhere; without a founding date, only the firm's age is unknown. */
export const dateInvalid: MeetingRule = {
  id: "date-invalid",
  severity: "error",
  row({ row, values, date, founded, filled, marks }, report) {
    const isOpen = (column: string) => marks?.[column]?.kind === "order";
    if (filled && date === undefined && !isOpen("date")) {
      report({ row, column: "date", received: values.date, expected: "date", ...fixOf(values.date) });
    }
    if (founded === undefined && !isBlank(values.founded) && !isOpen("founded")) {
      const fix = fixOf(values.founded);
      report({ row, column: "founded", received: values.founded, expected: "date", ...fix });
    }
  },
};

/**
 * The fix for a date that a workbook keeps as text, or a suggestion where its month may stand first or it is the digits
 * of one, `20260115`; a file's texts were parsed with the file.
 */
function fixOf(entry: Entry): Pick<Issue, "fix" | "suggestion"> {
  if (typeof entry === "number") {
    const digits = parseDate(String(entry));
    return digits === undefined ? {} : { suggestion: digits };
  }
  if (typeof entry !== "string") return {};
  const day = parseDate(entry);
  if (day !== undefined) return { fix: day };
  const written = readWrittenDate(entry);
  return written?.kind === "ordered" && written.dmy !== undefined ? { suggestion: written.dmy } : {};
}
