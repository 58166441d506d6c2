import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATBANK_ADDRESS } from "../../../src/contract/statbank/populationQuery";
import { contractPaneTexts } from "../../../src/language/pane/contract/contractPaneTexts";
import { populationPaneTexts } from "../../../src/language/pane/contract/populationPaneTexts";
import { contractTexts } from "../../../src/language/sheets/contractTexts";
import type { OpenedPage, Running } from "../openPage";
import { openPage } from "../openPage";
import { words } from "../../words";

const pane = contractPaneTexts("da");
const population = populationPaneTexts("da");
const { sheets, facts, periods, municipalities, measures, areas, choices, notFixed, yes, no } =
  contractTexts("da");

/** Facts of an invented house, by the facts' names on the sheet. */
const FACTS: Readonly<Record<string, string>> = {
  Titel: "Resultatkontrakt 2026-2027",
  Erhvervshus: "Erhvervshus Vesterhavet",
  KKR: "KKR Vesterhavet",
  Dokument: "Resultatkontrakt 2026-2027 mellem KKR Vesterhavet og Erhvervshus Vesterhavet",
  Underskrevet: "15-12-2025",
  "Træder i kraft": "01-01-2026",
  Id: "vesterhavet-2026",
  "Finansiering: afsnit": "8",
  "Spænd: mål": "V3",
  "Spænd: udsving": "10 %",
  "Spænd: afsnit": "6.1",
};

/** Code, name, other spellings, and what each pays in 1.000 kr. */
const MUNICIPALITIES = [
  ["901", "Nordklit", "Nord Klit", "400"],
  ["902", "Sønderø", "Sdr. Ø; Soenderoe", "300"],
  ["903", "Havbjerg", "", "200"],
  ["904", "Ærøfjord", "", "100"],
] as const;
const INHABITANTS = [40_000, 30_000, 20_000, 10_000] as const;

const { national, regional, funding } = choices.measureKind;
const { entered, activity, band } = choices.from;

/** Every column of Kontraktmål as the guide has them filled in: those that may stand blank are. */
const MEASURES: readonly (readonly string[])[] = [
  row(
    "4.1",
    national,
    "Tilfredshed",
    "NPS, alle vejledte",
    "4.1",
    "NPS-point",
    ">=",
    no,
    entered,
    "Brugerevaluering",
    "",
    "70",
    "70",
  ),
  row(
    "V2",
    regional,
    "Vejledning",
    "Vejledte virksomheder",
    "6",
    "virksomheder",
    ">=",
    yes,
    activity,
    "",
    "Individuelle; Kollektive",
    "500",
    notFixed,
  ),
  row(
    "V3",
    regional,
    "Spredning",
    "Kommuner under spændet",
    "6.1",
    "kommuner",
    "band",
    yes,
    band,
    "",
    "",
    notFixed,
    notFixed,
  ),
  row(
    "F1",
    funding,
    "Finansiering",
    "Kommunernes bidrag",
    "8",
    "1.000 kr.",
    "amount",
    no,
    entered,
    "Opkrævning",
    "",
    "1.000",
    notFixed,
  ),
];

function row(
  id: string,
  kind: string,
  title: string,
  point: string,
  section: string,
  unit: string,
  rule: keyof typeof choices.rule,
  sums: string,
  from: string,
  source: string,
  figures: string,
  ...agreed: readonly string[]
): string[] {
  const blank = "";
  const judged = [choices.rule[rule], sums, blank, from, source, figures, blank, blank];
  return [id, kind, title, point, blank, blank, section, unit, ...judged, ...agreed];
}

