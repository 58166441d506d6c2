import type { Rule } from "../rule";

/**
 * In a file, a row with more cells than the header, with fewer where figures are lost, with a figure split in two,
 * below another header, or with two municipalities or months.
 */
export const rowLength: Rule = {
  id: "row-length",
  severity: "error",
  seesAside: "only",
  row({ row, values, misfit }, report) {
    if (!misfit) return;
    const column = "period" in values ? "period" : "date";
    const { cells, header, split, below, contradicted } = misfit;
    if (below !== undefined) report({ row, column, received: below, expected: "header" });
    else if (contradicted) {
      const { written } = contradicted;
      report({ row, column: contradicted.column, received: written, expected: contradicted.column });
    } else if (split) report({ row, column, received: split, expected: "split" });
    else report({ row, column, received: cells, expected: header });
  },
};
