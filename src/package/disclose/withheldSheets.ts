import { childNamed, childrenNamed, decoded, textIn } from "../parts/elements";
import { partXml, type WorkbookPackage } from "../parts/workbookPackage";
import type { BookSheet, OpenedBook } from "../parts/workbookSheets";
import type { DiscloseOptions } from "./disclosing";
import type { Tally } from "./tally";

/** The sheets of the copy: those that are seen, without the ones that never go along. */
export function keptSheets(
  file: WorkbookPackage,
  book: OpenedBook,
  options: DiscloseOptions,
  tally: Tally,
): BookSheet[] {
  return book.sheets.filter((sheet) => {
    const withheld = withheldAs(file, book, sheet, options);
    if (withheld) tally.add(withheld, 1, sheet.name);
    else if (sheet.isHidden) tally.add("hidden-sheets", 1, sheet.name);
    else if (sheet.kind !== "worksheet" && sheet.kind !== "chartsheet") tally.add("others", 1, sheet.name);
    else return true;
    return false;
  });
}

const KINDS = ["meetings", "log", "handover"] as const;

/** By any of three carriers: a table that was renamed, a mark that was lost or another title still leaves two. */
function withheldAs(
  file: WorkbookPackage,
  { root }: OpenedBook,
  { path, name, index }: BookSheet,
  { withheld, markName }: DiscloseOptions,
): (typeof KINDS)[number] | undefined {
  const tables = (file.parts.get(path)?.relations ?? []).flatMap(({ type, target }) =>
    type === "table" ? [decoded(partXml(file, target).attributes["displayName"] ?? "")] : [],
  );
  const marks = childrenNamed(childNamed(root, "definedNames"), "definedName").flatMap((each) =>
    each.attributes["name"] === markName && each.attributes["localSheetId"] === String(index)
      ? [decoded(textIn(each)).replace(/^"/, "").split("|")[0] ?? ""]
      : [],
  );
  return KINDS.find((kind) => {
    const made = withheld[kind];
    return (
      made.titles.includes(name) ||
      marks.some((mark) => made.marks.includes(mark)) ||
      tables.some((table) => made.tables.some((each) => isCalled(table, each)))
    );
  });
}

/** A table's name, or the same with a number, as a copy of its sheet has it. */
function isCalled(table: string, made: string): boolean {
  return table.toLowerCase().startsWith(made.toLowerCase()) && /^_?\d*$/.test(table.slice(made.length));
}
