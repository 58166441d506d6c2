import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { rectanglesAddress, parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { mergeLooks } from "../../../../src/sheets/batching/mergeLooks";
import type { Look, LookPlan } from "../../../../src/sheets/plan/plan";
import { anyArea, cellsOf } from "./anyArea";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Edge = (typeof SIDES)[number] | "InsideHorizontal";

/** The line at one side of a cell, by the two cells it lies between. */
function lineAt(cell: string, side: (typeof SIDES)[number]): string {
  const [row = 0, column = 0] = cell.split("/").map(Number);
  switch (side) {
    case "EdgeTop":
      return `${row - 1}/${column}|${row}/${column}`;
    case "EdgeBottom":
      return `${row}/${column}|${row + 1}/${column}`;
    case "EdgeLeft":
      return `${row}/${column - 1}|${row}/${column}`;
    case "EdgeRight":
      return `${row}/${column}|${row}/${column + 1}`;
  }
}

/** Every cell's look and every line between cells, when looks are given one after the other. */
function shown(plans: readonly LookPlan[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { address, look } of plans) {
    for (const area of parseRectangles(address)) {
      for (const cell of cellsOf(area)) {
        if (look === "input") {
          for (const key of Object.keys(found)) if (key.startsWith(`${cell} `)) delete found[key];
          found[`${cell} style`] = "input";
          for (const side of SIDES) found[lineAt(cell, side)] = "input";
          continue;
        }
        const { lines = [], ...rest } = look;
        for (const [key, value] of Object.entries(rest)) found[`${cell} ${key}`] = value;
        for (const { edge, color } of lines) {
          for (const line of linesOf(cell, edge, area)) found[line] = color;
        }
      }
    }
  }
  return found;
}

function linesOf(cell: string, edge: Edge, { from, to }: ReturnType<typeof parseRectangles>[0]): string[] {
  const [row, column] = cell.split("/").map(Number);
  if (edge === "InsideHorizontal") return row === to.row ? [] : [lineAt(cell, "EdgeBottom")];
  const isThere = {
    EdgeTop: row === from.row,
    EdgeBottom: row === to.row,
    EdgeLeft: column === from.column,
    EdgeRight: column === to.column,
  }[edge];
  return isThere ? [lineAt(cell, edge)] : [];
}

const anyLook: fc.Arbitrary<LookPlan["look"]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant("input" as const) },
  {
    weight: 5,
    arbitrary: fc
      .record(
        {
          bold: fc.boolean(),
          color: fc.constantFrom("#111111", "#222222"),
          horizontal: fc.constantFrom("Left" as const, "Right" as const),
          wrap: fc.constant(true),
          numberFormat: fc.constantFrom("0", "0.0%"),
          lines: fc
            .constantFrom<Edge>("EdgeTop", "EdgeBottom", "InsideHorizontal")
            .chain((edge) =>
              fc
                .constantFrom("#AAAAAA", "#BBBBBB")
                .map((color) => [{ edge, color, weight: "Thin" as const }]),
            ),
        },
        { requiredKeys: [] },
      )
      .filter((look: Look) => Object.keys(look).length > 0),
  },
);
const anyPlans = fc.array(
  fc.record({ area: anyArea, look: anyLook }).map(({ area, look }): LookPlan => ({
    address: rectanglesAddress([area]),
    look,
  })),
  { maxLength: 12 },
);

describe("gathered looks", () => {
  it("look the same, cell by cell and line by line", () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        expect(shown(mergeLooks(plans))).toEqual(shown(plans));
      }),
      { numRuns: 500 },
    );
  });

  it("give number formats and lines to one area at a time, as Excel takes them", () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const alone = mergeLooks(plans).filter(
          ({ look }) => look !== "input" && (look.numberFormat !== undefined || look.lines !== undefined),
        );
        for (const { address } of alone) expect(address).not.toContain(",");
      }),
    );
  });

  it("are given together where they are alike", () => {
    const right: Look = { horizontal: "Right" };
    const looks: LookPlan[] = [
      { address: "A1", look: { bold: true, size: 16 } },
      { address: "A3:A5", look: { bold: true } },
      { address: "C8:C9", look: "input" },
      { address: "C8:C9", look: right },
      { address: "D8:D9", look: right },
      { address: "F8:F9", look: { horizontal: "Right", wrap: true } },
    ];
    expect(mergeLooks(looks)).toEqual([
      { address: "A1,A3:A5", look: { bold: true } },
      { address: "A1", look: { size: 16 } },
      { address: "C8:C9", look: "input" },
      { address: "C8:D9,F8:F9", look: right },
      { address: "F8:F9", look: { wrap: true } },
    ]);
  });

  it("keep their order where it matters", () => {
    const looks: LookPlan[] = [
      { address: "A1", look: { wrap: true } },
      { address: "A1:B1", look: "input" },
      { address: "B1", look: { wrap: true } },
    ];
    expect(mergeLooks(looks)).toEqual(looks);
  });

  it("go forward to one alike where they cannot go back", () => {
    const looks: LookPlan[] = [
      { address: "A1", look: { wrap: true } },
      { address: "B1", look: "input" },
      { address: "B1", look: { wrap: true } },
    ];
    expect(mergeLooks(looks)).toEqual([
      { address: "B1", look: "input" },
      { address: "A1:B1", look: { wrap: true } },
    ]);
  });
});
