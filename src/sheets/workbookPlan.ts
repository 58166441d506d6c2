import { activitySheet } from "./activity/activitySheet";
import { areasSheet } from "./areas/areasSheet";
import { assumptionsSheet } from "./assumptions/assumptionsSheet";
import { fundingSheet } from "./funding/fundingSheet";
import { municipalitiesSheet } from "./municipalities/municipalitiesSheet";
import { SHEET_PARTS, type SheetPart, type WorkbookPlan } from "./plan/plan";
import type { PlanInput } from "./plan/planInput";
import { targetsSheet } from "./targets/targetsSheet";

const sheetOf: Readonly<Record<SheetPart, (input: PlanInput) => WorkbookPlan["sheets"][number]>> = {
  targets: targetsSheet,
  municipalities: municipalitiesSheet,
  activity: activitySheet,
  funding: fundingSheet,
  areas: areasSheet,
  assumptions: assumptionsSheet,
};

/** The whole follow-up workbook of a contract. */
export function workbookPlan(input: PlanInput): WorkbookPlan {
  return { sheets: SHEET_PARTS.map((part) => sheetOf[part](input)), activeSheet: "targets" };
}
