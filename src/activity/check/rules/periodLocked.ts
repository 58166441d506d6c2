import { activityKey } from "../../tables/activityFacts";
import { figureColumns } from "../../tables/activityRow";
import { isBlank } from "../../values/entry";
import type { ActivityRule } from "../tableRules";

/** A figure of a locked period that differs from what was locked, or a whole row that is missing. */
export const periodLocked: ActivityRule = {
  id: "period-locked",
  severity: "error",
  table(report, { contract, locked, columns }) {
    if (!locked || locked.size === 0) return undefined;
    // A column that is gone has neither kept nor changed its figures.
    const kept = figureColumns(contract).filter((column) => columns?.has(column) ?? true);
    const missing = new Set(locked.keys());
    return {
      add(facts) {
        if (facts.month === undefined || !facts.resolvedMunicipality) return;
        const key = activityKey(facts.month, facts.resolvedMunicipality);
        const figures = locked.get(key);
        if (!figures) return;
        missing.delete(key);
        for (const column of kept) {
          const entry = facts.values[column] ?? null;
          const expected = figures[column] ?? null;
          const same = expected === null ? isBlank(entry) : facts[column] === expected;
          if (!same) report({ row: facts.row, column, received: entry, expected, fix: expected });
        }
      },
      finish() {
        for (const key of missing) {
          const [month, code] = key.split("|");
          const name = contract.municipalities.find((each) => each.code === code)?.name ?? code;
          report({ row: null, column: "period", received: null, expected: `${month} ${name}` });
        }
      },
    };
  },
};
