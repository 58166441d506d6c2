import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser";
import { INDIVIDUAL_TARGET, januaryBands, januaryRows } from "./januaryFigures";
import type { OpenedPage } from "./openPage";
import { OFFICE_ADDRESS, openPage } from "./openPage";
import type { StartedWorkbench } from "./startWorkbench";
import { startWorkbench } from "./startWorkbench";

const SHEETS = ["Målark", "Kommuner", "Aktivitet", "Finansiering", "Indsatsområder", "Forudsætninger"];
const TYPED = 3;

/** The page is served as production serves it; Microsoft's address is answered by the test. */
describe("a year's follow-up, by mouse and keyboard", () => {
  let workbench: StartedWorkbench;
  let browser: Browser;
  let opened: OpenedPage;
  let saved: string;

  beforeAll(async () => {
    [workbench, browser] = await Promise.all([startWorkbench(["--unmodified"]), launchBrowser()]);
    opened = await openPage(browser, workbench.address);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
  });

  /** What the workbook shows after the story: tabs, entered figures, results and formulas. */
  async function seen(): Promise<Record<string, unknown>> {
    const { user } = opened;
    const shown: Record<string, unknown> = { tabs: await user.tabs() };
    await user.tab("Ark1").click();
    shown.deviation = [await user.texts(["C3"]), await user.formula("C3")];
    await user.tab("Aktivitet").click();
    shown.entered = await Promise.all(
      ["Periode", "Kommune", "Individuelle", "Kollektive", "Kilde"].map(async (heading) =>
        user.texts(await user.below(heading, januaryRows.length)),
      ),
    );
    await user.tab("Kommuner").click();
    shown.results = await Promise.all(
      ["Måltal", "Individuelle", "Afvigelse", "Bånd"].map(async (heading) =>
        user.texts(await user.below(heading, januaryRows.length)),
      ),
    );
    const [band = ""] = await user.below("Bånd", 1);
    shown.formula = await user.formula(band);
    return shown;
  }

  it("begins with the ribbon's button and six sheets", async () => {
    const { user } = opened;
    await user.page.getByRole("button", { name: "Indsæt målark", exact: true }).click();
    await user.pane.getByText("Målarket er indsat").first().waitFor();
    expect(await user.tabs()).toEqual(["Ark1", ...SHEETS]);
  });

  it("finds no band before a total has been agreed", async () => {
    const { user } = opened;
    await user.tab("Kommuner").click();
    const bands = await user.texts(await user.below("Bånd", januaryRows.length));
    expect(bands).toEqual(januaryRows.map(() => expect.stringMatching(/Ikke fastsat$/)));
  });

  it("takes figures by keyboard, and the rest as a block from the clipboard", async () => {
    const { user } = opened;
    await user.tab("Aktivitet").click();
    const periods = await user.below("Periode", januaryRows.length);
    await user.cell(periods[0] ?? "").click();
    await user.enterRows(januaryRows.slice(0, TYPED));
    const pasted = januaryRows.slice(TYPED).map((row) => row.join("\t"));
    await user.paste(`${pasted.join("\r\n")}\r\n`);
    expect(await user.texts(periods)).toEqual(januaryRows.map(() => "januar 2026"));
    const names = await user.texts(await user.below("Kommune", januaryRows.length));
    expect(names).toEqual(januaryRows.map(([, name]) => name));
    const figures = await user.texts(await user.below("Individuelle", januaryRows.length));
    expect(figures).toEqual(januaryRows.map(([, , individual]) => individual));
  });

  it("judges every municipality when the total has been entered", async () => {
    const { user } = opened;
    await user.tab("Forudsætninger").click();
    await user.goTo("KKR_ValgtAar");
    await user.enterRows([["2026"], ["31-01-2026"]]);
    const [target = ""] = await user.below("Individuelt måltal", 1);
    await user.cell(target).click();
    await user.enterRows([[INDIVIDUAL_TARGET.toLocaleString("da-DK")]]);
    expect(await user.texts([target])).toEqual(["2.500"]);
    await user.tab("Kommuner").click();
    const bands = await user.below("Bånd", januaryRows.length);
    const expected = januaryBands.map((band) => expect.stringMatching(new RegExp(`${band}$`)));
    await expect.poll(() => user.texts(bands)).toEqual(expected);
  });

  it("computes a function of the add-in in any cell", async () => {
    const { user } = opened;
    await user.tab("Ark1").click();
    await user.cell("C3").click();
    await user.enterRows([["=KKR.DEVIATION(90;100)"]]);
    await expect.poll(() => user.texts(["C3"])).toEqual(["-10"]);
  });

  it("finds everything again in the saved file", async () => {
    const { user } = opened;
    const before = await seen();
    const download = user.page.waitForEvent("download");
    await user.chooseFromMenu("Filer", "Gem som .xlsx");
    saved = await (await download).path();
    // A zip file, whose first entry the format wants to be a local file header.
    expect(readFileSync(saved).subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
    await user.chooseFromMenu("Filer", "Ny projektmappe");
    await expect.poll(() => user.tabs()).toEqual(["Ark1"]);
    const chooser = user.page.waitForEvent("filechooser");
    await user.chooseFromMenu("Filer", "Åbn …");
    await (
      await chooser
    ).setFiles({
      name: "opfølgning.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: readFileSync(saved),
    });
    await user.tab("Kommuner").waitFor();
    expect(await seen()).toEqual(before);
    await user.page.getByRole("heading", { name: "opfølgning.xlsx" }).waitFor();
  });

  it("finds everything again after a reload, functions computing as before", async () => {
    const { user } = opened;
    const before = await seen();
    await user.page.reload();
    await user.tab("Kommuner").waitFor();
    expect(await seen()).toEqual(before);
    await user.tab("Ark1").click();
    await user.goTo("C4");
    await user.enterRows([["=KKR.DEVIATION(C3;-12,5)"]]);
    await expect.poll(() => user.texts(["C4"])).toEqual(["2,5"]);
  });

  it("has made no error, and asked no other machine but for Office.js", () => {
    const { errors, foreignRequests } = opened.faults;
    expect(errors).toEqual([]);
    expect(foreignRequests.length).toBeGreaterThan(0);
    expect(foreignRequests.filter((address) => !address.startsWith(OFFICE_ADDRESS))).toEqual([]);
  });
});
