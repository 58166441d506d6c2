import { mkdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { commandLabels } from "../../src/language/pane/commandLabels";
import { contractPaneTexts } from "../../src/language/pane/contract/contractPaneTexts";
import { populationPaneTexts } from "../../src/language/pane/contract/populationPaneTexts";
import { reportPaneTexts } from "../../src/language/pane/reports/reportPaneTexts";
import { searchTexts } from "../../src/language/pane/searchTexts";
import { contractTexts } from "../../src/language/sheets/contractTexts";
import { launchBrowser } from "./browser";
import { sheetUser, type SheetUser } from "./sheetUser";
import { startWorkbench } from "./startWorkbench";
import { words } from "../words";
import { explainTexts } from "../../src/language/pane/explainTexts";

/** Pictures of README and guide, taken of the workbench as it runs; the same each time, whatever day it is. */
const FOLDER = "docs/pictures";
const TODAY = "2026-07-06T10:00:00";
const STATUS_DATE = "30-06-2026";
const INDIVIDUAL_TARGET = "2.500";
/** On Kontraktmål, what is agreed of NPS for 2026. */
const AGREED = "Q8";
/** A heading beside it, which says nothing of itself. */
const BESIDE = "R4";
/** A cell of any of our sheets that has neither a tip nor a formula. */
const PLAIN = "A4";
const FIGURES = "test/data/aktivitet-2026.csv";

async function take(page: Page, name: string): Promise<void> {
  // Away from the ribbon, whose tips would cover the sheet.
  await page.mouse.move(700, 700);
  await page.getByRole("tooltip").waitFor({ state: "hidden" });
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: "disabled" });
}

async function insert({ page, pane, tab, goTo }: SheetUser): Promise<void> {
  await page.getByRole("button", { name: words.ribbon.insert, exact: true }).click();
  await pane.getByText(words.pane.inserted).first().waitFor();
  await tab(words.tabs.targets).click();
  await goTo(PLAIN);
  await take(page, "indsat");
}

async function choose(user: SheetUser): Promise<void> {
  await user.goTo("KKR_Statusdato");
  await user.enterRows([[STATUS_DATE]]);
  const [target = ""] = await user.below(words.years.individualTarget, 1);
  await user.goTo(target);
  await user.enterRows([[INDIVIDUAL_TARGET]]);
}

/** Has the pane show the part of a page that begins with a heading. */
async function scrollTo(pane: SheetUser["pane"], heading: string): Promise<void> {
  await pane.getByRole("heading", { name: heading, exact: true }).evaluate((shown) => shown.scrollIntoView());
}

async function showSettings({ page, pane, tab }: SheetUser): Promise<void> {
  await tab(words.tabs.assumptions).click();
  // A narrow pane has its later pages in a menu.
  await pane.getByRole("button", { name: new RegExp(`^${words.pane.moreViews}`) }).click();
  await pane.getByRole("menuitemradio", { name: words.pane.views.settings }).click();
  await pane.getByRole("combobox").first().waitFor();
  await take(page, "forudsaetninger");
}

async function importFigures({ page, pane, tab }: SheetUser): Promise<void> {
  await tab(words.tabs.activity).click();
  await pane.getByRole("tab", { name: words.pane.views.import }).click();
  const file = { name: "aktivitet-2026.csv", mimeType: "text/csv", buffer: readFileSync(FIGURES) };
  await pane.locator("input[type=file]").setInputFiles(file);
  const start = pane.getByRole("button", { name: new RegExp(`^${words.import.start(0, 0)}`) });
  await start.waitFor();
  await take(page, "import");
  await start.click();
  await pane.getByRole("button", { name: words.import.undo }).waitFor();
}

async function check({ page, pane, goTo, below, paste, enterRows }: SheetUser): Promise<void> {
  const [first = ""] = await below(words.activity.individual, 1);
  await goTo(first);
  // Pasted values are not refused, as in Excel.
  await paste("femten");
  await page.getByRole("button", { name: words.ribbon.check, exact: true }).click();
  await pane
    .getByRole("button", { name: /^Gå til/ })
    .first()
    .waitFor();
  await take(page, "kontrol");
  await goTo(first);
  await enterRows([["15"]]);
}

