import { addressOf, columnOf, rowOf } from "../cells/cellPlace";
import { formulasToValues, type FormulasBecome } from "../cells/formulasToValues";
import {
  childNamed,
  childrenNamed,
  decoded,
  isTrueAttribute,
  keepAttributes,
  keepChildren,
  keepOnly,
  localName,
  textIn,
} from "../parts/elements";
import { plainText } from "../parts/plainText";
import type { BookSheet } from "../parts/workbookSheets";
import type { XmlElement } from "../parts/xmlElement";
import type { Disclosing } from "./disclosing";
import { firmNumbers } from "./firmNumbers";
import { unseenCells } from "./unseen";

const ROW = new Set("r s customFormat ht hidden customHeight outlineLevel thickTop thickBot".split(" "));
const CELL = new Set(["r", "s", "t"]);
const VALUE = new Set(["f", "v", "is"]);
const TEXT = new Set(["t", "r"]);

/**
 * Cells as they are seen: no formulas, and nothing in those that nobody sees.
 * @returns the places that were emptied, and what became of the formulas
 */
export function discloseCells(
  sheet: BookSheet,
  root: XmlElement,
  disclosing: Disclosing,
): { readonly emptied: Map<number, Set<number>>; readonly became: FormulasBecome } {
  const { tally, pool, isOurs } = disclosing;
  const data = childNamed(root, "sheetData");
  const isUnseen = unseenCells(root);
  const emptied = new Map<number, Set<number>>();
  let row = -1;
  for (const line of childrenNamed(data, "row")) {
    row = rowOf(line, row);
    keepAttributes(line, ROW);
    if (isTrueAttribute(line.attributes["hidden"])) delete line.attributes["outlineLevel"];
    let column = -1;
    keepChildren(line, (cell) => {
      column = columnOf(cell, column);
      if (!isUnseen(row, column) && !isInvisible(cell, disclosing)) return true;
      if (hasContent(cell)) emptied.set(row, (emptied.get(row) ?? new Set()).add(column));
      keepOnly(cell, new Set());
      delete cell.attributes["t"];
      return cell.attributes["s"] !== undefined;
    });
  }
  tally.add(
    "hidden-cells",
    [...emptied.values()].reduce((sum, { size }) => sum + size, 0),
    sheet.name,
  );
  takeTexts(sheet, data, emptied, disclosing);
  const became = formulasToValues(data, pool, { isValue: () => true, isOurs });
  tally.add("formulas", became.values);
  return { emptied, became };
}

function isInvisible(cell: XmlElement, { formats }: Disclosing): boolean {
  const { s, t = "n" } = cell.attributes;
  const shows = formats.invisible(s);
  return shows === "all" || (shows === "numbers" && t === "n");
}

function hasContent(cell: XmlElement): boolean {
  return cell.children.some((each) => typeof each !== "string");
}

/** Values go along, with the texts that they name; a firm's number that fills a cell does not. */
function takeTexts(
  sheet: BookSheet,
  data: XmlElement | undefined,
  emptied: Map<number, Set<number>>,
  disclosing: Disclosing,
): void {
  let row = -1;
  for (const line of childrenNamed(data, "row")) {
    row = rowOf(line, row);
    let column = -1;
    for (const cell of childrenNamed(line, "c")) {
      column = columnOf(cell, column);
      keepAttributes(cell, CELL);
      keepOnly(cell, VALUE);
      const isTaken = takeText(cell, `${sheet.name}!${addressOf(row, column)}`, disclosing);
      if (!isTaken) emptied.set(row, (emptied.get(row) ?? new Set()).add(column));
    }
  }
}

/** @returns whether it goes along */
function takeText(
  cell: XmlElement,
  place: string,
  { oldTexts, pool, options, tally, lookAt, formats, withheld, readsWithheld }: Disclosing,
): boolean {
  const { t: type = "n", s: style } = cell.attributes;
  const value = childNamed(cell, "v");
  const item = type === "s" && value ? oldTexts[Number(textIn(value))] : childNamed(cell, "is");
  const shown = item ? plainText(item) : value ? decoded(textIn(value)) : "";
  const isText = item !== undefined || type === "str";
  const numbers = firmNumbers(options.isFirmNumber);
  const formula = childNamed(cell, "f");
  const isFirm = numbers.isOne(shown) && (isText || (type === "n" && formats.isBare(style)));
  if (isFirm || withheld.stands(shown) || (isText && formula && readsWithheld(decoded(textIn(formula))))) {
    cell.children = [];
    delete cell.attributes["t"];
    tally.add(isFirm ? "firm-numbers" : "withheld-texts", 1, place);
    return false;
  }
  if (numbers.standsIn(shown) || (isText && withheld.mayStand(shown))) lookAt.push(place);
  if (!item) return true;
  cell.attributes["t"] = "s";
  cell.children = [
    { name: `${pool.prefix}v`, attributes: {}, children: [String(pool.add(cleanItem(item, pool.prefix)))] },
  ];
  return true;
}

/** A text with its looks, without what says how it is pronounced. */
function cleanItem(item: XmlElement, prefix: string): XmlElement {
  return {
    name: `${prefix}si`,
    attributes: {},
    children: item.children.filter((each) => typeof each === "string" || TEXT.has(localName(each))),
  };
}
