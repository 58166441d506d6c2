import type { listTexts } from "../../language/sheets/listTexts";
import type { SheetPlan } from "../../sheets/plan/plan";

/** Where new sheets are, in a line of the log: the sheet or, of several, the first and how many more. */
export function sheetsTold(
  plans: readonly Pick<SheetPlan, "name">[],
  { told }: Pick<ReturnType<typeof listTexts>, "told">,
): string {
  const name = plans[0]?.name ?? "";
  return plans.length > 1 ? told.sheets(plans.length, name) : name;
}
