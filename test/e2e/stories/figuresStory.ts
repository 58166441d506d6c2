import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptSettings } from "../keptSettings";
import type { OpenedPage, Running } from "../openPage";
import { openPage } from "../openPage";
import { wrongBlock, wrongRows } from "../wrongFigures";
import { words } from "../../words";

const HEADINGS = [
  words.activity.period,
  words.activity.municipality,
  words.activity.individual,
  words.activity.collective,
  words.activity.growth,
  words.activity.young,
  words.activity.source,
];
/** The headline for so many errors and warnings. */
const found = (errors: number, warnings: number): string =>
  words.check.joinList([words.check.errors(errors), words.check.warnings(warnings)]);

/** A rule's group, by its title and how many it has found. */
const group = (severity: "error" | "warning", rule: keyof typeof words.issues, count: number): string =>
  `${words.check.severity[severity]}: ${words.issues[rule].title}, ${words.check.places(count)}`;

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
      const summaries = opened.user.pane.getByRole("list", { name: words.check.groups }).locator("summary");
      const told = await summaries.allTextContents();
      return told.map((text) => text.replace(/(\d+)\1 (sted(?:er)?)$/, ", $1 $2"));
    }
    const focused = (): Promise<string | null> =>
      opened.user.pane.locator(":focus").evaluate((element) => element.ariaLabel ?? element.textContent);

    it("shows beside the tab how many there are, checked while they were pasted", async () => {
      const { user } = opened;
      const check = user.page.getByRole("button", { name: words.ribbon.check, exact: true });
      await expect.poll(() => check.isEnabled()).toBe(false);
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      await expect.poll(() => check.isEnabled()).toBe(true);
      await user.goTo("KKR_Statusdato");
      await user.enterRows([["28-02-2026"]]);
      await user.tab(words.tabs.activity).click();
      for (const heading of HEADINGS) at[heading] = await user.below(heading, wrongRows.length);
      await user.cell(cell(words.activity.period, 0)).click();
      await user.paste(wrongBlock);
      // Five errors; three warnings in cells, and sixteen municipalities without a row in January.
      await user.pane
        .getByRole("tab", { name: new RegExp(`^${words.pane.views.check} ?24 ${words.pane.issues}$`) })
        .waitFor();
      await user.pane
        .getByRole("tab", { name: words.pane.views.sheets, exact: true, selected: true })
        .waitFor();
    });

    it("tells them by rule, errors first, at the ribbon's press", async () => {
      const { user } = opened;
      await user.page.getByRole("button", { name: words.ribbon.check, exact: true }).click();
      await expect.poll(headline).toBe(found(5, 19));
      expect(await groups()).toEqual([
        group("error", "number-text", 2),
        group("error", "municipality-unknown", 1),
        group("error", "number-negative", 1),
        group("error", "row-duplicate", 1),
        group("warning", "municipality-spelling", 1),
        group("warning", "growth-exceeds-guided", 1),
        group("warning", "text-encoding", 1),
        group("warning", "row-gap", 16),
      ]);
    });

    it("leads to a cell, from another sheet too", async () => {
      const { user } = opened;
      await user.tab(words.tabs.municipalities).click();
      const negative = cell(words.activity.individual, 3);
      await button(words.check.select(negative, words.tabs.activity)).click();
      await user.page.getByRole("tab", { name: words.tabs.activity, selected: true }).waitFor();
      await expect.poll(() => user.cell(negative).getAttribute("aria-selected")).toBe("true");
      expect(await user.page.getByRole("textbox", { name: "Navneboks" }).inputValue()).toBe(negative);
    });

    it("takes a likely name where it is chosen", async () => {
      const { user } = opened;
      const unknown = cell(words.activity.municipality, 2);
      expect(await user.texts([unknown])).toEqual(["Arhus"]);
      await button(words.check.useSuggestion("Aarhus")).click();
      await expect.poll(() => user.texts([unknown])).toEqual(["Aarhus"]);
      // Now February has a row, and eighteen municipalities have none.
      await expect.poll(headline).toBe(found(4, 37));
      expect(await groups()).not.toContain(group("error", "municipality-unknown", 1));
    });

    it("shows what it would mend, mends it on the sheet, and takes it back", async () => {
      const { user } = opened;
      const mended = [
        cell(words.activity.individual, 0),
        cell(words.activity.young, 3),
        cell(words.activity.municipality, 0),
        cell(words.activity.source, 3),
      ];
      const inCells = async (): Promise<string[]> => {
        const contents: string[] = [];
        for (const address of mended) contents.push(await user.formula(address));
        return contents;
      };
      const before = await inCells();
      await button(words.check.fixAll(4)).click();
      const preview = user.pane.getByRole("region", { name: words.check.preview(4) });
      const january = "januar 2026";
      expect(await preview.getByRole("row").allTextContents()).toEqual([
        `${words.check.cell}${words.check.from}  ${words.check.to}`,
        `${words.tabs.activity} ${mended[0]}Århus, ${january}”1.234” ${words.check.becomes} 1.234`,
        `${words.tabs.activity} ${mended[1]}Samsø, ${january}”2” ${words.check.becomes} 2`,
        `${words.tabs.activity} ${mended[2]}Århus, ${january}Århus ${words.check.becomes} Aarhus`,
        `${words.tabs.activity} ${mended[3]}Samsø, ${january}SamsÃ¸ ${words.check.becomes} Samsø`,
      ]);
      expect(await inCells()).toEqual(before);
      await button(words.check.apply(4)).click();
      await user.pane.getByText(words.check.fixed(4)).waitFor();
      expect(await inCells()).toEqual(["1234", "2", "Aarhus", "Samsø"]);
      expect(await headline()).toBe(found(2, 35));
      expect(await groups()).toEqual([
        group("error", "number-negative", 1),
        group("error", "row-duplicate", 1),
        group("warning", "growth-exceeds-guided", 1),
        group("warning", "row-gap", 34),
      ]);
      await button(words.check.undo).click();
      await user.pane.getByText(words.check.undone(4)).waitFor();
      expect(await inCells()).toEqual(before);
      expect(before.slice(2)).toEqual(["Århus", "SamsÃ¸"]);
      expect(await headline()).toBe(found(4, 37));
    });

    it("keeps the keyboard in the list as it is mended, and out of it while somebody types", async () => {
      const { user } = opened;
      const [first, second] = [cell(words.activity.individual, 0), cell(words.activity.young, 3)];
      await button(words.check.fixOf(first)).focus();
      await user.page.keyboard.press("Enter");
      await expect.poll(focused).toBe(words.check.fixOf(second));
      await user.page.keyboard.press("Enter");
      // Its group is gone; the next one is about the row after it.
      await expect.poll(focused).toContain(words.issues["row-duplicate"].title);
      await expect.poll(headline).toBe(found(2, 37));
      await button(words.check.select(cell(words.activity.individual, 3), words.tabs.activity)).focus();
      await user.goTo(cell(words.activity.individual, 3));
      await user.enterRows([["1"]]);
      await expect.poll(headline).toBe(found(1, 37));
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
      const mark = user.pane.getByRole("checkbox", { name: words.check.mark });
      await mark.click();
      await user.pane.getByText(words.check.marked(4, 4)).waitFor();
      await expect.poll(() => marks.count()).toBe(4);
      const duplicate = user.cell(cell(words.activity.period, 4));
      expect(await duplicate.getAttribute("aria-description")).toMatch(/KKR: .*står allerede i række 5/);
      const marked = await looks();
      expect(marked.filter((look, index) => look !== before[index])).toHaveLength(4);
      await button(words.check.fixOf(cell(words.activity.source, 3))).click();
      await expect.poll(() => marks.count()).toBe(3);
      await mark.click();
      await user.pane.getByText(words.check.unmarked).waitFor();
      await expect.poll(() => marks.count()).toBe(0);
      expect(await looks()).toEqual(before);
    });

    it("hides a message with its reason, which is found again after a reload", async () => {
      const { user } = opened;
      const growth = cell(words.activity.growth, 1);
      await button(words.check.muteOf(growth)).click();
      await user.pane.getByRole("textbox", { name: words.check.reason }).fill(REASON);
      await button(words.check.confirmMute).click();
      await expect.poll(headline).toBe(found(1, 35));
      // The page keeps its workbook a moment after each change.
      await expect.poll(() => keptSettings(user.page), { timeout: 10_000 }).toContain(REASON);
      await user.page.reload();
      await user.pane
        .getByRole("tab", { name: new RegExp(`^${words.pane.views.check} ?36 ${words.pane.issues}$`) })
        .click();
      expect(await headline()).toBe(found(1, 35));
      const hidden = user.pane.locator("details", { hasText: words.check.muted(1) });
      await hidden.locator("summary").click();
      await hidden.getByText(words.check.mutedBecause(REASON)).waitFor();
      await button(words.check.unmuteOf(growth)).click();
      await expect.poll(headline).toBe(found(1, 36));
    });

    it("has made no error and asked no other machine", () => {
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
    });
  });
}
