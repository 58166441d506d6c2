import { isBlank } from "../../../values/entry";
import type { MeetingRule } from "../../tableRules";

/** Eight digits; spaces and a leading DK are allowed. Its firm is known by the reference, where there is one. */
export const cvrForm: MeetingRule = {
  id: "cvr-form",
  severity: "error",
  row({ row, values, cvr, reference }, report) {
    if (cvr !== undefined || isBlank(values.cvr)) return;
    report({
      row,
      column: "cvr",
      received: values.cvr,
      expected: reference === undefined ? "8 digits" : "reference",
    });
  },
};
