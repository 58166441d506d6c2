import { isoDay } from "../../../values/isoDay";
import { kindName } from "../../../values/parseKind";
import type { MeetingRule } from "../../tableRules";

/**
 * Every row but the first of the same firm, day and kind: one meeting exported twice, or two meetings. A firm is known
 * by its CVR number, else by the reference.
 */
export const meetingDuplicate: MeetingRule = {
  id: "meeting-duplicate",
  severity: "warning",
  table(report) {
    const first = new Map<string, number>();
    return {
      add({ row, cvr, reference, date, kind }) {
        const firm = cvr ?? reference;
        if (firm === undefined || date === undefined || !kind) return;
        const received = `${firm} ${isoDay(date)} ${kindName(kind)}`;
        const repeats = first.get(received);
        if (repeats === undefined) first.set(received, row);
        else report({ row, column: "date", received, expected: "one row", repeats });
      },
    };
  },
};
