import { areaAddress, quoteSheet } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { colorXml } from "../style/colorXml";
import { columnsXml, outlineDepth } from "./columnsXml";
import { conditionalFormatsXml, dataBarExtensionXml } from "./conditionalFormatXml";
import { isGuid } from "../package/guid";
import {
  COMPATIBILITY,
  EXCEL_REVISION,
  officeRelationship,
  RELATIONSHIPS,
  SPREADSHEET,
} from "../package/namespaces";
import { fitsPages, pageSetupXml } from "./pageSetupXml";
import { protectionXml } from "./protectionXml";
import { sheetDataXml, dimensionArea } from "./sheetDataXml";
import { addSheetProperty } from "./sheetProperty";
import { sheetViewXml } from "./sheetViewXml";
import { addTablePart } from "./tableXml";
import { addDrawing } from "../chart/drawingXml";
import { addComments } from "../comment/commentsXml";
import { DEFAULT_ROW_POINTS } from "../package/units";
import { validationsXml } from "./validationXml";
import { xmlDocument, xmlElement, xmlList } from "../package/xmlElement";
import type { Writing } from "../package/writing";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a sheet's part, and those it refers to, to the file and returns its path. */
export function addWorksheet(sheet: Sheet, active: boolean, writing: Writing): string {
  const path = `xl/worksheets/sheet${writing.next("sheet")}.xml`;
  const relate = (kind: string, target: string) =>
    xmlRelation(kind, writing.package.relate(path, officeRelationship(kind), target));
  const where = `The sheet ${quoteSheet(sheet.name)}`;
  const root = xmlElement(
    "worksheet",
    {
      xmlns: SPREADSHEET,
      "xmlns:r": RELATIONSHIPS,
      "xmlns:mc": COMPATIBILITY,
      "mc:Ignorable": "xr",
      "xmlns:xr": EXCEL_REVISION,
      // Keeps the sheet's identity when the file is opened again.
      "xr:uid": isGuid(sheet.id) ? sheet.id : undefined,
    },
    sheetPropertiesXml(sheet),
    xmlElement("dimension", { ref: areaAddress(dimensionArea(sheet)) }),
    sheetViewXml(sheet, active),
    xmlElement("sheetFormatPr", {
      defaultRowHeight: DEFAULT_ROW_POINTS,
      outlineLevelCol: outlineDepth(sheet),
    }),
    columnsXml(sheet, writing.styles),
    sheetDataXml(sheet, writing),
    sheet.protection ? protectionXml(sheet.protection) : undefined,
    xmlList(
      "mergeCells",
      sheet.merged.map((area) => xmlElement("mergeCell", { ref: areaAddress(area) })),
    ),
    conditionalFormatsXml(sheet, writing),
    validationsXml(sheet, writing.formulas),
    pageSetupXml(sheet.pageLayout, where),
    customPropertiesXml(sheet, (name, value) => {
      const target = addSheetProperty(value, writing);
      return xmlElement("customPr", {
        name,
        "r:id": writing.package.relate(path, officeRelationship("customProperty"), target),
      });
    }),
    sheet.charts.length > 0 ? relate("drawing", addDrawing(sheet, writing)) : undefined,
    sheet.comments.length > 0 ? xmlRelation("legacyDrawing", addComments(sheet, path, writing)) : undefined,
    xmlList(
      "tableParts",
      sheet.tables.map((table) =>
        xmlElement("tablePart", {
          "r:id": writing.package.relate(
            path,
            officeRelationship("table"),
            addTablePart(sheet, table, writing),
          ),
        }),
      ),
    ),
    dataBarExtensionXml(sheet),
  );
  writing.package.add(path, CONTENT_TYPE, xmlDocument(root));
  return path;
}

function xmlRelation(name: string, id: string): string {
  return xmlElement(name, { "r:id": id });
}

function sheetPropertiesXml(sheet: Sheet): string | undefined {
  const tab = sheet.tabColor === "" ? undefined : colorXml("tabColor", sheet.tabColor);
  const fit = fitsPages(sheet.pageLayout) ? xmlElement("pageSetUpPr", { fitToPage: true }) : undefined;
  return tab || fit ? xmlElement("sheetPr", {}, tab, fit) : undefined;
}

function customPropertiesXml(sheet: Sheet, add: (name: string, value: string) => string): string | undefined {
  const items = [...sheet.customProperties].map(([name, value]) => add(name, value));
  return items.length === 0 ? undefined : xmlElement("customProperties", {}, ...items);
}
