import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import type { CheckPaneTexts } from "../../language/pane/check/checkPane";

/**
 * The outcome in one line: how many errors and warnings, or that all is well. Where no error is shown although
 * some are hidden, it says that too.
 */
export function headline({ issues, muted, rows }: CheckedFigures, texts: CheckPaneTexts): string {
  if (issues.length === 0 && muted.length > 0) return texts.allMuted(muted.length);
  if (rows.activity + rows.meetings === 0 && issues.length === 0) return texts.nothingEntered;
  const errors = errorsIn(issues);
  const warnings = issues.length - errors;
  const hidden = errors === 0 ? errorsIn(muted) : 0;
  const parts = [
    ...(errors > 0 ? [texts.errors(errors)] : []),
    ...(warnings > 0 ? [texts.warnings(warnings)] : []),
    ...(hidden > 0 ? [texts.mutedErrors(hidden)] : []),
  ];
  return parts.length === 0 ? texts.allGood : texts.joinList(parts);
}

function errorsIn(issues: CheckedFigures["issues"]): number {
  return issues.filter(({ issue }) => issue.severity === "error").length;
}
