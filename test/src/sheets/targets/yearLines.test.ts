import { describe, expect, it } from "vitest";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import { readOverview } from "../../../../src/commands/readOverview";
import { nextStep } from "../../../../src/report/overview/nextStep";
import { isFormula, type Formula } from "../../../../src/sheets/plan/plan";
import { planInput } from "../../../../src/sheets/plan/planInput";
import { textWidth } from "../../../../src/sheets/plan/text/textWidth";
import { targetColumns } from "../../../../src/sheets/targets/targetColumns";
import { targetsSheet } from "../../../../src/sheets/targets/targetsSheet";
import { typeAtName } from "../../commands/contractWorkbook";
import { cellIn, recordsOf, valueAt } from "../../commands/openAddIn";
import { shippedIds } from "../../contract/shippedIds";
import { openSituation, typeActuals, type Situation } from "../../report/reportWorkbook";
import { serial } from "../../serial";
import { words } from "../../../words";
import { contract, input, sheet, texts } from "../sheetPlans";

const HALF_YEAR = { file: "half-year-2026.csv", date: "2026-06-30" };
const ORIGINS = `Tal fra Aktivitet: ${shippedIds.summed.join(", ")}; Kommuner: R3`;
const ACTUALS = Object.fromEntries(shippedIds.typed.map((id) => [id, id === "N3" ? 70 : 0.7]));
const AWAITED = shippedIds.fromRegisters;
const LACKING = shippedIds.typed.filter((id) => !AWAITED.includes(id));
const { N4: _, ...ALL_BUT_N4 } = ACTUALS;
/** Målark has four rows above the first year's measures, and a blank one, a heading and the headers between the years. */
const NEXT = contract.measures.length + 6;

/** Pixels of a column at 100 %: 7 a character of Calibri 11, and 5 beside them. */
const pixels = ({ characters }: { readonly characters: number }) => 7 * characters + 5;
const room = (first: number, next: number) =>
  targetColumns(input)
    .slice(first, next)
    .reduce((sum, column) => sum + pixels(column), 0);

const shown = (host: Awaited<ReturnType<typeof openSituation>>, address: string) =>
  valueAt(host, words.tabs.targets, address);

