import type { Workbook } from "../../model/workbook";
import { definedNamesXml } from "./definedNamesXml";
import { officeRelationship, RELATIONSHIPS, SPREADSHEET } from "../package/namespaces";
import { WORKBOOK_PATH } from "../package/workbookPath";
import { addWorksheet } from "../sheet/worksheetXml";
import { xmlDocument, xmlElement } from "../package/xmlElement";
import type { Writing } from "../package/writing";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Adds the workbook's part and its sheets to the file. */
export function addWorkbook(writing: Writing): void {
  const { workbook } = writing;
  const activeTab = activeIndex(workbook);
  const sheets = workbook.sheets.map((sheet, index) => {
    const path = addWorksheet(sheet, index === activeTab, writing);
    return xmlElement("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === "Visible" ? undefined : SHEET_STATES[sheet.visibility],
      "r:id": writing.package.relate(WORKBOOK_PATH, officeRelationship("worksheet"), path),
    });
  });
  const root = xmlElement(
    "workbook",
    { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS },
    xmlElement("workbookPr", { defaultThemeVersion: 124226 }),
    xmlElement(
      "bookViews",
      {},
      xmlElement("workbookView", {
        xWindow: 0,
        yWindow: 0,
        windowWidth: 28_800,
        windowHeight: 15_000,
        activeTab: activeTab === 0 ? undefined : activeTab,
      }),
    ),
    xmlElement("sheets", {}, ...sheets),
    definedNamesXml(writing),
    // Excel shows the values of the file until something changes: where the add-in is missing, none could be computed.
    xmlElement("calcPr", { calcId: 191029 }),
  );
  writing.package.add(WORKBOOK_PATH, CONTENT_TYPE, xmlDocument(root));
}

export const SHEET_STATES = { Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The chosen tab; the first visible one where the chosen one is hidden or gone. */
function activeIndex(workbook: Workbook): number {
  const visible = (index: number) => workbook.sheets[index]?.visibility === "Visible";
  const chosen = workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId);
  if (visible(chosen)) return chosen;
  const first = workbook.sheets.findIndex((sheet) => sheet.visibility === "Visible");
  if (first < 0)
    throw new Error("The workbook has no visible sheet; Excel wants one. Show a sheet and save again.");
  return first;
}
