import { AxeBuilder } from "@axe-core/playwright";
import axe, { type AxeResults, type ElementContext, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { OpenedPage, Running } from "./openPage";
import { openPage } from "./openPage";
import { wrongBlock } from "./wrongFigures";
import { words } from "../words";

export const PANE = "aside iframe";
const FOCUS_DUMMY = "[data-tabster-dummy]";

/** How people have their screens, and the rules that can tell one from the other: the first is held to all. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none", rules: undefined },
  dark: { colorScheme: "dark", forcedColors: "none", rules: ["color-contrast", "link-in-text-block"] },
  "forced colours": {
    colorScheme: "dark",
    forcedColors: "active",
    rules: ["color-contrast", "link-in-text-block"],
  },
} as const;

export type Look = keyof typeof LOOKS;

export const ALL_LOOKS = Object.keys(LOOKS) as readonly Look[];

/**
 * Axe's findings on page and pane as they are shown now, or against a part of them (in a frame: the
 * frame's selector first), in each look; what is minor is left out. Fluent's focus manager leads the focus on by
 * elements that are hidden and take it for a moment only, which axe cannot know.
 */
export async function findings(
  { user: { page } }: OpenedPage,
  part?: string | string[],
  looks: readonly Look[] = ALL_LOOKS,
): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    const { rules, ...media } = LOOKS[look];
    await page.emulateMedia(media);
    // A fading element has no colours of its own yet.
    for (const frame of page.frames()) {
      await frame.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
      });
    }
    found.push(...(await findingsOf(page, part, rules)).map((finding) => `in ${look}: ${finding}`));
    if (media.forcedColors === "active") {
      // The workbench's own menus tick what is chosen.
      for (const frame of page.frames().slice(1)) found.push(...(await frame.evaluate(indistinctChoices)));
    }
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}

/**
 * Choices that nothing but their weight tells from others of their list: forced colours take a background away, and give
 * every transparent edge a colour.
 */
function indistinctChoices(): string[] {
  const looks = (element: Element): string => {
    const { borderBottomColor, borderLeftColor, backgroundColor, color } = getComputedStyle(element);
    return [borderBottomColor, borderLeftColor, backgroundColor, color].join();
  };
  return [...document.querySelectorAll("[aria-selected=true], [role^=menuitem][aria-checked=true]")].flatMap(
    (chosen) => {
      const list = chosen.closest("[role=tablist], [role=listbox], [role=menu]");
      const others = [...(list?.querySelectorAll(`[role=${chosen.role ?? ""}]`) ?? [])].filter(
        (other) => other !== chosen && !other.matches("[aria-selected=true], [aria-checked=true]"),
      );
      const isTold = others.every((other) => looks(other) !== looks(chosen));
      return isTold ? [] : [`in forced colours nothing tells what is chosen: ${chosen.textContent}`];
    },
  );
}

async function findingsOf(
  page: Page,
  part: string | string[] | undefined,
  rules: readonly string[] | undefined,
): Promise<string[]> {
  const options = { resultTypes: ["violations" as const], ...(rules && { runOnly: [...rules] }) };
  const { violations } = await (part === undefined
    ? wholePage(page, options)
    : partAlone(page, [part].flat(), options));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${impact} ${id}: ${target.join(" ")} ${failureSummary}`),
    );
}

function wholePage(page: Page, options: RunOptions): Promise<AxeResults> {
  return (
    new AxeBuilder({ page })
      // Page and pane share an origin, so axe need not gather what frames tell on a page of its own.
      .setLegacyMode()
      .exclude(FOCUS_DUMMY)
      .options(options)
      .analyze()
  );
}

/** Within its own frame: from the page, axe would go through every cell of the grid first. */
async function partAlone(page: Page, selectors: string[], options: RunOptions): Promise<AxeResults> {
  const isFramed = selectors[0] === PANE;
  const element = isFramed ? await page.locator(PANE).elementHandle() : null;
  const frame = (await element?.contentFrame()) ?? page.mainFrame();
  const [within = "html"] = isFramed ? selectors.slice(1) : selectors;
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(
    ([context, chosen]): Promise<AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run(context, chosen),
    [{ include: [[within]], exclude: [[FOCUS_DUMMY]] }, options] satisfies [ElementContext, RunOptions],
  );
}

/** Three looks of each state take their time where a machine is busy. */
export const LOOKS_TIMEOUT = 240_000;

/** No serious or critical finding by axe on page, pane, and what opens over them. */
export function judgeAccessibility(running: () => Running): void {
  describe("for everybody", () => {
    it(
      "passes axe in light, dark and forced colours",
      async () => {
        const opened = await openPage(running(), { viewport: { width: 1280, height: 640 } });
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
        expect(await findings(opened, PANE), "what the check has found").toEqual([]);
        await user.pane
          .getByRole("button", { name: /^Ret alle/ })
          .first()
          .click();
        await user.pane.getByText(words.check.previewHint).waitFor();
        expect(await findings(opened, [PANE, ".pane-preview-box"]), "what would be mended").toEqual([]);
        expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
        await page.context().close();
      },
      LOOKS_TIMEOUT,
    );
  });
}
