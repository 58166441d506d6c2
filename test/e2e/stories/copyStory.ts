import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { copyPaneTexts } from "../../../src/language/pane/copies/copyPaneTexts";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import type { Running } from "../openPage";
import { openPage } from "../openPage";
import { SHEETS, words } from "../../words";

const texts = copyPaneTexts("da");

/** The library's own `getFileAsync` and `createWorkbook`, which Node has no loader for. */
export function makeCopies(running: () => Running): void {
  it("opens copies of the workbook from the pane, of values and to hand out", async () => {
    const { user, faults } = await openPage(running());
    await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
    await user.pane.getByText(words.pane.inserted).first().waitFor();
    for (const kind of ["frozen", "disclosed"] as const) {
      const download = user.page.waitForEvent("download");
      await user.pane.getByRole("button", { name: texts.labels[kind], exact: true }).click();
      const { sheets } = openWorkbook(readFileSync(await (await download).path()));
      expect(sheets.map(({ name }) => name)).toEqual(["Ark1", ...SHEETS]);
      const formulas = sheets.flatMap(({ cells }) =>
        [...cells.values()].flatMap(({ formula }) => formula ?? []),
      );
      expect(formulas.filter((formula) => formula.includes("KKR."))).toEqual([]);
      expect(formulas.length > 0).toBe(kind === "frozen");
    }
    await user.pane.getByText(texts.opened).nth(1).waitFor();
    expect(await user.tabs()).toEqual(["Ark1", ...SHEETS]);
    expect(faults).toEqual({ errors: [], foreignRequests: [] });
    await user.page.context().close();
  });
}
