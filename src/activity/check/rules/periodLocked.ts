import { serialOfIsoDate } from "../../../calc/serialDate";
import { figureColumns } from "../../tables/activityRow";
import { isBlank } from "../../values/entry";
import { createFirstRowIndex } from "../firstActivityRows";
import type { ActivityRule } from "../tableRules";

/** A figure of a locked period that differs from what was locked in the row that counts, or a row that is missing. */
export const periodLocked: ActivityRule = {
  id: "period-locked",
  severity: "error",
  table(report, { contract, locked, columns }) {
    if (!locked || locked.size === 0) return undefined;
    // A column that is gone has neither kept nor changed its figures.
    const kept = figureColumns(contract).filter((column) => columns?.has(column) ?? true);
    const { add, finish } = createFirstRowIndex((facts) => facts);
    return {
      add,
      finish() {
        const firstRow = finish();
        for (const [key, figures] of locked) {
          const [month = "", code = ""] = key.split("|");
          const municipality = contract.municipalities.find((each) => each.code === code);
          const facts = municipality && firstRow(serialOfIsoDate(`${month}-01`), municipality);
          if (!facts) {
            const expected = `${month} ${municipality?.name ?? code}`;
            report({ row: null, column: "period", received: null, expected });
            continue;
          }
          for (const column of kept) {
            const entry = facts.values[column] ?? null;
            const expected = figures[column] ?? null;
            const same = expected === null ? isBlank(entry) : facts[column] === expected;
            if (!same) report({ row: facts.row, column, received: entry, expected, fix: expected });
          }
        }
      },
    };
  },
};
