import { createFirstRowIndex } from "../firstActivityRows";
import { isoMonth } from "../../values/isoDay";
import type { ActivityRule } from "../tableRules";

/** Every row but the first of the same month and municipality. */
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