describe("beside the first year's heading", () => {
  it("says in a column that stays in view, and in words that hold on paper, that the next year follows and how it stands, and it does", async () => {
    const host = await openSituation(HALF_YEAR);
    // Of 2027 the contract fixes no target of N2, R1, R2 and F1, and none of the spread's in any year.
    const line = "2027 nedenfor: ikke begyndt, 8 af 13 måltal";
    expect(shown(host, "B3")).toBe(line);
    expect(shown(host, `A${NEXT}`)).toBe("2027");
    expect(sheet("targets").plan().frozen.columns).toBe(2);
    expect(7 * textWidth(line)).toBeLessThan(room(1, 2));
    await typeAtName("KKR_Statusdato", serial(2027, 3, 31));
    await waitUntilIdle();
    expect(shown(host, "B3")).toBe("2027 nedenfor: 8 af 13 måltal");
  });

  const FIGURES = { ...HALF_YEAR, individualTarget: 2500 };
  const steps: readonly (readonly [lacks: string, situation: Situation, sentence: string, pane: string])[] = [
    [
      "a date of status",
      { ...HALF_YEAR, chosen: { KKR_Statusdato: "" } },
      "Skriv nu: statusdato på Forudsætninger",
      "no-status-date",
    ],
    [
      "figures",
      { date: "2026-06-30" },
      "Skriv nu: manglende måneder på Aktivitet (kommuner: 19)",
      "no-figures",
    ],
    ["the individual target", HALF_YEAR, "Skriv nu: individuelt måltal på Forudsætninger", "choose-target"],
    [
      "the individual target before a month has ended",
      { date: "2026-01-15" },
      "Skriv nu: individuelt måltal på Forudsætninger",
      "choose-target",
    ],
    // Registers come long after the year.
    [
      "actuals",
      FIGURES,
      `Mangler tal: ${LACKING.join(", ")} · Afventer tal: ${AWAITED.join(", ")}`,
      "close-month",
    ],
    ["one actual", { ...FIGURES, actuals: ALL_BUT_N4 }, "Mangler tal: N4", "close-month"],
  ];
  it.each(steps)("says what it lacks, and so does the pane: %s", async (_, situation, sentence, pane) => {
    const host = await openSituation(situation);
    await waitUntilIdle();
    expect(shown(host, "C3")).toBe(`${sentence} · ${ORIGINS}`);
    const outcome = await readOverview();
    if (outcome.kind !== "known") return expect(outcome.kind).toBe(pane);
    const today = serialOfIsoDate(situation.date ?? "") + 14;
    expect(nextStep(outcome.overview, { today, errors: 0 }).kind).toBe(pane);
    if (pane === "close-month") {
      const { lacking, awaited } = outcome.overview;
      const said = [
        `${words.sheets.targets.next.actuals}${lacking.join(", ")}`,
        `${words.sheets.targets.next.awaited}${awaited.join(", ")}`,
      ];
      expect(said.slice(0, awaited.length > 0 ? 2 : 1).join(" · ")).toBe(sentence);
    }
  });

  it("says so before the target where a new figure was expected, and that nothing lacks in the end", async () => {
    const lacking = await openSituation({ ...HALF_YEAR, actuals: ACTUALS });
    await typeActuals(lacking, { N3: serial(2026, 6, 1) }, words.targets.nextFigure);
    await typeActuals(lacking, { N3: serial(2026, 5, 1) }, words.targets.asOf);
    await waitUntilIdle();
    expect(shown(lacking, "C3")).toBe(`Skriv nu: nyt tal for N3 · ${ORIGINS}`);
    await typeActuals(lacking, { N3: serial(2026, 6, 1) }, words.targets.asOf);
    await waitUntilIdle();
    expect(shown(lacking, "C3")).toBe(`Skriv nu: individuelt måltal på Forudsætninger · ${ORIGINS}`);
    const whole = await openSituation({ ...HALF_YEAR, individualTarget: 2500, actuals: ACTUALS });
    await waitUntilIdle();
    expect(shown(whole, "C3")).toBe(`Intet tal mangler · ${ORIGINS}`);
    // A later figure lacks nothing, and is named: by a word, and as a figure of the year before stands there.
    await typeActuals(whole, { N5a: "" });
    await typeActuals(whole, { N5a: words.sheets.targets.finalities.awaited }, words.targets.finality);
    await typeActuals(whole, { N1a: serial(2025, 12, 31) }, words.targets.asOf);
    await waitUntilIdle();
    expect(shown(whole, "C3")).toBe(`Afventer tal: N1a, N5a · ${ORIGINS}`);
    const outcome = await readOverview();
    expect(outcome.kind === "known" && [outcome.overview.lacking, outcome.overview.awaited]).toEqual([
      [],
      ["N1a", "N5a"],
    ]);
  });

  it("is whole from the unit to the status, on a small screen beside the pane", () => {
    const longest = `${words.sheets.targets.next.actuals}${Object.keys(ACTUALS).join(", ")} · ${ORIGINS}`;
    expect(7 * textWidth(longest)).toBeLessThan(room(2, 8));
  });

  it("leaves the heading of a year that ends in the next whole", () => {
    const fromJuly = { ...contract, source: { ...contract.source, inForce: "2026-07-01" } };
    const [id] = targetColumns(planInput(fromJuly, input.population, input.settings, input.naming));
    // Bold digits of 14 points.
    const width = 7 * textWidth("2026/27") * (14 / 11) * 1.03;
    expect(pixels(id ?? { characters: 0 })).toBeGreaterThan(width);
    const plan = targetsSheet(planInput(fromJuly, input.population, input.settings, input.naming));
    expect(plan.widths[0]?.characters).toBe(id?.characters);
  });
});

