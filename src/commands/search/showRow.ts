import { contractInUse } from "../../contract/contractInUse";
import { findAddInParts } from "../../excel/identity/addInParts";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import { findRow, type RowKey } from "../../excel/read/tables/findRow";
import { readSettingCells } from "../../excel/read/readSettingCells";
import { sheetTexts } from "../../language/sheets/sheets";
import { selectPlace } from "../reports/selectPlace";
import { toCommandFailure } from "../steps/commandFailure";

/** A row that somebody looks for: of a measure on Målark, or of a municipality on Kommuner. */
export type WantedRow =
  | { readonly kind: "measure"; readonly id: string }
  | { readonly kind: "municipality"; readonly name: string };

export type ShownRow =
  | { readonly kind: "selected" }
  /** The contract's sheets are not in the workbook, or that of the row is not. */
  | { readonly kind: "no-workbook" }
  | { readonly kind: "no-row"; readonly sheet: string };

/**
 * Shows the row: a measure's of the chosen year, or of any where that has none.
 * @throws CommandFailure
 */
export async function showRow(wanted: WantedRow): Promise<ShownRow> {
  try {
    const snapshot = await inspectWorkbook();
    const parts = findAddInParts(snapshot);
    const sheet = parts?.sheets.get(wanted.kind === "measure" ? "targets" : "municipalities");
    if (!parts || !sheet) return { kind: "no-workbook" };
    const texts = sheetTexts(contractInUse().language);
    const keys: RowKey[] = [];
    if (wanted.kind === "municipality") keys.push({ [texts.municipalities.columns.name]: wanted.name });
    else {
      const { id, year } = texts.targets.columns;
      const { cells } = await readSettingCells(parts, snapshot, ["chosenYear"]);
      const chosen = cells.get("chosenYear")?.rows[0]?.values["chosenYear"];
      if (typeof chosen === "number") keys.push({ [id]: wanted.id, [year]: chosen });
      keys.push({ [id]: wanted.id });
    }
    const tables = wanted.kind === "measure" ? [sheet.table, ...sheet.others] : [sheet.table];
    const place = await findRow(sheet.id, tables, keys);
    if (place === undefined) return { kind: "no-row", sheet: sheet.name };
    await selectPlace(place);
    return { kind: "selected" };
  } catch (error) {
    throw toCommandFailure(error);
  }
}
