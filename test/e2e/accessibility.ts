import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { OpenedPage, Running } from "./openPage";
import { openPage } from "./openPage";
import { wrongBlock } from "./wrongFigures";
import { words } from "../words";

/** How people have their screens. */
export const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active", colorScheme: "dark" }],
];

/**
 * What axe holds against page and pane as they are shown now, or against a part of them (in a frame: the
 * frame's selector first); what is minor is left out. Fluent's focus manager leads the focus on by elements that
 * are hidden and take it for a moment only, which axe cannot know.
 */
export async function findings({ user }: OpenedPage, part?: string | string[]): Promise<string[]> {
  // What fades in has no colours of its own yet.
  await user.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const axe = new AxeBuilder({ page: user.page })
    // Page and pane share an origin, so axe need not gather what frames tell on a page of its own.
    .setLegacyMode()
    .exclude("[data-tabster-dummy]")
    .options({ resultTypes: ["violations"] });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${impact} ${id}: ${target.join(" ")} ${failureSummary}`),
    );
}

/** No serious or critical finding by axe on page, pane, and what opens over them. */
export function judgeAccessibility(running: () => Running): void {
  describe("for everybody", () => {
    it.each(LOOKS)("passes axe in %s", async (_, options) => {
      const opened = await openPage(running(), { viewport: { width: 1280, height: 640 }, ...options });
      const { user } = opened;
      const { page } = user;
      await page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      await user.tab(words.tabs.municipalities).click();
      expect(await findings(opened), "page and pane").toEqual([]);

      await user.tab(words.tabs.activity).click();
      const [[period = ""], [municipality = ""]] = [
        await user.below(words.activity.period, 1),
        await user.below(words.activity.municipality, 1),
      ];
      await user.goTo(period);
      await user.enterRows([["vinter"]]);
      await page.getByRole("alertdialog").waitFor();
      expect(await findings(opened, "[role=alertdialog]"), "refusal").toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await user.goTo(municipality);
      await page.keyboard.press("Alt+ArrowDown");
      await page.getByRole("listbox", { name: "Tilladte værdier" }).waitFor();
      expect(await findings(opened, ".floating"), "list").toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.type("=KKR.DEV");
      await page.getByRole("listbox", { name: "Funktioner" }).waitFor();
      expect(await findings(opened, ".floating"), "completion").toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      for (const menu of ["Filer", "Visning"]) {
        await page.getByRole("button", { name: menu, exact: true }).click();
        await page.getByRole("menu").waitFor();
        expect(await findings(opened, "[role=menu]"), menu).toEqual([]);
        await page.keyboard.press("Escape");
      }

      await user.goTo(period);
      await user.paste(wrongBlock);
      await page.getByRole("button", { name: words.ribbon.check, exact: true }).click();
      await user.pane
        .getByRole("button", { name: /^Skjul meldingen/ })
        .first()
        .click();
      await user.pane.getByRole("textbox", { name: words.check.reason }).waitFor();
      expect(await findings(opened, "aside iframe"), "what the check has found").toEqual([]);
      await user.pane
        .getByRole("button", { name: /^Ret alle/ })
        .first()
        .click();
      await user.pane.getByText(words.check.previewHint).waitFor();
      expect(await findings(opened, ["aside iframe", ".pane-preview-box"]), "what would be mended").toEqual(
        [],
      );
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
      await page.context().close();
    });
  });
}
