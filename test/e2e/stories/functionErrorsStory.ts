import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { customFunctions, NAMESPACE } from "../../../workbench/cli/customFunctions";
import { cellKey } from "../../../workbench/model/sheet";
import { createWorkbook } from "../../../workbench/model/workbook";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { functionErrorCalls, shownIn } from "../../functionErrorCalls";
import { openPage, type Running } from "../openPage";

const options = { customFunctions: customFunctions().map(({ id }) => `${NAMESPACE}.${id}`) };

/** The same calls as in the command line's test, by the functions of the page and Microsoft's own errors. */
export function passErrorsOn(given: () => Running): void {
  it(`${functionErrorCalls.length} calls with an error in an argument come back with that error in the page`, async () => {
    const { user } = await openPage(given());
    const workbook = createWorkbook();
    const [sheet] = workbook.sheets;
    for (const [row, { formula }] of functionErrorCalls.entries()) {
      sheet?.cells.set(cellKey(row, 0), { value: null, formula });
    }
    await user.openFile("Fejl.xlsx", Buffer.from(saveWorkbook(workbook, options)));
    await expect.poll(() => user.texts(["A1"])).not.toEqual([""]);

    const download = user.page.waitForEvent("download");
    await user.chooseFromMenu("Filer", "Gem som .xlsx");
    const saved = openWorkbook(readFileSync(await (await download).path()), options);
    const shown = functionErrorCalls.map(({ formula }, row) => ({
      formula,
      error: shownIn(saved.sheets[0]?.cells.get(cellKey(row, 0))?.value),
    }));
    expect(shown).toEqual(functionErrorCalls.map(({ formula, error }) => ({ formula, error })));
    await user.page.context().close();
  });
}
