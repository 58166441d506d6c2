import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import { quoteSheet, splitSheet } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import type { FormulaHome } from "./rewriteFormulas";
import { rewriteFormulas } from "./rewriteFormulas";
import { rewriteTokens } from "./rewriteReferences";

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Lets formulas name a renamed sheet by its new name; without one, what they name is gone (`#REF!`). */
export function renameSheetInFormulas(workbook: Workbook, from: string, to: string | undefined): void {
  rewriteFormulas(workbook, (formula) => {
    if (!formula.includes("!")) return formula;
    return rewriteTokens(formula, (token) => {
      if (!token.type.startsWith("range") || !token.value.includes("!")) return undefined;
      const { sheet, address } = splitSheet(token.value);
      if (sheet === undefined || !isSameName(sheet, from)) return undefined;
      return to === undefined ? "#REF!" : `${quoteSheet(to)}!${address}`;
    });
  });
}

/** Lets formulas name a renamed table by its new name; without one, what they name is gone (`#REF!`). */
export function renameTableInFormulas(workbook: Workbook, from: string, to: string | undefined): void {
  const wanted = from.toLowerCase();
  rewriteFormulas(workbook, (formula) => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    return rewriteTokens(formula, (token) => {
      if (token.type === "range_named" && isSameName(token.value, from)) return to ?? "#REF!";
      if (token.type !== "structured") return undefined;
      const reference = parseStructRef(token.value);
      if (!reference?.table || !isSameName(reference.table, from)) return undefined;
      return to === undefined ? "#REF!" : `${to}${token.value.slice(reference.table.length)}`;
    });
  });
}

/** Lets formulas name a renamed column by its new name, with and without the table's name before it. */
export function renameColumnInFormulas(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  from: string,
  to: string,
): void {
  rewriteFormulas(workbook, (formula, home) => {
    if (!formula.includes("[")) return formula;
    return rewriteTokens(formula, (token) => {
      if (token.type !== "structured") return undefined;
      const reference = parseStructRef(token.value);
      if (!reference?.columns?.some((column) => isSameName(column, from))) return undefined;
      if (!isOwn(reference.table, sheet, table, home)) return undefined;
      const columns = reference.columns.map((column) => (isSameName(column, from) ? to : column));
      return stringifyStructRef({ ...reference, columns });
    });
  });
}

/** Whether any formula names the table. */
export function isTableNamed(workbook: Workbook, name: string): boolean {
  let named = false;
  rewriteFormulas(workbook, (formula) => {
    if (!named && formula.toLowerCase().includes(name.toLowerCase())) {
      named = tokenize(formula, { mergeRefs: true }).some((token) => {
        const table = token.type === "structured" ? parseStructRef(token.value)?.table : token.value;
        return table !== undefined && isSameName(table, name);
      });
    }
    return formula;
  });
  return named;
}

/** Makes references to a table's deleted column `#REF!`. */
export function dropColumnInFormulas(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  rewriteFormulas(workbook, (formula, home) => {
    if (!formula.includes("[")) return formula;
    return rewriteTokens(formula, (token) => {
      const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
      if (!reference?.columns?.some((column) => isSameName(column, name))) return undefined;
      return isOwn(reference.table, sheet, table, home) ? "#REF!" : undefined;
    });
  });
}

function isOwn(named: string | undefined, sheet: Sheet, table: Table, home: FormulaHome): boolean {
  return named ? isSameName(named, table.name) : home.sheet === sheet && home.table === table;
}
