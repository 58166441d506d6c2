import { withoutValue, type FormulasBecome } from "../cells/formulasToValues";
import { ownFormulaTest } from "../cells/ownFormulaTest";
import type { CopyOutcome } from "../copyOutcome";
import { childNamed, childrenNamed } from "../parts/elements";
import { dropUnreachable } from "../parts/dropUnreachable";
import { createTextPool, sharedTexts, writeTexts } from "../parts/textPool";
import { TooLargePackage, UnreadablePackage } from "../parts/unreadablePackage";
import {
  partXml,
  readPackage,
  writePackage,
  xmlBytes,
  type Relation,
  type WorkbookPackage,
} from "../parts/workbookPackage";
import { openBook, PLAIN_BOOK_TYPE, type BookSheet, type OpenedBook } from "../parts/workbookSheets";
import { cellFormats } from "./cellFormats";
import { discloseBook } from "./discloseBook";
import { discloseCells } from "./discloseCells";
import { discloseDrawing } from "./discloseDrawing";
import { discloseSheet } from "./discloseSheet";
import type { DiscloseOptions, Disclosing } from "./disclosing";
import type { KeptSheet } from "./keptSheet";
import { keptTables } from "./keptTables";
import { leftOver } from "./leftOver";
import { createReach } from "./reach";
import { createTally } from "./tally";
import { countRemovedParts } from "./countRemovedParts";
import { sortedSheets, withheldReader } from "./withheldSheets";
import { withheldTexts } from "./withheldTexts";

/**
 * A copy of an .xlsx file to hand out: what is seen on its visible sheets, and nothing else. All formulas become the
 * values they show, what nobody sees is taken out, and of the file's parts only those that the sheets' looks need go
 * along, so that what a later Excel adds stays behind too. Nothing is computed: where a value is missing, or an error
 * stands in the place of one of ours, there is no copy.
 */
export function discloseCopy(bytes: Uint8Array, options: DiscloseOptions): CopyOutcome {
  try {
    return disclosed(readPackage(bytes), options);
  } catch (error) {
    if (error instanceof TooLargePackage)
      return { ok: false, reason: "too-large", megabytes: error.megabytes };
    if (error instanceof UnreadablePackage) return { ok: false, reason: "unreadable", detail: error.message };
    throw error;
  }
}

/** The relationships that a sheet's looks need, by the kind of part that has them. */
const NEEDED: Readonly<Record<"book" | "sheet", ReadonlySet<string>>> = {
  book: new Set(["styles", "theme", "sharedStrings"]),
  sheet: new Set(["table", "drawing"]),
};

function disclosed(file: WorkbookPackage, options: DiscloseOptions): CopyOutcome {
  const book = openBook(file);
  const tally = createTally();
  const { kept, withheld } = sortedSheets(file, book, options, tally);
  if (kept.length === 0) return { ok: false, reason: "nothing-left" };
  const texts = sharedTexts(file, book.path);
  const disclosing: Disclosing = {
    file,
    book,
    options,
    oldTexts: texts.items,
    pool: createTextPool(texts.prefix),
    formats: cellFormats(stylesOf(file, book)),
    withheld: withheldTexts(file, withheld.meetings, texts.items, options.isPublic),
    readsWithheld: withheldReader(file, Object.values(withheld).flat()),
    isOurs: ownFormulaTest(childNamed(book.root, "definedNames")),
    tally,
    lookAt: [],
  };
  const all: (FormulasBecome & { readonly sheet: string })[] = [];
  const sheets = kept.map((sheet): KeptSheet => {
    const root = partXml(file, sheet.path);
    const cells = discloseCells(sheet, root, disclosing);
    all.push({ ...cells.became, sheet: sheet.name });
    return {
      ...sheet,
      root,
      emptied: cells.emptied,
      tables: keptTables(sheet, root, cells.emptied, disclosing),
    };
  });
  const missing = withoutValue(all);
  if (missing.length > 0) return { ok: false, reason: "no-value", cells: missing };
  const names = book.sheets.map(({ name }) => name);
  const rest = { ...disclosing, sheets, reach: createReach(book.root, names, sheets) };
  countRemovedParts(file, book, sheets, tally);
  const active = activePlace(book, kept);
  sheets.forEach((sheet, place) => {
    const part = file.parts.get(sheet.path);
    if (!part) return;
    part.relations = part.relations.filter(
      ({ type, target }) =>
        NEEDED.sheet.has(type) && (type !== "drawing" || discloseDrawing(target, sheet.name, rest)),
    );
    discloseSheet(sheet, place === active, rest);
    part.bytes = xmlBytes(sheet.root);
  });
  discloseBook(book.root, kept, active, rest);
  writeBook(file, book, kept);
  writeTexts(file, book.path, texts, disclosing.pool);
  dropUnreachable(file);
  const left = leftOver(file, book.path, sheets, disclosing);
  if (left.known.length > 0) return { ok: false, reason: "left-over", places: left.known };
  const removed = tally.removals();
  const values = removed.find(({ kind }) => kind === "formulas")?.count ?? 0;
  return {
    ok: true,
    bytes: writePackage(file),
    values,
    removed,
    lookAt: [...disclosing.lookAt, ...left.perhaps],
  };
}

function stylesOf(file: WorkbookPackage, { path }: OpenedBook) {
  const styles = file.parts.get(path)?.relations.find(({ type }) => type === "styles");
  return styles && partXml(file, styles.target);
}

/** The tab that was chosen, as the copy counts them; the first one where that is not in it. */
function activePlace({ root }: OpenedBook, kept: readonly BookSheet[]): number {
  const view = childrenNamed(childNamed(root, "bookViews"), "workbookView")[0];
  const active = Number(view?.attributes["activeTab"] ?? 0);
  return Math.max(
    0,
    kept.findIndex(({ index }) => index === active),
  );
}

function writeBook(file: WorkbookPackage, { path, root }: OpenedBook, kept: readonly BookSheet[]): void {
  const part = file.parts.get(path);
  if (!part) return;
  const tabs = new Set(kept.map(({ relation }) => relation));
  const isNeeded = ({ id, type }: Relation) => NEEDED.book.has(type) || tabs.has(id);
  Object.assign(part, {
    contentType: PLAIN_BOOK_TYPE,
    bytes: xmlBytes(root),
    relations: part.relations.filter(isNeeded),
  });
  file.relations = file.relations.filter(({ type }) => type === "officeDocument");
  for (const { type, target } of part.relations) {
    const own = file.parts.get(target);
    if (own && type === "styles") own.relations = [];
    if (own && type === "theme") own.relations = own.relations.filter((each) => each.type === "image");
  }
}
