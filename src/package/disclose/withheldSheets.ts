import { formulaReferences } from "../cells/formulaReferences";
import { childNamed, childrenNamed, decoded, textIn } from "../parts/elements";
import { partXml, type WorkbookPackage } from "../parts/workbookPackage";
import type { BookSheet, OpenedBook } from "../parts/workbookSheets";
import type { DiscloseOptions } from "./disclosing";
import type { Tally } from "./tally";

/** The sheets of the copy, those that are seen, and the ones that never go along. */
export function sortedSheets(
  file: WorkbookPackage,
  book: OpenedBook,
  options: DiscloseOptions,
  tally: Tally,
): { readonly kept: BookSheet[]; readonly withheld: Readonly<Record<WithheldKind, BookSheet[]>> } {
  const withheld = { meetings: [], log: [], handover: [] } as Record<WithheldKind, BookSheet[]>;
  const kept = book.sheets.filter((sheet) => {
    const kind = withheldAs(file, book, sheet, options);
    if (kind) {
      tally.add(kind, 1, sheet.name);
      withheld[kind].push(sheet);
    } else if (sheet.isHidden) tally.add("hidden-sheets", 1, sheet.name);
    else if (sheet.kind !== "worksheet" && sheet.kind !== "chartsheet") tally.add("others", 1, sheet.name);
    else return true;
    return false;
  });
  return { kept, withheld };
}

/** Tells formulas that read one of these sheets, by its name or by one of its tables. */
export function withheldReader(
  file: WorkbookPackage,
  sheets: readonly BookSheet[],
): (formula: string) => boolean {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const tables = new Set(
    sheets.flatMap(({ path }) => tablesOf(file, path)).map((each) => each.toLowerCase()),
  );
  return (formula) => {
    const read = formulaReferences(formula);
    return (
      read.cells.some(({ sheet }) => names.has(sheet.toLowerCase())) ||
      read.tables.some((table) => tables.has(table.toLowerCase()))
    );
  };
}

const KINDS = ["meetings", "log", "handover"] as const;
type WithheldKind = (typeof KINDS)[number];

/** By any of three carriers: a table that was renamed, a mark that was lost or another title still leaves two. */
function withheldAs(
  file: WorkbookPackage,
  { root }: OpenedBook,
  { path, name, index }: BookSheet,
  { withheld, markName }: DiscloseOptions,
): WithheldKind | undefined {
  const tables = tablesOf(file, path);
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

function tablesOf(file: WorkbookPackage, path: string): string[] {
  return (file.parts.get(path)?.relations ?? []).flatMap(({ type, target }) =>
    type === "table" ? [decoded(partXml(file, target).attributes["displayName"] ?? "")] : [],
  );
}

/** A table's name, or the same with a number, as a copy of its sheet has it. */
function isCalled(table: string, made: string): boolean {
  return table.toLowerCase().startsWith(made.toLowerCase()) && /^_?\d*$/.test(table.slice(made.length));
}
