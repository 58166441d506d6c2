import { passesModulus11 } from "../../../../calc/cvr";
import type { MeetingRule } from "../../tableRules";

/** A number that fails its check still counts: the user may know better. */
export const cvrChecksum: MeetingRule = {
  id: "cvr-checksum",
  severity: "warning",
  row({ row, values, cvr }, report) {
    if (cvr === undefined || passesModulus11(cvr)) return;
    report({ row, column: "cvr", received: values.cvr, expected: "modulus 11" });
  },
};
