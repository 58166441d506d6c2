import { expect, it } from "vitest";
import { monthOfDigits } from "../../../../src/activity/values/monthOfDigits";
import { serial } from "../../serial";

it.each([
  [202602, serial(2026, 2, 1)],
  [20260201, serial(2026, 2, 1)],
  // Within the month, no month, and a decimal number whose digits are one.
  [20260215, undefined],
  [202613, undefined],
  [46054, undefined],
  [1.2026, undefined],
  // Texts are read elsewhere.
  ["202602", undefined],
  [null, undefined],
  [true, undefined],
])("%j means the month %j by its digits", (entry, month) => {
  expect(monthOfDigits(entry)).toBe(month);
});
