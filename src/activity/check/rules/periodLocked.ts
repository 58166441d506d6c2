import { serialOfIsoDate } from "../../../calc/serialDate";
import { activityKey, placeOfKey, type ActivityFacts } from "../../tables/activityFacts";
import { isCount } from "../../../calc/isCount";
import { figureColumns, type FigureColumn } from "../../tables/activityRow";
import { isBlank } from "../../values/entry";
import { isoMonth } from "../../values/isoDay";
import { createFirstRowIndex } from "../firstActivityRows";
import { monthsOf } from "../lockedFigures";
import type { ActivityRule } from "../tableRules";

/**
 * A figure of a locked period that differs from what was locked in the row that counts, a row that is missing, or one
 * that came after its month was locked.
 */
export const periodLocked: ActivityRule = {
  id: "period-locked",
  severity: "error",
  table(report, { contract, locked, columns }) {
    if (!locked || locked.size === 0) return undefined;
    // A column that is gone has neither kept nor changed its figures.
    const kept = figureColumns(contract).filter((column) => columns?.has(column) ?? true);
    const months = new Set([...monthsOf(locked)].map((month) => serialOfIsoDate(`${month}-01`)));
    const late: ActivityFacts[] = [];
    const { add, finish } = createFirstRowIndex((facts) => facts);
    return {
      add(facts) {
        const { month, municipality, resolvedMunicipality, withinContract, values } = facts;
        // A row that counts nowhere for its month or municipality has an error of its own, and is no row of the place.
        if (!municipality || typeof values.period !== "number") return;
        add(facts);
        if (month === undefined || !withinContract || !resolvedMunicipality || !months.has(month)) return;
        if (locked.has(activityKey(month, resolvedMunicipality))) return;
        if (kept.some((column) => !isBlank(values[column] ?? null))) late.push(facts);
      },
      finish() {
        const firstRow = finish();
        for (const facts of late) {
          const { row, month = NaN, resolvedMunicipality } = facts;
          // One that repeats another is reported as such.
          if (!resolvedMunicipality || firstRow(month, resolvedMunicipality) !== facts) continue;
          const received = `${isoMonth(month)} ${resolvedMunicipality.name}`;
          report({ row, column: "period", received, expected: null, fix: null, clearsRow: true });
        }
        for (const [key, figures] of locked) {
          const { month, code } = placeOfKey(key);
          const municipality = contract.municipalities.find((each) => each.code === code);
          // One that has left the contract counts nowhere, and a row of it is of an unknown municipality.
          if (!municipality) continue;
          const facts = firstRow(serialOfIsoDate(`${month}-01`), municipality);
          if (!facts) {
            // A row without figures takes none along.
            if (Object.values(figures).every((figure) => figure === null)) continue;
            const expected = `${month} ${municipality.name}`;
            report({ row: null, column: "period", received: null, expected });
            continue;
          }
          for (const column of kept) {
            const entry = facts.values[column] ?? null;
            const expected = figures[column] ?? null;
            const same = expected === null ? !isUsable(facts, column) : facts[column] === expected;
            if (!same) report({ row: facts.row, column, received: entry, expected, fix: expected });
          }
        }
      },
    };
  },
};

/**
 * Whether a figure would count if its month were open. One that could not was locked as missing, and may still stand.
 */
function isUsable(facts: ActivityFacts, column: FigureColumn): boolean {
  const entry = facts.values[column];
  return typeof entry === "number" && isCount(entry) && !(column === "young" && isBeyondGuided(facts, entry));
}

function isBeyondGuided({ values: { individual, collective } }: ActivityFacts, young: number): boolean {
  return isCount(individual) && isCount(collective) && young > individual + collective;
}
