import type { CompleteTo } from "../../../src/commands/steps/fileZeroRows";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { isDate } from "./workbookOptions";
import { UsageError } from "./usageError";

/** The month that `--complete-to` names, such as `2026-03`; anything else is refused. */
export function completeToOption(
  month: string | undefined,
  date: string | undefined,
  texts: CommandLineTexts,
): CompleteTo | undefined {
  if (month === undefined) return undefined;
  if (!/^\d{4}-\d{2}$/.test(month) || !isDate(`${month}-01`)) throw new UsageError(texts.notMonth(month));
  return { month, date };
}
