import { describe, expect, it } from "vitest";
import { ALL_LOOKS, findings, PANE, type Look } from "../accessibility";
import { lengthen, layoutFaults } from "../layoutFaults";
import type { Running } from "../openPage";
import { openPage } from "../openPage";
import { firstMonths } from "../quarterFigures";
import { wrongBlock } from "../wrongFigures";
import { commandLabels } from "../../../src/language/pane/commandLabels";
import { importPaneTexts } from "../../../src/language/pane/import/importPane";
import { paneTexts } from "../../../src/language/pane/pane";
import { searchTexts } from "../../../src/language/pane/searchTexts";
import { settingsWords } from "../../../src/language/pane/settingsWords";
import type { Language } from "../../../src/language/language";
import { VIEWS } from "../../../src/taskpane/frame/navigation";
import { sized } from "../../src/functions/independent/cases";
import { words } from "../../words";

interface Size {
  readonly width: number;
  readonly zoom: number;
}

const NARROW: Size = { width: 320, zoom: 1 };
const WIDE: Size = { width: 600, zoom: 1 };
const ENLARGED: Size = { width: 600, zoom: 2 };

/** How wide the pane is drawn, and how much its text is enlarged; in the middle, nothing is as tight as at the ends. */
const SIZES = sized([NARROW, ENLARGED], [NARROW, WIDE, ENLARGED]);

/** The sizes that axe judges: of Excel's pane as it opens, and, in the verification, as wide as most people draw it. */
const JUDGED_SIZES = sized([NARROW], [NARROW, WIDE]);

/** Both in the verification; components are judged in both every day. */
const LANGUAGES = sized<readonly Language[]>(["da"], ["da", "en"]);

/** The looks in which axe judges each page; choices and fields are judged in all of them every day. */
const LOOKS = sized<readonly Look[]>(["light"], ALL_LOOKS);

/** A folder for pictures to be looked at; without it none is taken. */
const { KKR_PICTURES: pictures } = process.env;

/** The pane in a size, with its texts as they are or longer. */
async function pageJudge(running: Running) {
  const opened = await openPage(running);
  const { user, faults } = opened;
  const { page, pane } = user;
  const found: string[] = [];

  async function size({ width, zoom }: Size): Promise<void> {
    await page.addStyleTag({ content: `aside { flex: none !important; width: ${width}px !important; }` });
    await pane.locator("html").evaluate((root, factor) => (root.style.zoom = String(factor)), zoom);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** Nothing is cut, outside, too small or covered, at every size and with longer texts; and axe finds nothing. */
  async function judge(what: string, looks: readonly Look[] = LOOKS): Promise<void> {
    for (const texts of ["as they are", "longer"]) {
      const shorten = texts === "longer" ? await lengthen(pane) : undefined;
      for (const each of SIZES) {
        await size(each);
        const where = `${what}, ${each.width} pixels, ${each.zoom * 100} %, texts ${texts}`;
        found.push(...(await layoutFaults(pane)).map((fault) => `${where}: ${fault}`));
        if (pictures !== undefined) {
          await page
            .locator("aside")
            .screenshot({ path: `${pictures}/${where.replaceAll(/\W+/g, " ")}.png` });
        }
      }
      await shorten?.();
    }
    for (const each of JUDGED_SIZES) {
      await size(each);
      const where = `${what}, ${each.width} pixels`;
      found.push(...(await findings(opened, PANE, looks)).map((finding) => `${where}: ${finding}`));
    }
    await size(WIDE);
  }

  return { user, faults, found, judge };
}

/** Every page, in each size, look and language, is in reach for everybody. */
export function judgeLayout(running: () => Running): void {
  describe.each(LANGUAGES)(
    "the pane's pages, narrow, wide, enlarged and with longer texts, in %s",
    (language) => {
      const timeout = sized(420_000, 1_800_000);
      it("keep every text and control in reach, and pass axe in each look", { timeout }, async () => {
        const { user, faults, found, judge } = await pageJudge(running());
        const { page, pane } = user;
        const [texts, importing] = [paneTexts(language), importPaneTexts(language)];
        const ribbon = (command: "insertWorkbook" | "checkFigures") =>
          page.getByRole("button", { name: commandLabels[command][language], exact: true });
        if (language === "en") await user.chooseFromMenu("Visning", "English");

        await pane.getByRole("button", { name: commandLabels.insertWorkbook[language] }).waitFor();
        await judge("the offer");
        await ribbon("insertWorkbook").click();
        await pane.getByText(texts.inserted).first().waitFor();
        await user.showPage(texts.views.import);
        const file = { name: "kvartal.csv", mimeType: "text/csv", buffer: Buffer.from(firstMonths(3)) };
        await pane.locator("input[type=file]").setInputFiles(file);
        const start = pane.getByRole("button", { name: new RegExp(`^${importing.start(0, 0)}`) });
        await start.waitFor();
        await judge("a proposal");
        await start.click();
        await pane.getByRole("button", { name: importing.undo }).waitFor();
        await user.tab(words.tabs.activity).click();
        const [period = ""] = await user.below(words.activity.period, 1);
        await user.goTo(period);
        await user.paste(wrongBlock);
        await ribbon("checkFigures").click();
        await pane.locator("#pane-view details.pane-group").first().waitFor();
        for (const view of VIEWS) {
          await user.showPage(texts.views[view]);
          await expect.poll(() => pane.locator("#pane-view [role=progressbar]").count()).toBe(0);
          await pane.locator("#pane-view :is(h2, h3)").first().waitFor();
          await pane.locator("details").evaluateAll((all) => {
            for (const each of all) (each as HTMLDetailsElement).open = true;
          });
          await judge(texts.views[view]);
        }

        const { fields, refused } = settingsWords(language);
        await user.showPage(texts.views.settings);
        const date = pane.getByLabel(fields.statusDate[0] ?? "", { exact: true });
        await date.fill("31-06-2026");
        await date.press("Enter");
        await pane.getByText(refused.date.message).waitFor();
        await judge("a setting that is refused", ALL_LOOKS);
        await date.press("Escape");
        await date.press("Alt+s");
        const search = pane.getByRole("combobox", { name: searchTexts(language).label });
        await search.fill("r");
        await pane.getByRole("option").first().waitFor();
        await judge("what is found", ALL_LOOKS);
        await search.fill("qqqq");
        await judge("nothing found");
        await search.fill("skive");
        await search.press("Enter");
        await page
          .getByRole("tab", { name: words.tabs.municipalities, exact: true, selected: true })
          .waitFor();
        expect(found).toEqual([]);
        expect(faults).toEqual({ errors: [], foreignRequests: [] });
        await page.context().close();
      });
    },
  );
}
