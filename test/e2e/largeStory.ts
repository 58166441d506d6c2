import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { median } from "../../bench/measure";
import { meetings } from "./importFiles";
import { openPage, type OpenedPage, type Running } from "./openPage";
import { recordTasks, watched, type Watched } from "./paneTasks";
import { words } from "../words";

const MEETINGS = 50_000;
const KEYS = 30;
const SLOWLY = 250;
const QUICKLY = 40;

/** What users feel, in milliseconds. */
const MEDIAN_KEY = 100;
const WORST_KEY = 250;
const LONG_TASK = 50;

/** Typing beside as many meetings as a large council enters, while the pane judges figures and plans an import. */
export function tellLargeStory(running: () => Running): void {
  describe(`a workbook of ${MEETINGS} meetings`, () => {
    let opened: OpenedPage;

    beforeAll(async () => {
      opened = await openPage(running());
      const { user } = opened;
      await recordTasks(user.page);
      await user.page.reload();
      await user.pane.getByRole("button", { name: words.ribbon.insert }).waitFor();
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      await user.pane.getByRole("tab", { name: words.pane.views.import }).click();
      await choose();
      await press(words.import.insertTable);
      await press(words.import.start(MEETINGS, 0));
      await user.pane.getByText(words.import.done(MEETINGS, 0)).first().waitFor({ timeout: 600_000 });
    }, 900_000);

    afterAll(() => opened?.user.page.context().close());

    const choose = () =>
      opened.user.pane
        .locator("input[type=file]")
        .setInputFiles({ name: "møder.csv", mimeType: "text/csv", buffer: meetings(MEETINGS) });
    const press = (name: string) =>
      opened.user.pane.getByRole("button", { name, exact: true }).click({ timeout: 300_000 });

    async function type(pause: number): Promise<void> {
      const { page } = opened.user;
      for (let key = 0; key < KEYS; key++) {
        await page.keyboard.press(key % 3 === 2 ? "Enter" : String(1 + (key % 9)));
        await page.waitForTimeout(pause);
      }
    }

    function judge(found: Watched, what: string): void {
      const middle = median(found.keys);
      const worst = Math.max(...found.keys);
      const told = [middle, worst, found.pane, found.workbench].map(Math.round);
      process.stdout.write(
        `${what}: key ${told[0]}, worst ${told[1]}; task of the pane ${told[2]}, of the workbench ${told[3]} ms\n`,
      );
      expect.soft(found.keys.length, what).toBeGreaterThan(0);
      expect.soft(middle, what).toBeLessThanOrEqual(MEDIAN_KEY);
      expect.soft(worst, what).toBeLessThanOrEqual(WORST_KEY);
      expect.soft(found.pane, what).toBeLessThanOrEqual(LONG_TASK);
    }

    it("is judged without holding up the page", async () => {
      const { user } = opened;
      await user.pane.getByRole("tab", { name: words.pane.views.check }).click();
      const found = await watched(user.page, async () => {
        await press(words.check.check);
        await user.pane.getByRole("heading", { level: 2 }).first().waitFor({ timeout: 300_000 });
        await user.page.waitForTimeout(5_000);
      });
      expect.soft(found.pane).toBeLessThanOrEqual(LONG_TASK);
      process.stdout.write(
        `judging: task of the pane ${found.pane}, of the workbench ${found.workbench} ms\n`,
      );
    }, 600_000);

    it("takes keys at once while it is watched, typed slowly and quickly", async () => {
      const { user } = opened;
      await user.tab(words.tabs.activity).click();
      const [first = ""] = await user.below(words.activity.individual, 1);
      for (const [what, pause] of [
        ["slowly", SLOWLY],
        ["quickly", QUICKLY],
      ] as const) {
        await user.cell(first).click();
        judge(await watched(user.page, () => type(pause)), what);
        await user.page.waitForTimeout(3_000);
      }
    }, 600_000);

    it("takes keys at once while an import of as many rows is planned", async () => {
      const { user } = opened;
      await user.pane.getByRole("tab", { name: words.pane.views.import }).click();
      await press(words.import.another);
      await user.tab(words.tabs.activity).click();
      const [first = ""] = await user.below(words.activity.individual, 1);
      const found = await watched(user.page, async () => {
        await choose();
        await user.pane.locator("progress").first().waitFor({ timeout: 60_000 });
        await user.cell(first).click();
        await type(SLOWLY);
        await user.pane.getByText(words.import.identical(MEETINGS)).first().waitFor({ timeout: 300_000 });
      });
      judge(found, "planning");
    }, 600_000);
  });
}
