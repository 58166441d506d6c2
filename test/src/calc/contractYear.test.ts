import fc from "fast-check";
import { expect, it } from "vitest";
import { monthDays, monthOfYear, monthsEndedIn, yearDays, yearOfDay } from "../../../src/calc/contractYear";
import { instantOf, serialOfIsoDate } from "../../../src/calc/serialDate";
import { calendarMonth, yearLabel } from "../../../src/contract/years";

const from = (month: number) => ({ source: { inForce: `2026-${String(month).padStart(2, "0")}-01` } });
const startMonth = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: serialOfIsoDate("2020-01-01"), max: serialOfIsoDate("2040-12-31") });

/** Walks back, day by day, to the first day of the year that a day lies in. */
function walkedBack(startsIn: number, serial: number): { readonly months: number; readonly first: number } {
  let months = 1;
  for (let at = serial; ; at--) {
    const date = instantOf(at);
    if (date.getUTCDate() === 1 && date.getUTCMonth() + 1 === startsIn) return { months, first: at };
    if (date.getUTCDate() === 1) months++;
  }
}

it("counts a year's days and months as one does who walks back to its first day", () => {
  fc.assert(
    fc.property(startMonth, day, (startsIn, serial) => {
      const contract = from(startsIn);
      const { first, months } = walkedBack(startsIn, serial);
      const year = instantOf(first).getUTCFullYear();
      expect(yearOfDay(contract, serial)).toBe(year);
      expect(yearDays(contract, year).first).toBe(first);
      expect(walkedBack(startsIn, yearDays(contract, year).last).first).toBe(first);
      expect(yearDays(contract, year + 1).first).toBe(yearDays(contract, year).last + 1);
      expect(monthOfYear(contract, serial)).toBe(months);
      expect(calendarMonth(contract, months)).toBe(instantOf(serial).getUTCMonth() + 1);
      const { first: begins, last } = monthDays(contract, year, months);
      expect(begins <= serial && serial <= last).toBe(true);
      expect(monthsEndedIn(contract, year, last)).toBe(months);
      expect(monthsEndedIn(contract, year + 1, last)).toBe(0);
      expect(monthsEndedIn(contract, year - 1, last)).toBe(12);
    }),
  );
});

it("calls a year by both calendar years that it lies in", () => {
  expect(yearLabel(from(1), 2026)).toBe("2026");
  expect(yearLabel(from(7), 2026)).toBe("2026/27");
  expect(yearLabel(from(12), 2099)).toBe("2099/00");
});
