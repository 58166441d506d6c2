import { readdirSync, readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { STATBANK_ADDRESS } from "../../src/contract/statbank/populationQuery";
import { answerOffice, microsoft } from "./answerOffice";
import { launchBrowser } from "./browser";
import type { StartedWorkbench } from "./startWorkbench";
import { startWorkbench } from "./startWorkbench";
import { readGuide } from "./stories/guideStory";
import { tellYearStory } from "./year/yearStory";
import { watchPage } from "./watchPage";
import { sized } from "../src/functions/independent/cases";
import { words } from "../words";

const manifest = readFileSync(`${import.meta.dirname}/../../manifest.xml`, "utf8");

describe("pages as they are built", () => {
  let workbench: StartedWorkbench;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const words = ["--unmodified", "--built", inject("built").folder];
    [workbench, browser] = await Promise.all([startWorkbench(words), launchBrowser()]);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
  });

  beforeEach(async () => {
    context = await browser.newContext();
    await answerOffice(context);
    page = await context.newPage();
  });

  afterEach(() => context.close());

  it("run under their own content security policy, with Office.js from Microsoft's address", async () => {
    const faults = watchPage(page);
    await page.goto(workbench.address);
    const pane = page.frameLocator("aside iframe");
    await pane.getByRole("button", { name: words.ribbon.insert }).click();
    await page.getByRole("tab", { name: words.tabs.assumptions, exact: true }).waitFor();
    expect(faults.errors).toEqual([]);
    expect(new Set(faults.foreignRequests.map((address) => new URL(address).origin))).toEqual(
      new Set([microsoft]),
    );
    const policy = await pane.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
  });

  // By keyboard alone it is the same year again: once a night.
  for (const hand of sized<readonly ("mouse" | "keyboard")[]>(["mouse"], ["mouse", "keyboard"])) {
    tellYearStory(() => ({ address: workbench.address, browser }), hand);
  }

  it("may ask Statistics Denmark at one address, and nobody else", async () => {
    const headers = { "access-control-allow-origin": "*", "access-control-allow-headers": "content-type" };
    await context.route(/^https:\/\/(?:api\.statbank\.dk|example\.org)\//, (route) =>
      route.fulfill({ status: 200, headers, body: "{}" }),
    );
    await page.goto(workbench.address);
    const pane = page.frameLocator("aside iframe");
    await pane.getByRole("button", { name: words.ribbon.insert }).waitFor();
    const asked = await pane.locator("body").evaluate(
      (_, addresses) => {
        const ask = (address: string) =>
          fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" });
        return Promise.all(
          addresses.map((address) =>
            ask(address).then(
              ({ status }) => status,
              () => "refused",
            ),
          ),
        );
      },
      [STATBANK_ADDRESS, "https://api.statbank.dk/v1/tables", "https://example.org/v1/data"],
    );
    expect(asked).toEqual([200, "refused", "refused"]);
  });

  it("show what is wrong with a broken manifest instead of a ribbon", async () => {
    await page.route("**/workbench/manifest.xml", (route) =>
      route.fulfill({ body: manifest.replace('resid="Insert.Label"', 'resid="Insert.Lable"') }),
    );
    await page.goto(workbench.address);
    const alert = page.getByRole("alert");
    await alert.getByText("Manifestet har fejl").waitFor();
    expect(await alert.getByRole("listitem").allTextContents()).toEqual([
      'Control KKR.InsertButton, Label: resid "Insert.Lable" findes ikke i ShortStrings. Ret navnet, eller tilføj ressourcen.',
    ]);
  });

  it("save a file that opens again, under its name", async () => {
    await page.goto(workbench.address);
    await page.getByRole("textbox", { name: "Navneboks" }).fill("B2");
    await page.keyboard.press("Enter");
    await page.keyboard.type("1600,5");
    await page.keyboard.press("Enter");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Filer" }).click();
    await page.getByRole("menuitem", { name: "Gem som .xlsx" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("Projektmappe1.xlsx");
    const file = { name: "Mit ark.xlsx", mimeType: "", buffer: readFileSync(await saved.path()) };

    await page.getByRole("button", { name: "Filer" }).click();
    await page.getByRole("menuitem", { name: "Ny projektmappe" }).click();
    await expect.poll(() => page.getByRole("gridcell", { name: "1600,5" }).count()).toBe(0);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("heading", { name: "Mit ark.xlsx" }).waitFor();
    await page.getByText("1600,5").first().waitFor();
  });

  it("say so when a file is no workbook", async () => {
    await page.goto(workbench.address);
    await page.getByRole("tab", { name: "Ark1" }).waitFor();
    const file = { name: "note.xlsx", mimeType: "", buffer: Buffer.from("no zip") };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("alert").getByText("note.xlsx kunne ikke åbnes.").waitFor();
  });

  it("let the pane be closed, and opened from the ribbon", async () => {
    await page.goto(workbench.address);
    const pane = page.getByRole("complementary", { name: "Rude: KKR Resultatkontrakt" });
    await pane.getByRole("button", { name: "Luk ruden" }).click();
    await pane.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Vis opgaveruden", exact: true }).click();
    await pane.waitFor();
  });

  it("tell the pane the theme that is chosen", async () => {
    await page.goto(workbench.address);
    await page.getByRole("button", { name: "Visning" }).click();
    await page.getByRole("menuitemradio", { name: "Mørkt" }).click();
    const pane = page.frameLocator("aside iframe");
    await pane.getByRole("button", { name: words.ribbon.insert }).waitFor();
    const background = pane.locator(".fui-FluentProvider").first();
    await expect
      .poll(() => background.evaluate((element) => getComputedStyle(element).backgroundColor))
      .toBe("rgb(41, 41, 41)");
  });

  it("open the guide from the ribbon and the pane, where it tells of the page that is shown", async () => {
    await page.goto(workbench.address);
    const pane = page.frameLocator("aside iframe");
    await pane.getByRole("tab", { name: words.pane.views.check }).click();
    const opened = context.waitForEvent("page");
    await pane.getByRole("link", { name: words.pane.help, exact: true }).click();
    const guide = await opened;
    await guide.getByRole("heading", { level: 1, name: "Kontrollér og ret tallene" }).waitFor();
    const again = context.waitForEvent("page");
    await page.getByRole("button", { name: words.pane.help, exact: true }).click();
    expect((await again).url()).toBe(guide.url());
  });

  it("let the guide be read in a narrow window, light or dark, without a script", async () => {
    await page.goto(workbench.address);
    const address = await page
      .frameLocator("aside iframe")
      .getByRole("link", { name: words.pane.help, exact: true })
      .evaluate((link) => (link as HTMLAnchorElement).href);
    const pages = readdirSync(`${inject("built").folder}/add-in/guide`).filter((file) =>
      file.endsWith(".html"),
    );
    expect(pages.length).toBeGreaterThan(25);
    await readGuide(
      context,
      pages.map((file) => new URL(file, address).href),
    );
  }, 120_000);
});
