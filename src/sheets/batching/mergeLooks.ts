import {
  rectanglesAddress,
  parseRectangles,
  joinRectangles,
  rectanglesOverlap,
  type Rectangle,
} from "../plan/rectangles";
import type { Look, LookPlan } from "../plan/plan";

/** Cells that are given the same look together. */
interface MergedLook {
  readonly look: LookPlan["look"];
  readonly rectangles: readonly Rectangle[];
}

/**
 * The same looks in fewer steps: cells that are given the same look are given it together. Two looks are joined
 * only where nothing between them gives their cells something else of the same kind, so that every cell ends up
 * as it was planned.
 */
export function mergeLooks(plans: readonly LookPlan[]): LookPlan[] {
  const alone = new Set(plans.flatMap(({ look }) => (entriesOf(look).length === 1 ? [lookKey(look)] : [])));
  const merged: MergedLook[] = [];
  for (const { address, look } of plans) {
    for (const part of partsOf(look, alone)) {
      add(merged, { look: part, rectangles: parseRectangles(address) });
    }
  }
  return merged.flatMap(({ look, rectangles }) => {
    // Number formats are given range by range: Excel has none for several rectangles at once.
    const each = hasFormat(look) ? rectangles.map((rectangle) => [rectangle]) : [rectangles];
    return each.map((one): LookPlan => ({ address: rectanglesAddress(one), look }));
  });
}

/**
 * A look in the parts that may go different ways: its lines, which lie at the edges of one rectangle; its number
 * format; what other cells of the sheet are given alone; and the rest.
 */
function partsOf(look: LookPlan["look"], alone: ReadonlySet<string>): LookPlan["look"][] {
  if (look === "input") return [look];
  const parts: Look[] = entriesOf(look).map(([key, value]) => ({ [key]: value }));
  const isApart = (part: Look) => part.lines !== undefined || hasFormat(part) || alone.has(lookKey(part));
  const rest = parts.filter((part) => !isApart(part));
  return [...parts.filter(isApart), ...(rest.length > 0 ? [Object.assign({}, ...rest) as Look] : [])];
}

function entriesOf(look: LookPlan["look"]): [string, unknown][] {
  return look === "input" ? [] : Object.entries(look);
}

function lookKey(look: LookPlan["look"]): string {
  return JSON.stringify(look);
}

function hasFormat(look: LookPlan["look"]): boolean {
  return look !== "input" && look.numberFormat !== undefined;
}

function hasLines(look: LookPlan["look"]): boolean {
  return look !== "input" && look.lines !== undefined;
}

/** Adds a look to those before it: back to the last one alike, or that one forward to it. */
function add(merged: MergedLook[], next: MergedLook): void {
  const last = hasLines(next.look)
    ? -1
    : merged.findLastIndex(({ look }) => lookKey(look) === lookKey(next.look));
  const alike = merged[last];
  const between = merged.slice(last + 1);
  if (!alike) {
    merged.push(next);
    return;
  }
  const rectangles = joinRectangles([...alike.rectangles, ...next.rectangles]);
  if (!between.some((each) => collide(each, next))) {
    merged[last] = { ...alike, rectangles };
    return;
  }
  if (between.some((each) => collide(each, alike))) merged.push(next);
  else merged.splice(last, Infinity, ...between, { ...next, rectangles });
}

/** Whether it matters which of two looks is given first. */
function collide(a: MergedLook, b: MergedLook): boolean {
  if (!isOfOneKind(a.look, b.look)) return false;
  // A cell style has lines too, and a line belongs to the cells on both of its sides.
  const reach = [a.look, b.look].every((look) => look === "input" || hasLines(look)) ? 1 : 0;
  return a.rectangles.some((one) =>
    b.rectangles.some((other) => rectanglesOverlap(grown(one, reach), other)),
  );
}

function isOfOneKind(a: LookPlan["look"], b: LookPlan["look"]): boolean {
  // A cell style sets all there is.
  if (a === "input" || b === "input") return true;
  return Object.keys(a).some((key) => key in b);
}

function grown({ from, to }: Rectangle, by: number): Rectangle {
  return {
    from: { row: from.row - by, column: from.column - by },
    to: { row: to.row + by, column: to.column + by },
  };
}
