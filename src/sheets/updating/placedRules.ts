import type { SheetPlan } from "../plan/plan";
import { joinRectangles, rectanglesAddress, type Rectangle } from "../plan/rectangles";
import type { PlacedRule } from "./foundRule";
import { formerAt, partsAt, placedCells } from "./placedCells";
import type { SeenSheet } from "./seenWorkbook";

/**
 * The plan's rules of what cells accept, each where its cells stand now. Those of one rule, and of one rule before, are
 * together, so that one look shows all of them.
 */
export function placedRules(
  plan: SheetPlan,
  before: SheetPlan | undefined,
  sheet: SeenSheet,
  keys: readonly string[],
): PlacedRule[] {
  const find = ({ validations }: SheetPlan) => partsAt(validations);
  const rulesAt = find(plan);
  const formerRulesAt = formerAt(before, sheet, keys, find);
  const groups = new Map<string, { readonly rule: PlacedRule; readonly areas: Rectangle[] }>();
  for (const { planned: place, at, what } of placedCells(plan, sheet, keys)) {
    const planned = rulesAt(place)[0];
    if (!planned) continue;
    const former = formerRulesAt(at)?.[0]?.rule;
    const key = JSON.stringify([{ ...planned, address: "" }, former, what]);
    const group = groups.get(key) ?? { rule: { planned, what, former }, areas: [] };
    group.areas.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ rule, areas }) => ({
    ...rule,
    planned: { ...rule.planned, address: rectanglesAddress(joinRectangles(areas)) },
  }));
}
