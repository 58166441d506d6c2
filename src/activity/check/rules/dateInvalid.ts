import { type Entry, isBlank } from "../../values/entry";
import { parseDate } from "../../values/parseDate";
import type { MeetingRule } from "../tableRules";

/** A meeting without a date counts nowhere; without a founding date, only the firm's age is unknown. */
export const dateInvalid: MeetingRule = {
  id: "date-invalid",
  severity: "error",
  row({ row, values, date, founded, filled }, report) {
    if (filled && date === undefined) {
      report({ row, column: "date", received: values.date, expected: "date", ...fixOf(values.date) });
    }
    if (founded === undefined && !isBlank(values.founded)) {
      const fix = fixOf(values.founded);
      report({ row, column: "founded", received: values.founded, expected: "date", ...fix });
    }
  },
};

/** The fix for a date that a workbook keeps as text; a file's texts were parsed with the file. */
function fixOf(entry: Entry): { readonly fix?: number } {
  const day = typeof entry === "string" ? parseDate(entry) : undefined;
  return day === undefined ? {} : { fix: day };
}
