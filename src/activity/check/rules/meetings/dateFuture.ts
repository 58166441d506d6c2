import { isoDay } from "../../../values/isoDay";
import type { MeetingRule } from "../../tableRules";

export const dateFuture: MeetingRule = {
  id: "date-future",
  severity: "warning",
  row({ row, values, date }, report, { statusDate }) {
    if (date === undefined || date <= statusDate) return;
    report({ row, column: "date", received: values.date, expected: isoDay(statusDate) });
  },
};
