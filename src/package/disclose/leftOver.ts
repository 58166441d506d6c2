import { LEFT_PLACES, type LeftPlace } from "../copyOutcome";
import { allWithin, childrenNamed, decoded, localName, textIn } from "../parts/elements";
import { partXml, type WorkbookPackage } from "../parts/workbookPackage";
import type { XmlElement } from "../parts/xmlElement";
import type { Disclosing } from "./disclosing";
import { firmNumbers } from "./firmNumbers";
import type { KeptSheet } from "./keptSheet";

/** Numbers of Excel's own, which say nothing to a reader: a firm's number among them is chance. */
const MEASURES = new Set(["v", "colOff", "rowOff"]);
/** The attributes in which people's words stand. */
const WORDS = new Set(["name", "displayName", "formatCode", "totalsRowLabel", "text"]);
/** The name of each remaining part for a reader. */
const PARTS: Readonly<Record<string, LeftPlace["what"]>> = {
  headerFooter: "header",
  conditionalFormatting: "rules",
  definedNames: "names",
};

/**
 * Looks through all of a finished copy but its cells, for what was taken out of these: a header, a name, a rule, a
 * chart's title or a shape may repeat it.
 * @returns where it is `known` to stand, and where a firm's number or name `perhaps` does
 */
export function leftOver(
  file: WorkbookPackage,
  book: string,
  sheets: readonly KeptSheet[],
  { options, withheld }: Pick<Disclosing, "options" | "withheld">,
): Readonly<Record<"known" | "perhaps", LeftPlace[]>> {
  const { standsIn } = firmNumbers(options.isFirmNumber);
  const found = { known: new Map<string, LeftPlace>(), perhaps: new Map<string, LeftPlace>() };
  const look = (root: XmlElement, place: LeftPlace) => {
    const key = `${LEFT_PLACES.indexOf(place.what)} ${place.sheet}`;
    for (const { text, isSaid } of textsWithin(root)) {
      if (withheld.stands(text) && (isSaid || /\D/.test(text))) found.known.set(key, place);
      else if (isSaid && (standsIn(text) || withheld.mayStand(text))) found.perhaps.set(key, place);
    }
  };
  const seen = new Set(sheets.map(({ path }) => path));
  for (const { path, name: sheet, root } of sheets) {
    look({ name: "sheet", attributes: { name: sheet }, children: [] }, { what: "tabs", sheet });
    for (const child of root.children) {
      if (typeof child === "string" || localName(child) === "sheetData") continue;
      look(child, { what: PARTS[localName(child)] ?? "sheet", sheet });
    }
    for (const below of reached(file, path)) {
      seen.add(below);
      look(partXml(file, below), { what: below.includes("table") ? "table" : "drawing", sheet });
    }
  }
  for (const child of partXml(file, book).children) {
    if (typeof child === "string" || localName(child) === "sheets") continue;
    look(child, { what: PARTS[localName(child)] ?? "book", sheet: "" });
  }
  for (const { type, target } of file.parts.get(book)?.relations ?? []) {
    if (!seen.has(target) && type !== "sharedStrings" && type !== "worksheet")
      look(partXml(file, target), { what: "formats", sheet: "" });
  }
  return { known: [...found.known.values()], perhaps: [...found.perhaps.values()] };
}

function reached(file: WorkbookPackage, path: string): string[] {
  return (file.parts.get(path)?.relations ?? []).flatMap(({ target, isExternal }) =>
    isExternal || !file.parts.has(target) ? [] : [target, ...reached(file, target)],
  );
}

/** Every text and attribute; a paragraph's runs are one text. */
function* textsWithin(root: XmlElement): Generator<{ readonly text: string; readonly isSaid: boolean }> {
  for (const element of allWithin(root)) {
    const name = localName(element);
    const text = name === "p" ? spoken(element) : decoded(textIn(element));
    if (text !== "") yield { text, isSaid: !MEASURES.has(name) };
    for (const [key, value] of Object.entries(element.attributes)) {
      if (!key.startsWith("xmlns")) yield { text: decoded(value), isSaid: WORDS.has(key) };
    }
  }
}

function spoken(paragraph: XmlElement): string {
  return childrenNamed(paragraph, "r")
    .flatMap((run) => childrenNamed(run, "t"))
    .map((each) => decoded(textIn(each)))
    .join("");
}
