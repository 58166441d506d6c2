import type { Sheet } from "../../model/sheet";
import { createSheet } from "../../model/workbook";
import { childNamed, childrenNamed, type XmlNode } from "../package/xmlTree";
import { widthInPoints } from "../package/units";
import { readCells } from "./sheetDataReader";
import { readColor } from "./colorReader";
import { readComments } from "./commentsReader";
import { readConditionalFormats } from "./conditionalFormatReader";
import { readCharts } from "./drawingReader";
import { expectOnly, parseBoolean } from "./expectOnly";
import { readPageLayout } from "./pageLayoutReader";
import { readProtection } from "./protectionReader";
import { readArea } from "./readArea";
import type { Reading, SheetReading } from "./reading";
import { readTablePart } from "./tableReader";
import { readValidation } from "./validationReader";

const CHILDREN =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting " +
  "dataValidations printOptions pageMargins pageSetup headerFooter customProperties drawing legacyDrawing " +
  "tableParts extLst";

/** Reads one sheet's part and those it refers to. */
export function readWorksheet(name: string, path: string, reading: Reading): Sheet {
  const root = reading.file.xml(path);
  expectOnly(root, path, [], CHILDREN.split(" "));
  const id = root.attributes["xr:uid"];
  const created = createSheet(name);
  const sheet: Sheet = { ...created, id: id ?? created.id };
  const at: SheetReading = { ...reading, sheet, path };

  readProperties(childNamed(root, "sheetPr"), at);
  readView(childNamed(root, "sheetViews")?.children[0], at);
  for (const column of childNamed(root, "cols")?.children ?? []) readColumn(column, at);
  const relations = reading.file.relations(path);
  const part = (node: XmlNode) => {
    const target = relations.get(node.attributes["r:id"] ?? "")?.target;
    if (target === undefined)
      throw new Error(`${path}: <${node.name}> refers to no part; the file is damaged.`);
    return target;
  };
  // Tables first: formulas are read by the table they stand in.
  for (const table of childNamed(root, "tableParts")?.children ?? [])
    sheet.tables.push(readTablePart(part(table), reading));
  readCells(childNamed(root, "sheetData"), at);
  const protection = childNamed(root, "sheetProtection");
  if (protection) sheet.protection = readProtection(protection, path);
  for (const { attributes } of childNamed(root, "mergeCells")?.children ?? []) {
    sheet.merged.push(readArea(attributes["ref"], path));
  }
  for (const format of readConditionalFormats(root, at)) sheet.conditionalFormats.push(format);
  for (const rule of childNamed(root, "dataValidations")?.children ?? []) {
    sheet.validations.push(readValidation(rule, at));
  }
  sheet.pageLayout = readPageLayout(root, path);
  for (const property of childNamed(root, "customProperties")?.children ?? []) {
    const text = new TextDecoder("utf-16le").decode(reading.file.bytes(part(property)));
    sheet.customProperties.set(property.attributes["name"] ?? "", text);
  }
  for (const drawing of childrenNamed(root, "drawing")) sheet.charts.push(...readCharts(part(drawing), at));
  for (const boxes of childrenNamed(root, "legacyDrawing")) part(boxes);
  for (const comment of readComments(at)) sheet.comments.push(comment);
  return sheet;
}

function readProperties(node: XmlNode | undefined, { sheet, path }: SheetReading): void {
  if (!node) return;
  expectOnly(node, path, [], ["tabColor", "pageSetUpPr"]);
  sheet.tabColor = readColor(childNamed(node, "tabColor"), path) ?? "";
}

function readView(node: XmlNode | undefined, { sheet, path }: SheetReading): void {
  if (!node) return;
  expectOnly(
    node,
    path,
    ["showGridLines", "showRowColHeaders", "tabSelected", "workbookViewId"],
    ["pane", "selection"],
  );
  sheet.showGridlines = parseBoolean(node.attributes["showGridLines"], true);
  sheet.showHeadings = parseBoolean(node.attributes["showRowColHeaders"], true);
  const pane = childNamed(node, "pane")?.attributes;
  sheet.frozen = { rows: Number(pane?.["ySplit"] ?? 0), columns: Number(pane?.["xSplit"] ?? 0) };
}

function readColumn(node: XmlNode, { sheet, path, styles }: SheetReading): void {
  expectOnly(node, path, [
    "min",
    "max",
    "width",
    "style",
    "hidden",
    "customWidth",
    "outlineLevel",
    "collapsed",
  ]);
  const { attributes } = node;
  const style = attributes["style"] === undefined ? undefined : (styles.cell(attributes["style"]) ?? {});
  for (let column = Number(attributes["min"]); column <= Number(attributes["max"]); column++) {
    const settings = {
      ...(parseBoolean(attributes["customWidth"])
        ? { width: widthInPoints(Number(attributes["width"])) }
        : {}),
      ...(parseBoolean(attributes["hidden"]) ? { hidden: true } : {}),
      ...(attributes["outlineLevel"] === undefined ? {} : { outline: Number(attributes["outlineLevel"]) }),
      ...(style ? { style } : {}),
    };
    // A column that only carries the sign of the outline before it has no settings of its own.
    const bearsSign = parseBoolean(attributes["collapsed"]) && Object.keys(settings).length === 0;
    if (!bearsSign) sheet.columns.set(column - 1, settings);
  }
}
