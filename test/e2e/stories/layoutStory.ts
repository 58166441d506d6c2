import { describe, expect, it } from "vitest";
import { lengthen, layoutFaults } from "../layoutFaults";
import type { Running } from "../openPage";
import { openPage } from "../openPage";
import { firstMonths } from "../quarterFigures";
import { wrongBlock } from "../wrongFigures";
import { VIEWS } from "../../../src/taskpane/frame/navigation";
import { sized } from "../../src/functions/independent/cases";
import { words } from "../../words";

interface Size {
  readonly width: number;
  readonly zoom: number;
}

const NARROW: Size = { width: 320, zoom: 1 };
const WIDE: Size = { width: 600, zoom: 1 };

/** How wide the pane is drawn, and how much its text is enlarged; in the middle, nothing is as tight as at the ends. */
const SIZES = sized<readonly Size[]>(
  [NARROW, { width: 600, zoom: 2 }],
  [NARROW, WIDE, { width: 600, zoom: 2 }],
);

/** A folder for pictures to be looked at; without it none is taken. */
const { KKR_PICTURES: pictures } = process.env;

/** Every page at every size, as it is and with longer texts: nothing is cut, outside, too small or covered. */
export function judgeLayout(running: () => Running): void {
  describe("the pane's pages, narrow, wide, enlarged and with longer texts", () => {
    it("keep every text and control in reach", { timeout: 180_000 }, async () => {
      const { user, faults } = await openPage(running());
      const { page, pane } = user;
      const found: string[] = [];

      async function size({ width, zoom }: Size): Promise<void> {
        await page.addStyleTag({ content: `aside { flex: none !important; width: ${width}px !important; }` });
        await pane.locator("html").evaluate((root, factor) => (root.style.zoom = String(factor)), zoom);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
      }
      async function judge(what: string): Promise<void> {
        for (const texts of ["as they are", "longer"]) {
          const shorten = texts === "longer" ? await lengthen(pane) : undefined;
          for (const each of SIZES) {
            await size(each);
            const where = `${what}, ${each.width} pixels, ${each.zoom * 100} %, texts ${texts}`;
            found.push(...(await layoutFaults(pane)).map((fault) => `${where}: ${fault}`));
            if (pictures !== undefined) {
              await page
                .locator("aside")
                .screenshot({ path: `${pictures}/${where.replaceAll(/\W+/g, " ")}.png` });
            }
          }
          await shorten?.();
        }
        await size(WIDE);
      }

      await judge("the offer");
      await page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await pane.getByText(words.pane.inserted).first().waitFor();
      await user.showPage(words.pane.views.import);
      const file = { name: "kvartal.csv", mimeType: "text/csv", buffer: Buffer.from(firstMonths(3)) };
      await pane.locator("input[type=file]").setInputFiles(file);
      const start = pane.getByRole("button", { name: new RegExp(`^${words.import.start(0, 0)}`) });
      await start.waitFor();
      await judge("a proposal");
      await start.click();
      await pane.getByRole("button", { name: words.import.undo }).waitFor();
      await user.tab(words.tabs.activity).click();
      const [period = ""] = await user.below(words.activity.period, 1);
      await user.goTo(period);
      await user.paste(wrongBlock);
      await page.getByRole("button", { name: words.ribbon.check, exact: true }).click();
      await pane
        .getByRole("button", { name: /^Ret alle/ })
        .first()
        .waitFor();
      for (const view of VIEWS) {
        await user.showPage(words.pane.views[view]);
        await expect.poll(() => pane.locator("#pane-view [role=progressbar]").count()).toBe(0);
        await pane.locator("#pane-view :is(h2, h3)").first().waitFor();
        await pane.locator("details").evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
        await judge(words.pane.views[view]);
      }
      expect(found).toEqual([]);
      expect(faults).toEqual({ errors: [], foreignRequests: [] });
      await page.context().close();
    });
  });
}
