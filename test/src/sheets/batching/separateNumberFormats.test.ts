import { describe, expect, it } from "vitest";
import { separateNumberFormats } from "../../../../src/sheets/batching/separateNumberFormats";
import type { LookPlan } from "../../../../src/sheets/plan/plan";

describe("number formats apart from looks", () => {
  it("are those of single cells; the rest of the look stays", () => {
    const looks: LookPlan[] = [
      { address: "A1:B2", look: { numberFormat: "0", bold: true } },
      { address: "C1", look: { numberFormat: "0.0%" } },
      { address: "D:D", look: { numberFormat: "0" } },
      { address: "E1", look: "input" },
    ];
    expect(separateNumberFormats(looks)).toEqual({
      looks: [
        { address: "A1:B2", look: { bold: true } },
        { address: "D:D", look: { numberFormat: "0" } },
        { address: "E1", look: "input" },
      ],
      formats: [
        {
          from: { row: 1, column: 1 },
          cells: [
            ["0", "0"],
            ["0", "0"],
          ],
        },
        { from: { row: 1, column: 3 }, cells: [["0.0%"]] },
      ],
    });
  });

  it.each<[string, LookPlan]>([
    ["a cell style", { address: "A2", look: "input" }],
    ["a whole column's format", { address: "A:A", look: { numberFormat: "0.00" } }],
  ])("stay where they are when %s takes them back later", (_, later) => {
    const looks: LookPlan[] = [{ address: "A1:A3", look: { numberFormat: "0" } }, later];
    expect(separateNumberFormats(looks)).toEqual({ looks, formats: [] });
  });

  it("go apart after a cell style, which would take them back", () => {
    const looks: LookPlan[] = [
      { address: "A1", look: "input" },
      { address: "A1", look: { numberFormat: "0" } },
    ];
    expect(separateNumberFormats(looks).formats).toHaveLength(1);
  });
});
