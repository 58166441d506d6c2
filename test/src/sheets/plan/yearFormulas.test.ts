import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf, serialOfInstant, serialOfIsoDate } from "../../../../src/calc/serialDate";
import { monthsEnded, monthStart, yearPeriod, yearText } from "../../../../src/sheets/plan/yearFormulas";
import { createEngine } from "../../../../workbench/engine/engine";
import { createWorkbook } from "../../../../workbench/model/workbook";

const engine = createEngine(createWorkbook());
const answer = (text: string) => engine.evaluate(`=${text}`);
const from = (month: number) => ({ source: { inForce: `2026-${String(month).padStart(2, "0")}-01` } });

it("answers a year's days and its ended months as the calendar has them", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2020, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -20, max: 20 }),
      (startsIn, year, month, later) => {
        const contract = from(startsIn);
        const firstOf = (months: number) =>
          serialOfInstant(new Date(Date.UTC(year, startsIn - 1 + months, 1)));
        const { start, end } = yearPeriod(contract, String(year));
        expect([answer(start), answer(end)]).toEqual([firstOf(0), firstOf(12) - 1]);
        expect(answer(monthStart(contract, String(year), month))).toBe(firstOf(month - 1));
        // A day that ends a month, so many months after the year's first.
        const countedUntil = firstOf(later) - 1;
        const ended = Math.min(Math.max(later, 0), 12);
        expect(answer(monthsEnded(contract, String(year), String(countedUntil)))).toBe(ended);
      },
    ),
  );
});

it("takes all months for ended where no day is given, and calls years as the contract does", () => {
  expect(answer(monthsEnded(from(7), "2026", '""'))).toBe(12);
  expect(answer(yearText(from(7), "2026"))).toBe("2026/27");
  expect(answer(yearText(from(7), '""'))).toBe("");
  expect(answer(yearText(from(1), "2026"))).toBe(2026);
  expect(instantOf(Number(answer(yearPeriod(from(7), "2027").end)))).toEqual(
    instantOf(serialOfIsoDate("2028-06-30")),
  );
});
