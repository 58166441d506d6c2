import {
  isError,
  isFunction,
  isReference,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type RangeA1,
} from "@borgar/fx/xlsx";

/** The references in a formula. */
export interface FormulaReferences {
  readonly cells: readonly { readonly sheet: string; readonly range: RangeA1 }[];
  readonly names: readonly { readonly sheet: string; readonly name: string }[];
  readonly tables: readonly string[];
  /** Whether it refers to what its text does not show: another workbook, what is gone, an address in a text. */
  readonly isOpaque: boolean;
}

const READS_ADDRESSES = /^(?:_xlfn\.)?INDIRECT$/i;

/** Reads a formula as a file has it, without `=`. */
export function formulaReferences(formula: string): FormulaReferences {
  const cells: FormulaReferences["cells"][number][] = [];
  const names: FormulaReferences["names"][number][] = [];
  const tables: string[] = [];
  let isOpaque = false;
  for (const token of tokenize(`=${formula}`)) {
    if (isError(token) || (isFunction(token) && READS_ADDRESSES.test(token.value))) isOpaque = true;
    if (!isReference(token)) continue;
    const table = token.type === "structured" ? parseStructRef(token.value) : undefined;
    const read = table ? undefined : parseA1Ref(token.value);
    if (!read && !table) isOpaque = true;
    if ((read ?? table)?.workbookName) isOpaque = true;
    if (table?.table) tables.push(table.table);
    if (!read) continue;
    if ("range" in read && read.range) cells.push({ sheet: read.sheetName ?? "", range: read.range });
    else if ("name" in read) names.push({ sheet: read.sheetName ?? "", name: read.name });
  }
  return { cells, names, tables, isOpaque };
}
