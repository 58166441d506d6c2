import type { Contract } from "../../contract/contract";
import type { Population } from "../../contract/populationSchema";
import { figureHeadings } from "../../contract/figureHeadings";
import { existingNames, takenNames } from "../../excel/identity/existingNames";
import type { AddInParts } from "../../excel/identity/addInParts";
import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { formerHeaders } from "../../language/sheets/formerHeaders";
import { sheetTexts } from "../../language/sheets/sheets";
import { optionalSheet } from "../../sheets/optionalSheet";
import { chooseNaming } from "../../sheets/plan/naming";
import type { SheetPart, SheetPlan } from "../../sheets/plan/plan";
import { planInput } from "../../sheets/plan/planInput";
import { presentNaming } from "../../sheets/presentNaming";
import { workbookPlan } from "../../sheets/workbookPlan";
import { settingsFor } from "../insertWorkbook";

/**
 * Plans of a contract's sheets, in a workbook with the names that it has now; and Rapportvej where that is
 * there, for Kommuner refers to it.
 */
export function updatePlans(
  contract: Contract,
  population: Population | null,
  parts: AddInParts,
  snapshot: WorkbookSnapshot,
): readonly SheetPlan[] {
  const there = existingNames(parts);
  const sheetNames = sheetTexts(contract.language).sheets;
  const { naming } = chooseNaming(sheetNames, contract, takenNames(snapshot), there);
  const present = { ...presentNaming(contract, there), sheets: naming.sheets };
  const input = planInput(contract, population, settingsFor(contract, {}), present);
  const { sheets } = workbookPlan(input);
  return parts.sheets.has("reportWay") ? [...sheets, optionalSheet("reportWay", input)] : sheets;
}

/** Today's headings by those of earlier layouts, and of what the contract called otherwise before. */
export function formerHeadings(
  part: SheetPart,
  before: Contract,
  contract: Contract,
): Readonly<Record<string, string>> {
  const { language } = contract;
  const former = formerHeaders(language);
  const now = sheetTexts(language);
  const pairs: readonly (readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>])[] = [
    ...(part === "municipalities" ? [[former.municipalities, now.municipalities.columns] as const] : []),
    ...(part === "funding" ? [[former.funding, now.funding.columns] as const] : []),
    ...(part === "assumptions" ? [[former.years, now.assumptions.yearColumns] as const] : []),
  ];
  const figures = (of: Contract): Readonly<Record<string, string>> => {
    if (part !== "activity" && part !== "municipalities") return {};
    return figureHeadings(of, now[part].columns as Readonly<Record<string, string>>);
  };
  const ofBefore = figures(before);
  const renamed = Object.entries(figures(contract)).flatMap(([key, heading]) =>
    ofBefore[key] === undefined || ofBefore[key] === heading ? [] : [[ofBefore[key], heading] as const],
  );
  return Object.fromEntries([
    ...renamed,
    ...pairs.flatMap(([old, today]) =>
      Object.entries(old).flatMap(([key, heading]) =>
        today[key] === undefined ? [] : [[heading, today[key]] as const],
      ),
    ),
  ]);
}
