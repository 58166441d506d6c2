import { mkdirSync } from "node:fs";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { commandLabels } from "../../../src/language/pane/commandLabels";
import type { OpenedPage, Running } from "../openPage";
import { openPage } from "../openPage";
import { firstMeetings, firstMonths, municipalities } from "../quarterFigures";
import { words } from "../../words";

const START = new RegExp(`^${words.import.start(0, 0)}`);
const WITHOUT_JANUARY = ["Lemvig", "Aarhus"];

/** A folder for a picture of each step, to be looked at; without it none is taken. */
const { KKR_PICTURES: pictures } = process.env;

/** No verdict that is false: months that are missing, a basis that changes, a year that runs, figures that are closed. */
export function tellVerdictsStory(running: () => Running): void {
  describe.runIf(process.env["KKR_MODE"] === "verify")("verdicts through half a year", () => {
    let opened: OpenedPage;

    beforeAll(async () => {
      opened = await openPage(running());
    });

    afterAll(() => opened?.user.page.context().close());

    afterEach(({ task }) => picture(task.name));

    /** A picture of the page, to be looked at. */
    async function picture(name: string): Promise<void> {
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      const path = `${pictures}/verdicts ${name.replaceAll(/\W+/g, " ")}.png`;
      await opened.user.page.screenshot({ path });
    }

    const button = (name: string | RegExp): Locator =>
      opened.user.pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
    const said = (text: string | RegExp): Locator => opened.user.pane.getByText(text).first();

    async function propose(name: string, content: string): Promise<void> {
      const buffer = Buffer.from(content);
      await opened.user.pane
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "text/csv", buffer });
    }
    async function start(): Promise<void> {
      await button(START).click();
      await button(words.import.undo).waitFor();
    }
    async function set(name: string, value: string): Promise<void> {
      await opened.user.goTo(name);
      await opened.user.enterRows([[value]]);
    }
    /** A cell of Kommuner or Målark: a column of the row that begins with a name. */
    async function shown(sheet: string, of: string, first: string, column: string): Promise<string> {
      const { user } = opened;
      await user.tab(sheet).click();
      const rows = await user.below(first, municipalities.length);
      const at = (await user.texts(rows)).indexOf(of);
      const [text = ""] = await user.texts((await user.below(column, at + 1)).slice(-1));
      return text;
    }
    const municipality = (name: string, column: string) =>
      shown(words.tabs.municipalities, name, words.municipalities.name, column);
    const measure = (id: string, column: string) => shown(words.tabs.targets, id, words.targets.id, column);

    it("judges and invites nobody whose missing month could turn it, and says which is missing", async () => {
      const { user } = opened;
      await user.page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
      await user.pane.getByText(words.pane.inserted).first().waitFor();
      await set("KKR_Statusdato", "31-03-2026");
      const [target = ""] = await user.below(words.years.individualTarget, 1);
      await set(target, "2.500");
      await user.pane.getByRole("tab", { name: words.pane.views.import }).click();
      await propose("kvartal.csv", firstMonths(3, WITHOUT_JANUARY));
      await start();
      // 23 of 168.6 to date, and January could still be anything.
      await expect
        .poll(() => municipality("Aarhus", words.municipalities.band))
        .toContain(words.sheets.shared.notJudged);
      expect(await municipality("Aarhus", words.municipalities.dialogue)).toBe(
        "2 af 3 måneder; januar mangler",
      );
      // 24 of 8.3: a month more can only add.
      expect(await municipality("Lemvig", words.municipalities.band)).toContain(words.bandPositions.above);
      expect(await municipality("Viborg", words.municipalities.dialogue)).toBe(
        words.sheets.municipalities.invite,
      );
    });

    it("compares over the months that are there where that is chosen, labelled", async () => {
      await set("KKR_KunKendteMaaneder", words.sheets.shared.yes);
      await expect
        .poll(() => municipality("Aarhus", words.municipalities.dialogue))
        .toContain("Kun kendte måneder: 2 af 3 måneder; januar mangler");
      expect(await municipality("Aarhus", words.municipalities.band)).toContain(words.bandPositions.below);
      await picture("compared over the months that are there");
      await set("KKR_KunKendteMaaneder", words.sheets.shared.no);
    });

    it("takes the user's word that the file covers all, and writes zeros with their source", async () => {
      const { user } = opened;
      await button(words.import.another).click();
      await propose("kvartal.csv", firstMonths(3, WITHOUT_JANUARY));
      await user.pane.getByRole("checkbox", { name: words.import.zeros("marts 2026") }).click();
      await start();
      await expect
        .poll(() => municipality("Aarhus", words.municipalities.dialogue))
        .toBe(words.sheets.municipalities.invite);
      await user.tab(words.tabs.activity).click();
      const last = (await user.below(words.activity.source, 57)).slice(-2);
      await user.goTo(last[1] ?? "");
      expect(await user.texts(last)).toEqual([
        words.sheets.activity.zeroSource,
        words.sheets.activity.zeroSource,
      ]);
    });

    it("says before meetings are counted what they would be the basis of, and what they cover in part", async () => {
      const { user } = opened;
      await button(words.import.another).click();
      await propose("møder.csv", firstMeetings());
      await button(words.import.insertTable).click();
      await start();
      await button(words.derive.prepare).click();
      await said(words.derive.partialFirms("2026", 55)).waitFor();
      expect(await said(/skifter grundlag/).count()).toBe(0);
      await user.pane.getByRole("checkbox", { name: /^Erstat også/ }).click();
      await said(
        words.derive.basisChange(
          "R1",
          "2026",
          words.derive.basis.guidances(1201),
          words.derive.basis.firms(222),
        ),
      ).waitFor();
      await picture("the basis that would change");
      await button(words.derive.cancel).click();
    });

    it("calls 98.5 % of the target to date behind the plan, not unmet", async () => {
      const { user } = opened;
      await button(words.import.another).click();
      await propose("halvår.csv", firstMonths(6));
      // Two rows of zeros that the word for a whole quarter brought have figures by now: four and the source each.
      await user.pane.getByRole("checkbox", { name: words.import.replace(10) }).click();
      await start();
      await set("KKR_Statusdato", "30-06-2026");
      await expect.poll(() => measure("R1", words.targets.actual)).toBe("2.442");
      expect(await measure("R1", words.targets.status)).toContain(words.sheets.targets.running.behind);
      expect(await measure("R1", words.targets.deviation)).toBe("-37,5");
      expect(await measure("R2", words.targets.status)).toContain(words.sheets.targets.running.behind);
    });

    it("has an error where the report is final in June, and judges nothing", async () => {
      const { user } = opened;
      await set("KKR_Rapporttype", words.sheets.shared.final);
      await user.page.getByRole("button", { name: words.ribbon.check, exact: true }).click();
      await said(words.issues["final-too-early"].title).waitFor();
      expect(await measure("R1", words.targets.status)).toContain(words.sheets.shared.notJudged);
      await picture("nothing is judged as final in June");
      await set("KKR_Rapporttype", words.sheets.shared.provisional);
    });

    it("counts a closed figure on when it is changed, and pane and sheet agree", async () => {
      const { user } = opened;
      await user.page.getByRole("button", { name: commandLabels.closeMonth.da, exact: true }).click();
      // Some references stand at several firms, and two figures are far from the month before.
      await user.pane.getByLabel(words.check.lockReason).fill("Gennemgået");
      await button(words.check.lock).click();
      await said(words.check.lockedUntil("juni 2026")).waitFor();
      await user.tab(words.tabs.activity).click();
      const [first = ""] = await user.below(words.activity.individual, 1);
      await set(first, "120");
      await said(words.issues["period-locked"].title).waitFor();
      expect(await measure("R1", words.targets.actual)).toBe("2.442");
      await user.tab(words.tabs.activity).click();
      const [counted] = await user.texts(await user.below(words.sheets.activity.counted.status, 1));
      expect(counted).toBe(words.sheets.activity.status.locked);
    });

    it("has made no error and asked no other machine", () => {
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
    });
  });
}
