import type { Sheet } from "../../../model/sheet";
import { createId, sheetByName, tableByName, type Workbook } from "../../../model/workbook";
import { splitSheet } from "../../../model/address";
import { renameSheetInFormulas, renameTableInFormulas } from "../../formulas/renameInFormulas";
import { requireOneOf } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import { isOfficeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { invalidateStructure } from "../../hostSession";
import { requireOpenStructure } from "../workbook/workbookProtection";

const LONGEST_NAME = 31;

/**
 * Copies a sheet as Excel does: `Mål (2)`, its tables under names with a number more, and all that its formulas say of
 * the sheet or of those tables is said of the copy. Names of the workbook that refer to the sheet get a namesake of the
 * copy's own. Without a position the copy comes first.
 */
export function copySheet(session: HostSession, sheet: Sheet, position: unknown, relativeTo: unknown): Sheet {
  const { workbook } = session;
  requireOpenStructure(workbook);
  const at = positionOf(workbook, position, relativeTo);
  const name = copiedName(workbook, sheet.name);
  const copied: Sheet = {
    ...structuredClone(sheet),
    id: createId(),
    name,
    names: [...sheet.names, ...namesOfTheWorkbook(workbook, sheet)].map((each) => ({ ...each })),
  };
  copied.tables.splice(0, Infinity, ...copied.tables.map((table) => ({ ...table, id: createId() })));
  const alone: Workbook = { ...workbook, sheets: [copied], names: [] };
  const taken = [copied.name];
  for (const table of copied.tables) {
    const before = table.name;
    table.name = freeTableName(before, workbook, taken);
    taken.push(table.name);
    renameTableInFormulas(alone, before, table.name);
  }
  renameSheetInFormulas(alone, sheet.name, name);
  workbook.sheets.splice(at, 0, copied);
  invalidateStructure(session);
  return copied;
}

function positionOf({ sheets }: Workbook, position: unknown, relativeTo: unknown): number {
  const kinds = ["None", "Before", "After", "Beginning", "End"] as const;
  const kind = requireOneOf(position, kinds, "Worksheet.copy's position", "None");
  if (kind === "End") return sheets.length;
  if (kind === "None" || kind === "Beginning") return 0;
  const at = isOfficeObject(relativeTo) ? sheets.indexOf(relativeTo.target as Sheet) : -1;
  if (at < 0) throw invalidArgument(`Worksheet.copy: ${kind} needs the sheet that it is told of.`);
  return kind === "Before" ? at : at + 1;
}

/** `Mål (2)`, where there is one already `Mål (3)`; a long name is cut. */
function copiedName(workbook: Workbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let count = 2; ; count++) {
    const end = ` (${count})`;
    const wanted = stem.slice(0, LONGEST_NAME - end.length) + end;
    if (!sheetByName(workbook, wanted)) return wanted;
  }
}

function freeTableName(name: string, workbook: Workbook, taken: readonly string[]): string {
  const used = [...taken, ...workbook.names.map((each) => each.name)].map((each) => each.toLowerCase());
  for (let count = 2; ; count++) {
    const wanted = `${name}${count}`;
    if (!tableByName(workbook, wanted) && !used.includes(wanted.toLowerCase())) return wanted;
  }
}

function namesOfTheWorkbook({ names }: Workbook, sheet: Sheet): Workbook["names"] {
  const own = new Set(sheet.names.map(({ name }) => name.toLowerCase()));
  return names.filter(({ name, formula }) => {
    const home = splitSheet(formula.slice(1)).sheet?.toLowerCase();
    return home === sheet.name.toLowerCase() && !own.has(name.toLowerCase());
  });
}
