import { describe, expect, it } from "vitest";
import type { Running } from "../openPage";
import { openPage } from "../openPage";
import type { SheetUser } from "../sheetUser";
import { SHEETS, words } from "../../words";

/** The fonts that the browser takes a cell's letters from, and whether the page has brought them. */
async function fontsOf({ page }: SheetUser, address: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const selector = `[data-address="${address}"] .text`;
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? "" : " of the machine"}`);
}

/** Texts in view that wrap and are cut at their cell's edge. */
function cutTexts({ page }: SheetUser): Promise<string[]> {
  return page.locator("[role=grid] .text").evaluateAll((texts) =>
    texts
      .filter((text) => getComputedStyle(text).whiteSpace === "pre-wrap")
      .filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
      )
      .map(({ textContent }) => textContent ?? ""),
  );
}

/** Cells look the same on every machine, and their headings can be read. */
export function judgeFonts(running: () => Running): void {
  describe("the fonts of the page", () => {
    it("are Calibri's twin and one with the signs, and cut no heading", async () => {
      const { user, faults } = await openPage(running(), { viewport: { width: 1920, height: 1000 } });
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      expect(await user.page.evaluate(() => document.fonts.check("11pt Carlito", "Måltal"))).toBe(true);
      for (const sheet of SHEETS) {
        await user.tab(sheet).click();
        await user.page.getByRole("tab", { name: sheet, selected: true }).waitFor();
        expect(await cutTexts(user), sheet).toEqual([]);
      }
      await user.goTo("Ark1!A1");
      await user.enterRows([["Måltal – til dato"], ["▼ Under"], ["✓ Opfyldt"]]);
      expect(await fontsOf(user, "A1")).toEqual(["Carlito"]);
      expect((await fontsOf(user, "A2")).sort()).toEqual(["Carlito", "DejaVu Sans"]);
      expect((await fontsOf(user, "A3")).sort()).toEqual(["Carlito", "DejaVu Sans"]);
      expect(faults).toEqual({ errors: [], foreignRequests: [] });
      await user.page.context().close();
    });
  });
}
