import { isBlank } from "../../values/entry";
import type { MeetingRule } from "../tableRules";

/** Eight digits; spaces and a leading DK are allowed. */
export const cvrForm: MeetingRule = {
  id: "cvr-form",
  severity: "error",
  row({ row, values, cvr }, report) {
    if (cvr !== undefined || isBlank(values.cvr)) return;
    report({ row, column: "cvr", received: values.cvr, expected: "8 digits" });
  },
};
