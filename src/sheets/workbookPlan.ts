import { activitySheet } from "./activitySheet";
import { areasSheet } from "./areasSheet";
import { assumptionsSheet } from "./assumptionsSheet";
import { fundingSheet } from "./fundingSheet";
import { municipalitiesSheet } from "./municipalitiesSheet";
import type { SheetPart, WorkbookPlan } from "./plan";
import type { PlanInput } from "./planInput";
import { targetsSheet } from "./targetsSheet";

/** The sheets of a follow-up workbook, in the order of their tabs. */
export const SHEET_PARTS: readonly SheetPart[] = [
  "targets",
  "municipalities",
  "activity",
  "funding",
  "areas",
  "assumptions",
];

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
