import { allWithin, childNamed, childrenNamed, decoded, textIn } from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";

/** `_xlfn.ANCHORARRAY('Sheet'!$A$1)`, which Excel shows as `'Sheet'!$A$1#`. */
const ANCHOR = /_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')+'|[^'!(),]+)!)?\$?([A-Z]{1,3})\$?(\d+)\)/gi;

/** Whether a formula takes up an array by anything but the place of its cell. */
export function takesUnplacedArray(formula: string): boolean {
  return /ANCHORARRAY\(/i.test(formula.replaceAll(ANCHOR, ""));
}

/**
 * An array that spilled is none any more once its formula is a value: what takes it up means the cells that it filled.
 * @param isValue which formulas become values
 * @returns what changes the formulas of a part, which stands on a sheet where it names none; whether there were any
 */
export function frozenSpills(
  sheets: readonly { readonly name: string; readonly root: XmlElement }[],
  isValue: (formula: string) => boolean,
): (part: XmlElement, sheet: string) => boolean {
  const filled = new Map(sheets.flatMap(({ name, root }) => filledCells(name, root, isValue)));
  return (part, sheet) => {
    const elements = [...allWithin(part)].filter((each) => textIn(each).includes("ANCHORARRAY("));
    for (const element of elements) {
      const text = textIn(element).replaceAll(ANCHOR, (all, prefix = "", column: string, row: string) => {
        const area = filled.get(placeOf(sheetIn(String(prefix)) || sheet, column + row));
        return area === undefined ? all : `${String(prefix)}${area}`;
      });
      element.children = [text];
    }
    return elements.length > 0;
  };
}

/** Of each array that becomes values, its place and the cells that it fills. */
function filledCells(sheet: string, root: XmlElement, isValue: (formula: string) => boolean) {
  return childrenNamed(childNamed(root, "sheetData"), "row")
    .flatMap((row) => childrenNamed(row, "c"))
    .flatMap((cell) => childrenNamed(cell, "f"))
    .flatMap((formula): (readonly [place: string, cells: string])[] => {
      const { t, ref } = formula.attributes;
      const [anchor] = ref?.split(":") ?? [];
      if (t !== "array" || !ref || !anchor || !isValue(decoded(textIn(formula)))) return [];
      return [[placeOf(sheet, anchor), ref.replaceAll(/([A-Z]+)(\d+)/gi, "$$$1$$$2")]];
    });
}

function placeOf(sheet: string, cell: string): string {
  return `${sheet}!${cell}`.toLowerCase();
}

/** The sheet that `'A''s'!` names, as its tab says it. */
function sheetIn(prefix: string): string {
  return decoded(prefix)
    .replaceAll(/^'|'?!$/g, "")
    .replaceAll("''", "'");
}
