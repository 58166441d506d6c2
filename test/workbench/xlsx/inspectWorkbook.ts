import { parseArea } from "../../../workbench/model/address";
import { childNamed, childrenNamed } from "../../../workbench/xlsx/package/xmlTree";
import type { OpenedPackage } from "./openPackage";
import { repeated, sheetsOf, WORKBOOK } from "./sheetsOf";

/** Sheet names, defined names, the chosen tab. */
export function inspectWorkbook(file: OpenedPackage): string[] {
  const root = file.xml(WORKBOOK);
  const sheets = sheetsOf(file);
  const faults = sheets.flatMap(({ name }) => sheetNameFaults(name));
  for (const name of repeated(sheets.map((sheet) => sheet.name)))
    faults.push(`Two sheets are called ${name}`);
  const view = childNamed(childNamed(root, "bookViews"), "workbookView");
  if (sheets[Number(view?.attributes["activeTab"] ?? 0)]?.state !== "visible")
    faults.push("The active tab is hidden");

  const names = childrenNamed(childNamed(root, "definedNames"), "definedName");
  const scoped = names.map(
    ({ attributes }) => `${attributes["localSheetId"] ?? ""}!${attributes["name"] ?? ""}`,
  );
  for (const name of repeated(scoped)) faults.push(`The name ${name} is defined twice`);
  for (const { attributes } of names) {
    const name = attributes["name"] ?? "";
    if (!isName(name)) faults.push(`"${name}" is no valid name`);
    const scope = attributes["localSheetId"];
    if (scope !== undefined && !sheets[Number(scope)]) faults.push(`The name ${name} belongs to no sheet`);
  }
  return faults;
}

function sheetNameFaults(name: string): string[] {
  const faults: string[] = [];
  if (name === "" || name.length > 31) faults.push(`The sheet name "${name}" is not of 1 to 31 characters`);
  if (/[[\]:*?/\\]/.test(name)) faults.push(`The sheet name "${name}" holds a character Excel refuses`);
  if (/^'|'$/.test(name)) faults.push(`The sheet name "${name}" starts or ends with an apostrophe`);
  return faults;
}

/** Letters, digits, `_`, `.` and `\`, and nothing that could be a cell (A1 or R1C1). */
export function isName(name: string): boolean {
  const formed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return formed && !parseArea(name) && !/^(r\d*c?\d*|c\d*)$/i.test(name);
}
