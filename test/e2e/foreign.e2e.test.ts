import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser";
import type { StartedWorkbench } from "./startWorkbench";
import { startWorkbench } from "./startWorkbench";
import type { PageFaults } from "./watchPage";
import { watchPage } from "./watchPage";

/** An add-in by somebody else, of which neither host nor page knows anything. */
describe("another add-in in the workbench", () => {
  let workbench: StartedWorkbench;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  let faults: PageFaults;

  beforeAll(async () => {
    const words = ["--manifest", "test/foreign-add-in/manifest.xml", "--built", inject("built").folder];
    [workbench, browser] = await Promise.all([startWorkbench(words), launchBrowser()]);
    page = await browser.newPage();
    faults = watchPage(page);
    await page.goto(workbench.address);
    pane = page.frameLocator("aside iframe");
    await pane.getByText("Ready in Excel").waitFor();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
  });

  async function press(name: string): Promise<string> {
    await pane.getByRole("button", { name, exact: true }).click();
    const outcome = pane.locator("#outcome");
    await expect.poll(() => outcome.textContent()).not.toBe("Working");
    return (await outcome.textContent()) ?? "";
  }

  it.each([
    ["Ranges", "worth 110"],
    ["Formats", "shown as 0,50 0,25 0,10"],
    ["Table", "body Stock!A2:C5"],
    ["Names", "pieces 550"],
    ["Validation", "WholeNumber true"],
    ["Conditional format", "rules 1"],
    ["Events", "listening"],
    ["Settings", "counted true, old 7"],
    ["Large write", "last 2997"],
  ])("its button %s does what it does in Excel", async (name, outcome) => {
    expect(await press(name)).toBe(outcome);
  });

  it("is told by name what the host does not support", async () => {
    expect(await press("Unsupported")).toBe("NotImplemented: The host does not know Worksheet.shapes.");
  });

  it("hears of its own changes, of sheets that come and go, and of the ribbon's command", async () => {
    await page.getByRole("button", { name: "Mark the stock", exact: true }).click();
    const heard = pane.locator("#heard li");
    await expect.poll(() => heard.allTextContents()).toContain("changed A1 RangeEdited Local Item > Marked");
    expect(await heard.allTextContents()).toEqual(
      expect.arrayContaining([
        "changed B2 RangeEdited Local 120 > 121",
        "table B2",
        "selected B3:B4",
        "added",
        "deleted",
        "changed J1:L1000 RangeEdited Local",
      ]),
    );
  });

  it("hears of what the user types and selects", async () => {
    await page.getByRole("textbox", { name: "Navneboks" }).fill("F9");
    await page.keyboard.press("Enter");
    await page.keyboard.type("1600,5");
    await page.keyboard.press("Enter");
    const heard = pane.locator("#heard li");
    await expect.poll(() => heard.allTextContents()).toContain("changed F9 RangeEdited Local  > 1600.5");
    expect(await heard.allTextContents()).toContain("selected F9");
  });

  it("computes in cells by the messages Excel uses for pages of another origin", async () => {
    await page.getByRole("textbox", { name: "Navneboks" }).fill("G9");
    await page.keyboard.press("Enter");
    await page.keyboard.type("=STOCK.WORTH(3;2,5)");
    await page.keyboard.press("Enter");
    await page.keyboard.type("=STOCK.REFUSE()");
    await page.keyboard.press("Enter");
    await page.getByRole("gridcell", { name: /7,5/ }).waitFor();
    await page.getByRole("gridcell", { name: /#(N\/A|I\/T)/ }).waitFor();
  });

  it("has made no error and asked no other machine", () => {
    expect(faults).toEqual({ errors: [], foreignRequests: [] });
  });
});
