import { activityKey } from "../../tables/activityFacts";
import { isoMonth } from "../../values/isoDay";
import { monthsOf } from "../lockedFigures";
import type { ActivityRule } from "../tableRules";

/**
 * A municipality without a row in a month in which others have one. Exports often have no row where nothing happened:
 * zeros are suggested, never taken for granted, and not where the month is locked as it is.
 */
export const rowGap: ActivityRule = {
  id: "row-gap",
  severity: "warning",
  seesAside: "too",
  table(report, { contract: { municipalities }, locked }) {
    const lockedMonths = monthsOf(locked);
    const months = new Map<number, Uint8Array>();
    return {
      add({ month, withinContract, municipalityIndex }) {
        if (month === undefined || !withinContract || municipalityIndex < 0) return;
        let present = months.get(month);
        if (!present) months.set(month, (present = new Uint8Array(municipalities.length)));
        present[municipalityIndex] = 1;
      },
      finish() {
        for (const [month, present] of months) {
          const mending = lockedMonths.has(isoMonth(month)) ? {} : { suggestion: 0 };
          municipalities.forEach((municipality, index) => {
            // A row that was locked is reported as such.
            if (present[index] === 1 || locked?.has(activityKey(month, municipality))) return;
            const expected = `${isoMonth(month)} ${municipality.name}`;
            report({ row: null, column: "municipality", received: null, expected, ...mending });
          });
        }
      },
    };
  },
};
