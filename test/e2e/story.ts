import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INDIVIDUAL_TARGET, januaryBands, januaryRows } from "./januaryFigures";
import type { OpenedPage, Running } from "./openPage";
import { openPage } from "./openPage";
import { SHEETS, words } from "../words";

const TYPED = 3;
const MUNICIPALITIES = januaryRows.length;

/** A year's follow-up by mouse and keyboard, from an empty workbook to a saved one. */
export function tellStory(running: () => Running): void {
  describe("a year's follow-up, by mouse and keyboard", () => {
    let opened: OpenedPage;

    beforeAll(async () => {
      opened = await openPage(running());
    });

    afterAll(() => opened?.user.page.context().close());

    /** The workbook's state after the story: tabs, entered figures, results and formulas. */
    async function seen(): Promise<Record<string, unknown>> {
      const { user } = opened;
      const columns = async (headings: readonly string[]): Promise<string[][]> => {
        const found: string[][] = [];
        for (const heading of headings)
          found.push(await user.texts(await user.below(heading, MUNICIPALITIES)));
        return found;
      };
      const tabs = await user.tabs();
      await user.tab("Ark1").click();
      const deviation = [...(await user.texts(["C3"])), await user.formula("C3")];
      await user.tab(words.tabs.activity).click();
      const entered = await columns([
        words.activity.period,
        words.activity.municipality,
        words.activity.individual,
        words.activity.collective,
        words.activity.source,
      ]);
      await user.tab(words.tabs.municipalities).click();
      const results = await columns([
        words.municipalities.target,
        words.municipalities.actual,
        words.municipalities.deviation,
        words.municipalities.band,
      ]);
      const [band = ""] = await user.below(words.municipalities.band, 1);
      return { tabs, deviation, entered, results, formula: await user.formula(band) };
    }

    it("begins with the ribbon's button and six sheets, in Danish whatever the browser speaks", async () => {
      const { user } = opened;
      await user.page.getByRole("tab", { name: "Resultatkontrakt", selected: true }).waitFor();
      await user.pane.getByRole("heading", { name: "Resultatkontrakt 2026-2027" }).waitFor();
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      expect(await user.tabs()).toEqual(["Ark1", ...SHEETS]);
    });

    it("finds no band before a total has been agreed", async () => {
      const { user } = opened;
      await user.tab(words.tabs.municipalities).click();
      const bands = await user.texts(await user.below(words.municipalities.band, MUNICIPALITIES));
      expect(bands).toEqual(januaryRows.map(() => expect.stringContaining(words.bandPositions["not-fixed"])));
    });

    it("takes figures by keyboard, and the rest as a block from the clipboard", async () => {
      const { user } = opened;
      await user.tab(words.tabs.activity).click();
      const periods = await user.below(words.activity.period, MUNICIPALITIES);
      await user.cell(periods[0] ?? "").click();
      await user.enterRows(januaryRows.slice(0, TYPED));
      const pasted = januaryRows.slice(TYPED).map((row) => row.join("\t"));
      await user.paste(`${pasted.join("\r\n")}\r\n`);
      await expect.poll(() => user.texts(periods)).toEqual(januaryRows.map(() => "januar 2026"));
      const names = await user.texts(await user.below(words.activity.municipality, MUNICIPALITIES));
      expect(names).toEqual(januaryRows.map(([, name]) => name));
      const figures = await user.texts(await user.below(words.activity.individual, MUNICIPALITIES));
      expect(figures).toEqual(januaryRows.map(([, , individual]) => individual));
    });

    it("judges every municipality when the total has been entered", async () => {
      const { user } = opened;
      await user.tab(words.tabs.assumptions).click();
      await user.goTo("KKR_ValgtAar");
      await user.enterRows([["2026"], ["31-01-2026"]]);
      const [target = ""] = await user.below(words.years.individualTarget, 1);
      await user.cell(target).click();
      await user.enterRows([[INDIVIDUAL_TARGET.toLocaleString("da-DK")]]);
      expect(await user.texts([target])).toEqual(["2.500"]);
      await user.tab(words.tabs.municipalities).click();
      const bands = await user.below(words.municipalities.band, MUNICIPALITIES);
      const expected = januaryBands.map((band) => expect.stringMatching(new RegExp(`(^| )${band}$`)));
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
      const buffer = readFileSync(await (await download).path());
      await user.chooseFromMenu("Filer", "Ny projektmappe");
      await expect.poll(() => user.tabs()).toEqual(["Ark1"]);
      await user.openFile("opfølgning.xlsx", buffer);
      await user.tab(words.tabs.municipalities).waitFor();
      await expect.poll(seen, { timeout: 60_000 }).toEqual(before);
      await user.page.getByRole("heading", { name: "opfølgning.xlsx" }).waitFor();
    });

    it("finds everything again after a reload, functions computing as before", async () => {
      const { user } = opened;
      const before = await seen();
      await user.page.reload();
      await user.tab(words.tabs.municipalities).waitFor();
      await expect.poll(seen, { timeout: 60_000 }).toEqual(before);
      await user.tab("Ark1").click();
      await user.goTo("C4");
      await user.enterRows([["=KKR.DEVIATION(C3;-12,5)"]]);
      await expect.poll(() => user.texts(["C4"])).toEqual(["2,5"]);
    });

    it("has made no error and asked no other machine", () => {
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
    });
  });
}
