import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext } from "playwright-core";
import { expect } from "vitest";
import { watchPage } from "../watchPage";

/** Pages of each kind: a list, pictures, tables of long words, English; the others are made the same way. */
const KINDS = /\/(?:index|rapport|funktioner|english)\.html$/;

/** Excel's own pane is as narrow. */
const NARROW = 320;

/**
 * Reads pages of the guide as they are served: none is wider than the narrowest window, none asks for anything
 * elsewhere or breaks its policy, every picture is there, and axe holds nothing against one of each kind in light and
 * dark.
 * @param addresses absolute
 */
export async function readGuide(context: BrowserContext, addresses: readonly string[]): Promise<void> {
  const page = await context.newPage();
  const faults = watchPage(page);
  await page.setViewportSize({ width: NARROW, height: 800 });
  for (const address of addresses) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
      NARROW,
    );
    const isShown = await page.evaluate(async () => {
      const pictures = [...document.images];
      for (const picture of pictures) picture.loading = "eager";
      await Promise.all(pictures.map((picture) => picture.decode()));
      return pictures.every(({ naturalWidth }) => naturalWidth > 0);
    });
    expect(isShown, address).toBe(true);
    if (!KINDS.test(address)) continue;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).setLegacyMode();
      // Only colours differ in the dark.
      if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
      const { violations } = await axe.analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${address} in ${colorScheme}`,
      ).toEqual([]);
    }
  }
  expect(faults.errors).toEqual([]);
  expect(faults.foreignRequests).toEqual([]);
  await page.close();
}
