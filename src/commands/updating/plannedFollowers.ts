import type { Contract } from "../../contract/contract";
import { namesByFormer } from "../../contract/changes/formerNames";
import type { Population } from "../../contract/populationSchema";
import type { AddInParts } from "../../excel/identity/addInParts";
import { existingNames } from "../../excel/identity/existingNames";
import { sheetTexts } from "../../language/sheets/sheets";
import { optionalSheet } from "../../sheets/optionalSheet";
import { isFormula, type OptionalPart, type SheetPlan } from "../../sheets/plan/plan";
import { planInput } from "../../sheets/plan/planInput";
import { parseRectangles } from "../../sheets/plan/rectangles";
import { presentNaming } from "../../sheets/presentNaming";
import { frameChanges } from "../../sheets/updating/frameChanges";
import type { PlacedRule } from "../../sheets/updating/foundRule";
import { placedRules } from "../../sheets/updating/placedRules";
import { renamedRows, withCurrentNames } from "../../sheets/updating/renamedRows";
import { nameHeaders } from "../../sheets/updating/rowKeys";
import type { SeenSheet } from "../../sheets/updating/seenWorkbook";
import { isInBlock } from "../../sheets/updating/lineChanges";
import { settingsFor } from "../insertWorkbook";
import type { PlannedSheet } from "./plannedSheet";
import type { Versions } from "./versions";

/** Sheets made where the user asks for them, of which the contract decides titles, lists and names of rows alone. */
export const FOLLOWERS = ["meetings", "months", "invoices", "explanations"] as const satisfies OptionalPart[];

/** The plan of such a sheet: as it is made, and as far as an update rewords it; all else is the user's. */
interface FollowerPlan {
  readonly whole: SheetPlan;
  readonly reworded: SheetPlan;
}

function followerPlans(
  contract: Contract,
  population: Population | null,
  parts: AddInParts,
): readonly FollowerPlan[] {
  const naming = presentNaming(contract, existingNames(parts));
  const input = planInput(contract, population, settingsFor(contract, {}), naming);
  return FOLLOWERS.filter((part) => parts.sheets.has(part)).map((part) => {
    const whole = optionalSheet(part, input);
    const places = whole.names.flatMap(({ refersTo }) =>
      typeof refersTo === "string" ? [parseRectangles(refersTo)[0].from] : [],
    );
    const blocks = whole.blocks.filter((block) => {
      const isComputed = block.cells.some((row) => row.some(isFormula));
      return block.at === "A1" || !(isComputed || places.some((place) => isInBlock(block, place)));
    });
    const nothing = { tables: [], names: [], looks: [], validations: [], highlights: [], charts: [] };
    return { whole, reworded: { ...whole, ...nothing, blocks } };
  });
}

/** Such sheets as they stand, with what of them does not follow the contract, and what their cells are to accept. */
export function plannedFollowers(
  seen: readonly SeenSheet[],
  { contract: was, population: wasPopulation }: Versions["before"],
  { contract, population }: Versions["after"],
  parts: AddInParts,
): readonly {
  readonly sheet: SeenSheet;
  readonly planned: Omit<PlannedSheet, "sheetNames" | "rules" | "headers">;
  readonly placed: readonly PlacedRule[];
}[] {
  const earlier = followerPlans(was, wasPopulation, parts);
  return followerPlans(contract, population, parts).flatMap(({ whole, reworded }) => {
    const there = seen.find(({ part }) => part === whole.part);
    if (!there) return [];
    const names = nameHeaders(whole.part, sheetTexts(contract.language));
    const renamed = renamedRows(whole, there, names, namesByFormer(contract));
    // The layout it was made with stays its own.
    const sheet = { ...withCurrentNames(there, renamed), isOlder: false };
    const former = earlier.find((each) => each.whole.part === whole.part);
    return [
      {
        sheet,
        planned: {
          plan: reworded,
          before: former?.reworded,
          sheet,
          keys: [],
          frame: frameChanges(reworded, sheet, [], {}, renamed),
        },
        placed: placedRules(whole, former?.whole, sheet, []),
      },
    ];
  });
}
