import { takePlaces } from "../firstAtPlaces";
import { isoMonth } from "../../values/isoDay";
import type { ActivityRule } from "../tableRules";

/** Same month and municipality, on every row but the first. */
export const rowDuplicate: ActivityRule = {
  id: "row-duplicate",
  severity: "error",
  table(report) {
    return takePlaces(
      ({ row }) => row,
      ({ row, month = NaN, meantMunicipality }, repeats) => {
        const received = `${isoMonth(month)} ${meantMunicipality?.name}`;
        report({ row, column: "period", received, expected: "one row", repeats });
      },
    );
  },
};
