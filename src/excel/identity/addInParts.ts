import { contractInUse } from "../../contract/contractInUse";
import { quotedSheetName } from "../../sheets/plan/address";
import { freeName } from "../../sheets/plan/freeName";
import { MAIN_TABLES } from "../../sheets/plan/naming";
import { namesFor, type NameKey } from "../../sheets/plan/ourNames";
import { activePart, OPTIONAL_PARTS, SHEET_PARTS, type AnyPart } from "../../sheets/plan/parts";
import type { WorkbookSnapshot } from "./inspectWorkbook";
import type { SheetSnapshot } from "./loadSheets";
import { isOlderLayout } from "./marker";

/** One of our sheets as it is called now, and the table it is built around. */
export interface AddInSheet {
  readonly id: string;
  readonly name: string;
  readonly table: string;
  /** Other tables on it: of later years, or the user's own. */
  readonly others: readonly string[];
  /** Whether it was made with an earlier layout, whose formulas may differ from today's. */
  readonly isOlder: boolean;
}

/** Our parts in a workbook, found by their markers, whatever the user has named them since. */
export interface AddInParts {
  readonly sheets: ReadonlyMap<AnyPart, AddInSheet>;
  /** Which of the two carriers of the workbook's identity were found; by their tables alone where both are gone. */
  readonly marker: "both" | "names" | "property" | "content";
  /** One of our names as this workbook has it; where it was deleted, the name we would give it. */
  readonly nameOf: (key: NameKey) => string;
}

/**
 * Our sheets in a workbook, by their hidden names; where all of the contract's sheets have lost theirs, by
 * the document property together with our tables. `undefined` where there are none.
 */
export function findAddInParts(snapshot: WorkbookSnapshot): AddInParts | undefined {
  const marked = sheetsBy(snapshot, ({ marker }) => activePart(marker?.part));
  const isMarked = SHEET_PARTS.some((part) => marked.has(part));
  const tabled =
    isMarked || !snapshot.property ? new Map<AnyPart, AddInSheet>() : sheetsBy(snapshot, partOfTable);
  // An optional sheet that was inserted since has its own marker.
  const sheets = new Map([...tabled, ...marked]);
  if (sheets.size === 0) return undefined;
  const marker = tabled.size > 0 ? "property" : snapshot.property ? "both" : "names";
  return { sheets, marker, nameOf: (key) => nameOf(snapshot, sheets, key) };
}

/**
 * The same, where sheets have lost their marks: those of the contract's are known by their tables, if anything else
 * says that the workbook is ours, or at least Målark and Aktivitet are there. `undefined` where they are not.
 */
export function recogniseParts(snapshot: WorkbookSnapshot): AddInParts | undefined {
  const marked = findAddInParts(snapshot);
  const tabled = sheetsBy(snapshot, (sheet) => (sheet.marker ? undefined : partOfTable(sheet)));
  const unmarked = [...tabled].filter(([part]) => !marked?.sheets.has(part));
  const sheets = new Map([...unmarked, ...(marked?.sheets ?? [])]);
  const isOurs = marked !== undefined || (sheets.has("targets") && sheets.has("activity"));
  if (unmarked.length === 0 || !isOurs) return marked;
  const marker = snapshot.property ? "property" : "content";
  return { sheets, marker, nameOf: (key) => nameOf(snapshot, sheets, key) };
}

function sheetsBy(
  snapshot: WorkbookSnapshot,
  partOf: (sheet: SheetSnapshot) => AnyPart | undefined,
): Map<AnyPart, AddInSheet> {
  const found = new Map<AnyPart, AddInSheet>();
  const candidates = snapshot.sheets.flatMap((sheet) => {
    const part = partOf(sheet);
    return part === undefined ? [] : [{ sheet, part }];
  });
  for (const { sheet, part } of candidates.toSorted((a, b) => likeness(a) - likeness(b))) {
    // A sheet that was copied carries its marker along.
    if (found.has(part)) continue;
    const table = tableNameOf(sheet, part);
    const marker = sheet.marker ?? snapshot.property;
    found.set(part, {
      id: sheet.id,
      name: sheet.name,
      table,
      others: sheet.tables.filter((each) => each !== table),
      isOlder: marker !== undefined && isOlderLayout(marker),
    });
  }
  return found;
}

/**
 * How far a sheet is from the one that formulas refer to, whichever tab comes first: Excel appends a number to the
 * names of a copy's tables, also where those were renamed.
 */
function likeness({ sheet, part }: { readonly sheet: SheetSnapshot; readonly part: AnyPart }): number {
  const made = sheet.marker?.table ?? MAIN_TABLES[part];
  return sheet.tables.includes(made) ? 0 : tableNameOf(sheet, part).length;
}

/** Sheets that are marked as parts of ours which stand elsewhere: copies, and the user's own from then on. */
export function copiedSheets({ sheets }: WorkbookSnapshot, parts: AddInParts): readonly string[] {
  const ours = new Set([...parts.sheets.values()].map(({ id }) => id));
  return sheets
    .filter(({ id, marker }) => activePart(marker?.part) !== undefined && !ours.has(id))
    .map(({ name }) => name);
}

function partOfTable(sheet: SheetSnapshot): AnyPart | undefined {
  return [...SHEET_PARTS, ...OPTIONAL_PARTS].find((part) => sheet.tables.includes(MAIN_TABLES[part]));
}

/** The table with the name it was made with; if it was renamed since, the first table on the sheet. */
function tableNameOf({ marker, tables }: SheetSnapshot, part: AnyPart): string {
  const made = marker?.table ?? MAIN_TABLES[part];
  return tables.includes(made) ? made : (tables[0] ?? made);
}

/** Our name, or ours with a number where the user already had that name: the one that refers to a sheet of ours. */
function nameOf(seen: WorkbookSnapshot, sheets: ReadonlyMap<AnyPart, AddInSheet>, key: NameKey): string {
  const wanted = namesFor(contractInUse())[key] ?? key;
  // Excel leaves the quotes out where a sheet's name needs none.
  const homes = [...sheets.values()].flatMap(({ name }) => [
    `${quotedSheetName(name)}!`,
    `=${name}!`,
    `(${name}!`,
  ]);
  const ours = seen.names.find(
    ({ name, formula }) =>
      name.startsWith(wanted) &&
      /^(?:_\d+)?$/.test(name.slice(wanted.length)) &&
      homes.some((home) => formula.includes(home)),
  );
  if (ours) return ours.name;
  // Where it is missing it is made anew: next to a name of the user's, or replacing one whose reference is broken.
  const others = seen.names.filter(({ formula }) => !formula.includes("#REF!")).map(({ name }) => name);
  return freeName((number) => (number === undefined ? wanted : `${wanted}_${number}`), others);
}
