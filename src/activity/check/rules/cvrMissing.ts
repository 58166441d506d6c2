import { isBlank } from "../../values/entry";
import type { MeetingRule } from "../tableRules";

/** Founders often have no number yet; without a reference either, nothing tells their firm apart. */
export const cvrMissing: MeetingRule = {
  id: "cvr-missing",
  severity: "warning",
  row({ row, values, filled }, report) {
    if (!filled || !isBlank(values.cvr) || !isBlank(values.reference)) return;
    report({ row, column: "cvr", received: null, expected: "8 digits" });
  },
};
