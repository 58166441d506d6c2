import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findings, LOOKS_TIMEOUT } from "../accessibility";
import { ACTIVITY, COPIED, FIRST_ROWS, FOREIGN, FOREIGN_AGAIN, meetings, OF_ALL_KINDS } from "../importFiles";
import { keptSettings } from "../keptSettings";
import type { OpenedPage, Running } from "../openPage";
import { openPage } from "../openPage";
import { workbookCells } from "../workbookCells";
import { words } from "../../words";

/** How the button begins that writes the rows, however many they are. */
const START = new RegExp(`^${words.import.start(0, 0)}`);

const TITLE = words.import.title;
const HEADINGS = [
  words.activity.period,
  words.activity.municipality,
  words.activity.individual,
  words.activity.collective,
  words.activity.growth,
  words.activity.young,
  words.activity.source,
];

/** Opens the import with the contract's sheets in the workbook. */
async function openImport({ user }: OpenedPage): Promise<void> {
  await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
  await user.pane.getByText(words.pane.inserted).first().waitFor();
  await user.pane.getByRole("tab", { name: words.pane.views.import }).click();
  await user.pane.getByRole("button", { name: words.import.choose }).waitFor();
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
    const start = (): Locator => button(START);
    const said = (text: string | RegExp): Locator => opened.user.pane.getByText(text).first();
    const counts = (): Promise<string[]> =>
      opened.user.pane
        .getByRole("region", { name: words.import.outcome })
        .getByRole("listitem")
        .allTextContents();
    const focused = (): Promise<string | null> => opened.user.pane.locator(":focus").textContent();
    /** Presses by keyboard, as somebody does whose place must not be lost. */
    async function press(name: string | RegExp): Promise<void> {
      await button(name).focus();
      await opened.user.page.keyboard.press("Enter");
    }
    /** Cancels as soon as work of that name has come some way; nobody is as quick from outside. */
    async function cancelUnderWay(name: string): Promise<void> {
      await opened.user.pane.locator("main").evaluate(
        (page, wanted) => {
          const observer = new MutationObserver(() => {
            const progress = page.querySelector("progress");
            const cancel = [...page.querySelectorAll("button")].find(
              ({ textContent }) => textContent === wanted.button,
            );
            const isMeant = page.textContent?.includes(wanted.work) ?? false;
            if (!progress || progress.value === 0 || !isMeant || !cancel) return;
            observer.disconnect();
            cancel.focus();
            cancel.click();
          });
          observer.observe(page, { attributes: true, childList: true, characterData: true, subtree: true });
        },
        { work: name, button: words.import.cancel },
      );
    }
    /** The first rows of Aktivitet, as far as they are entered. */
    async function rowsOnSheet(count: number): Promise<string[][]> {
      const { user } = opened;
      await user.tab(words.tabs.activity).click();
      const columns: string[][] = [];
      for (const heading of HEADINGS) columns.push(await user.texts(await user.below(heading, count)));
      return Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? ""));
    }

    it("says what the file would do before anything is written, and keeps the keyboard's place", async () => {
      await button(words.import.choose).focus();
      await choose("aktivitet-2026.csv", ACTIVITY);
      await start().waitFor();
      expect(await focused()).toBe(TITLE);
      await said(words.import.rows(114)).waitFor();
      await said(words.import.span("januar 2026", "august 2026", 18)).waitFor();
      expect(await counts()).toEqual([words.import.added(110), words.import.leftOut(4)]);
      const left = opened.user.pane
        .locator("details", { hasText: words.import.leftOutTitle })
        .getByRole("listitem");
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
      await press(words.import.start(110, 0));
      await said(words.import.done(110, 0)).waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await rowsOnSheet(FIRST_ROWS.length)).toEqual(FIRST_ROWS);
      await pane
        .getByRole("tab", { name: new RegExp(`^${words.pane.views.check} ?\\d+ ${words.pane.issues}$`) })
        .waitFor();
      await press(words.import.check);
      await pane
        .getByRole("tab", { name: new RegExp(`^${words.pane.views.check}`), selected: true })
        .waitFor();
      expect(await pane.locator(":focus").getAttribute("role")).toBe("tabpanel");
      await pane.getByRole("tab", { name: words.pane.views.import }).click();
      await said(words.import.done(110, 0)).waitFor();
    });

    it("finds nothing new in the same file", async () => {
      await press(words.import.another);
      await button(words.import.choose).waitFor();
      expect(await focused()).toBe(TITLE);
      await choose("aktivitet-2026.csv", ACTIVITY);
      await said(/^Der er intet nyt i filen/).waitFor();
      expect(await counts()).toEqual([words.import.identical(110), words.import.leftOut(4)]);
      expect(await start().count()).toBe(0);
    });

    it("asks which column is which, shows changed figures side by side, and takes the import back whole", async () => {
      const { user } = opened;
      const before = await workbookCells(user);
      await press(words.import.another);
      await choose("andet.csv", FOREIGN);
      await said(words.import.missing([[words.activity.municipality]], 50).cause).waitFor();
      const municipality = user.pane.getByRole("combobox", {
        name: words.activity.municipality,
        exact: true,
      });
      await municipality.focus();
      await municipality.selectOption("Sted (Horsens)");
      await start().waitFor();
      const isFocused = () => municipality.evaluate((list) => list === list.ownerDocument.activeElement);
      expect(await isFocused()).toBe(true);
      const changed = user.pane.getByRole("table").first().getByRole("row");
      expect(await changed.allTextContents()).toEqual([
        [words.import.place, words.import.now, words.import.becomes, words.import.inFile].join(""),
        `${words.tabs.activity} C4, Horsens, januar 2026, ${words.activity.individual}1599`,
      ]);
      await user.pane.getByRole("checkbox", { name: words.import.replace(1) }).click();
      await press(words.import.start(1, 1));
      await said(words.import.done(1, 1)).waitFor();
      expect((await rowsOnSheet(1))[0]?.[2]).toBe("99");
      expect(await workbookCells(user)).not.toEqual(before);
      await press(words.import.undo);
      await said(words.import.undone()).waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await workbookCells(user)).toEqual(before);
    });

    it("remembers which column was which, after a reload too", async () => {
      const { user } = opened;
      await choose("andet.csv", FOREIGN_AGAIN);
      await start().waitFor();
      expect(await counts()).toEqual([words.import.added(1)]);
      await user.pane.locator("summary", { hasText: words.import.file }).click();
      await said(words.import.mappedBy.remembered).waitFor();
      // The page keeps its workbook a moment after each change.
      await expect.poll(() => keptSettings(user.page), { timeout: 10_000 }).toContain("antal individuelle");
      await user.page.reload();
      await user.pane.getByRole("tab", { name: words.pane.views.import }).click();
      await button(words.import.choose).waitFor();
      await choose("andet.csv", FOREIGN_AGAIN);
      await start().waitFor();
      expect(await counts()).toEqual([words.import.added(1)]);
      await press(words.import.cancel);
      await button(words.import.choose).waitFor();
      expect(await focused()).toBe(TITLE);
    });

    it("takes cells that were copied elsewhere", async () => {
      const { user } = opened;
      const field = user.pane.getByRole("textbox", { name: /tryk Ctrl\+V/ });
      await field.click();
      await field.evaluate((_, copied) => navigator.clipboard.writeText(copied), COPIED);
      await user.page.keyboard.press("Control+v");
      await start().waitFor();
      await said(words.import.fromClipboard).waitFor();
      expect(await counts()).toEqual([words.import.added(2)]);
      expect(await focused()).toBe(TITLE);
      await press(words.import.cancel);
      await button(words.import.choose).waitFor();
    });

    it("leaves the workbook as it was when reading a large file is cancelled", async () => {
      const { user } = opened;
      const before = await workbookCells(user);
      await cancelUnderWay(words.import.reading);
      await choose("stor.csv", meetings(150_000));
      await said(words.import.cancelled).waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await workbookCells(user)).toEqual(before);
    });

    it("inserts the sheet for meetings at a press, and the import goes on", async () => {
      const { user } = opened;
      await choose("møder.csv", meetings(3));
      await said(words.import.noTable.cause).waitFor();
      await press(words.import.insertTable);
      await start().waitFor();
      expect(await focused()).toBe(TITLE);
      expect(await user.tabs()).toContain(words.tabs.meetings);
      await press(words.import.start(3, 0));
      await said(words.import.done(3, 0)).waitFor();
      await user.tab(words.tabs.meetings).click();
      expect(await user.texts(await user.below(words.meetings.firm, 4))).toEqual([
        ...["Firma 0", "Firma 1", "Firma 2"],
        "",
      ]);
    });

    it("leaves the workbook as it was when writing many rows is cancelled", async () => {
      const { user } = opened;
      const before = await workbookCells(user);
      await press(words.import.another);
      await choose("mange.csv", meetings(12_000));
      await said(words.import.added(11_997)).waitFor();
      await cancelUnderWay(words.import.writing);
      await press(words.import.start(11_997, 0));
      await said(words.import.cancelled).waitFor();
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
    it(
      "passes axe in light, dark and forced colours",
      async () => {
        const opened = await openPage(running());
        const { pane, page } = opened.user;
        const judged = (of: string) =>
          findings(opened, "aside iframe").then((found) => expect(found, of).toEqual([]));
        await openImport(opened);
        await judged("choosing");
        await chooseFile(opened, "aktivitet-2026.csv", ACTIVITY);
        await pane.getByRole("button", { name: START }).click();
        await pane.getByText(words.import.done(110, 0)).first().waitFor();
        await judged("what was imported");
        await pane.getByRole("button", { name: words.import.another }).click();
        await chooseFile(opened, "andet.csv", OF_ALL_KINDS);
        await pane
          .getByText(words.import.missing([[words.activity.municipality]], 50).cause)
          .first()
          .waitFor();
        await judged("columns");
        await pane
          .getByRole("combobox", { name: words.activity.municipality, exact: true })
          .selectOption("Sted (Horsens)");
        await pane.getByRole("button", { name: START }).waitFor();
        const folded = pane.locator("details:not([open]) > summary");
        while ((await folded.count()) > 0) await folded.first().click();
        await judged("a proposal");
        expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
        await page.context().close();
      },
      LOOKS_TIMEOUT,
    );
  });
}
