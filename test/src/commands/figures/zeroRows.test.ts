import { describe, expect, it } from "vitest";
import { readFiguresFile } from "../../../../src/commands/steps/readFiguresFile";

const FILE = ["Periode;Kommune;Individuelle;Kollektive", "2026-01;Samsø;2;1", "2026-03;Aarhus;9;6"].join(
  "\n",
);

function rowsOf(month?: string) {
  const complete = month === undefined ? undefined : { month, date: "2026-03-31" };
  const read = readFiguresFile(new TextEncoder().encode(FILE), undefined, complete);
  return read.ok ? read.rows : expect.fail(read.reason);
}

describe("a file that is said to be complete to a month", () => {
  it("has a row for each of the 19 municipalities and 3 months, zeros with their source", () => {
    const rows = rowsOf("2026-03");
    expect(rows).toHaveLength(57);
    const zeros = rows.filter(({ individual }) => individual === 0);
    expect(zeros).toHaveLength(55);
    // Its figure columns are two: of the others nothing is known.
    expect(
      zeros.every(({ collective, growth, source }) => collective === 0 && growth === null && source),
    ).toBe(true);
  });

  it("has no zeros after that month, and none unless that is said", () => {
    expect(rowsOf("2026-01")).toHaveLength(20);
    expect(rowsOf()).toHaveLength(2);
  });
});
