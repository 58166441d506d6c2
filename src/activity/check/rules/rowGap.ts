import { isoMonth } from "../../values/isoDay";
import type { ActivityRule } from "../tableRules";

/**
 * A municipality without a row in a month in which others have one. Exports often have no row where nothing happened:
 * zeros are suggested, never taken for granted.
 */
export const rowGap: ActivityRule = {
  id: "row-gap",
  severity: "warning",
  seesAside: true,
  table(report, { contract: { municipalities } }) {
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
          municipalities.forEach(({ name }, index) => {
            if (present[index] === 1) return;
            const expected = `${isoMonth(month)} ${name}`;
            report({ row: null, column: "municipality", received: null, expected, suggestion: 0 });
          });
        }
      },
    };
  },
};
