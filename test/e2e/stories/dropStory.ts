import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedPage, Running } from "../openPage";
import { openPage } from "../openPage";
import { words } from "../../words";

/** A file from the desktop, dragged by the browser itself; one without a window would never follow it. */
export function tellDropStory(running: () => Running): void {
  describe("a file dropped on the pane", () => {
    let opened: OpenedPage;
    let session: CDPSession;
    const folder = mkdtempSync(join(tmpdir(), "kkr-drop-"));
    const file = join(folder, "tal.csv");

    beforeAll(async () => {
      writeFileSync(file, "Periode;Kommune;Individuelle\n2026-01;Aarhus;5\n");
      opened = await openPage(running());
      const { page } = opened.user;
      session = await page.context().newCDPSession(page);
    });

    afterAll(async () => {
      rmSync(folder, { recursive: true });
      await opened?.user.page.context().close();
    });

    const pages = (): string[] => opened.user.page.frames().map((frame) => frame.url());

    /** The pane's words on a file that is held over it, once all there have been asked. */
    async function heard(): Promise<readonly string[]> {
      const frame = opened.user.pane.locator("html");
      const answers = frame.evaluate(
        () =>
          new Promise<readonly string[]>((resolve) => {
            window.addEventListener(
              "dragover",
              ({ defaultPrevented, dataTransfer }) =>
                resolve([
                  defaultPrevented ? "prevented" : "left to the browser",
                  dataTransfer?.dropEffect ?? "",
                ]),
              { once: true },
            );
          }),
      );
      // Listening has begun once a later question is answered.
      await frame.evaluate(() => undefined);
      await drop();
      return answers;
    }

    /** Drops it into the pane, beside whatever takes files. */
    async function drop(): Promise<void> {
      const box = await opened.user.pane.locator("h1").boundingBox();
      if (!box) throw new Error("The pane has no heading.");
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const data = { items: [], files: [file], dragOperationsMask: 1 };
      await session.send("Input.dispatchDragEvent", { type: "dragEnter", x, y, data });
      await session.send("Input.dispatchDragEvent", { type: "dragOver", x, y, data });
      await session.send("Input.dispatchDragEvent", { type: "drop", x, y, data });
    }

    it("does not lead away from a page that imports nothing", async () => {
      const { user } = opened;
      const before = pages();
      expect(await heard()).toEqual(["prevented", "none"]);
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      expect(pages()).toEqual(before);
    });

    it("is taken by the import, wherever it is dropped", async () => {
      const { pane } = opened.user;
      const before = pages();
      await pane.getByRole("tab", { name: words.pane.views.import }).click();
      await pane.getByRole("button", { name: words.import.choose }).waitFor();
      expect(await heard()).toEqual(["prevented", "copy"]);
      await pane.getByRole("button", { name: words.import.start(1, 0) }).waitFor();
      await pane.getByText("tal.csv").first().waitFor();
      expect(pages()).toEqual(before);
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
    });
  });
}
