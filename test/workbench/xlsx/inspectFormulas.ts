import { parse, parseStructRef, tokenize } from "@borgar/fx";
import { parseArea, splitSheet } from "../../../workbench/model/address";
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  type XmlNode,
} from "../../../workbench/xlsx/package/xmlTree";
import { tablesOf } from "./inspectTables";
import type { OpenedPackage } from "./openPackage";
import { cellsOf, sheetsOf, WORKBOOK } from "./sheetsOf";

/** Functions that files store with a prefix, from Microsoft's list of them. */
const NEEDS_PREFIX = new Set(
  "CONCAT FILTER IFNA IFS LAMBDA LET MAP MAXIFS MINIFS SEQUENCE SORT SORTBY STDEV.S SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH".split(
    " ",
  ),
);

/** Formulas that Excel would not read, or that refer to nothing: in cells, names, rules, tables and charts. */
export function inspectFormulas(file: OpenedPackage): string[] {
  const sheets = sheetsOf(file);
  const columns = new Map<string, string[]>();
  const formulas: { where: string; text: string }[] = [];
  const gather = (where: string, nodes: readonly XmlNode[]) =>
    nodes.forEach((node) => formulas.push({ where, text: node.text }));

  for (const { name, path, root } of sheets) {
    for (const cell of cellsOf(root)) {
      const formula = childNamed(cell, "f");
      if (formula) formulas.push({ where: `${name}!${cell.attributes["r"]}`, text: formula.text });
    }
    for (const kind of ["formula", "formula1", "formula2"])
      gather(`${name}, a rule`, descendantsNamed(root, kind));
    for (const table of tablesOf(file, path)) {
      const list = childrenNamed(childNamed(table, "tableColumns"), "tableColumn");
      columns.set(
        (table.attributes["displayName"] ?? "").toLowerCase(),
        list.map((column) => (column.attributes["name"] ?? "").toLowerCase()),
      );
      for (const kind of ["calculatedColumnFormula", "totalsRowFormula"]) {
        gather(`Table ${table.attributes["displayName"]}`, descendantsNamed(table, kind));
      }
    }
  }
  gather("A name", childrenNamed(childNamed(file.xml(WORKBOOK), "definedNames"), "definedName"));
  const references = file.paths
    .filter((path) => path.startsWith("xl/charts/") && path.endsWith(".xml"))
    .flatMap((path) =>
      descendantsNamed(file.xml(path), "c:f").map((node) => ({ where: path, text: node.text })),
    );
  const names = new Set(sheets.map((sheet) => sheet.name));
  return [
    ...formulas.flatMap(({ where, text }) =>
      formulaFaults(text, names, columns).map((fault) => `${where}: ${fault} in ${text}`),
    ),
    ...references.flatMap(({ where, text }) => {
      const { sheet, address } = splitSheet(text);
      return names.has(sheet ?? "") && parseArea(address) ? [] : [`${where}: ${text} names no cells`];
    }),
  ];
}

function formulaFaults(
  text: string,
  sheets: ReadonlySet<string>,
  columns: ReadonlyMap<string, string[]>,
): string[] {
  if (text.startsWith("=")) return ["a leading ="];
  if (text.length > 8192) return ["more than 8192 characters"];
  const tokens = tokenize(`=${text}`);
  const faults: string[] = [];
  try {
    parse(tokens, { looseRefCalls: true });
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  for (const { type, value } of tokens) {
    if (value === "@" || value === "#") faults.push(`the operator ${value}, which files write as a function`);
    if (type === "func" && NEEDS_PREFIX.has(value.toUpperCase())) faults.push(`${value} without its prefix`);
    if (type === "func" && /^KKR\./i.test(value)) faults.push(`${value} in its written form`);
    if (type === "error" && value === "#REF!") faults.push("#REF!");
    if (type === "structured") faults.push(...structuredFaults(value, columns));
    if (type === "range" || type === "range_beam") {
      const { sheet } = splitSheet(value);
      if (sheet !== undefined && !sheets.has(sheet)) faults.push(`no sheet ${sheet}`);
    }
  }
  return faults;
}

function structuredFaults(text: string, tables: ReadonlyMap<string, string[]>): string[] {
  if (text.includes("[@")) return [`the short form ${text}`];
  const reference = parseStructRef(text);
  const columns = tables.get((reference?.table ?? "").toLowerCase());
  if (!columns) return [`no table for ${text}`];
  return (reference?.columns ?? [])
    .filter((each) => !columns.includes(each.toLowerCase()))
    .map((each) => `no column ${each}`);
}
