import { describe, expect, it } from "vitest";
import { queueHeights, queueWidths } from "../../../../../src/excel/write/queue/queueSizes";
import { asked, written } from "../writes";

describe("queueWidths and queueHeights", () => {
  it("give widths of columns side by side in one step, in points", async () => {
    const sent = await written((reach) =>
      queueWidths(reach, [
        { columns: "C:C", characters: 10 },
        { columns: "A:B", characters: 3 },
        { columns: "F:F", characters: 20 },
      ]),
    );
    // 7 pixels a character and 5 for the padding, 0.75 points a pixel
    const widths = [...(sent.host.workbook.sheets[0]?.columns ?? [])].map(([index, { width }]) => [
      index,
      width,
    ]);
    expect(widths).toEqual([
      [0, 19.5],
      [1, 19.5],
      [2, 56.25],
      [5, 108.75],
    ]);
    expect(asked(sent, "GetRange")).toBe(2);
  });

  it("give heights of rows below each other in one step", async () => {
    const sent = await written((reach) =>
      queueHeights(reach, [
        { rows: "7:7", points: 32 },
        { rows: "8:9", points: 15 },
      ]),
    );
    const heights = [...(sent.host.workbook.sheets[0]?.rows ?? [])].map(([index, { height }]) => [
      index,
      height,
    ]);
    expect(heights).toEqual([
      [6, 32],
      [7, 15],
      [8, 15],
    ]);
    expect(asked(sent, "GetRange")).toBe(1);
  });
});
