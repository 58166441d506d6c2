import { areaAddress, quoteSheet } from "../../model/address";
import type { DefinedName } from "../../model/definedName";
import type { Sheet } from "../../model/sheet";
import { escapeAttributeControls } from "../package/escapeControls";
import { cellText, xmlElement } from "../package/xmlElement";
import type { Writing } from "../package/writing";

/** The workbook's names, the sheets' own, and those by which a file keeps print areas and titles. */
export function definedNamesXml(writing: Writing): string | undefined {
  const { workbook } = writing;
  const names = [
    ...workbook.sheets.flatMap((sheet, index) => printNames(sheet, index)),
    ...workbook.names.map((name) => nameXml(name, undefined, writing)),
    ...workbook.sheets.flatMap((sheet, index) =>
      sheet.names.map((name) => nameXml(name, { sheet, index }, writing)),
    ),
  ];
  return names.length === 0 ? undefined : xmlElement("definedNames", {}, ...names);
}

function nameXml(
  name: DefinedName,
  scope: { sheet: Sheet; index: number } | undefined,
  writing: Writing,
): string {
  const place = { where: `The name ${name.name}`, sheet: scope?.sheet, table: undefined };
  return xmlElement(
    "definedName",
    {
      name: name.name,
      comment: name.comment === "" ? undefined : escapeAttributeControls(name.comment),
      localSheetId: scope?.index,
      hidden: name.visible ? undefined : true,
    },
    cellText(writing.formulas(name.formula, place).text),
  );
}

function printNames(sheet: Sheet, localSheetId: number): string[] {
  const { printArea, printTitleColumns, printTitleRows } = sheet.pageLayout;
  const references = [
    { name: "_xlnm.Print_Area", areas: printArea },
    { name: "_xlnm.Print_Titles", areas: [printTitleColumns, printTitleRows] },
  ];
  return references.flatMap(({ name, areas }) => {
    const present = areas.filter((area) => area !== undefined);
    if (present.length === 0) return [];
    const text = present.map((area) => `${quoteSheet(sheet.name)}!${areaAddress(area, true)}`).join(",");
    return xmlElement("definedName", { name, localSheetId }, cellText(text));
  });
}
