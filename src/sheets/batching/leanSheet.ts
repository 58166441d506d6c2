import type { CellStep } from "./cellPatch";
import { formatsApart } from "./formatsApart";
import { gatherCells } from "./gatherCells";
import { gatherLooks } from "./gatherLooks";
import { gatherValidations } from "./gatherValidations";
import type { SheetPlan } from "../plan/plan";

/** A sheet's plan in few steps; number formats come after the looks. */
export interface LeanSheet extends SheetPlan {
  readonly formats: readonly CellStep<string>[];
}

/** The same sheet in fewer steps: what several places are given alike is given to them together. */
export function leanSheet(plan: SheetPlan): LeanSheet {
  const { looks, formats } = formatsApart(plan.looks);
  return {
    ...plan,
    looks: gatherLooks(looks),
    formats: gatherCells(formats),
    validations: gatherValidations(plan.validations),
  };
}
