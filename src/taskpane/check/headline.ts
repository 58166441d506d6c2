import type { CheckedFigures } from "../../commands/checkedFigures";
import type { CheckPaneTexts } from "../../language/checkPane";

/** The outcome in one line: how many errors and warnings, or that all is well. */
export function headline({ issues, rows }: CheckedFigures, texts: CheckPaneTexts): string {
  if (rows.activity + rows.meetings === 0 && issues.length === 0) return texts.nothingEntered;
  const errors = issues.filter(({ issue }) => issue.severity === "error").length;
  const warnings = issues.length - errors;
  const parts = [
    ...(errors > 0 ? [texts.errors(errors)] : []),
    ...(warnings > 0 ? [texts.warnings(warnings)] : []),
  ];
  return parts.length === 0 ? texts.allGood : texts.and(parts);
}
