import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser";
import type { StartedWorkbench } from "./startWorkbench";
import { startWorkbench } from "./startWorkbench";
import type { PageFaults } from "./watchPage";
import { watchPage } from "./watchPage";

const SHEETS = ["Målark", "Kommuner", "Aktivitet", "Finansiering", "Indsatsområder", "Forudsætninger"];

describe("the workbench", () => {
  let workbench: StartedWorkbench;
  let browser: Browser;
  let page: Page;
  let faults: PageFaults;

  beforeAll(async () => {
    [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
    page = await browser.newPage({ locale: "en-US" });
    faults = watchPage(page);
    await page.goto(workbench.address);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
  });

  it("opens in Danish with the add-in's tab selected and its pane beside the sheet", async () => {
    await page.getByRole("tab", { name: "Resultatkontrakt", selected: true }).waitFor();
    await page.getByRole("tab", { name: "Ark1" }).waitFor();
    const pane = page.frameLocator("aside iframe");
    await pane.getByRole("heading", { name: "Resultatkontrakt 2026-2027" }).waitFor();
  });

  it("inserts six sheets when the ribbon's button is pressed", async () => {
    await page.getByRole("button", { name: "Indsæt målark", exact: true }).click();
    for (const name of SHEETS) await page.getByRole("tab", { name, exact: true }).waitFor();
    await page.frameLocator("aside iframe").getByText("Målarket er indsat").first().waitFor();
  });

  it("keeps the workbook across a reload", async () => {
    await page.waitForTimeout(1000);
    await page.reload();
    for (const name of SHEETS) await page.getByRole("tab", { name, exact: true }).waitFor();
  });

  it("speaks English to pane and page when that is chosen", async () => {
    await page.getByRole("button", { name: "Visning" }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await page.getByRole("button", { name: "Insert target sheet", exact: true }).waitFor();
    const pane = page.frameLocator("aside iframe");
    await pane.getByRole("button", { name: "Insert target sheet" }).waitFor();
  });

  it("shows the pane what an older Excel lacks", async () => {
    await page.getByRole("button", { name: "View" }).click();
    await page.getByRole("menuitemradio", { name: "ExcelApi 1.9" }).click();
    const pane = page.frameLocator("aside iframe");
    await pane.getByText("ExcelApi 1.12").first().waitFor();
  });

  it("has made no error and asked no other machine", () => {
    expect(faults).toEqual({ errors: [], foreignRequests: [] });
  });
});
