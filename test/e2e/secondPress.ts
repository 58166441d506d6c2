import { describe, expect, it } from "vitest";
import { cellAt } from "../../workbench/model/sheet";
import { createWorkbook } from "../../workbench/model/workbook";
import { saveWorkbook } from "../../workbench/xlsx/saveWorkbook";
import type { Running } from "./openPage";
import { openPage } from "./openPage";
import { SHEETS, words, english } from "../words";

/** A file whose only sheet bears the name that the add-in would give its own. */
function ownTargetSheet(): Buffer {
  const workbook = createWorkbook(words.tabs.targets);
  const [sheet] = workbook.sheets;
  if (sheet) cellAt(sheet, 0, 0).value = "Mine egne mål";
  return Buffer.from(saveWorkbook(workbook));
}

/** Pressing again, names that are taken, and another language. */
export function pressAgain(running: () => Running): void {
  describe("a workbook that is there already", () => {
    it("is recognised at a second press, which changes nothing and says so", async () => {
      const { user, faults } = await openPage(running());
      const insert = user.page.getByRole("button", { name: words.ribbon.insert, exact: true });
      await insert.click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      await insert.click();
      await user.pane.getByText(words.pane.alreadyThere).first().waitFor();
      await user.pane.getByText(words.pane.nothingChanged).first().waitFor();
      expect(await user.tabs()).toEqual(["Ark1", ...SHEETS]);
      expect(faults).toEqual({ errors: [], foreignRequests: [] });
      await user.page.context().close();
    });

    it("keeps its user's own sheet Målark, and the add-in's gets another name", async () => {
      const { user, faults } = await openPage(running());
      await user.openFile("mine.xlsx", ownTargetSheet());
      await expect.poll(() => user.tabs()).toEqual([words.tabs.targets]);
      await user.pane.getByRole("button", { name: words.ribbon.insert }).waitFor();
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.renamed).first().waitFor();
      const [own, given, ...others] = await user.tabs();
      expect([own, ...others]).toEqual([words.tabs.targets, ...SHEETS.slice(1)]);
      expect(given).toMatch(/^Målark .+/);
      await user.pane.getByText(words.pane.renamedPart.sheet(words.tabs.targets, given ?? "")).waitFor();
      await user.tab(words.tabs.targets).click();
      expect(await user.texts(["A1", "A2", "B1"])).toEqual(["Mine egne mål", "", ""]);
      expect(faults).toEqual({ errors: [], foreignRequests: [] });
      await user.page.context().close();
    });

    it("speaks English in ribbon and pane when that is chosen, of an older Excel too, and Danish in its sheets", async () => {
      const { user, faults } = await openPage(running());
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      await user.tab(words.tabs.municipalities).click();
      const headings = ["A4", "B4", "C4", "G4", "G5"];
      const before = await user.texts(headings);
      await user.chooseFromMenu("Visning", "English");
      await user.page.getByRole("button", { name: english.pane.insert, exact: true }).click();
      await user.pane.getByText(english.pane.alreadyThere).first().waitFor();
      await user.tab("Result contract").waitFor();
      expect(await user.tabs()).toEqual(["Ark1", ...SHEETS]);
      await user.tab(words.tabs.municipalities).click();
      expect(await user.texts(headings)).toEqual(before);
      expect(before).toEqual([
        words.municipalities.name,
        words.municipalities.target,
        words.municipalities.toDate,
        words.municipalities.band,
        expect.stringContaining(words.bandPositions["not-fixed"]),
      ]);
      await user.chooseFromMenu("View", "ExcelApi 1.9");
      await user.pane.getByText("This version of Excel lacks ExcelApi 1.12.").first().waitFor();
      expect(faults).toEqual({ errors: [], foreignRequests: [] });
      await user.page.context().close();
    });
  });
}
