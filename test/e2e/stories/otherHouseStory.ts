import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../src/contract/contract";
import { commandLabels } from "../../../src/language/pane/commandLabels";
import { checkPaneTexts } from "../../../src/language/pane/check/checkPane";
import { contractPaneTexts } from "../../../src/language/pane/contract/contractPaneTexts";
import { derivePaneTexts } from "../../../src/language/pane/derivePane";
import { explainTexts } from "../../../src/language/pane/explainTexts";
import { importPaneTexts } from "../../../src/language/pane/import/importPane";
import { paneTexts } from "../../../src/language/pane/pane";
import type { OpenedPage, Running } from "../openPage";
import { openPage } from "../openPage";
import { shownTexts } from "../shownTexts";
import { workbookTexts } from "../workbookTexts";
import { words } from "../../words";

type House = (typeof HOUSES)[number];

/** Two houses that nothing in the code knows, half a year into their first year, each in one of the pane's languages. */
const HOUSES = [
  {
    file: "hovedstaden",
    language: "da",
    today: "2027-07-06T10:00:00",
    months: ["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"],
    firstMonth: "jan",
    signed: /2026-12-15|15-12-2026/g,
    /** The years that its sheets may name: its own, and that in which the last of them ends. */
    years: [2027, 2028, 2029],
    /** Where the year before its first begins: figures of it are last year's. */
    lastYear: "DATE(2026,1,1)",
    /** Counts of both kinds of guidance, or of one. */
    measure: { id: "M3", figures: ["individual", "collective"], target: 6000 },
    menus: { file: "Filer", save: "Gem som .xlsx" },
    separator: ";",
  },
  {
    file: "v06-july-start",
    language: "en",
    today: "2027-01-06T10:00:00",
    months: ["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
    firstMonth: "jul",
    signed: /2025-11-20|20-11-2025/g,
    years: [2026, 2027, 2028],
    lastYear: "DATE(2025,7,1)",
    measure: { id: "B1", figures: ["individual"], target: 1150 },
    menus: { file: "File", save: "Save as .xlsx" },
    separator: ",",
  },
] as const;

/** Of each municipality: in each month but the last, and as so many meetings in the last. */
const EACH_MONTH = { individual: 8, collective: 4 };
const MEETINGS = { individual: 2, collective: 1 };

const { activity, targets, tabs } = words;

function contractOf(file: string): Contract {
  return JSON.parse(readFileSync(`test/fixtures/cases/contracts/${file}.json`, "utf8")) as Contract;
}

function jsonFile(name: string, data: unknown) {
  return { name: `${name}.json`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(data)) };
}

/** Invented: twenty thousand in the first municipality, a thousand more in each that follows. */
function populationOf({ municipalities }: Contract) {
  const inhabitants = municipalities.map(({ code }, index) => [code, 20_000 + 1_000 * index]);
  const read = JSON.parse(
    readFileSync("test/fixtures/cases/contracts/hovedstaden-pop.json", "utf8"),
  ) as object;
  return { ...read, inhabitants: Object.fromEntries(inhabitants) as Record<string, number> };
}

/** A file of the first five months. */
function figuresOf({ municipalities }: Contract, { months }: House): string {
  const header = [activity.period, activity.municipality, activity.individual, activity.collective];
  const { individual, collective } = EACH_MONTH;
  const rows = months
    .slice(0, -1)
    .flatMap((month) => municipalities.map(({ name }) => [month, name, individual, collective]));
  return [header, ...rows].map((cells) => cells.join(";")).join("\r\n");
}

/** A file of the sixth month's meetings. */
function meetingsOf({ municipalities }: Contract, { months }: House): string {
  const [year, month] = (months.at(-1) ?? "").split("-");
  const kinds = ["individuel", "individuel", "kollektiv"];
  const rows = municipalities.flatMap(({ name }, index) =>
    kinds.map((kind, place) =>
      [`${13 + place}-${month}-${year}`, "", "Firma", name, kind, "nej", "", `F${index}-${place}`].join(";"),
    ),
  );
  return ["Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference", ...rows].join("\r\n");
}

