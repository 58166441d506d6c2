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
import { frameChanges, type FrameChanges } from "../../sheets/updating/frameChanges";
import type { PlacedRule } from "../../sheets/updating/foundRule";
import { placedRules } from "../../sheets/updating/placedRules";
import { renamedRows, withCurrentNames } from "../../sheets/updating/renamedRows";
import { keyHeaders } from "../../sheets/updating/rowKeys";
import type { SeenSheet } from "../../sheets/updating/seenWorkbook";
import { isInBlock } from "../../sheets/updating/lineChanges";
import { settingsFor } from "../insertWorkbook";
import type { PlannedSheet } from "./plannedSheet";
import type { Versions } from "./versions";

/** Sheets made where the user asks for them, of which the contract decides titles, lists and rows alone. */
export const FOLLOWERS = ["meetings", "months", "invoices", "explanations"] as const satisfies OptionalPart[];

/** The plan of such a sheet: as it is made, and as far as an update rewords it; all else is the user's. */
interface FollowerPlan {
  readonly whole: SheetPlan;
  readonly reworded: SheetPlan;
  /** By which its rows are known. */
  readonly keys: readonly string[];
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
    const keys = keyHeaders(part, sheetTexts(contract.language));
    // Invoices are not known by their municipality: each has many.
    const tables = keys.length > 0 ? whole.tables.filter(({ name }) => name !== naming.tables.invoices) : [];
    const looks = tables.length > 0 ? whole.looks : [];
    const reworded = {
      ...whole,
      tables,
      names: [],
      looks,
      validations: [],
      highlights: [],
      charts: [],
      blocks,
    };
    return { whole, reworded, keys };
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
  return followerPlans(contract, population, parts).flatMap(({ whole, reworded, keys }) => {
    const there = seen.find(({ part }) => part === whole.part);
    if (!there) return [];
    const renamed = renamedRows(whole, there, keys, namesByFormer(contract));
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
          keys,
          isOfRows: true,
          frame: rowsAlone(frameChanges(reworded, sheet, keys, {}, renamed), sheet),
        },
        placed: placedRules(whole, former?.whole, sheet, []),
      },
    ];
  });
}

/** Its layout is the user's. What stands below a table is another wider one, or nothing that is wider. */
function rowsAlone(frame: FrameChanges, { tables }: SeenSheet): FrameChanges {
  const rows = frame.rows.map((added) => {
    const { row = 0, height = 0 } = tables.find(({ name }) => name === added.table) ?? {};
    // A table cannot push a wider one down: the sheet makes room, within the table, so that it grows.
    return { ...added, row: Math.min(added.row, row + height), isLast: false, isSpared: tables.length === 1 };
  });
  return {
    ...frame,
    headings: [],
    columns: [],
    rows: frame.lostKeys.length > 0 ? [] : rows,
    tables: [],
    lostKeys: [],
  };
}
