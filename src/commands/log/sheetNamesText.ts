import type { listTexts } from "../../language/sheets/listTexts";
import type { SheetPlan } from "../../sheets/plan/plan";

/** Where new sheets are, in a line of the log: the sheet or, of several, the first and how many more. */
export function sheetNamesText(
  plans: readonly Pick<SheetPlan, "name">[],
  { details }: Pick<ReturnType<typeof listTexts>, "details">,
): string {
  const name = plans[0]?.name ?? "";
  return plans.length > 1 ? details.sheets(plans.length, name) : name;
}
