import { cellAddress } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { xmlElement } from "../package/xmlElement";

/** How the sheet is shown: gridlines, headings, frozen panes, and whether its tab is the chosen one. */
export function sheetViewXml(sheet: Sheet, active: boolean): string {
  return xmlElement(
    "sheetViews",
    {},
    xmlElement(
      "sheetView",
      {
        showGridLines: sheet.showGridlines ? undefined : false,
        showRowColHeaders: sheet.showHeadings ? undefined : false,
        tabSelected: active ? true : undefined,
        workbookViewId: 0,
      },
      ...paneXml(sheet.frozen),
    ),
  );
}

function paneXml({ rows, columns }: Sheet["frozen"]): string[] {
  if (rows === 0 && columns === 0) return [];
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = xmlElement("pane", {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  // Excel keeps a selection for every pane that exists beside the top left one.
  const panes = [columns > 0 ? "topRight" : "", rows > 0 ? "bottomLeft" : "", activePane];
  return [
    pane,
    ...[...new Set(panes)].filter(Boolean).map((name) => xmlElement("selection", { pane: name })),
  ];
}