/** Other houses' contracts through everything, in a browser: what is shown is theirs alone. */
export function takeOtherHouses(running: () => Running): void {
  describe.each(HOUSES)("the contract of $file, in $language", { timeout: 120_000 }, (house) => {
    const { language, menus, measure } = house;
    const contract = contractOf(house.file);
    const count = contract.municipalities.length;
    const texts = {
      check: checkPaneTexts(language),
      contract: contractPaneTexts(language),
      derive: derivePaneTexts(language),
      explain: explainTexts(language),
      import: importPaneTexts(language),
      pane: paneTexts(language),
    };
    const individual = 5 * EACH_MONTH.individual + MEETINGS.individual;
    const collective = 5 * EACH_MONTH.collective + MEETINGS.collective;
    const actual = count * (measure.figures.length === 1 ? individual : individual + collective);
    let opened: OpenedPage;
    const said: string[] = [];

    beforeAll(async () => {
      opened = await openPage(running(), {}, (page) => page.clock.setFixedTime(house.today));
      if (language === "en") await opened.user.chooseFromMenu("Visning", "English");
    });

    afterAll(() => opened?.user.page.context().close());

    const button = (name: string | RegExp): Locator =>
      opened.user.pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
    const shown = (text: string | RegExp): Locator => opened.user.pane.getByText(text).first();
    const thousands = (number: number) => number.toLocaleString(language === "da" ? "da-DK" : "en-GB");

    /** Keeps what the pane says now. */
    async function listenToPane(): Promise<void> {
      said.push(...(await shownTexts(opened.user.pane.locator("body"))));
    }
    /** Keeps what pane and page say now. */
    async function listen(): Promise<void> {
      await listenToPane();
      said.push(...(await shownTexts(opened.user.page.locator("body"))));
    }
    async function propose(name: string, content: string): Promise<void> {
      const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
      await opened.user.pane.locator("input[type=file]").setInputFiles(file);
    }
    /** Texts of one of our tables' rows in a column. */
    async function column(sheet: string, heading: string, rows: number): Promise<string[]> {
      await opened.user.tab(sheet).click();
      return opened.user.texts(await opened.user.below(heading, rows));
    }

    it("is inserted from files", async () => {
      const { user } = opened;
      const pick = async (name: string, file: ReturnType<typeof jsonFile>) => {
        const chooser = user.page.waitForEvent("filechooser");
        await button(name).click();
        await (await chooser).setFiles(file);
      };
      await pick(texts.contract.otherFile, jsonFile(house.file, contract));
      await pick(texts.contract.population, jsonFile("folketal", populationOf(contract)));
      await button(texts.contract.apply).click();
      await shown(texts.contract.applied).waitFor();
      await expect.poll(() => user.pane.locator("h1").textContent()).toBe(contract.title);
      const names = contract.municipalities.map(({ name }) => name);
      expect(await column(tabs.municipalities, words.municipalities.name, count)).toEqual(names);
      await listen();
    });

    it("takes figures of a file, and meetings that are derived", async () => {
      const { user } = opened;
      await user.showPage(texts.pane.views.import);
      await propose("fem måneder.csv", figuresOf(contract, house));
      await button(texts.import.start(5 * count, 0)).click();
      await shown(texts.import.done(5 * count, 0)).waitFor();
      await listen();
      await button(texts.import.another).click();
      await propose("møder.csv", meetingsOf(contract, house));
      await button(texts.import.insertTable).click();
      await button(texts.import.start(3 * count, 0)).click();
      await shown(texts.import.done(3 * count, 0)).waitFor();
      await button(texts.derive.prepare).click();
      await shown(texts.derive.added(count)).waitFor();
      await listen();
      await button(texts.derive.start).click();
      await button(texts.derive.undo).waitFor();
      const each = contract.municipalities.map(() => String(individual));
      await expect.poll(() => column(tabs.municipalities, words.municipalities.actual, count)).toEqual(each);
      await listen();
    });

    it("judges the municipalities once a total is chosen, and adds its measures up", async () => {
      const { user } = opened;
      await user.tab(tabs.assumptions).click();
      const [total = ""] = await user.below(words.years.individualTarget, 1);
      await user.goTo(total);
      await user.enterRows([["1000"]]);
      await expect
        .poll(async () => (await column(tabs.municipalities, words.municipalities.band, 1))[0])
        .toMatch(new RegExp(`(${Object.values(words.bandPositions).slice(0, 3).join("|")})$`));
      const ids = await column(tabs.targets, targets.id, contract.measures.length);
      const at = ids.indexOf(measure.id);
      const [sum] = (await column(tabs.targets, targets.actual, at + 1)).slice(-1);
      expect(sum).toBe(actual.toLocaleString("da-DK"));
      await listen();
    });

    it("finds a municipality of another house", async () => {
      const { user } = opened;
      await user.tab(tabs.activity).click();
      const [first = ""] = await user.below(activity.municipality, 1);
      const [name = ""] = await user.texts([first]);
      await user.goTo(first);
      await user.paste("Samsø");
      await user.page
        .getByRole("button", { name: commandLabels.checkFigures[language], exact: true })
        .click();
      await button(texts.check.select(first, tabs.activity)).waitFor();
      await listen();
      await user.goTo(first);
      await user.paste(name);
      await expect.poll(() => button(texts.check.select(first, tabs.activity)).count()).toBe(0);
    });

    it("has its months in the order of its own year", async () => {
      const { user } = opened;
      await user.showPage(texts.pane.views.sheets);
      await button(texts.pane.insertOne(tabs.months)).click();
      await shown(texts.pane.optionalInserted(tabs.months)).waitFor();
      await user.tab(tabs.months).click();
      const [first] = await user.below(house.firstMonth, 1);
      expect(await user.texts([first ?? ""])).toEqual([String(EACH_MONTH.individual)]);
      await listen();
    });

    it("answers functions and explains a figure", async () => {
      const { user } = opened;
      const [last] = contract.municipalities.slice(-1);
      const people = populationOf(contract).inhabitants[last?.code ?? ""] ?? 0;
      await user.tab("Ark1").click();
      await user.goTo("C3");
      // Completions while a function is typed.
      await user.page.keyboard.type("=KKR.");
      await user.page.getByRole("listbox").waitFor();
      await listen();
      await user.page.keyboard.press("Escape");
      await user.page.keyboard.press("Escape");
      await user.goTo("C3");
      const target = `=KKR.TARGET("${measure.id}"${house.separator}${house.years[0]})`;
      await user.enterRows([[target], [`=KKR.POPULATION("${last?.name ?? ""}")`]]);
      await expect.poll(() => user.texts(["C3", "C4"])).toEqual([String(measure.target), String(people)]);
      await user.tab(tabs.targets).click();
      const ids = await user.texts(await user.below(targets.id, contract.measures.length));
      const cells = await user.below(targets.actual, contract.measures.length);
      await user.goTo(cells[ids.indexOf(measure.id)] ?? "");
      await user.showPage(texts.pane.views.cell);
      await button(texts.explain.button).click();
      await user.pane.getByRole("tree", { name: texts.explain.tree }).waitFor();
      await expect.poll(() => user.pane.locator("body").innerText()).toContain(thousands(actual));
      await listen();
    });

    it("says nothing of the house that is shipped, nor of another's years", async () => {
      const { user } = opened;
      for (const view of Object.values(texts.pane.views)) {
        await user.showPage(view);
        await user.pane.getByRole("tabpanel").locator("h2").first().waitFor();
        await listenToPane();
      }
      const download = user.page.waitForEvent("download");
      await user.chooseFromMenu(menus.file, menus.save);
      const all = [...said, ...workbookTexts(await (await download).path())];
      expect(all.filter((text) => text.includes(contract.house)).length).toBeGreaterThan(2);
      expect(all.filter((text) => /Midtjylland|19 kommuner|19 municipalities/i.test(text))).toEqual([]);
      const isForeign = (year: string) => !house.years.some((own) => String(own) === year);
      const ofOthers = all.filter((text) =>
        (
          text
            .replaceAll(house.signed, "")
            .replaceAll(house.lastYear, "")
            // How long a text may be is no year.
            .replace(/^=LEN\(.*\)<=\d+$/, "")
            .match(/\b20[012]\d\b/g) ?? []
        ).some(isForeign),
      );
      expect([...new Set(ofOthers)]).toEqual([]);
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
    });
  });
}
