import type { MeetingRule } from "../../tableRules";

/** Neither yes nor no under Vækstforløb: nobody can tell whether a growth course was begun. */
export const growthUnknown: MeetingRule = {
  id: "growth-unknown",
  severity: "error",
  row({ row, values, growth, filled }, report) {
    if (!filled || growth !== undefined) return;
    report({ row, column: "growth", received: values.growth, expected: "ja, nej" });
  },
};