/** The guide's page "Ret kontrakten", its last part, step by step, with the workbench alone. */
export function makeNewHouse(running: () => Running): void {
  describe("a contract for a house of four municipalities, made in Excel alone", { timeout: 120_000 }, () => {
    let opened: OpenedPage;

    beforeAll(async () => {
      opened = await openPage(running(), {}, async (page) => {
        await page.clock.setFixedTime("2026-07-06T10:00:00");
        const lines = MUNICIPALITIES.map(([code], index) => `${code};TOT;IALT;2026K2;${INHABITANTS[index]}`);
        const headers = {
          "access-control-allow-origin": "*",
          "access-control-allow-headers": "content-type",
        };
        await page.route(STATBANK_ADDRESS, (route) =>
          route.fulfill({
            headers: { ...headers, "content-type": "text/csv; charset=utf-8" },
            body: ["OMRÅDE;KØN;ALDER;TID;INDHOLD", ...lines].join("\n"),
          }),
        );
      });
    });

    afterAll(() => opened?.user.page.context().close());

    const button = (name: string): Locator => opened.user.pane.getByRole("button", { name, exact: true });
    const shown = (text: string): Locator => opened.user.pane.getByText(text).first();
    /** Types rows below a heading of the sheet that is shown, from its first blank row on. */
    async function type(sheet: string, heading: string, rows: readonly (readonly string[])[]) {
      const { user } = opened;
      await user.tab(sheet).click();
      const [first = ""] = await user.below(heading, 1);
      await user.goTo(first);
      await user.enterRows(rows);
    }

    it("lays out blank sheets, and tells at their cells what they lack", async () => {
      const { user } = opened;
      await button(pane.begin).click();
      await shown(pane.laid(Object.values(sheets))).waitFor();
      expect(await user.tabs()).toEqual(["Ark1", ...Object.values(sheets)]);
      await button(pane.load).click();
      await button(pane.goTo(`${sheets.contract}!B5`)).waitFor();
    });

    it("takes the facts and the periods, each told what belongs there", async () => {
      const { user } = opened;
      await user.tab(sheets.contract).click();
      const labels = await user.texts(await user.below(facts.columns.label, Object.keys(facts.rows).length));
      const values = await user.below(facts.columns.value, labels.length);
      for (const [label, text] of Object.entries(FACTS)) {
        await user.goTo(values[labels.indexOf(label)] ?? label);
        await user.enterRows([[text]]);
      }
      // The coming years stand there, and the contract is of these.
      await type(sheets.contract, periods.year, [["2026"], ["2027"]]);
      await type(sheets.contract, periods.total, [["1.000"], [notFixed]]);
      for (const [sheet, heading] of [
        [sheets.measures, "Q4"],
        [sheets.municipalities, "D3"],
      ] as const) {
        await user.tab(sheet).click();
        await user.goTo(heading);
        expect(await user.texts([heading])).toEqual(["2027"]);
        await user.enterRows([["2026", "2027"]]);
      }
      await user.tab(sheets.contract).click();
      expect(await user.texts(await user.below(periods.last, 2))).toEqual(["31-12-2026", "31-12-2027"]);
      expect(await user.page.getByRole("alertdialog").count()).toBe(0);
    });

    it("takes municipalities, measures and an area", async () => {
      const { user } = opened;
      await type(sheets.municipalities, municipalities.code, MUNICIPALITIES);
      await type(sheets.measures, measures.id, MEASURES);
      await type(sheets.areas, areas.id, [["A", choices.area.special, "Turisme", "6.a"]]);
      expect(await user.page.getByRole("alertdialog").count()).toBe(0);
      await user.tab(sheets.measures).click();
      expect(await user.texts(await user.below(measures.id, 4))).toEqual(["4.1", "V2", "V3", "F1"]);
    });

    it("is loaded without a population, and inserts the sheets", async () => {
      const { user } = opened;
      await button(pane.load).click();
      const missing = pane.populationMissing(MUNICIPALITIES.map(([, name]) => name));
      const contract = user.pane.getByRole("region", { name: pane.title, exact: true });
      await expect.poll(() => contract.innerText(), { timeout: 10_000 }).toContain(missing);
      await button(pane.withoutPopulation).click();
      await shown(pane.newContract(FACTS["Titel"] ?? "", FACTS["Erhvervshus"] ?? "")).waitFor();
      await button(pane.apply).click();
      await shown(pane.applied).waitFor();
      await user.tab(words.tabs.municipalities).click();
      const names = await user.below(words.municipalities.name, 4);
      expect(await user.texts(names)).toEqual(MUNICIPALITIES.map(([, name]) => name));
      await user.tab(words.tabs.targets).click();
      expect(await user.texts(await user.below(words.targets.id, 4))).toEqual(["4.1", "V2", "V3", "F1"]);
      expect(await user.texts(await user.below(words.targets.target, 4))).toEqual([
        "70,0",
        "500",
        "",
        "1.000",
      ]);
    });

    it("fetches its first population, by which the municipalities share a total", async () => {
      const { user } = opened;
      await user.pane.getByLabel(population.quarter).selectOption("2026K2");
      await button(population.fetch).click();
      await shown(population.first).waitFor();
      await button(population.apply).click();
      await shown(population.applied).waitFor();
      await user.tab(words.tabs.assumptions).click();
      const [total = ""] = await user.below(words.years.individualTarget, 1);
      await user.goTo(total);
      await user.enterRows([["100"]]);
      await user.tab(words.tabs.municipalities).click();
      const shares = await user.below(words.municipalities.target, 4);
      await expect.poll(() => user.texts(shares)).toEqual(["40,0", "30,0", "20,0", "10,0"]);
      const { errors, foreignRequests } = opened.faults;
      expect(errors).toEqual([]);
      expect(new Set(foreignRequests)).toEqual(new Set([STATBANK_ADDRESS]));
    });
  });
}
