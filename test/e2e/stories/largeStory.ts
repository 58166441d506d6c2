import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { median } from "../../../bench/measure";
import { meetings } from "../importFiles";
import { openPage, type OpenedPage, type Running } from "../openPage";
import { recordTasks, watched, type Watched } from "../paneTasks";
import { words } from "../../words";

const MEETINGS = 50_000;
const KEYS = 30;
const SLOWLY = 250;
const QUICKLY = 40;

/**
 * Waits that users feel, in milliseconds, on a machine that has nothing else to do: of the time by the clock, which is
 * printed too, only what the page's own thread computed is judged, and a frame that keys wait for.
 */
const MEDIAN_KEY = 100;
const WORST_KEY = 250;
const LONG_TASK = 50;
const FRAME = 17;

/** Typing beside as many meetings as a large council enters, while the pane judges figures and plans an import. */
export function tellLargeStory(running: () => Running): void {
  describe(`a workbook of ${MEETINGS} meetings`, () => {
    let opened: OpenedPage;
    const folder = mkdtempSync(join(tmpdir(), "kkr-meetings-"));
    // A file of the disk's: one of the test's memory is taken apart in the page, in a task of its own.
    const file = join(folder, "møder.csv");

    beforeAll(async () => {
      writeFileSync(file, meetings(MEETINGS));
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

    afterAll(async () => {
      rmSync(folder, { recursive: true });
      await opened?.user.page.context().close();
    });

    const choose = () => opened.user.pane.locator("input[type=file]").setInputFiles(file);
    const press = (name: string) =>
      opened.user.pane.getByRole("button", { name, exact: true }).click({ timeout: 300_000 });

    async function type(pause: number): Promise<void> {
      const { page } = opened.user;
      for (let key = 0; key < KEYS; key++) {
        await page.keyboard.press(key % 3 === 2 ? "Enter" : String(1 + (key % 9)));
        await page.waitForTimeout(pause);
      }
    }

    function print(what: string, { keys, computed, pane, workbench }: Watched): void {
      const told = (name: string, computedMost: number, wall: number) =>
        `${name} ${Math.round(computedMost)} (${Math.round(wall)})`;
      const ofKeys =
        keys.length > 0
          ? [
              told("key", median(computed), median(keys)),
              told("worst", Math.max(...computed), Math.max(...keys)),
            ]
          : [];
      const ofTasks = [
        told("task of the pane", pane.computed, pane.wall),
        told("of the workbench", workbench.computed, workbench.wall),
      ];
      process.stdout.write(`${what}, ms computed (by the clock): ${[...ofKeys, ...ofTasks].join(", ")}\n`);
    }

    function judge(found: Watched, what: string): void {
      print(what, found);
      expect.soft(found.keys.length, what).toBeGreaterThan(0);
      expect.soft(median(found.computed) + FRAME, what).toBeLessThanOrEqual(MEDIAN_KEY);
      expect.soft(Math.max(...found.computed) + FRAME, what).toBeLessThanOrEqual(WORST_KEY);
      expect.soft(found.pane.computed, what).toBeLessThanOrEqual(LONG_TASK);
    }

    it("is judged without holding up the page", async () => {
      const { user } = opened;
      await user.pane.getByRole("tab", { name: words.pane.views.check }).click();
      const found = await watched(user.page, async () => {
        await press(words.check.check);
        await user.pane.getByRole("heading", { level: 2 }).first().waitFor({ timeout: 300_000 });
        await user.page.waitForTimeout(5_000);
      });
      print("judging", found);
      expect.soft(found.pane.computed).toBeLessThanOrEqual(LONG_TASK);
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
