import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findings, LOOKS } from "./accessibility";
import { ACTIVITY, COPIED, FIRST_ROWS, FOREIGN, FOREIGN_AGAIN, meetings, OF_ALL_KINDS } from "./importFiles";
import { keptSettings } from "./keptSettings";
import type { OpenedPage, Running } from "./openPage";
import { openPage } from "./openPage";
import { workbookCells } from "./workbookCells";

const TITLE = "Hent tal fra en fil";
const HEADINGS = ["Periode", "Kommune", "Individuelle", "Kollektive", "Vækstforløb", "Under 3 år", "Kilde"];

/** Opens the import with the contract's sheets in the workbook. */
async function openImport({ user }: OpenedPage): Promise<void> {
  await user.page.getByRole("button", { name: "Indsæt målark", exact: true }).click();
  await user.pane.getByText("Målarket er indsat").first().waitFor();
  await user.pane.getByRole("tab", { name: "Import" }).click();
  await user.pane.getByRole("button", { name: "Vælg fil …" }).waitFor();
}

async function chooseFile({ user }: OpenedPage, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await user.pane.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
}

/** Figures from files and the clipboard: proposed, imported, taken back, cancelled. */
export function tellImportStory(running: () => Running): void {
  describe("figures from a file", () => {
    let opened: OpenedPage;

    beforeAll(async () => {
      opened = await openPage(running());
      await openImport(opened);
    });

    afterAll(() => opened?.user.page.context().close());

    const choose = (name: string, content: string | Buffer) => chooseFile(opened, name, content);
    const button = (name: string | RegExp): Locator =>
      opened.user.pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
    const start = (): Locator => button(/^Importér /);
    const said = (text: string | RegExp): Locator => opened.user.pane.getByText(text).first();
    const counts = (): Promise<string[]> =>
      opened.user.pane.getByRole("region", { name: "Det vil ske" }).getByRole("listitem").allTextContents();
    const focused = (): Promise<string | null> => opened.user.pane.locator(":focus").textContent();
    /** Presses by keyboard, as somebody does whose place must not be lost. */
    async function press(name: string | RegExp): Promise<void> {
      await button(name).focus();
      await opened.user.page.keyboard.press("Enter");
    }
    /** Presses "Annullér" as soon as work of that name has come some way; nobody is as quick from outside. */
    async function cancelUnderWay(name: string): Promise<void> {
      await opened.user.pane.locator("main").evaluate((page, wanted) => {
        const observer = new MutationObserver(() => {
          const progress = page.querySelector("progress");
          const cancel = [...page.querySelectorAll("button")].find(
            ({ textContent }) => textContent === "Annullér",
          );
          const isMeant = page.textContent?.includes(wanted) ?? false;
          if (!progress || progress.value === 0 || !isMeant || !cancel) return;
          observer.disconnect();
          cancel.focus();
          cancel.click();
        });
        observer.observe(page, { attributes: true, childList: true, characterData: true, subtree: true });
      }, name);
    }
    /** The first rows of Aktivitet, as far as they are entered. */
    async function rowsOnSheet(count: number): Promise<string[][]> {
      const { user } = opened;
      await user.tab("Aktivitet").click();
      const columns: string[][] = [];
      for (const heading of HEADINGS) columns.push(await user.texts(await user.below(heading, count)));
      return Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? ""));
    }

    it("says what the file would do before anything is written, and keeps the keyboard's place", async () => {
      await button("Vælg fil …").focus();
      await choose("aktivitet-2026.csv", ACTIVITY);
      await start().waitFor();
      expect(await focused()).toBe(TITLE);
      await said("114 rækker i filen").waitFor();
      await said("januar 2026 til august 2026, 18 kommuner").waitFor();
      expect(await counts()).toEqual(["110 nye rækker", "4 rækker udelades"]);
      const left = opened.user.pane.locator("details", { hasText: "Udeladte rækker" }).getByRole("listitem");
      expect(await left.allTextContents()).toEqual([
        expect.stringMatching(/^Række 110: 2026-03 Lemvig står allerede i række 41/),
        expect.stringMatching(/^Række 111: 2026-04 Aarhus står allerede i række 68/),
        expect.stringMatching(/^Række 112: 'Kolding' er ikke en af kontraktens kommuner/),
        expect.stringMatching(/^Række 113: Perioden 2025-12 ligger uden for kontraktens år/),
      ]);
      expect(await rowsOnSheet(1)).toEqual([HEADINGS.map(() => "")]);
    });

    it("imports, and the figures are on the sheet and checked", async () => {
      const { pane } = opened.user;
      await press("Importér 110 rækker");
      await said("110 rækker tilføjet.").waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await rowsOnSheet(FIRST_ROWS.length)).toEqual(FIRST_ROWS);
      await pane.getByRole("tab", { name: /^Kontrol ?\d+ fund$/ }).waitFor();
      await press("Se kontrollen");
      await pane.getByRole("tab", { name: /^Kontrol/, selected: true }).waitFor();
      expect(await pane.locator(":focus").getAttribute("role")).toBe("tabpanel");
      await pane.getByRole("tab", { name: "Import" }).click();
      await said("110 rækker tilføjet.").waitFor();
    });

    it("finds nothing new in the same file", async () => {
      await press("Vælg en anden");
      await button("Vælg fil …").waitFor();
      expect(await focused()).toBe(TITLE);
      await choose("aktivitet-2026.csv", ACTIVITY);
      await said(/^Der er intet nyt i filen/).waitFor();
      expect(await counts()).toEqual(["110 rækker står der allerede", "4 rækker udelades"]);
      expect(await start().count()).toBe(0);
    });

    it("asks which column is which, shows changed figures side by side, and takes the import back whole", async () => {
      const { user } = opened;
      const before = await workbookCells(user);
      await press("Vælg en anden");
      await choose("andet.csv", FOREIGN);
      await said("Filen mangler Kommune.").waitFor();
      const municipality = user.pane.getByRole("combobox", { name: "Kommune", exact: true });
      await municipality.focus();
      await municipality.selectOption("Sted (Horsens)");
      await start().waitFor();
      const isFocused = () => municipality.evaluate((list) => list === list.ownerDocument.activeElement);
      expect(await isFocused()).toBe(true);
      const changed = user.pane.getByRole("table").first().getByRole("row");
      expect(await changed.allTextContents()).toEqual(["CelleNubliver tilI filen", "C6, Individuelle1599"]);
      await press("Importér 1 række og 1 ændret celle");
      await said("1 række tilføjet og 1 celle ændret.").waitFor();
      expect((await rowsOnSheet(1))[0]?.[2]).toBe("99");
      expect(await workbookCells(user)).not.toEqual(before);
      await press("Fortryd importen");
      await said(/^Importen er taget tilbage/).waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await workbookCells(user)).toEqual(before);
    });

    it("remembers which column was which, after a reload too", async () => {
      const { user } = opened;
      await choose("andet.csv", FOREIGN_AGAIN);
      await start().waitFor();
      expect(await counts()).toEqual(["1 ny række"]);
      await user.pane.locator("summary", { hasText: "Filen" }).click();
      await said("Husket fra en tidligere fil med de samme overskrifter.").waitFor();
      // The page keeps its workbook a moment after each change.
      await expect.poll(() => keptSettings(user.page)).toContain("antal individuelle");
      await user.page.reload();
      await user.pane.getByRole("tab", { name: "Import" }).click();
      await button("Vælg fil …").waitFor();
      await choose("andet.csv", FOREIGN_AGAIN);
      await start().waitFor();
      expect(await counts()).toEqual(["1 ny række"]);
      await press("Annullér");
      await button("Vælg fil …").waitFor();
      expect(await focused()).toBe(TITLE);
    });

    it("takes cells that were copied elsewhere", async () => {
      const { user } = opened;
      const field = user.pane.getByRole("textbox", { name: /tryk Ctrl\+V/ });
      await field.click();
      await field.evaluate((_, copied) => navigator.clipboard.writeText(copied), COPIED);
      await user.page.keyboard.press("Control+v");
      await start().waitFor();
      await said("Udklipsholderen").waitFor();
      expect(await counts()).toEqual(["2 nye rækker"]);
      expect(await focused()).toBe(TITLE);
      await press("Annullér");
      await button("Vælg fil …").waitFor();
    });

    it("leaves the workbook as it was when reading a large file is cancelled", async () => {
      const { user } = opened;
      const before = await workbookCells(user);
      await cancelUnderWay("Læser og sammenligner med arket.");
      await choose("stor.csv", meetings(150_000));
      await said("Annulleret. Projektmappen er, som den var.").waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await workbookCells(user)).toEqual(before);
    });

    it("inserts the sheet for meetings at a press, and the import goes on", async () => {
      const { user } = opened;
      await choose("møder.csv", meetings(3));
      await said(/^Filen har møder, og projektmappen har ikke arket Forløb/).waitFor();
      await press("Indsæt arket Forløb");
      await start().waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await user.tabs()).toContain("Forløb");
      await press("Importér 3 rækker");
      await said("3 rækker tilføjet.").waitFor();
      await user.tab("Forløb").click();
      expect(await user.texts(await user.below("Virksomhed", 4))).toEqual([
        ...["Firma 0", "Firma 1", "Firma 2"],
        "",
      ]);
    });

    it("leaves the workbook as it was when writing many rows is cancelled", async () => {
      const { user } = opened;
      const before = await workbookCells(user);
      await press("Vælg en anden");
      await choose("mange.csv", meetings(12_000));
      await said("11.997 nye rækker").waitFor();
      await cancelUnderWay("Skriver i arket.");
      await press("Importér 11.997 rækker");
      await said("Annulleret. Projektmappen er, som den var.").waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await workbookCells(user)).toEqual(before);
    });

    it("has made no error and asked no other machine", () => {
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
    });
  });
}

