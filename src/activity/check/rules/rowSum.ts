import type { Rule } from "../rule";

/** A row of the workbook that is a sum or a note. In a file such rows are left out before they are checked. */
export const rowSum: Rule = {
  id: "row-sum",
  severity: "warning",
  seesAside: "only",
  row({ row, values, aside, misfit }, report) {
    if (!aside || misfit) return;
    const { kind, column, isCertain } = aside;
    const mending = isCertain ? { fix: null } : { suggestion: null };
    const place = column || ("period" in values ? "period" : "date");
    report({
      row,
      column: place,
      received: values[place] ?? null,
      expected: kind,
      clearsRow: true,
      ...mending,
    });
  },
};
