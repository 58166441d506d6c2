import { describe, expect, it } from "vitest";
import { filledAreas } from "../../../../src/sheets/plan/filledAreas";

const upper = (isFilled: boolean) => ({ header: 8, last: 24, isFilled });
const lower = (isFilled: boolean) => ({ header: 27, last: 32, isFilled });

describe("what a sheet of forms prints", () => {
  it.each<[string, Parameters<typeof filledAreas>[0], string]>([
    ["its title and what stands above an empty form", [upper(false), lower(false)], "A1:G6"],
    [
      "a form that something is entered in, to the heading of the next",
      [upper(true), lower(false)],
      "A1:G25",
    ],
    ["the second form without the first", [upper(false), lower(true)], "A1:G6,A26:G52"],
    ["all columns where all are filled, however they grow", [upper(true), lower(true)], "A:G"],
    [
      "its title alone where a form stands right below it",
      [{ header: 3, last: 22, isFilled: false }],
      "A1:G2",
    ],
    ["that form once something is in it", [{ header: 3, last: 22, isFilled: true }], "A:G"],
  ])("is %s", (_, tables, areas) => {
    expect(filledAreas(tables, "A:G")).toBe(areas);
  });
});