/** No serious or critical finding by axe on the import, from choosing to a proposal of all kinds. */
export function judgeImport(running: () => Running): void {
  describe("the import, for everybody", () => {
    it.each(LOOKS)("passes axe in %s", async (_, options) => {
      const opened = await openPage(running(), options);
      const { pane, page } = opened.user;
      const judged = (of: string) =>
        findings(opened, "aside iframe").then((found) => expect(found, of).toEqual([]));
      await openImport(opened);
      await judged("choosing");
      await chooseFile(opened, "aktivitet-2026.csv", ACTIVITY);
      await pane.getByRole("button", { name: /^Importér/ }).click();
      await pane.getByText("110 rækker tilføjet.").first().waitFor();
      await judged("what was imported");
      await pane.getByRole("button", { name: "Vælg en anden" }).click();
      await chooseFile(opened, "andet.csv", OF_ALL_KINDS);
      await pane.getByText("Filen mangler Kommune.").first().waitFor();
      await judged("columns");
      await pane.getByRole("combobox", { name: "Kommune", exact: true }).selectOption("Sted (Horsens)");
      await pane.getByRole("button", { name: /^Importér/ }).waitFor();
      const folded = pane.locator("details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
      await judged("a proposal");
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
      await page.context().close();
    });
  });
}
