import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import type { PlacedCells, CellWrite } from "../../../../src/sheets/batching/writeRegion";
import { planCellWrites } from "../../../../src/sheets/batching/planCellWrites";
import { cellsOf } from "./anyArea";

/** Every cell's content when blocks are written one after the other. */
function held(blocks: readonly PlacedCells<string>[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { from, cells } of blocks) {
    cells.forEach((row, down) =>
      row.forEach((content, across) => {
        if (content !== null) found[`${from.row + down}/${from.column + across}`] = content;
      }),
    );
  }
  return found;
}

function blocksOf(steps: readonly CellWrite<string>[]): PlacedCells<string>[] {
  return steps.map((step) => {
    const [area] = parseRectangles(step.address);
    const width = area.to.column - area.from.column + 1;
    const rows = cellsOf(area).length / width;
    if ("cells" in step) {
      expect(step.cells.map((row) => row.length)).toEqual(Array<number>(rows).fill(width));
      return { from: area.from, cells: step.cells };
    }
    return {
      from: area.from,
      cells: Array.from({ length: rows }, () => Array<string>(width).fill(step.fill)),
    };
  });
}

const anyContent = fc.oneof(
  fc.constant(null),
  fc.constantFrom("a", "b", "", "=LONG(".padEnd(200, "x"), "=ROW(A1)".padEnd(300, "y")),
);
const anyBlocks = fc.array(
  fc
    .record({
      row: fc.integer({ min: 1, max: 30 }),
      column: fc.integer({ min: 1, max: 12 }),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ row, column, rows, columns }) =>
      fc
        .array(fc.array(anyContent, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        })
        .map((cells): PlacedCells<string> => ({ from: { row, column }, cells })),
    ),
  { maxLength: 6 },
);
const mayFill = (content: string) => !content.startsWith("=ROW");

describe("gathered cells", () => {
  it("hold the same, the later block above the earlier, whatever the order of the steps", () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const steps = planCellWrites(blocks, mayFill);
        expect(held(blocksOf(steps))).toEqual(held(blocks));
        expect(held(blocksOf(steps.toReversed()))).toEqual(held(blocks));
      }),
      { numRuns: 300 },
    );
  });

  it("are filled at once only with what may be", () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        for (const step of planCellWrites(blocks, mayFill))
          if ("fill" in step) expect(mayFill(step.fill)).toBe(true);
      }),
    );
  });

  it("say a long formula once for all the rows that hold it, and what is short row by row", () => {
    const long = `=${"x".repeat(100)}`;
    const rows = Array.from({ length: 10 }, (_, row) => [String(row), long, "short"]);
    expect(planCellWrites([{ from: { row: 8, column: 1 }, cells: rows }])).toEqual([
      { address: "A8:C17", cells: rows.map(([number = ""]) => [number, null, "short"]) },
      { address: "B8:B17", fill: long },
    ]);
  });

  it("say it once for columns side by side, but not where one cell of them is another", () => {
    const long = `=${"x".repeat(100)}`;
    const rows = Array.from({ length: 10 }, () => [long, long]);
    const from = { row: 8, column: 2 };
    expect(planCellWrites([{ from, cells: rows }])).toEqual([{ address: "B8:C17", fill: long }]);
    const steps = planCellWrites([{ from, cells: [...rows.slice(1), [long, "other"]] }]);
    expect(steps).toContainEqual({ address: "B8:B17", fill: long });
    expect(steps).not.toContainEqual({ address: "B8:C17", fill: long });
  });

  it("are written in one step where they stand close together, in two where they are far apart", () => {
    const at = (row: number): PlacedCells<string> => ({ from: { row, column: 1 }, cells: [["a"]] });
    expect(planCellWrites([at(1), at(3)])).toEqual([{ address: "A1:A3", cells: [["a"], [null], ["a"]] }]);
    expect(planCellWrites([at(1), at(300)]).map(({ address }) => address)).toEqual(["A1", "A300"]);
  });

  it("of nothing are no step", () => {
    expect(planCellWrites<string>([{ from: { row: 1, column: 1 }, cells: [[null, null]] }])).toEqual([]);
  });
});
