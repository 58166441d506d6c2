import { activitySheet } from "./activitySheet";
import { areasSheet } from "./areasSheet";
import { assumptionsSheet } from "./assumptionsSheet";
import { fundingSheet } from "./fundingSheet";
import { municipalitiesSheet } from "./municipalitiesSheet";
import { SHEET_PARTS, type SheetPart, type WorkbookPlan } from "./plan";
import type { PlanInput } from "./planInput";
import { targetsSheet } from "./targetsSheet";

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
  return { sheets: SHEET_PARTS.map((part) => sheetOf[part](input)), opensOn: "targets" };
}
