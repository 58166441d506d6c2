import type { Look, LookPlan } from "../sheets/plan";
import { INPUT_STYLE } from "./inputStyle";

/** Gives cells a look; what the look leaves open stays as it is. */
export function writeLook(sheet: Excel.Worksheet, { address, look }: LookPlan): void {
  const range = sheet.getRange(address);
  if (look === "input") range.style = INPUT_STYLE;
  else applyLook(range, look);
}

function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  // A single text fills the whole range; the typings know matrices only.
  if (look.numberFormat !== undefined) (range as { numberFormat: unknown }).numberFormat = look.numberFormat;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const { edge, color, weight } of look.lines ?? []) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = weight;
    border.color = color;
  }
}

/** A column width in points from characters of the default font: 7 pixels each and 5 for the padding. */
export function columnWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
