import { mkdirSync, readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { commandLabels } from "../../../src/language/pane/commandLabels";
import { contractPaneTexts } from "../../../src/language/pane/contract/contractPaneTexts";
import { monthTexts } from "../../../src/language/pane/month/monthTexts";
import { overviewTexts } from "../../../src/language/pane/overview/overviewTexts";
import { explanationFormTexts } from "../../../src/language/pane/reports/explanationFormTexts";
import { reportPaneTexts } from "../../../src/language/pane/reports/reportPaneTexts";
import { settingsWords } from "../../../src/language/pane/settingsWords";
import { answerOffice, microsoft } from "../answerOffice";
import type { OpenedPage, Running } from "../openPage";
import { openPage } from "../openPage";
import { firstMonths } from "../quarterFigures";
import { words } from "../../words";
import { listen, type Ears } from "./ears";
import type { Hand } from "./hand";
import { keyboardHand } from "./keyboardHand";
import { mouseHand } from "./mouseHand";

const contract = contractPaneTexts("da");
const month = monthTexts("da");
const overview = overviewTexts("da");
const report = reportPaneTexts("da");
const explanations = explanationFormTexts("da");
const settings = settingsWords("da");

const HANDS = { mouse: mouseHand, keyboard: keyboardHand };

/** A folder for a picture of each step, to be looked at; without it none is taken. */
const { KKR_PICTURES: pictures } = process.env;

/** The contract a version later, with a national goal that has been fixed since. */
function amendedContract(): Buffer {
  const text = readFileSync("seeds/midtjylland-2026-2027.json", "utf8");
  const amended = JSON.parse(text) as {
    version: number;
    measures: { id: string; targets: Record<string, unknown> }[];
  };
  amended.version += 1;
  for (const { id, targets } of amended.measures) {
    if (id === "N1b") targets["2026"] = { kind: "fixed", value: 0.6 };
  }
  return Buffer.from(JSON.stringify(amended));
}

/** The year of a controller, from an empty workbook to the final report, with one hand alone. */
export function tellYearStory(running: () => Running, using: keyof typeof HANDS): void {
  describe(`the year's story by ${using}`, { timeout: 120_000 }, () => {
    let opened: OpenedPage;
    let hand: Hand;
    let ears: Ears;
    const heard: string[] = [];

    beforeAll(async () => {
      opened = await openPage(running(), {}, async (page) => {
        await answerOffice(page.context());
        await page.clock.setFixedTime("2026-04-07T10:00:00");
        ears = await listen(page, () => page.frameLocator("aside iframe"));
      });
      hand = HANDS[using](opened.user);
    });

    afterAll(() => opened?.user.page.context().close());

    afterEach(async ({ task }) => {
      if (pictures !== undefined) {
        mkdirSync(pictures, { recursive: true });
        await opened.user.page.screenshot({
          path: `${pictures}/${using} ${task.name.replaceAll(/\W+/g, " ")}.png`,
        });
      }
      heard.length = 0;
    });

    const button = (name: string | RegExp): Locator =>
      opened.user.pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
    async function show(view: keyof typeof words.pane.views): Promise<void> {
      const name = new RegExp(`^${words.pane.views[view]}`);
      const tab = opened.user.pane.getByRole("tab", { name });
      if (await tab.isVisible()) return hand.press(tab);
      await hand.press(button(new RegExp(`^${words.pane.moreViews}`)));
      await hand.press(opened.user.pane.getByRole("menuitemradio", { name }));
    }
    const ribbon = (name: string): Locator => opened.user.page.getByRole("button", { name, exact: true });
    const said = (text: string | RegExp): Locator => opened.user.pane.getByText(text).first();

    /** Waits until a screen reader has been told, and sees to it that it was told once. */
    async function told(text: string | RegExp): Promise<void> {
      const isIt = (line: string) => (typeof text === "string" ? line.includes(text) : text.test(line));
      const deadline = Date.now() + 10_000;
      while (!heard.some(isIt) && Date.now() < deadline) heard.push(...(await ears.heard()));
      expect
        .soft(heard.filter(isIt), `${String(text)} is said once, of ${heard.join(" / ")}`)
        .toHaveLength(1);
      expect.soft(await ears.isLost(), `the keyboard's place after ${String(text)}`).toBe(false);
      heard.length = 0;
    }

    async function change(label: string, text: string): Promise<void> {
      const field = opened.user.pane.getByLabel(label, { exact: true });
      await field.waitFor();
      if ((await field.evaluate((element) => element.tagName)) === "SELECT") await hand.choose(field, text);
      else await hand.write(field, text);
      await told(new RegExp(`^${label}.* er ændret`));
    }

    it("inserts the sheets", async () => {
      await hand.press(button(words.ribbon.insert));
      await told(words.pane.inserted);
      await button(overview.refresh).waitFor();
    });

    it("imports three months", async () => {
      await show("import");
      const buffer = Buffer.from(firstMonths(3));
      await hand.pick(button(words.import.choose), { name: "kvartal.csv", mimeType: "text/csv", buffer });
      await hand.press(button(new RegExp(`^${words.import.start(0, 0)}`)));
      await told(words.import.done(57, 0));
    });

    it("mends a fault in Kontrol", async () => {
      const { user } = opened;
      await hand.goTo("KKR_Aktivitet");
      await user.page.getByRole("tab", { name: words.tabs.activity, selected: true }).waitFor();
      const [unknown = ""] = await user.below(words.activity.municipality, 1);
      const [name = ""] = await user.texts([unknown]);
      await hand.goTo(unknown);
      await user.paste("Favrskof");
      await hand.press(ribbon(words.ribbon.check));
      await told(/fejl/);
      await hand.press(button(words.check.useSuggestion(name)));
      await expect.poll(() => user.texts([unknown])).toEqual([name]);
      await told(words.check.fixed(1));
    });

    it("closes the quarter", async () => {
      await hand.press(ribbon(commandLabels.closeMonth.da));
      await button(words.check.lock).waitFor();
      await hand.press(button(words.check.lock));
      await said(words.check.lockedUntil("marts 2026")).waitFor();
      await told(month.closed("marts 2026"));
    });

    it("makes the half-year report", async () => {
      await opened.user.page.clock.setFixedTime("2026-07-06T10:00:00");
      await show("settings");
      await change(settings.fields.statusDate[0] ?? "", "30-06-2026");
      await hand.press(ribbon(commandLabels.createReport.da));
      await told(report.created("Rapport KKR 2026-06-30"));
    });

    it("corrects a figure of a closed month, as a revision with its reason", async () => {
      const { user } = opened;
      await user.page.clock.setFixedTime("2026-08-03T10:00:00");
      await hand.goTo("KKR_Aktivitet");
      const [first = ""] = await user.below(words.activity.individual, 1);
      await hand.goTo(first);
      await user.enterRows([["14"]]);
      const changed = `${words.tabs.activity} ${first}`;
      await show("check");
      await hand.press(opened.user.pane.locator("summary", { hasText: words.check.locks }));
      await hand.write(opened.user.pane.getByLabel(month.revisionReason), "Et møde var talt dobbelt");
      await hand.press(button(month.reviseOf(changed)));
      await said(/revision af .* fra 12 til 14/).waitFor();
      await told(month.revised(1));
    });

    it("amends the contract with a newer file", async () => {
      await show("settings");
      await show("sheets");
      await hand.pick(button(contract.otherFile), {
        name: "kontrakt-2.json",
        mimeType: "application/json",
        buffer: amendedContract(),
      });
      await opened.user.pane.getByLabel(contract.by).waitFor();
      await hand.write(opened.user.pane.getByLabel(contract.by), "KKR Midtjylland");
      await hand.date(opened.user.pane.getByLabel(contract.date, { exact: true }), "2026-08-20");
      await hand.press(button(contract.apply));
      await told(contract.applied);
    });

    it("makes the final report, with the explanations that it lacks", async () => {
      const { user } = opened;
      await user.page.clock.setFixedTime("2027-01-11T10:00:00");
      await hand.press(user.tab(words.tabs.targets));
      const [known = ""] = await user.below(words.targets.actual, 1);
      await hand.goTo(known);
      // Of the first goal, which is 50 %.
      await user.enterRows([["45%"]]);
      await show("settings");
      await change(settings.fields.statusDate[0] ?? "", "31-12-2026");
      await change(settings.fields.reportKind[0] ?? "", words.sheets.shared.final);
      await hand.press(ribbon(commandLabels.createReport.da));
      await told(report.refused);
      const cause = opened.user.pane.getByLabel(report.parts.cause).first();
      await hand.write(cause, "Færre iværksættere i 2. halvår");
      await hand.press(button(explanations.save));
      await told(/Forklaringerne står på arket/);
      await hand.press(button(commandLabels.createReport.da));
      await told(report.refused);
      await hand.press(button(report.handOverAnyway));
      await told(report.created("Rapport KKR 2026-12-31"));
    });

    it("has broken no policy, made no error, and asked nobody but Microsoft for Office.js", () => {
      const { errors, foreignRequests } = opened.faults;
      expect(errors).toEqual([]);
      expect(new Set(foreignRequests.map((address) => new URL(address).origin))).toEqual(
        new Set([microsoft]),
      );
    });
  });
}
