import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { reconciliationFrom } from "../../../../src/report/facts/reconciliationFrom";
import type { ReadRow } from "../../../../src/report/facts/workbookRead";
import { words } from "../../../words";
import { serial } from "../../serial";
import { figure, municipalityFacts } from "../factsByHand";

const { columns, counted, status } = words.sheets.activity;
const row = (month: number | string, says: string, counts: number | ""): ReadRow => ({
  [columns.period]: { value: month, cell: "A1" },
  [counted.status]: { value: says, cell: "J1" },
  [columns.individual]: { value: counts, cell: "K1" },
});

describe("the reconciliation of individual guidances", () => {
  it("accounts for every number of the period, by hand: 10 + 7 counted, 3 changed, 6 and 8 left out, and none of another", () => {
    const rows = [
      row(serial(2026, 1, 1), status.counted, 10),
      // Locked with 7, and 10 stands there now.
      row(serial(2026, 2, 1), status.locked, 7),
      row(serial(2026, 7, 1), status.counted, 5),
      row(serial(2025, 1, 1), status.counted, 4),
      row(serial(2026, 3, 1), status.duplicate, ""),
      row("marts", status.periodInvalid, ""),
      row(serial(2026, 4, 1), status.counted, ""),
    ];
    const entered = [10, 10, 5, 4, 6, 8, undefined];
    const municipalities = [municipalityFacts("Lemvig", { individual: figure(17) })];
    const of = { municipalities, year: 2026, countedUntil: serial(2026, 6, 30) };
    expect(reconciliationFrom({ rows, entered, columns: {} }, contractInUse(), of)).toEqual({
      entered: 34,
      counted: 17,
      changedSinceLock: 3,
      leftOut: 14,
      difference: 0,
    });
    // A figure on Kommuner that somebody has typed over is a difference.
    const typed = [municipalityFacts("Lemvig", { individual: figure(20) })];
    const off = reconciliationFrom({ rows, entered, columns: {} }, contractInUse(), {
      ...of,
      municipalities: typed,
    });
    expect(off?.difference).toBe(-3);
    expect(reconciliationFrom({ rows, columns: {} }, contractInUse(), of)).toBeUndefined();
  });
});
