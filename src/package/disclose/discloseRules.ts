import { areasOf } from "../cells/cellPlace";
import {
  allWithin,
  childNamed,
  childrenNamed,
  decoded,
  keepChildren,
  localName,
  textIn,
} from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";
import type { DisclosingRest } from "./disclosing";
import type { KeptSheet } from "./keptSheet";
import { boundingArea, holdsAny } from "./reach";

/** Kinds of rules that compare a cell with all others of its area. */
const COMPARES = new Set(
  "colorScale dataBar iconSet top10 aboveAverage uniqueValues duplicateValues".split(" "),
);
const CONDITIONAL_FORMATS = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";

/**
 * Conditional formats and their newer halves: one that depends on what is not in the copy would show another colour, so
 * it is removed.
 */
export function discloseRules(sheet: KeptSheet, { reach, tally }: DisclosingRest): void {
  const { root } = sheet;
  const removed = new Set<string>();
  const isSound = (format: XmlElement, rule: XmlElement) => {
    const areas = areasOf(format.attributes["sqref"] ?? textOf(format, "sqref"));
    if (COMPARES.has(rule.attributes["type"] ?? "") && areas.some((area) => holdsAny(sheet.emptied, area)))
      return false;
    return formulasOf(rule).every(
      (formula) => reach.restsOn(formula, sheet.name, boundingArea(areas)) === "copy",
    );
  };
  const clean = (format: XmlElement) => {
    keepChildren(format, (rule) => {
      if (localName(rule) !== "cfRule") return true;
      const pair = pairOf(rule);
      if (isSound(format, rule) && !(pair !== "" && removed.has(pair))) return true;
      removed.add(pair);
      tally.add("rules");
      return false;
    });
    return childrenNamed(format, "cfRule").length > 0;
  };
  keepChildren(root, (child) => localName(child) !== "conditionalFormatting" || clean(child));
  const extensions = childNamed(root, "extLst");
  if (!extensions) return;
  keepChildren(extensions, (extension) => {
    const formats = childNamed(extension, "conditionalFormattings");
    if (extension.attributes["uri"]?.toUpperCase() !== CONDITIONAL_FORMATS || !formats) return false;
    keepChildren(formats, clean);
    return childrenNamed(formats, "conditionalFormatting").length > 0;
  });
  keepChildren(root, (child) => child !== extensions || childrenNamed(child, "ext").length > 0);
}

function textOf(element: XmlElement, name: string): string {
  const child = childNamed(element, name);
  return child ? textIn(child) : "";
}

/** A rule's formulas, and the bounds of a scale that are formulas. */
function formulasOf(rule: XmlElement): string[] {
  return [...allWithin(rule)].flatMap((element) => {
    const name = localName(element);
    if (name === "formula" || name === "f") return [decoded(textIn(element))];
    const { type, val = "" } = element.attributes;
    return name === "cfvo" && type === "formula" ? [decoded(val)] : [];
  });
}

/**
 * The id that the two halves of a rule share: the first names it, the second has it. Blank for a rule that is whole.
 */
function pairOf(rule: XmlElement): string {
  const named = [...allWithin(rule)].find((element) => element !== rule && localName(element) === "id");
  return (named ? textIn(named) : rule.attributes["id"]) ?? "";
}
