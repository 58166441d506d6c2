import { childNamed, childrenNamed, decoded, keepChildren, localName, textIn } from "../parts/elements";
import type { TextPool } from "../parts/textPool";
import type { XmlElement } from "../parts/xmlElement";
import { addressOf, columnOf, rowOf } from "./cellPlace";
import { callsOurs } from "./ownCalls";

/** What became of a sheet's formulas. */
export interface FormulasBecome {
  readonly values: number;
  /** The addresses of formulas that have no value to become. */
  readonly missing: readonly string[];
}

/**
 * Formulas that `isValue` chooses become the values that the file keeps beside them. One of ours that shows an error,
 * and any that has no value, is told instead: nothing is computed here.
 */
export function formulasToValues(
  data: XmlElement | undefined,
  pool: TextPool,
  isValue: (formula: string) => boolean,
): FormulasBecome {
  const missing: string[] = [];
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
      if (hasValue(cell, formula)) {
        becomeValue(cell, pool);
        values++;
      } else missing.push(addressOf(row, column));
    }
  }
  return { values, missing };
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

function hasValue(cell: XmlElement, formula: string): boolean {
  const value = childNamed(cell, "v");
  if (!value) return false;
  return cell.attributes["t"] === "e"
    ? !callsOurs(formula)
    : cell.attributes["t"] === "str" || textIn(value) !== "";
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