async function explain(user: SheetUser): Promise<void> {
  const { page, pane } = user;
  await user.tab(words.tabs.municipalities).click();
  const bands = await user.below(words.municipalities.band, 2);
  await user.goTo(bands[1] ?? "");
  await user.showPage(words.pane.views.cell);
  await pane.getByRole("button", { name: explainTexts("da").button }).click();
  await pane
    .getByText(bands[1] ?? "")
    .first()
    .waitFor();
  await take(page, "kommuner");
  await user.tab(words.tabs.targets).click();
  await user.goTo(PLAIN);
  await take(page, "malark");
}

async function closeMonth({ page, pane, tab }: SheetUser): Promise<void> {
  await tab(words.tabs.activity).click();
  await page.getByRole("button", { name: commandLabels.closeMonth.da, exact: true }).click();
  const month = pane.locator("details[open]", { hasText: words.check.locksHint });
  await month.getByRole("list").first().waitFor();
  await month.evaluate((shown) => shown.scrollIntoView());
  await take(page, "manedsluk");
}

async function report({ page, pane }: SheetUser): Promise<void> {
  const texts = reportPaneTexts("da");
  await page.getByRole("button", { name: commandLabels.createReport.da, exact: true }).click();
  await pane.getByText(/^Arket Rapport .* er oprettet/).waitFor();
  await scrollTo(pane, texts.title);
  await take(page, "rapport");
}

async function handOver({ page, pane, tab }: SheetUser): Promise<void> {
  await pane.getByRole("tab", { name: words.pane.views.sheets }).click();
  await pane.getByRole("button", { name: words.pane.insertOne(words.tabs.handover), exact: true }).click();
  await pane.getByText(words.pane.optionalInserted(words.tabs.handover)).waitFor();
  await tab(words.tabs.handover).click();
  await scrollTo(pane, words.pane.moreSheets);
  await take(page, "overlevering");
}

async function search({ page, pane, tab, goTo }: SheetUser): Promise<void> {
  await tab(words.tabs.targets).click();
  await goTo(PLAIN);
  await pane.getByRole("button", { name: words.pane.search, exact: true }).click();
  await pane.getByRole("combobox", { name: searchTexts("da").label, exact: true }).fill("luk");
  await pane.getByRole("group", { name: searchTexts("da").groups.guide }).waitFor();
  await take(page, "soeg");
  await page.keyboard.press("Escape");
}

async function showPopulation({ page, pane, tab, goTo }: SheetUser): Promise<void> {
  const population = populationPaneTexts("da");
  await tab(words.tabs.municipalities).click();
  await goTo(PLAIN);
  await pane.getByRole("button", { name: population.fetch, exact: true }).waitFor();
  await scrollTo(pane, population.title);
  await take(page, "folketal");
}

async function changeContract({ page, pane, tab, goTo, paste }: SheetUser): Promise<void> {
  const contract = contractPaneTexts("da");
  await pane.getByRole("tab", { name: words.pane.views.sheets }).click();
  await pane.getByRole("button", { name: contract.edit, exact: true }).click();
  await tab(contractTexts("da").sheets.measures).click();
  await goTo(AGREED);
  await paste("77");
  await pane.getByRole("button", { name: contract.load, exact: true }).click();
  await pane.getByRole("button", { name: contract.apply, exact: true }).waitFor();
  await scrollTo(pane, contract.title);
  // Else the cell's own tip would cover the pane.
  await goTo(BESIDE);
  await take(page, "kontrakt");
}

mkdirSync(FOLDER, { recursive: true });
const [workbench, browser] = await Promise.all([startWorkbench(["--once"]), launchBrowser()]);
const context = await browser.newContext({
  viewport: { width: 1600, height: 900 },
  locale: "da-DK",
  timezoneId: "Europe/Copenhagen",
  colorScheme: "light",
  permissions: ["clipboard-read", "clipboard-write"],
});
await context.clock.setFixedTime(TODAY);
const page = await context.newPage();
await page.goto(workbench.address);
const user = sheetUser(page);
await user.pane.getByRole("button", { name: words.ribbon.insert }).first().waitFor();
const steps = [
  insert,
  choose,
  showSettings,
  importFigures,
  check,
  closeMonth,
  explain,
  report,
  handOver,
  search,
  showPopulation,
  changeContract,
];
for (const step of steps) await step(user);
await browser.close();
await workbench.stop();
