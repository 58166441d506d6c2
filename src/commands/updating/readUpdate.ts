import type { Contract } from "../../contract/contract";
import { namesByFormer } from "../../contract/changes/formerNames";
import { existingNames } from "../../excel/identity/existingNames";
import { recogniseParts, type AddInParts } from "../../excel/identity/addInParts";
import { inspectWorkbook, type WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { isOlderLayout } from "../../excel/identity/marker";
import { readBeside } from "../../excel/read/readBeside";
import { readSheets } from "../../excel/read/readSheets";
import { sheetTexts } from "../../language/sheets/sheets";
import { SHEET_PARTS, type SheetPart, type SheetPlan } from "../../sheets/plan/plan";
import { headersBeside } from "../../sheets/countedBeside";
import type { PlacedRule } from "../../sheets/updating/foundRule";
import { placedRules } from "../../sheets/updating/placedRules";
import type { KnownSheetNames } from "../../sheets/updating/formerSheetNames";
import { frameChanges, isFrameWhole } from "../../sheets/updating/frameChanges";
import { isBroken } from "../../sheets/updating/sameContent";
import { isSheetWhole, sheetUpdate } from "../../sheets/updating/sheetUpdate";
import type { FreshParts } from "../../sheets/updating/changes";
import { renamedPlaces, renamedRows, withCurrentNames } from "../../sheets/updating/renamedRows";
import { keyHeaders } from "../../sheets/updating/rowKeys";
import type { SeenSheet } from "../../sheets/updating/seenWorkbook";
import { countsDiffer } from "./countsDiffer";
import { FOLLOWERS, plannedFollowers } from "./plannedFollowers";
import type { PlannedSheet } from "./plannedSheet";
import { formerHeadings, updatePlans } from "./updatePlans";
import type { Versions } from "./versions";

/** A workbook beside the plan that it ought to follow. */
export interface UpdateRead {
  readonly snapshot: WorkbookSnapshot;
  readonly parts: AddInParts;
  readonly plans: readonly SheetPlan[];
  readonly sheets: readonly PlannedSheet[];
  /** Sheets of the plan that are not there. */
  readonly missing: readonly SheetPlan[];
  /** Names that stand for what is computed beside Aktivitet, and are not there or speak of what was deleted. */
  readonly lostNames: readonly string[];
}

type RulesOfSheet = [id: string, placed: readonly PlacedRule[]];

const NOTHING: FreshParts = { columns: new Set(), rows: new Set(), tables: new Set() };

/**
 * Reads a workbook and compares its frame with the plan, in three requests; `undefined` where it has none of our
 * sheets.
 */
export async function readUpdate({ before, after }: Versions): Promise<UpdateRead | undefined> {
  const snapshot = await inspectWorkbook();
  const parts = recogniseParts(snapshot);
  if (!parts) return undefined;
  const plans = updatePlans(after.contract, after.population, parts, snapshot);
  const isSame = before.contract === after.contract && before.population === after.population;
  const earlier = isSame ? plans : updatePlans(before.contract, before.population, parts, snapshot);
  const seen = await readSheets(parts, [...SHEET_PARTS, "reportWay", ...FOLLOWERS]);
  const sheetNames = namesOf(plans, snapshot, after.contract);
  const isOlder = snapshot.property !== undefined && isOlderLayout(snapshot.property);
  const followers = plannedFollowers(seen, before, after, parts);
  const found = seen.flatMap((sheet) =>
    plannedSheet(
      sheet,
      plans,
      isOlder ? [] : earlier,
      before.contract,
      after.contract,
      parts.nameOf("locked"),
    ),
  );
  const isShifted =
    countsDiffer(before.contract, after.contract) ||
    found.some(({ sheet, frame }) => sheet.part === "activity" && frame.columns.length > 0);
  const beside = await readBeside(
    new Map([
      ...found.map(({ plan, before: was, sheet, keys }): RulesOfSheet => [
        sheet.id,
        placedRules(plan, was, sheet, keys),
      ]),
      ...followers.map(({ sheet, placed }): RulesOfSheet => [sheet.id, placed]),
    ]),
    isShifted ? undefined : parts.sheets.get("activity"),
    (at) => headersBeside(after.contract, after.population, existingNames(parts), at),
  );
  return {
    snapshot,
    parts,
    plans,
    sheets: [
      ...found.map((each) => ({
        ...each,
        sheetNames,
        rules: beside.rules.get(each.sheet.id) ?? [],
        headers: each.sheet.part === "activity" ? beside.headers : [],
      })),
      // Where there is nothing to do on it, a sheet that is protected stops nothing.
      ...followers
        .map(({ planned }) => ({
          ...planned,
          sheetNames,
          rules: beside.rules.get(planned.sheet.id) ?? [],
          headers: [],
        }))
        .filter(
          (each) => !(isFrameWhole(each.frame) && isSheetWhole(sheetUpdate({ ...each, fresh: NOTHING }))),
        ),
    ],
    missing: plans.filter(({ part }) => !seen.some((sheet) => sheet.part === part)),
    lostNames: lostNames(plans, parts, snapshot),
  };
}

function namesOf(
  plans: readonly SheetPlan[],
  { sheets }: WorkbookSnapshot,
  { language }: Contract,
): KnownSheetNames {
  const made: Partial<Record<SheetPlan["part"], string>> = sheetTexts(language).sheets;
  return {
    ours: plans.map(({ part, name }) => ({ now: name, made: made[part] ?? name })),
    all: sheets.map(({ name }) => name),
  };
}

function lostNames(
  plans: readonly SheetPlan[],
  { sheets }: AddInParts,
  { names }: WorkbookSnapshot,
): readonly string[] {
  if (!sheets.has("activity")) return [];
  const planned = plans.find(({ part }) => part === "activity")?.names ?? [];
  return planned.flatMap(({ name, refersTo }) =>
    typeof refersTo === "string" || names.some((each) => each.name === name && !isBroken(each.formula))
      ? []
      : [name],
  );
}

function plannedSheet(
  sheet: SeenSheet,
  plans: readonly SheetPlan[],
  earlier: readonly SheetPlan[],
  before: Contract,
  contract: Contract,
  lockedName: string,
): Omit<PlannedSheet, "sheetNames" | "rules" | "headers">[] {
  const plan = plans.find(({ part }) => part === sheet.part);
  if (!plan) return [];
  const texts = sheetTexts(contract.language);
  const keys = keyHeaders(plan.part, texts);
  const former = formerHeadings(sheet.part as SheetPart, before, contract);
  const names = namesByFormer(contract);
  const renamed = [
    ...renamedRows(plan, sheet, keys, names),
    ...renamedPlaces(sheet, lockedName, texts.assumptions.locked.place, names),
  ];
  const today = withCurrentNames(sheet, renamed);
  return [
    {
      plan,
      before: sheet.isOlder ? undefined : earlier.find(({ part }) => part === sheet.part),
      sheet: today,
      keys,
      frame: frameChanges(plan, today, keys, former, renamed),
    },
  ];
}
