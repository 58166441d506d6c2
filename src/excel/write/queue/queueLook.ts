import type { Look, LookPlan } from "../../../sheets/plan/plan";
import { INPUT_STYLE } from "../../identity/inputStyle";
import type { RangeCache } from "../rangeCache";

/** Gives cells a look; what the look leaves open stays as it is. */
export function queueLook(ranges: RangeCache, { address, look }: LookPlan): void {
  if (look === "input") {
    ranges.areas(address).style = INPUT_STYLE;
    return;
  }
  if (look.numberFormat !== undefined) {
    // A single text fills a whole range, of several none at once; the typings know matrices only.
    for (const part of address.split(",")) {
      (ranges.range(part) as { numberFormat: unknown }).numberFormat = look.numberFormat;
    }
  }
  applyLook(ranges.areas(address), look);
}

/** Each part of a format is an object of its own in the request: those that are not needed are not touched. */
function applyLook(cells: Excel.Range | Excel.RangeAreas, look: Look): void {
  if (look.bold !== undefined) cells.format.font.bold = look.bold;
  if (look.italic !== undefined) cells.format.font.italic = look.italic;
  if (look.size !== undefined) cells.format.font.size = look.size;
  if (look.color !== undefined) cells.format.font.color = look.color;
  if (look.fill !== undefined) cells.format.fill.color = look.fill;
  if (look.horizontal !== undefined) cells.format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) cells.format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) cells.format.wrapText = look.wrap;
  if (look.indent !== undefined) cells.format.indentLevel = look.indent;
  for (const { edge, color, weight } of look.lines ?? []) {
    const border = cells.format.borders.getItem(edge);
    border.style = "Continuous";
    // A new line is a thin one.
    if (weight !== "Thin") border.weight = weight;
    border.color = color;
  }
}
