import { readFileSync } from "node:fs";
import { openWorkbook } from "../../workbench/xlsx/openWorkbook";

/** Excel's own names of sheets and rules, which nobody reads. */
const OWN_NAME = /^\{.*\}$/;

/** Every text of a saved workbook: cells, formulas, notes, hints and names; not what the add-in keeps for itself. */
export function workbookTexts(path: string): string[] {
  const { sheets, names } = openWorkbook(readFileSync(path));
  return textsIn([sheets, names]).filter((text) => !OWN_NAME.test(text));
}

function textsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (part instanceof Map) return [...part.values()].flatMap(textsIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}
