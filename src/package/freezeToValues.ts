import { formulasToValues, withoutValue, type FormulasBecome } from "./cells/formulasToValues";
import { ownFormulaTest } from "./cells/ownFormulaTest";
import type { CopyOutcome } from "./copyOutcome";
import {
  allWithin,
  childNamed,
  childrenNamed,
  decoded,
  keepChildren,
  localName,
  textIn,
} from "./parts/elements";
import { dropUnreachable } from "./parts/dropUnreachable";
import { createTextPool, sharedTexts, writeTexts } from "./parts/textPool";
import { TooLargePackage, UnreadablePackage } from "./parts/unreadablePackage";
import { partXml, readPackage, writePackage, xmlBytes, type WorkbookPackage } from "./parts/workbookPackage";
import { openBook, PLAIN_BOOK_TYPE } from "./parts/workbookSheets";
import type { XmlElement } from "./parts/xmlElement";

/**
 * A copy of an .xlsx file in which every formula that calls our functions is the value it shows; all others stay.
 * Nothing is computed: where a value is missing, or an error stands in its place, there is no copy. The add-in's pane
 * and settings, Excel's order of calculation and macros do not go along.
 */
export function freezeToValues(bytes: Uint8Array): CopyOutcome {
  try {
    return frozen(readPackage(bytes));
  } catch (error) {
    if (error instanceof TooLargePackage)
      return { ok: false, reason: "too-large", megabytes: error.megabytes };
    if (error instanceof UnreadablePackage) return { ok: false, reason: "unreadable", detail: error.message };
    throw error;
  }
}

/** Parts that have no place in a copy of values, by the relationships that lead to them. */
const LEFT_OUT = new Set(["calcChain", "vbaProject", "webextensiontaskpanes"]);

function frozen(file: WorkbookPackage): CopyOutcome {
  const { path, root, sheets } = openBook(file);
  const texts = sharedTexts(file, path);
  const pool = createTextPool(texts.prefix, texts.items, texts.uses);
  const isOurs = ownFormulaTest(childNamed(root, "definedNames"));
  // An array that spills is none any more once its formula is a value, so that what takes it up becomes one too.
  const isValue = (formula: string) => isOurs(formula) || /ANCHORARRAY\(/i.test(formula);
  const all: (FormulasBecome & { readonly sheet: string })[] = [];
  for (const sheet of sheets) {
    if (sheet.kind !== "worksheet") continue;
    const part = file.parts.get(sheet.path);
    const own = partXml(file, sheet.path);
    const became = formulasToValues(childNamed(own, "sheetData"), pool, { isValue, isOurs });
    all.push({ ...became, sheet: sheet.name });
    if (part && became.values > 0) part.bytes = xmlBytes(own);
    freezeTables(file, sheet.path, isValue);
  }
  const missing = withoutValue(all);
  if (missing.length > 0) return { ok: false, reason: "no-value", cells: missing };
  keepNames(childNamed(root, "definedNames"), isValue);
  const book = file.parts.get(path);
  if (book) Object.assign(book, { contentType: PLAIN_BOOK_TYPE, bytes: xmlBytes(withoutEmptyNames(root)) });
  writeTexts(file, path, texts, pool);
  file.relations = file.relations.filter(({ type }) => !LEFT_OUT.has(type));
  for (const part of file.parts.values())
    part.relations = part.relations.filter(({ type }) => !LEFT_OUT.has(type));
  dropUnreachable(file);
  const values = all.reduce((sum, became) => sum + became.values, 0);
  return { ok: true, bytes: writePackage(file), values, removed: [], lookAt: [] };
}

/** A name has no value that a file keeps. */
function keepNames(names: XmlElement | undefined, isValue: (formula: string) => boolean): void {
  if (names) keepChildren(names, (name) => !isValue(decoded(textIn(name))));
}

function withoutEmptyNames(root: XmlElement): XmlElement {
  keepChildren(root, (child) => localName(child) !== "definedNames" || child.children.length > 0);
  return root;
}

/** A table remembers the formula that fills a column, and that of its total. */
function freezeTables(file: WorkbookPackage, sheet: string, isValue: (formula: string) => boolean): void {
  for (const { type, target } of file.parts.get(sheet)?.relations ?? []) {
    const part = file.parts.get(target);
    if (type !== "table" || !part) continue;
    const root = partXml(file, target);
    for (const column of allWithin(root)) {
      if (localName(column) !== "tableColumn") continue;
      const isTotal = (child: XmlElement) => localName(child) === "totalsRowFormula";
      const total = childrenNamed(column, "totalsRowFormula").some((each) => isValue(decoded(textIn(each))));
      keepChildren(
        column,
        (child) =>
          !(isTotal(child) || localName(child) === "calculatedColumnFormula") ||
          !isValue(decoded(textIn(child))),
      );
      if (total) delete column.attributes["totalsRowFunction"];
    }
    part.bytes = xmlBytes(root);
  }
}
