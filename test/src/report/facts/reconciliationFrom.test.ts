import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { cellsLeftOutFrom } from "../../../../src/report/facts/cellsLeftOutFrom";
import { leftOutFrom } from "../../../../src/report/facts/leftOutFrom";
import { reconciliationFrom } from "../../../../src/report/facts/reconciliationFrom";
import type { WorkbookRow } from "../../../../src/report/facts/workbookRead";
import { words } from "../../../words";
import { serial } from "../../serial";
import { figure, municipalityFacts } from "../factsByHand";

const { columns, counted, status } = words.sheets.activity;
const row = (month: number | string, says: string, counts: number | ""): WorkbookRow => ({
  [columns.period]: { value: month, cell: "A1" },
  [counted.status]: { value: says, cell: "J1" },
  [columns.individual]: { value: counts, cell: "K1" },
});

describe("the reconciliation of what is entered", () => {
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
    const entered = [10, 10, 5, 4, 6, 8, null].map((typed, index) => ({
      [columns.individual]: { value: typed, cell: `C${index + 5}` },
      // The young firms of the first row are more than were guided, and stand outside; the others are counted.
      [columns.young]: { value: index === 0 ? 88 : index === 1 ? 3 : null, cell: `F${index + 5}` },
    }));
    const months = [{ individual: undefined, collective: undefined, young: figure(3) }];
    const municipalities = [municipalityFacts("Lemvig", { individual: figure(17), months })];
    const of = { municipalities, year: 2026, countedUntil: serial(2026, 6, 30) };
    const withYoung = rows.map((each, index) =>
      index === 1 ? { ...each, [columns.young]: { value: 3, cell: "N6" } } : each,
    );
    const read = { rows: withYoung, entered, columns: {} };
    const found = reconciliationFrom(read, contractInUse(), of);
    expect(found.map(({ figure: key }) => key)).toEqual(["individual", "collective", "growth", "young"]);
    expect(found[0]).toMatchObject({
      entered: 34,
      counted: 17,
      changedSinceLock: 3,
      leftOut: 14,
      difference: 0,
    });
    expect(found[3]).toMatchObject({
      entered: 91,
      counted: 3,
      changedSinceLock: 0,
      leftOut: 88,
      difference: 0,
    });
    expect(cellsLeftOutFrom(read, contractInUse(), of)).toEqual([
      {
        figure: "young",
        heading: columns.young,
        reason: "exceeds-guided",
        places: [{ municipality: undefined, month: serial(2026, 1, 1), cells: ["F5"] }],
      },
    ]);
    // A faulty cell is reported with its own fault.
    const wrong = [-3, -0.5, 4.5, "syv"].map((value, index) => ({
      [columns.individual]: { value, cell: `C${index + 5}` },
    }));
    const blank = wrong.map(() => row(serial(2026, 1, 1), status.partly, ""));
    const reasons = cellsLeftOutFrom({ rows: blank, entered: wrong, columns: {} }, contractInUse(), of);
    expect(reasons.map(({ reason, places }) => [reason, places.map(({ cells }) => cells[0])])).toEqual([
      ["negative", ["C5", "C6"]],
      ["fraction", ["C7"]],
      ["no-number", ["C8"]],
    ]);
    // A figure on Kommuner that somebody has typed over is a difference.
    const typed = [municipalityFacts("Lemvig", { individual: figure(20) })];
    const off = reconciliationFrom(read, contractInUse(), { ...of, municipalities: typed });
    expect(off[0]?.difference).toBe(-3);
    expect(reconciliationFrom({ rows, columns: {} }, contractInUse(), of)).toEqual([]);
  });

  it("lists the rows left out of its own period, and those whose month may be any", () => {
    const rows = [
      row(serial(2026, 3, 1), status.duplicate, ""),
      row(serial(2026, 4, 1), status.duplicate, ""),
      row(serial(2027, 2, 1), status.municipalityUnknown, ""),
      row("marts", status.periodInvalid, ""),
      row("", status.periodMissing, ""),
      row(serial(2062, 3, 1), status.periodOutside, ""),
      row(serial(2026, 3, 1), status.counted, 4),
    ];
    const listed = (year: number, countedUntil: number) =>
      leftOutFrom({ counted: { rows, columns: {} } }, contractInUse(), { year, countedUntil }).map(
        ({ reason, places }) => [reason, places.length],
      );
    const always = [
      [status.periodInvalid, 1],
      [status.periodMissing, 1],
      [status.periodOutside, 1],
    ];
    expect(listed(2026, serial(2026, 3, 31))).toEqual([[status.duplicate, 1], ...always]);
    expect(listed(2026, serial(2026, 4, 30))).toEqual([[status.duplicate, 2], ...always]);
    expect(listed(2027, serial(2027, 3, 31))).toEqual([[status.municipalityUnknown, 1], ...always]);
  });

  it("leaves no difference over from adding fractions", () => {
    // 0.1 + 0.2 - 0.3 is no zero in doubles, and neither is what the tester typed: 1.234, -3 and 4.5.
    const typed = [0.1, 0.2, 1.234, -3, 4.5, 12];
    const rows = typed.map((value) => row(serial(2026, 1, 1), status.partly, value === 12 ? 12 : ""));
    const entered = typed.map((value, index) => ({ [columns.individual]: { value, cell: `C${index + 5}` } }));
    const of = {
      municipalities: [municipalityFacts("Lemvig", { individual: figure(12) })],
      year: 2026,
      countedUntil: serial(2026, 6, 30),
    };
    const [individual] = reconciliationFrom({ rows, entered, columns: {} }, contractInUse(), of);
    expect(individual).toMatchObject({ entered: 15.034, counted: 12, leftOut: 3.034, difference: 0 });
  });
});
