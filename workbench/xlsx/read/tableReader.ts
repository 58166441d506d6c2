import { createId } from "../../model/workbook";
import type { Table, TableColumn } from "../../model/table";
import { TOTAL_FUNCTIONS } from "../formula/totalFunction";
import { unescapeControls } from "../package/escapeControls";
import { childNamed, type XmlNode } from "../package/xmlTree";
import { expectOnly, parseBoolean } from "./expectOnly";
import type { Reading } from "./reading";
import { readArea } from "./readArea";
import { stringifyStructRef } from "@borgar/fx";

const ATTRIBUTES = "id name displayName ref headerRowCount insertRow totalsRowCount totalsRowShown".split(
  " ",
);

/** Reads one table's part. */
export function readTablePart(path: string, reading: Reading): Table {
  const root = reading.file.xml(path);
  expectOnly(root, path, ATTRIBUTES, ["autoFilter", "tableColumns", "tableStyleInfo"]);
  const { attributes } = root;
  const filter = childNamed(root, "autoFilter");
  if (filter) expectOnly(filter, path, ["ref"], ["filterColumn"]);
  const filters = new Map(filter?.children.map((each) => readFilter(each, path)));
  const style = childNamed(root, "tableStyleInfo")?.attributes ?? {};
  const name = attributes["displayName"] ?? "";
  const showHeaders = attributes["headerRowCount"] !== "0";
  return {
    id: attributes["xr:uid"] ?? createId(),
    name,
    area: readArea(attributes["ref"], path),
    columns: (childNamed(root, "tableColumns")?.children ?? []).map((each, index) => {
      const texts = filters.get(index);
      return { ...readColumn(each, name, path, reading), ...(texts && { filter: texts }) };
    }),
    showHeaders,
    showTotals: Number(attributes["totalsRowCount"] ?? 0) > 0,
    showBandedRows: parseBoolean(style["showRowStripes"]),
    showBandedColumns: parseBoolean(style["showColumnStripes"]),
    showFilterButton: filter !== undefined,
    highlightFirstColumn: parseBoolean(style["showFirstColumn"]),
    highlightLastColumn: parseBoolean(style["showLastColumn"]),
    style: style["name"] ?? "",
    ...(parseBoolean(attributes["insertRow"]) ? { insertRow: true } : {}),
  };
}

function readFilter(node: XmlNode, path: string): [number, readonly string[]] {
  expectOnly(node, path, ["colId"], ["filters"]);
  const filters = childNamed(node, "filters");
  if (filters) expectOnly(filters, path, ["blank"], ["filter"]);
  const texts = (filters?.children ?? []).map(({ attributes }) => unescapeControls(attributes["val"] ?? ""));
  const blank = parseBoolean(filters?.attributes["blank"]) ? [""] : [];
  return [Number(node.attributes["colId"]), [...texts, ...blank]];
}

function readColumn(node: XmlNode, table: string, path: string, reading: Reading): TableColumn {
  expectOnly(
    node,
    path,
    ["id", "name", "totalsRowLabel", "totalsRowFunction"],
    ["calculatedColumnFormula", "totalsRowFormula"],
  );
  const name = unescapeControls(node.attributes["name"] ?? "");
  const formula = (kind: string) => {
    const text = childNamed(node, kind)?.text;
    return text === undefined
      ? undefined
      : reading.formula(unescapeControls(text), `The table ${table}, column ${name}`, table);
  };
  const calculated = formula("calculatedColumnFormula");
  const label = node.attributes["totalsRowLabel"];
  const kind = node.attributes["totalsRowFunction"];
  const number = Object.keys(TOTAL_FUNCTIONS).find((each) => TOTAL_FUNCTIONS[Number(each)] === kind);
  const total =
    number === undefined
      ? formula("totalsRowFormula")
      : `=SUBTOTAL(${number},${stringifyStructRef({ table: "", columns: [name], sections: [] })})`;
  return {
    id: Number(node.attributes["id"]),
    name,
    ...(calculated === undefined ? {} : { calculated }),
    ...(label === undefined ? {} : { total: { label: unescapeControls(label) } }),
    ...(total === undefined ? {} : { total: { formula: total } }),
  };
}
