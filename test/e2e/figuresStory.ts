import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptSettings } from "./keptSettings";
import type { OpenedPage, Running } from "./openPage";
import { openPage } from "./openPage";
import { wrongBlock, wrongRows } from "./wrongFigures";

const HEADINGS = ["Periode", "Kommune", "Individuelle", "Kollektive", "Vækstforløb", "Under 3 år", "Kilde"];
const REASON = "Forløbene er begyndt i fjor";

/** Wrong figures from the clipboard to a list that is mended, in a browser. */
export function tellFiguresStory(running: () => Running): void {
  describe("wrong figures, found and mended", () => {
    let opened: OpenedPage;
    /** Addresses by heading, in the order of the rows. */
    const at: Record<string, readonly string[]> = {};

    beforeAll(async () => {
      opened = await openPage(running());
    });

    afterAll(() => opened?.user.page.context().close());

    const cell = (heading: string, row: number): string => at[heading]?.[row] ?? `no ${heading}`;
    const button = (name: string | RegExp): Locator =>
      opened.user.pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
    const headline = (): Promise<string | null> => opened.user.pane.locator("h2").first().textContent();
    /** Titles and counts of the groups, in their order. */
    async function groups(): Promise<string[]> {
      const summaries = opened.user.pane
        .getByRole("list", { name: "Fundet ved kontrollen" })
        .locator("summary");
      const told = await summaries.allTextContents();
      return told.map((text) => text.replace(/(\d+)\1 (sted(?:er)?)$/, ", $1 $2"));
    }
    const focused = (): Promise<string | null> =>
      opened.user.pane.locator(":focus").evaluate((element) => element.ariaLabel ?? element.textContent);

    it("shows beside the tab how many there are, checked while they were pasted", async () => {
      const { user } = opened;
      await user.page.getByRole("button", { name: "Indsæt målark", exact: true }).click();
      await user.pane.getByText("Målarket er indsat").first().waitFor();
      await user.goTo("KKR_Statusdato");
      await user.enterRows([["28-02-2026"]]);
      await user.tab("Aktivitet").click();
      for (const heading of HEADINGS) at[heading] = await user.below(heading, wrongRows.length);
      await user.cell(cell("Periode", 0)).click();
      await user.paste(wrongBlock);
      // Five errors; three warnings in cells, and sixteen municipalities without a row in January.
      await user.pane.getByRole("tab", { name: /^Kontrol ?24 fund$/ }).waitFor();
      await user.pane.getByRole("tab", { name: "Ark", exact: true, selected: true }).waitFor();
    });

    it("tells them by rule, errors first, at the ribbon's press", async () => {
      const { user } = opened;
      await user.page.getByRole("button", { name: "Kontrollér tal", exact: true }).click();
      await expect.poll(headline).toBe("5 fejl og 19 advarsler");
      expect(await groups()).toEqual([
        "Fejl: Tal gemt som tekst, 2 steder",
        "Fejl: Ukendt kommune, 1 sted",
        "Fejl: Negativt tal, 1 sted",
        "Fejl: Samme måned og kommune to gange, 1 sted",
        "Advarsel: Kommunens stavemåde, 1 sted",
        "Advarsel: Flere vækstforløb end vejledninger, 1 sted",
        "Advarsel: Ødelagte bogstaver, 1 sted",
        "Advarsel: Række mangler, 16 steder",
      ]);
    });

    it("leads to a cell, from another sheet too", async () => {
      const { user } = opened;
      await user.tab("Kommuner").click();
      const negative = cell("Individuelle", 3);
      await button(`Gå til ${negative} i Aktivitet`).click();
      await user.page.getByRole("tab", { name: "Aktivitet", selected: true }).waitFor();
      await expect.poll(() => user.cell(negative).getAttribute("aria-selected")).toBe("true");
      expect(await user.page.getByRole("textbox", { name: "Navneboks" }).inputValue()).toBe(negative);
    });

    it("takes a likely name where it is chosen", async () => {
      const { user } = opened;
      const unknown = cell("Kommune", 2);
      expect(await user.texts([unknown])).toEqual(["Arhus"]);
      await button("Brug Aarhus").click();
      await expect.poll(() => user.texts([unknown])).toEqual(["Aarhus"]);
      // Now February has a row, and eighteen municipalities have none.
      await expect.poll(headline).toBe("4 fejl og 37 advarsler");
      expect(await groups()).not.toContain("Fejl: Ukendt kommune, 1 sted");
    });

    it("shows what it would mend, mends it on the sheet, and takes it back", async () => {
      const { user } = opened;
      const mended = [cell("Individuelle", 0), cell("Under 3 år", 3), cell("Kommune", 0), cell("Kilde", 3)];
      const inCells = async (): Promise<string[]> => {
        const contents: string[] = [];
        for (const address of mended) contents.push(await user.formula(address));
        return contents;
      };
      const before = await inCells();
      await button("Ret alle 4 …").click();
      const preview = user.pane.getByRole("region", { name: "Sådan rettes 4 celler" });
      expect(await preview.getByRole("row").allTextContents()).toEqual([
        "CelleFra  Til",
        `Aktivitet ${mended[0]}”1.234” bliver til 1.234`,
        `Aktivitet ${mended[1]}”2” bliver til 2`,
        `Aktivitet ${mended[2]}Århus bliver til Aarhus`,
        `Aktivitet ${mended[3]}SamsÃ¸ bliver til Samsø`,
      ]);
      expect(await inCells()).toEqual(before);
      await button("Ret 4 celler").click();
      await user.pane.getByText("4 celler rettet.").waitFor();
      expect(await inCells()).toEqual(["1234", "2", "Aarhus", "Samsø"]);
      expect(await headline()).toBe("2 fejl og 35 advarsler");
      expect(await groups()).toEqual([
        "Fejl: Negativt tal, 1 sted",
        "Fejl: Samme måned og kommune to gange, 1 sted",
        "Advarsel: Flere vækstforløb end vejledninger, 1 sted",
        "Advarsel: Række mangler, 34 steder",
      ]);
      await button("Fortryd").click();
      await user.pane.getByText("4 celler er, som før de blev rettet.").waitFor();
      expect(await inCells()).toEqual(before);
      expect(before.slice(2)).toEqual(["Århus", "SamsÃ¸"]);
      expect(await headline()).toBe("4 fejl og 37 advarsler");
    });

    it("keeps the keyboard in the list as it is mended, and out of it while somebody types", async () => {
      const { user } = opened;
      const [first, second] = [cell("Individuelle", 0), cell("Under 3 år", 3)];
      await button(`Ret ${first}`).focus();
      await user.page.keyboard.press("Enter");
      await expect.poll(focused).toBe(`Ret ${second}`);
      await user.page.keyboard.press("Enter");
      // Its group is gone; the next one is about the row after it.
      await expect.poll(focused).toMatch(/^Fejl: Samme måned og kommune to gange/);
      await expect.poll(headline).toBe("2 fejl og 37 advarsler");
      await button(`Gå til ${cell("Individuelle", 3)} i Aktivitet`).focus();
      await user.goTo(cell("Individuelle", 3));
      await user.enterRows([["1"]]);
      await expect.poll(headline).toBe("1 fejl og 37 advarsler");
      expect(await user.page.locator("[role=grid] :focus").count()).toBe(1);
    });

    it("marks the cells on the sheet and leaves nothing of it when that is switched off", async () => {
      const { user } = opened;
      const marks = user.page.locator("[role=grid] .comment-mark");
      const looks = (): Promise<string[]> =>
        Promise.all(
          wrongRows
            .flatMap((row, index) => row.map((_, column) => cell(HEADINGS[column] ?? "", index)))
            .map((address) =>
              user.cell(address).evaluate((element) => {
                const { backgroundColor, fontStyle, fontWeight } = getComputedStyle(element);
                return `${backgroundColor} ${fontStyle} ${fontWeight}`;
              }),
            ),
        );
      // Away from the cells that are looked at: what is selected looks different.
      await user.goTo("A40");
      const before = await looks();
      const mark = user.pane.getByRole("checkbox", { name: "Markér cellerne i arket" });
      await mark.click();
      await user.pane.getByText("4 celler er markeret.").waitFor();
      await expect.poll(() => marks.count()).toBe(4);
      const duplicate = user.cell(cell("Periode", 4));
      expect(await duplicate.getAttribute("aria-description")).toMatch(/KKR: .*står allerede i række 7/);
      const marked = await looks();
      expect(marked.filter((look, index) => look !== before[index])).toHaveLength(4);
      await button(`Ret ${cell("Kilde", 3)}`).click();
      await expect.poll(() => marks.count()).toBe(3);
      await mark.click();
      await user.pane.getByText("Markeringerne er fjernet.").waitFor();
      await expect.poll(() => marks.count()).toBe(0);
      expect(await looks()).toEqual(before);
    });

    it("hides a message with its reason, which is found again after a reload", async () => {
      const { user } = opened;
      const growth = cell("Vækstforløb", 1);
      await button(`Skjul meldingen om ${growth}`).click();
      await user.pane.getByRole("textbox", { name: "Begrundelse" }).fill(REASON);
      await button("Skjul").click();
      await expect.poll(headline).toBe("1 fejl og 35 advarsler");
      // The page keeps its workbook a moment after each change.
      await expect.poll(() => keptSettings(user.page)).toContain(REASON);
      await user.page.reload();
      await user.pane.getByRole("tab", { name: /^Kontrol ?36 fund$/ }).click();
      expect(await headline()).toBe("1 fejl og 35 advarsler");
      const hidden = user.pane.locator("details", { hasText: "Skjulte meldinger: 1" });
      await hidden.locator("summary").click();
      await hidden.getByText(`Skjult: ${REASON}`).waitFor();
      await button(`Vis igen meldingen om ${growth}`).click();
      await expect.poll(headline).toBe("1 fejl og 36 advarsler");
    });

    it("has made no error and asked no other machine", () => {
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
    });
  });
}
