import type { Rule } from "../rule";

/** A computed column holds a typed value, which no longer follows its row. */
export const formulaOverwritten: Rule = {
  id: "formula-overwritten",
  severity: "error",
  row({ row, computed }, report) {
    if (!computed) return;
    for (const [column, { value, formula, expected }] of Object.entries(computed)) {
      if (formula === undefined) report({ row, column, received: value, expected, fix: expected });
    }
  },
};
