import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueTexts } from "../../../src/language/issues/issues";
import { openPage, type OpenedPage, type Running } from "../openPage";
import { recordTasks, watched } from "../paneTasks";
import { words } from "../../words";

const FINDINGS = 10_000;

/** Computed by the pane's own thread, in milliseconds, on a machine that has nothing else to do. */
const LONG_TASK = 50;

/** Going through all that a check finds, with the wheel and by the button that shows more. */
export function tellFindingsStory(running: () => Running): void {
  describe(`a check that finds ${FINDINGS} errors`, () => {
    let opened: OpenedPage;

    beforeAll(async () => {
      opened = await openPage(running());
      const { user } = opened;
      await recordTasks(user.page);
      await user.page.reload();
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      await user.tab(words.tabs.activity).click();
      const [period = ""] = await user.below(words.activity.period, 1);
      await user.goTo(period);
      await user.paste(Array<string>(FINDINGS).fill("01-01-2026\tÅrhus\t1\t1\t0\t0\t").join("\r\n"));
      await user.page.getByRole("button", { name: words.ribbon.check, exact: true }).click();
      await user.pane.locator("details.pane-group").first().waitFor({ timeout: 300_000 });
    }, 900_000);

    afterAll(async () => {
      await opened?.user.page.context().close();
    });

    it("is scrolled through to its end without holding up the page", async () => {
      const { page, pane } = opened.user;
      const title = issueTexts("da").rules["municipality-spelling"].title;
      const group = pane.locator(`details.pane-group:has(> summary:has-text("${title}"))`);
      const more = group.locator(":scope > button");
      const items = group.locator("ul.pane-issues > li");
      const found = await watched(page, async () => {
        await group.locator("summary").click();
        for (let shown = await items.count(); shown < FINDINGS; shown = await items.count()) {
          await more.last().click();
          await expect.poll(() => items.count()).toBe(Math.min(shown + 100, FINDINGS));
          await page.mouse.wheel(0, 20_000);
        }
      });
      const { computed, wall } = found.pane;
      process.stdout.write(
        `scrolling, ms computed (by the clock): task of the pane ${Math.round(computed)} (${Math.round(wall)})\n`,
      );
      expect(await items.count()).toBe(FINDINGS);
      expect(computed).toBeLessThanOrEqual(LONG_TASK);
    }, 600_000);
  });
}
