import { parseRectangles, isBounded, rectanglesOverlap } from "../plan/rectangles";
import type { PlacedCells } from "./writeRegion";
import type { LookPlan } from "../plan/plan";

/**
 * Looks, and apart from them the number formats of single cells, to be given after the looks: cells side by
 * side are given different ones in one step. A format that a later look takes back stays where it is.
 */
export function separateNumberFormats(looks: readonly LookPlan[]): {
  readonly looks: readonly LookPlan[];
  readonly formats: readonly PlacedCells<string>[];
} {
  const kept: LookPlan[] = [];
  const formats: PlacedCells<string>[] = [];
  looks.forEach((plan, index) => {
    const { address, look } = plan;
    if (look === "input" || look.numberFormat === undefined || !mayGoLast(plan, looks.slice(index + 1))) {
      kept.push(plan);
      return;
    }
    const { numberFormat, ...rest } = look;
    if (Object.keys(rest).length > 0) kept.push({ address, look: rest });
    for (const { from, to } of parseRectangles(address)) {
      const row = Array<string>(to.column - from.column + 1).fill(numberFormat);
      formats.push({ from, cells: Array.from({ length: to.row - from.row + 1 }, () => row) });
    }
  });
  return { looks: kept, formats };
}

/** Whether a number format of single cells holds, whatever comes after it. */
function mayGoLast({ address }: LookPlan, later: readonly LookPlan[]): boolean {
  const areas = parseRectangles(address);
  const takesBack = (next: LookPlan) => {
    // A cell style sets all there is.
    if (next.look !== "input" && next.look.numberFormat === undefined) return false;
    const others = parseRectangles(next.address);
    const goesLastToo = next.look !== "input" && others.every(isBounded);
    return !goesLastToo && others.some((other) => areas.some((area) => rectanglesOverlap(area, other)));
  };
  return areas.every(isBounded) && !later.some(takesBack);
}
