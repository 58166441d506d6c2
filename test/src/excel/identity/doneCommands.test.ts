import { expect, it } from "vitest";
import { doneAmong, keepDone } from "../../../../src/excel/identity/doneCommands";

const AT = "2026-06-30T09:12:00.000Z";

/** A workbook's commands, of so many characters each. */
function kept(count: number, characters = 10) {
  return doneAmong(
    Array.from({ length: count }, (_, index) => `KKR.Done|${index + 1}|fix|${characters}|${AT}`),
  );
}

const keep = (before: ReturnType<typeof kept>, text = "x") =>
  keepDone(before, { action: "fix", at: AT, text });

it("lets the oldest go only once there are too many without the new one, which may be taken back", () => {
  expect(keep(kept(19)).remove).toEqual([]);
  expect(keep(kept(20)).remove).toEqual([]);
  expect(keep(kept(21)).remove).toEqual([kept(1)[0]?.key]);
  expect(keep(kept(20)).add?.key).toBe(`KKR.Done|21|fix|1|${AT}`);
});

it("lets as many of the oldest go as take the new one's room, and keeps none that is too large by itself", () => {
  const large = kept(3, 250_000);
  expect(keep(large, "x".repeat(200_000)).remove).toEqual(large.slice(0, 2).map(({ key }) => key));
  expect(keep(large, "x".repeat(600_001))).toEqual({ remove: [] });
});
