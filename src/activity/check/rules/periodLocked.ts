import { placeKey } from "../../tables/activityFacts";
import { FIGURE_COLUMNS } from "../../tables/activityRow";
import { isBlank } from "../../values/entry";
import type { ActivityRule } from "../tableRules";

/** A figure of a locked period differs from what was locked, or its whole row is gone. */
export const periodLocked: ActivityRule = {
  id: "period-locked",
  severity: "error",
  table(report, { contract, locked }) {
    if (!locked || locked.size === 0) return undefined;
    const gone = new Set(locked.keys());
    return {
      see(facts) {
        if (facts.month === undefined || !facts.meantMunicipality) return;
        const key = placeKey(facts.month, facts.meantMunicipality);
        const figures = locked.get(key);
        if (!figures) return;
        gone.delete(key);
        for (const column of FIGURE_COLUMNS) {
          const entry = facts.values[column];
          const expected = figures[column];
          const same = expected === null ? isBlank(entry) : facts[column] === expected;
          if (!same) report({ row: facts.row, column, received: entry, expected, fix: expected });
        }
      },
      end() {
        for (const key of gone) {
          const [month, code] = key.split("|");
          const name = contract.municipalities.find((each) => each.code === code)?.name ?? code;
          report({ row: null, column: "period", received: null, expected: `${month} ${name}` });
        }
      },
    };
  },
};
