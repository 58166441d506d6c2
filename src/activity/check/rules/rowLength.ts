import type { Rule } from "../rule";

/** In a file, a row with more cells than the header, with fewer where figures are lost, or with a figure split in two. */
export const rowLength: Rule = {
  id: "row-length",
  severity: "error",
  seesAside: true,
  row({ row, values, misfit }, report) {
    if (!misfit) return;
    const column = "period" in values ? "period" : "date";
    const { cells, header, split } = misfit;
    report({
      row,
      column,
      ...(split ? { received: split, expected: "split" } : { received: cells, expected: header }),
    });
  },
};
