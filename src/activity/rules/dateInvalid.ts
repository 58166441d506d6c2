import { isBlank } from "../enteredRow";
import type { MeetingRule } from "../meetingFacts";

/** A meeting without a day it was held counts nowhere; a firm without a day of founding only has no age. */
export const dateInvalid: MeetingRule = {
  id: "date-invalid",
  severity: "error",
  row({ row, values, date, founded, filled }, report) {
    if (filled && date === undefined) {
      report({ row, column: "date", received: values.date, expected: "date" });
    }
    if (founded === undefined && !isBlank(values.founded)) {
      report({ row, column: "founded", received: values.founded, expected: "date" });
    }
  },
};
