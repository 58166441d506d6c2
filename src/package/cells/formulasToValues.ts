import { childNamed, childrenNamed, decoded, keepChildren, localName, textIn } from "../parts/elements";
import type { TextPool } from "../parts/textPool";
import type { XmlElement } from "../parts/xmlElement";
import { addressOf, columnOf, rowOf } from "./cellPlace";

/** The outcome for a sheet's formulas. */
export interface FormulasBecome {
  readonly values: number;
  /** The addresses of formulas that have no value to become. */
  readonly missing: readonly string[];
  /** The addresses of those that call ours and show nothing, and how many show something. */
  readonly blank: readonly string[];
  readonly answered: number;
}

/** Which formulas become values, and which of all rest on our functions. */
export interface FormulaTests {
  readonly isValue: (formula: string) => boolean;
  readonly isOurs: (formula: string) => boolean;
}

/**
 * Formulas that `isValue` chooses become the values that the file keeps beside them. One of ours that shows an error,
 * and any that has no value, is reported instead: nothing is computed here.
 */
export function formulasToValues(
  data: XmlElement | undefined,
  pool: TextPool,
  { isValue, isOurs }: FormulaTests,
): FormulasBecome {
  const missing: string[] = [];
  const blank: string[] = [];
  let answered = 0;
  const formulas = sharedFormulas(data);
  let values = 0;
  let row = -1;
  for (const line of childrenNamed(data, "row")) {
    row = rowOf(line, row);
    let column = -1;
    for (const cell of childrenNamed(line, "c")) {
      column = columnOf(cell, column);
      const element = childNamed(cell, "f");
      if (!element) continue;
      const formula = formulas.get(element.attributes["si"] ?? "") ?? decoded(textIn(element));
      if (!isValue(formula)) continue;
      // One that is shared with a cell that nobody sees is not known any more.
      const ours = formula === "" || isOurs(formula);
      const value = childNamed(cell, "v");
      if (ours && (!value || textIn(value) === "")) blank.push(addressOf(row, column));
      else if (ours) answered++;
      if (hasValue(cell, ours)) {
        becomeValue(cell, pool);
        values++;
      } else missing.push(addressOf(row, column));
    }
  }
  return { values, missing, blank, answered };
}

/**
 * The cells without a value on all sheets, as `Målark!H5`. Where none of ours shows anything, Excel did not know our
 * functions, and most of the product's formulas answer that with a blank: then it is all of these.
 */
export function withoutValue(sheets: readonly (FormulasBecome & { readonly sheet: string })[]): string[] {
  const isSilent = sheets.every(({ answered }) => answered === 0);
  return sheets.flatMap(({ sheet, missing, blank }) =>
    [...new Set([...missing, ...(isSilent ? blank : [])])].map((address) => `${sheet}!${address}`),
  );
}

/** A formula that several cells share stands in one of them. */
function sharedFormulas(data: XmlElement | undefined): ReadonlyMap<string, string> {
  const elements = childrenNamed(data, "row")
    .flatMap((row) => childrenNamed(row, "c"))
    .flatMap((cell) => childrenNamed(cell, "f"));
  return new Map(
    elements.flatMap((element) => {
      const { t, si } = element.attributes;
      const text = textIn(element);
      return t === "shared" && si !== undefined && text !== "" ? [[si, decoded(text)] as const] : [];
    }),
  );
}

function hasValue(cell: XmlElement, isOurs: boolean): boolean {
  const value = childNamed(cell, "v");
  if (!value) return false;
  return cell.attributes["t"] === "e" ? !isOurs : cell.attributes["t"] === "str" || textIn(value) !== "";
}

function becomeValue(cell: XmlElement, pool: TextPool): void {
  const { cm: _, ...attributes } = cell.attributes;
  cell.attributes = attributes;
  keepChildren(cell, (child) => localName(child) !== "f");
  if (attributes["t"] !== "str") return;
  const value = childNamed(cell, "v");
  if (!value) return;
  cell.attributes["t"] = "s";
  value.children = [String(pool.addText(textIn(value)))];
  value.attributes = {};
}
