import { isBlank } from "../../../values/entry";
import type { MeetingRule } from "../../tableRules";

/** Founders often have no number yet; without a reference either, nothing tells their firm apart. */
export const cvrMissing: MeetingRule = {
  id: "cvr-missing",
  severity: "warning",
  row({ row, values, reference, filled }, report) {
    if (!filled || !isBlank(values.cvr) || reference !== undefined) return;
    const column = isBlank(values.reference) ? "cvr" : "reference";
    report({ row, column, received: values[column], expected: "8 digits" });
  },
};
