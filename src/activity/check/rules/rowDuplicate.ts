import { createFirstRowIndex } from "../firstActivityRows";
import { isoMonth } from "../../values/isoDay";
import type { ActivityRule } from "../tableRules";

/** Same month and municipality, on every row but the first. */
export const rowDuplicate: ActivityRule = {
  id: "row-duplicate",
  severity: "error",
  table(report) {
    return createFirstRowIndex(
      ({ row }) => row,
      ({ row, month = NaN, resolvedMunicipality }, repeats) => {
        const received = `${isoMonth(month)} ${resolvedMunicipality?.name}`;
        report({ row, column: "period", received, expected: "one row", repeats });
      },
    );
  },
};
