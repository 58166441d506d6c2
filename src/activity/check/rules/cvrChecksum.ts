import { passesModulus11 } from "../../../calc/cvr";
import type { MeetingRule } from "../tableRules";

/** A user may know better: the number still counts. */
export const cvrChecksum: MeetingRule = {
  id: "cvr-checksum",
  severity: "warning",
  row({ row, values, cvr }, report) {
    if (cvr === undefined || passesModulus11(cvr)) return;
    report({ row, column: "cvr", received: values.cvr, expected: "modulus 11" });
  },
};
