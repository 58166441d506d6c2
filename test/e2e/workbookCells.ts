import { readFileSync } from "node:fs";
import { cellAddress } from "../../workbench/model/address";
import { keyColumn, keyRow } from "../../workbench/model/sheet";
import { openWorkbook } from "../../workbench/xlsx/openWorkbook";
import type { SheetUser } from "./sheetUser";

/** The cells' contents of all sheets but the log, formulas before values, as the saved file has them. */
export async function workbookCells(user: SheetUser): Promise<Record<string, unknown>> {
  const download = user.page.waitForEvent("download");
  await user.chooseFromMenu("Filer", "Gem som .xlsx");
  const { sheets } = openWorkbook(readFileSync(await (await download).path()));
  return Object.fromEntries(
    sheets
      .filter(({ tables }) => tables.every((table) => table.name !== "KKR_Log"))
      .flatMap(({ name, cells }) =>
        [...cells]
          .filter(([, { value, formula }]) => value !== null || formula !== undefined)
          .map(([key, { value, formula }]) => [
            `${name}!${cellAddress(keyRow(key), keyColumn(key))}`,
            formula ?? value,
          ]),
      ),
  );
}
