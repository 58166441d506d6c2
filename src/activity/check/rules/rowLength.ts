import type { Rule } from "../rule";

/**
 * In a file, a row with more cells than the header, with fewer where figures are lost, with a figure split in two,
 * below another header, or with two municipalities.
 */
export const rowLength: Rule = {
  id: "row-length",
  severity: "error",
  seesAside: "only",
  row({ row, values, misfit }, report) {
    if (!misfit) return;
    const column = "period" in values ? "period" : "date";
    const { cells, header, split, below, places } = misfit;
    if (below !== undefined) report({ row, column, received: below, expected: "header" });
    else if (places) report({ row, column: "municipality", received: places, expected: "places" });
    else if (split) report({ row, column, received: split, expected: "split" });
    else report({ row, column, received: cells, expected: header });
  },
};
