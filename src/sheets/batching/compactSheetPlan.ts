import type { CellWrite } from "./writeRegion";
import { separateNumberFormats } from "./separateNumberFormats";
import { planCellWrites } from "./planCellWrites";
import { mergeLooks } from "./mergeLooks";
import { mergeValidations } from "./mergeValidations";
import type { SheetPlan } from "../plan/plan";

/** A sheet's plan in few steps; number formats come after the looks. */
export interface CompactSheetPlan extends SheetPlan {
  readonly formats: readonly CellWrite<string>[];
}

/** The same sheet in fewer steps: what several places are given alike is given to them together. */
export function compactSheetPlan(plan: SheetPlan): CompactSheetPlan {
  const { looks, formats } = separateNumberFormats(plan.looks);
  return {
    ...plan,
    looks: mergeLooks(looks),
    formats: planCellWrites(formats),
    validations: mergeValidations(plan.validations),
  };
}
