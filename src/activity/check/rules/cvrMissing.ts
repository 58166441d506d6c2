import { isBlank } from "../../values/entry";
import type { MeetingRule } from "../tableRules";

/** Founders often have no number yet, and firms without one cannot be told apart. */
export const cvrMissing: MeetingRule = {
  id: "cvr-missing",
  severity: "warning",
  row({ row, values, filled }, report) {
    if (!filled || !isBlank(values.cvr)) return;
    report({ row, column: "cvr", received: null, expected: "8 digits" });
  },
};
