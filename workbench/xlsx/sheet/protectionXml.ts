import type { Protection } from "../../model/sheet";
import { xmlElement } from "../package/xmlElement";

/**
 * Office.js's permissions, by the prohibitions of a file. `locks` is whether a protected sheet forbids it where the
 * file says nothing (ECMA-376 part 1, 18.3.1.85).
 */
export const PROTECTED: readonly {
  readonly allow: string;
  readonly file: string;
  readonly locks: boolean;
}[] = [
  { allow: "allowEditObjects", file: "objects", locks: false },
  { allow: "allowEditScenarios", file: "scenarios", locks: false },
  { allow: "allowFormatCells", file: "formatCells", locks: true },
  { allow: "allowFormatColumns", file: "formatColumns", locks: true },
  { allow: "allowFormatRows", file: "formatRows", locks: true },
  { allow: "allowInsertColumns", file: "insertColumns", locks: true },
  { allow: "allowInsertRows", file: "insertRows", locks: true },
  { allow: "allowInsertHyperlinks", file: "insertHyperlinks", locks: true },
  { allow: "allowDeleteColumns", file: "deleteColumns", locks: true },
  { allow: "allowDeleteRows", file: "deleteRows", locks: true },
  { allow: "allowSort", file: "sort", locks: true },
  { allow: "allowAutoFilter", file: "autoFilter", locks: true },
  { allow: "allowPivotTables", file: "pivotTables", locks: true },
];

/** Protection without a password: this project sets none. */
export function protectionXml({ options }: Protection): string {
  const attributes: Record<string, boolean> = { sheet: true };
  for (const { allow, file, locks } of PROTECTED) {
    const forbidden = options[allow] !== true;
    if (forbidden !== locks) attributes[file] = forbidden;
  }
  const mode = options["selectionMode"] ?? "Normal";
  if (mode !== "Normal") attributes["selectLockedCells"] = true;
  if (mode === "None") attributes["selectUnlockedCells"] = true;
  return xmlElement("sheetProtection", attributes);
}
