import type { Rule } from "../rule";

/** In a file, a row with more cells than the header, or with fewer where figures are lost. */
export const rowLength: Rule = {
  id: "row-length",
  severity: "error",
  seesAside: true,
  row({ row, values, misfit }, report) {
    if (!misfit) return;
    const column = "period" in values ? "period" : "date";
    report({ row, column, received: misfit.cells, expected: misfit.header });
  },
};
