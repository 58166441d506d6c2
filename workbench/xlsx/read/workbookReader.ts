import { isRange, tokenize } from "@borgar/fx";
import { ROW_COUNT, splitSheet, type Area } from "../../model/address";
import type { Workbook } from "../../model/workbook";
import { SHEET_STATES } from "../book/workbookXml";
import { WORKBOOK_PATH } from "../package/workbookPath";
import { unescapeControls } from "../package/escapeControls";
import { childNamed, type XmlNode } from "../package/xmlTree";
import { expectOnly, parseBoolean, keyWithValue, parseNumber } from "./expectOnly";
import type { Reading } from "./reading";
import { readArea } from "./readArea";
import { readWorksheet } from "./worksheetReader";

/** Reads the sheets, which of them is chosen, and the names. */
export function readSheets(root: XmlNode, workbook: Workbook, reading: Reading): void {
  expectOnly(root, WORKBOOK_PATH, [], ["workbookPr", "bookViews", "sheets", "definedNames", "calcPr"]);
  readSettings(childNamed(root, "workbookPr"));
  const relations = reading.file.relations(WORKBOOK_PATH);
  for (const { attributes } of childNamed(root, "sheets")?.children ?? []) {
    const path = relations.get(attributes["r:id"] ?? "")?.target ?? "";
    const sheet = readWorksheet(attributes["name"] ?? "", path, reading);
    sheet.visibility = keyWithValue(SHEET_STATES, attributes["state"]) ?? "Visible";
    workbook.sheets.push(sheet);
  }
  const view = childNamed(root, "bookViews")?.children[0];
  workbook.activeSheetId = workbook.sheets[Number(view?.attributes["activeTab"] ?? 0)]?.id ?? "";
  for (const name of childNamed(root, "definedNames")?.children ?? []) readName(name, workbook, reading);
}

/**
 * Nothing is kept of these: one date system is all that the workbench knows, and it puts nobody's name into a file by
 * itself, whether or not it is asked to leave names out.
 */
function readSettings(node: XmlNode | undefined): void {
  if (!node) return;
  expectOnly(node, WORKBOOK_PATH, ["defaultThemeVersion", "date1904", "filterPrivacy"]);
  if (!parseBoolean(node.attributes["date1904"])) return;
  throw new Error(
    "The workbook counts its days from 1904, and the workbench counts from 1900: all dates would be four years off. " +
      "Switch the 1904 date system off in Excel, under File, Options, Advanced, and correct its dates.",
  );
}

function readName(node: XmlNode, workbook: Workbook, reading: Reading): void {
  expectOnly(node, WORKBOOK_PATH, ["name", "comment", "localSheetId", "hidden"]);
  const { attributes } = node;
  const name = attributes["name"] ?? "";
  const scope = parseNumber(attributes["localSheetId"]);
  const sheet = scope === undefined ? undefined : workbook.sheets[scope];
  const text = unescapeControls(node.text);
  if (sheet && name === "_xlnm.Print_Area") {
    sheet.pageLayout.printArea = areasOf(text);
  } else if (sheet && name === "_xlnm.Print_Titles") {
    for (const area of areasOf(text)) {
      if (area.rows === ROW_COUNT) sheet.pageLayout.printTitleColumns = area;
      else sheet.pageLayout.printTitleRows = area;
    }
  } else {
    (sheet ?? workbook).names.push({
      name,
      formula: reading.formula(text, `The name ${name}`),
      comment: unescapeControls(attributes["comment"] ?? ""),
      visible: !parseBoolean(attributes["hidden"]),
    });
  }
}

/** The addresses of a list such as `'Mål, 1'!$A:$B,'Mål, 1'!$1:$2`. */
function areasOf(text: string): Area[] {
  return tokenize(`=${text}`)
    .filter(isRange)
    .map(({ value }) => readArea(splitSheet(value).address, WORKBOOK_PATH));
}
