import { childrenNamed, decoded, textIn } from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";
import { formulaReferences } from "./formulaReferences";
import { callsOurs } from "./ownCalls";

/** Tells which formulas call a function of ours, by themselves or by a name of the workbook's. */
export function ownFormulaTest(names: XmlElement | undefined): (formula: string) => boolean {
  const formulas = childrenNamed(names, "definedName").map(
    (name) => [decoded(name.attributes["name"] ?? "").toLowerCase(), decoded(textIn(name))] as const,
  );
  const own = new Set<string>();
  const isOurs = (formula: string) =>
    callsOurs(formula) ||
    (own.size > 0 && formulaReferences(formula).names.some(({ name }) => own.has(name.toLowerCase())));
  for (let before = -1; before < own.size;) {
    before = own.size;
    for (const [name, formula] of formulas) if (isOurs(formula)) own.add(name);
  }
  return isOurs;
}
