import {
  childNamed,
  childrenNamed,
  isTrueAttribute,
  keepAttributes,
  keepChildren,
  keepOnly,
  localName,
} from "../parts/elements";
import { decoded, textIn } from "../parts/elements";
import type { BookSheet } from "../parts/workbookSheets";
import type { XmlElement } from "../parts/xmlElement";
import type { DisclosingRest } from "./disclosing";
import { namespacesOf } from "./discloseTable";

const CHILDREN = new Set(["workbookPr", "bookViews", "sheets", "definedNames", "calcPr"]);
const PROPERTIES = new Set(["date1904", "defaultThemeVersion"]);
const VIEW = new Set(
  "xWindow yWindow windowWidth windowHeight tabRatio showHorizontalScroll showVerticalScroll".split(" "),
);
const PRINT_NAMES = new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]);

/**
 * The workbook's own part: its tabs, what is printed of them, and the names that conditional formats and charts need.
 * Excel is instructed to put no author's name into the file when it is saved.
 */
export function discloseBook(
  root: XmlElement,
  kept: readonly BookSheet[],
  active: number,
  rest: DisclosingRest,
): void {
  root.attributes = namespacesOf(root);
  keepOnly(root, CHILDREN);
  const prefix = root.name.slice(0, root.name.lastIndexOf(":") + 1);
  const properties = childNamed(root, "workbookPr");
  if (properties) keepAttributes(properties, PROPERTIES);
  const settled = properties ?? { name: `${prefix}workbookPr`, attributes: {}, children: [] };
  settled.attributes["filterPrivacy"] = "1";
  root.children = [settled, ...root.children.filter((each) => each !== properties)];
  for (const view of childrenNamed(childNamed(root, "bookViews"), "workbookView")) {
    keepAttributes(view, VIEW);
    keepOnly(view, new Set());
    if (active > 0) view.attributes["activeTab"] = String(active);
  }
  const ids = new Set(kept.map(({ index }) => index));
  const sheets = childNamed(root, "sheets");
  const all = childrenNamed(sheets, "sheet");
  if (sheets) keepChildren(sheets, (sheet) => ids.has(all.indexOf(sheet)));
  const calculation = childNamed(root, "calcPr");
  if (calculation) keepAttributes(calculation, new Set(["calcId"]));
  keepNames(root, kept, rest);
}

function keepNames(root: XmlElement, kept: readonly BookSheet[], { reach, tally }: DisclosingRest): void {
  const names = childNamed(root, "definedNames");
  if (!names) return;
  const all = childrenNamed(names, "definedName");
  keepChildren(names, (name) => {
    const { localSheetId } = name.attributes;
    const place =
      localSheetId === undefined ? undefined : kept.findIndex(({ index }) => String(index) === localSheetId);
    const sheet = place === undefined ? undefined : kept[place];
    const isPrinted =
      sheet !== undefined &&
      PRINT_NAMES.has(name.attributes["name"] ?? "") &&
      reach.restsOn(decoded(textIn(name)), sheet.name) !== "missing";
    const isNeeded = reach.usedNames.has(all.indexOf(name)) && (place === undefined || sheet !== undefined);
    if (!isPrinted && !isNeeded) {
      tally.add("names");
      return false;
    }
    name.attributes = {
      name: name.attributes["name"] ?? "",
      ...(place === undefined ? {} : { localSheetId: String(place) }),
      ...(isTrueAttribute(name.attributes["hidden"]) ? { hidden: "1" } : {}),
    };
    return true;
  });
  keepChildren(
    root,
    (child) => localName(child) !== "definedNames" || childrenNamed(child, "definedName").length > 0,
  );
}
