import { firstAtPlaces } from "../firstAtPlaces";
import { isoMonth } from "../isoDay";
import type { ActivityRule } from "./figureRule";

/** Same month and municipality, on every row but the first. */
export const rowDuplicate: ActivityRule = {
  id: "row-duplicate",
  severity: "error",
  table(rows, report) {
    firstAtPlaces(rows, ({ row, month = NaN, meantMunicipality }, first) => {
      const received = `${isoMonth(month)} ${meantMunicipality?.name}`;
      report({ row, column: "period", received, expected: "one row", repeats: first.row });
    });
  },
};
