import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjustInstalments,
  type AdjustedInstalments,
  type ChangeWay,
} from "../../../../src/calc/invoices/adjustInstalments";
import { instalments } from "../../../../src/calc/invoices/instalments";

function adjusted(...given: Parameters<typeof adjustInstalments>): AdjustedInstalments {
  const answer = adjustInstalments(...given);
  if ("fault" in answer) throw new Error(answer.reason);
  return answer;
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((before, amount) => before + amount, 0);

describe("from old to new amounts", () => {
  // Two instalments of 1,000 each, the first of them issued; then the amount changes.
  const first = { sum: 1_000, count: 2, open: [1] };

  it.each<[string, number, ChangeWay, AdjustedInstalments]>([
    ["the same amount leaves the other as it was", 2_000, "spread", { open: [1_000], correction: 0 }],
    ["a larger one makes the other larger", 2_300, "spread", { open: [1_300], correction: 0 }],
    ["a smaller one makes the other smaller", 1_500, "spread", { open: [500], correction: 0 }],
    ["one below what is issued makes a credit note", 900, "spread", { open: [0], correction: -100 }],
    [
      "a larger one makes an invoice for what was too little",
      2_300,
      "correct",
      { open: [1_150], correction: 150 },
    ],
    [
      "a smaller one makes a credit note for what was too much",
      1_500,
      "correct",
      { open: [750], correction: -250 },
    ],
  ])("%s", (_, amount, way, expected) => {
    expect(adjusted(amount, first, way)).toEqual(expected);
  });

  it.each<[number, number]>([
    [2_300, 300],
    [1_700, -300],
    [2_000, 0],
  ])("once all is issued, %d makes a correction of %d", (amount, correction) => {
    const issued = { sum: 2_000, count: 2, open: [] };
    for (const way of ["spread", "correct"] as const) {
      expect(adjusted(amount, issued, way)).toEqual({ open: [], correction });
    }
  });

  const cases = fc.record({
    before: fc.integer({ min: 0, max: 2e9 }),
    after: fc.integer({ min: 0, max: 2e9 }),
    count: fc.integer({ min: 1, max: 12 }),
    issued: fc.integer({ min: 0, max: 12 }),
    way: fc.constantFrom<ChangeWay>("spread", "correct"),
  });

  function split({ before, count, issued }: { before: number; count: number; issued: number }) {
    const parts = instalments(before, count, 0);
    if ("fault" in parts) throw new Error(parts.reason);
    const sent = parts.slice(0, issued);
    const open = parts.slice(issued);
    return { parts, open, soFar: { sum: sumOf(sent), count, open: open.map((_, at) => sent.length + at) } };
  }

  it("issued, open and corrected add up to the new amount, whatever it is", () => {
    fc.assert(
      fc.property(cases, ({ after, way, ...old }) => {
        const { soFar } = split(old);
        const { open, correction } = adjusted(after, soFar, way);
        expect(soFar.sum + sumOf(open) + correction).toBe(after);
        expect(open).toHaveLength(soFar.open.length);
        for (const part of open) expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("an amount that has not changed changes no instalment and corrects nothing", () => {
    fc.assert(
      fc.property(cases, ({ way, ...old }) => {
        const { open, soFar } = split(old);
        expect(adjusted(old.before, soFar, way)).toEqual({ open, correction: 0 });
      }),
    );
  });

  it("spread instalments differ by one øre at most", () => {
    fc.assert(
      fc.property(cases, ({ after, ...old }) => {
        const { open } = adjusted(after, split(old).soFar, "spread");
        if (open.length > 0) expect(Math.max(...open) - Math.min(...open)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("more instalments than there can be are refused, whichever way the change is met", () => {
    const soFar = { sum: 1_000, count: 121, open: [1] };
    for (const way of ["spread", "correct"] as const)
      expect(adjustInstalments(2_000, soFar, way)).toMatchObject({ fault: "#NUM!", reason: "count-outside" });
  });
});