describe("the line at the top", () => {
  const top = (host: Awaited<ReturnType<typeof openSituation>>) => String(shown(host, "C2")).split(" · ");
  const compared = "Mod måltal til dato, ellers årets måltal";
  const figures = { ...HALF_YEAR, individualTarget: 2500 };

  it("says how many measures are behind and which, as their rows do, and that none is", async () => {
    const host = await openSituation({ ...figures, actuals: { N1a: 0.4, N3: 66, N4: 0.7, N5a: 0.05 } });
    await waitUntilIdle();
    // A register's figure is awaited, R1 and R2 are ahead of their targets to date.
    expect(top(host)).toEqual(["2 bagud: N1a, N3", compared]);
    await typeActuals(host, { N1a: 0.6, N3: 71 });
    await waitUntilIdle();
    expect(top(host)).toEqual(["Ingen bagud", compared]);
    await typeAtName("KKR_ValgtAar", 2027);
    await waitUntilIdle();
    expect(top(host)).toEqual([compared]);
  });

  it("says how many figures are marked as older and which, and of one or two from when", async () => {
    const host = await openSituation({ ...figures, actuals: { ...ACTUALS, N3: 70 } });
    await typeActuals(
      host,
      { N3: serial(2026, 3, 31), N4: serial(2026, 6, 30), N6: serial(2025, 12, 31) },
      words.targets.asOf,
    );
    await waitUntilIdle();
    expect(top(host)).toEqual(["Ingen bagud", "2 ældre tal: N3 31-03-2026, N6 31-12-2025", compared]);
    await typeActuals(host, { N4: serial(2026, 3, 31) }, words.targets.asOf);
    await waitUntilIdle();
    expect(top(host)).toEqual(["Ingen bagud", "3 ældre tal: N3, N4, N6", compared]);
    // The next is expected later.
    await typeActuals(host, { N3: serial(2026, 9, 30), N4: serial(2026, 9, 30) }, words.targets.nextFigure);
    await waitUntilIdle();
    expect(top(host)).toContain("1 ældre tal: N6 31-12-2025");
  });

  it.each([
    "2 bagud: N3, N4 · 2 ældre tal: N4 31-03-2026, N5a 31-12-2025",
    "4 bagud: N1a, N3, N4, N6 · 5 ældre tal: N1a, N3, N4, N5a, N6",
  ])("has room beside the pane on a small screen for %s and what they are compared with", (said) => {
    expect(7 * textWidth(`${said} · ${compared}`)).toBeLessThan(room(2, 8));
  });
});

it("says what an amount is compared with, and where the spread is judged", async () => {
  const host = await openSituation({ ...HALF_YEAR, individualTarget: 2500, actuals: { F1: 12_345 } });
  await waitUntilIdle();
  const { id, status } = words.targets;
  const of = (measure: string) => recordsOf(host, "KKR_Maal").find((each) => each[id] === measure)?.[status];
  expect([of("F1"), of("R3")]).toEqual(["Mod hele årets beløb", "Bedømmes pr. kommune"]);
  await typeActuals(host, { F1: "" });
  await waitUntilIdle();
  expect(of("F1")).toBe("Fordeling: se Finansiering");
});

it("says of a later year what is to be typed once that year is chosen", async () => {
  const host = await openSituation({ ...HALF_YEAR, individualTarget: 2500 });
  const { id, status } = words.targets;
  const spread = () => recordsOf(host, "KKR_Maal").find((each) => each[id] === "R3")?.[status];
  expect(spread()).toBe(words.sheets.targets.byMunicipality);
  await typeAtName("KKR_ValgtAar", 2027);
  await waitUntilIdle();
  // The municipalities are counted for one year: of another nothing is missing.
  expect(spread()).toBe("Vises, når 2026 vælges");
  expect(shown(host, "C3")).toBe(`2027: Skriv nu: individuelt måltal på Forudsætninger · ${ORIGINS}`);
});

it("is no longer than Excel takes a formula", () => {
  const lengths = sheet("targets")
    .plan()
    .blocks.flatMap(({ cells }) => cells.flat())
    .map((cell) => (isFormula(cell ?? null) ? (cell as Formula).formula.length : 0));
  expect(Math.max(...lengths)).toBeLessThan(8192);
});

it("names Forudsætninger as the origin where unique firms are what is counted", async () => {
  const host = await openSituation({ ...HALF_YEAR, individualTarget: 2500 });
  const { uniqueIndividual, uniqueCollective } = texts.assumptions.yearColumns;
  await Excel.run(async (context) => {
    const sheetWith = context.workbook.worksheets.getItem(words.tabs.assumptions);
    for (const header of [uniqueIndividual, uniqueCollective]) {
      sheetWith.getRange(cellIn(host, input.naming.tables.years, header, 0)).values = [[900]];
    }
    await context.sync();
  });
  await waitUntilIdle();
  const fromActivity = shippedIds.summed.filter((id) => id !== "R1");
  expect(shown(host, "C3")).toMatch(
    new RegExp(`Tal fra Aktivitet: ${fromActivity.join(", ")}; Forudsætninger: R1; Kommuner: R3$`),
  );
});
