import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { januaryRows } from "../januaryFigures";
import type { Running } from "../openPage";
import { openPage } from "../openPage";
import type { SheetUser } from "../sheetUser";
import { words } from "../../words";

/** As many controls as nobody would pass patiently. */
const PATIENCE = 25;

/** Presses a key until the control has the focus. */
async function reach({ page }: SheetUser, control: Locator, key: "Tab" | "Shift+Tab"): Promise<void> {
  for (let presses = 0; presses <= PATIENCE; presses++) {
    const isThere = await control.evaluate(
      (element) => element.ownerDocument.hasFocus() && element === element.ownerDocument.activeElement,
    );
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${PATIENCE} times ${key} do not lead to ${String(control)}.`);
}

/** The story without a mouse. */
export function tellKeyboardStory(running: () => Running): void {
  describe("a follow-up by keyboard alone", () => {
    it("reaches ribbon, sheets, cells, menus and pane", async () => {
      const { user, faults } = await openPage(running());
      const { page, pane } = user;
      const press = async (...keys: string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };

      await reach(user, page.getByRole("button", { name: words.ribbon.insert, exact: true }), "Tab");
      await press("Enter");
      await pane.getByText(words.pane.inserted).first().waitFor();

      await reach(user, page.getByRole("textbox", { name: "Navneboks" }), "Tab");
      await page.keyboard.type("KKR_Statusdato");
      await press("Enter");
      await page.keyboard.type("31-01-2026");
      await press("Enter");
      await press("F6");
      expect(await page.locator(":focus").textContent()).toBe(words.tabs.assumptions);
      await press("ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter");
      await user.page.getByRole("tab", { name: words.tabs.activity, selected: true }).waitFor();

      await press("Shift+Tab", "Shift+F6");
      expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Navneboks");
      const [period = ""] = await user.below(words.activity.period, 1);
      await page.keyboard.type(period);
      await press("Enter");
      await user.enterRows(januaryRows.slice(0, 2));
      const individual = await user.below(words.activity.individual, 2);
      expect(await user.texts(individual)).toEqual(januaryRows.slice(0, 2).map(([, , figure]) => figure));
      const sources = await user.below(words.activity.source, 2);
      await press("Control+z");
      await expect.poll(() => user.texts(sources)).toEqual(["CRM", ""]);
      await press("Control+y");
      await expect.poll(() => user.texts(sources)).toEqual(["CRM", "CRM"]);
      await press("Control+PageUp");
      await page.getByRole("tab", { name: words.tabs.municipalities, selected: true }).waitFor();

      await press("F6");
      await reach(user, pane.getByRole("button", { name: words.ribbon.insert }), "Tab");
      await press("Enter");
      await pane.getByText(words.pane.alreadyThere).first().waitFor();
      // Office leads Esc in a pane back to the sheet, where Tab moves between cells and F6 leads out.
      await press("Escape");
      await expect.poll(() => page.locator("[role=grid] :focus").count()).toBe(1);
      await press("Shift+F6");
      await reach(user, page.getByRole("button", { name: "Filer" }), "Shift+Tab");
      await press("Enter", "ArrowDown", "ArrowDown");
      const download = page.waitForEvent("download");
      await press("Enter");
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
      expect(faults).toEqual({ errors: [], foreignRequests: [] });
      await page.context().close();
    });
  });
}
