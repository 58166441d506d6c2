import { describe, expect, it } from "vitest";
import { sheetTexts } from "../../../src/language/sheets/sheets";
import { municipalTexts } from "../../../src/language/report/municipalTexts";
import { reportTexts } from "../../../src/language/report/reportTexts";
import { contentFor } from "../../../src/report/content/contentFor";
import { municipalityContent } from "../../../src/report/content/municipalityContent";
import type { ReportContent } from "../../../src/report/content/reportContent";
import type { MunicipalityFacts, ReportFacts } from "../../../src/report/facts/reportFacts";
import { words } from "../../words";
import { readReports } from "../../../src/commands/reports/readReports";
import { typeInto } from "../commands/contractWorkbook";
import { besideLabel } from "../commands/openAddIn";
import { serial } from "../serial";
import { COUNTED_IDS } from "./countedIds";
import { figure, measureFacts, municipalityFacts, reportFacts } from "./factsByHand";
import { danish } from "./ownReckoning";
import { figuresFile, openSituation, reportOf } from "./reportWorkbook";

const individualTarget = { chosen: figure(2500) };

/** All that a report says, each sentence, text and row of a table a line. */
function linesOf({ title, lines, sections }: ReportContent): string[] {
  const inSections = sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === "sentence") return [block.sentence.text];
      if (block.kind === "text") return [block.text];
      return block.kind === "table"
        ? [block.table.headers, ...block.table.rows].map((row) =>
            row.map((cell) => (typeof cell === "object" ? cell?.value : cell)).join("|"),
          )
        : [];
    }),
  ]);
  return [title, ...lines, ...inSections].map((text) => text.replaceAll(/[\u00A0\u202F]/g, " "));
}

const kkr = (said: Partial<ReportFacts> = {}) => linesOf(contentFor("kkr", reportFacts(said), "da"));
const kl = (said: Partial<ReportFacts> = {}) => linesOf(contentFor("kl", reportFacts(said), "da"));
const toItself = (own: MunicipalityFacts, said: Partial<ReportFacts> = {}) =>
  linesOf(municipalityContent(own, reportFacts({ individualTarget, municipalities: [own], ...said }), "da"));

const annex = {
  kind: "fixed",
  printed: 44_815,
  sum: 44_814,
  rows: [
    { name: "Lemvig", amount: 613 },
    { name: "Aarhus", amount: 44_201 },
  ],
  cells: [],
} as const;

describe("what the reports say where the contract has traps", () => {
  it("1: annex a's rows do not add up to its total: both stand, the difference is named, no row is corrected", () => {
    const said = kkr({ funding: annex });
    expect(said).toContain(
      "Kommunernes bidrag i 2026 er i alt 44.815 (1.000 kr.) som anført i kontrakten; rækkerne giver tilsammen 44.814.",
    );
    expect(said).toContain(
      "Afrundingsdifference: 1 (1.000 kr.); målet følger det anførte beløb, og rækkerne er ikke rettet.",
    );
    expect(said).toContain("Lemvig|613|0.013678761101441514");
    expect(said).toContain("I alt|44814|1");
    // Without a difference there is nothing to say of it.
    expect(kkr({ funding: { ...annex, printed: 44_814 } }).join()).not.toContain(
      words.sheets.funding.rounding,
    );
  });

  it("13: a month that has not ended by the date of status is in no sum, and what is there of it is shown apart", async () => {
    const host = await openSituation({
      file: "half-year-2026.csv",
      date: "2026-06-29",
      individualTarget: 2500,
    });
    const rows = figuresFile("half-year-2026.csv").trimEnd().split(/\r?\n/);
    const june = rows.filter((row) => row.startsWith("2026-06;")).map((row) => row.split(";"));
    const [individual, collective, growth, young] = [2, 3, 4, 5].map((at) =>
      june.reduce((sum, cells) => sum + Number(cells[at]), 0),
    );
    const { content } = await reportOf();
    const told = content.sections
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "sentence" ? [block.sentence] : [])))
      .find(({ text }) => text.includes("ikke var slut pr. 29. juni 2026"));
    expect(told?.text).toBe(
      `Aktivitet har allerede tal for måneder, der ikke var slut pr. 29. juni 2026 (juni): Individuelle ${individual}, Kollektive ${collective}, Vækstforløb ${growth}, Under 3 år ${young}. De indgår hverken i realiseret eller i nogen bedømmelse.`,
    );
    expect(told?.cells).toHaveLength(4 * june.length);
    const said = linesOf(content);
    expect(said.join("\n")).toContain("Måneder, der ikke var slut på statusdatoen, tælles ikke med.");
    // R1 is what the first five months come to.
    const first = rows.filter((row) => /^2026-0[1-5];/.test(row)).map((row) => row.split(";"));
    const guided = first.reduce((sum, cells) => sum + Number(cells[2]) + Number(cells[3]), 0);
    expect(said.find((line) => line.startsWith("R1 Deltagere"))).toContain(`: ${danish(guided)} mod `);

    // The report stands as it is when more comes in for the running month: that is no correction of it.
    const [cell = ""] = told?.cells ?? [];
    await typeInto(words.tabs.activity, cell.slice(cell.lastIndexOf("!") + 1), [[99]]);
    const read = await readReports();
    expect(read.kind === "read" && read.reports.map(({ state }) => state.kind)).toEqual(["current"]);
    expect(host.workbook.sheets.map(({ name }) => name)).toContain("Rapport KKR 2026-06-29");
  });

  it("10: no total for individual guidance stands anywhere: nobody is judged, drawn, listed or invited, and R1's 5,000 is not used", () => {
    const own = municipalityFacts("Lemvig", {
      position: "not-fixed",
      target: undefined,
      compared: undefined,
      deviation: undefined,
      deviationShare: undefined,
    });
    const said = kkr({ municipalities: [own] });
    expect([...new Set(said.filter((text) => text.startsWith("R3")))]).toEqual([
      "R3: kommunernes spredning bedømmes ikke: kontrakten fastsætter intet måltal i alt for individuel vejledning, og der er ikke valgt et.",
    ]);
    expect(said).toContain("Lemvig|||100|||Intet måltal||0");
    expect(said).toContain("Individuelt måltal i alt|ikke fastsat");
    expect(said.some((text) => text.startsWith(words.report.dialogue.final))).toBe(false);
    const content = contentFor("kkr", reportFacts({ municipalities: [own] }), "da");
    expect(content.sections.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === "chart")).toBe(false);
    const mine = toItself(own, { individualTarget: undefined });
    expect(mine.join()).not.toMatch(/5[.,]?000|Invitation/);
    expect(mine).toContain("Individuelt måltal i alt|ikke fastsat|");
  });

  it("14: percent and percentage points are two units: two percentages are points apart, never a percent of one", () => {
    // 47.2 % against 50 % is 2.8 percentage points below, and 5.6 % less.
    const n4 = measureFacts("N4", { actual: figure(0.472), deviation: figure(-0.028), finality: "final" });
    const said = kkr({ isFinal: true, measures: [n4] });
    const apart = "47,2 % mod et måltal på 50,0 %, dvs. 2,8 procentpoint under.";
    expect(said).toContain(`N4 Henviste virksomheder, der har brugt en henvisning: ${apart}`);
    expect(said.join("\n")).not.toMatch(/(?:2,8|5,6) %/);
    // A count is neither: it is that many below.
    const r2 = measureFacts("R2", { actual: figure(540), deviation: figure(-60) });
    expect(kkr({ isFinal: true, measures: [r2] })).toContain(
      "R2 Heraf vækstforløb: 540 mod et årsmåltal på 600, dvs. 60 under.",
    );
  });

  it("15: effects come two years late: the report names the cohort, and one that is yet to come is not missing", () => {
    const older = measureFacts("N5a", {
      actual: figure(0.121),
      cohort: { text: "2023", cell: "Målark!Q9" },
      period: { text: "2025", cell: "Målark!P9" },
      answers: figure(412),
    });
    const later = measureFacts("N5b", { nextFigure: figure(serial(2028, 9, 1)) });
    const said = kkr({ isFinal: true, measures: [older, later] });
    const effects = said.filter((text) => /^N5[ab]\|Mervækst i [^|]*\|2023\|2025\|412\|0.121\|/.test(text));
    expect(effects).toHaveLength(1);
    const next = serial(2028, 9, 1);
    expect(said).toContain(
      `N5b|Mervækst i beskæftigelse, vækstsegment|ikke oplyst|ikke oplyst|ikke oplyst|afventer|${next}`,
    );
    expect(said).toContain("N5b Mervækst i beskæftigelse, vækstsegment: tallet ventes 1. september 2028.");
    expect(said).toContain("Kan endnu ikke afgøres|1|N5b");
    expect(said.some((text) => /^(?:Tal mangler|Mangler)[^|]*\|0\|/.test(text))).toBe(true);
  });

  it("15: the final report awaits an effect of which no day is known, and the sheet does too", async () => {
    await openSituation({ file: "year-2026.csv", date: "2026-12-31", isFinal: true });
    const { content } = await reportOf({ handOverAnyway: true });
    const [note] = linesOf(content).filter((text) => text.startsWith("N5a, N5b og N5c afventes"));
    expect(note).toBe("N5a, N5b og N5c afventes; uden en oplyst dato for næste tal tæller de som manglende.");
  });

  it("21: a verdict needs a limit, and the contract has no traffic light: a miss is a miss, however near", () => {
    const near = measureFacts("N1a", {
      actual: figure(0.499),
      status: { text: words.verdicts.close, cell: "Målark!N8" },
    });
    const said = kkr({ measures: [near] });
    expect(said).toContain("Ikke opfyldt|1|N1a");
    expect(said.join("\n")).not.toContain(words.verdicts.close);
    expect(said).toContain(
      "N1a Virksomheder, der kender erhvervshuset: 49,9 % mod et måltal på 50,0 %, dvs. 0,1 procentpoint under.",
    );
  });

  it("22: the contract says nothing of instalments: amounts are the year's, and no report splits them", () => {
    for (const said of [kkr({ funding: annex }), kl({ funding: annex }), toItself(lemvig())]) {
      expect(said.join("\n")).not.toMatch(/\brate|faktura/i);
    }
    expect(toItself(lemvig())).toContain("Bidrag 2026 (1.000 kr.)|613|kontraktens afsnit 8 og bilag a");
  });

  it("23: a missing month is never zero: what can still turn is not judged nor invited, what cannot is not below, and no sum takes it for zero", () => {
    const open = { deviation: undefined, deviationShare: undefined, missingMonths: [2] };
    const turning = lemvig({ ...open, position: "not-judged" });
    const certain = lemvig({ ...open, position: "not-below", name: "Odder" });
    const none = lemvig({ ...open, position: "missing", name: "Skive", individual: undefined });
    const said = kkr({ individualTarget, municipalities: [turning, certain, none] });
    expect(said).toContain(
      "R3: 0 kommuner under, 0 inden for, 0 over spændet; 3 bedømmes ikke, heraf 1 ikke under, uanset hvad der mangler.",
    );
    expect(said).toContain(
      "For 3 af 3 kommuner mangler der tal for en eller flere måneder til og med juni; de bedømmes ikke: Lemvig (februar), Odder (februar), Skive (februar).",
    );
    expect(said).toContain(
      "Der mangler måneder, men de kan kun lægge til, så kommunen er ikke under spændet: Odder (februar).",
    );
    expect(said).toContain(
      "For 2 af 3 kommuner kan det ikke afgøres, om de ligger under spændet; ingen af de øvrige gør.",
    );
    // Figures that are there are summed, as R1 sums them, and called incomplete.
    const total = said.filter((text) => /^I alt.*\|300\|/.test(text));
    const known = 2 * (turning.individual?.value ?? NaN);
    expect(total).toEqual([`I alt (ufuldstændig: 3 kommuner mangler måneder)|300|99|${known}|||||0`]);
    for (const own of [turning, certain, none]) expect(toItself(own).join()).not.toContain("Invitation");
  });

  it("24: R1 changes its basis once unique firms are known: the basis stands beside the figure", () => {
    const r1 = (basis: "guidances" | "firms") =>
      kkr({ measures: [measureFacts("R1", { actual: figure(1900), toDate: figure(2479.5), basis })] });
    expect(r1("guidances")).toContain("R1: sum af vejledninger, ikke unikke virksomheder.");
    expect(r1("firms").join()).not.toContain("sum af vejledninger");
    const n2 = kkr({ measures: [measureFacts("N2", { actual: figure(120), basis: "firms" })] });
    expect(n2.some((text) => text.startsWith("N2: 120 virksomheder (unikke virksomheder)."))).toBe(true);
  });

  it("25: a year that runs has words by kind of measure: nothing is met before it is final but what is measured at once", async () => {
    const actuals = { N1a: 0.51, N3: 68, N5a: 0.12 };
    await openSituation({
      file: "half-year-2026.csv",
      date: "2026-06-30",
      individualTarget: 2500,
      actuals,
    });
    const { content } = await reportOf();
    const said = linesOf(content);
    const statusOf = (id: string) =>
      said
        .find((text) => text.startsWith(`${id}|`))
        ?.split("|")
        .at(-3);
    expect(["N1a", "N3", "N5a", "R1"].map(statusOf)).toEqual([
      words.verdicts.met,
      words.sheets.targets.running.below,
      words.sheets.targets.running.awaited,
      words.sheets.targets.running.onTrack,
    ]);
    expect(said).toContain(
      "R1 Deltagere i vejledningsforløb, individuelt eller kollektivt: 2.619 mod et måltal til dato på 2.479,5, dvs. 139,5 over.",
    );
    // Seven have a figure or no target.
    expect(said).toContain(
      `Af ${COUNTED_IDS.length} målepunkter er 1 opfyldt og 0 ikke opfyldt; for ${COUNTED_IDS.length - 7} mangler der tal, for 2 er der intet måltal fastsat, og 4 kan endnu ikke afgøres.`,
    );
  });

  it("26: of small numbers the rule's verdict stands, and the annex says what chance would do beside it, of no cause", () => {
    // A target of 3.24: nine tenths are 2.9, so that 2 are below, as they are by chance in 37 of 100 cases.
    const samso = municipalityFacts("Samsø", {
      code: "741",
      toDate: figure(3.24),
      compared: figure(3.24),
      individual: figure(2),
      position: "below",
    });
    const said = kkr({ individualTarget, municipalities: [samso] });
    expect(said).toContain(
      "Samsø har 2 individuelle vejledninger mod en nedre grænse på 2,9; der mangler 1 vejledning.",
    );
    expect(said.some((text) => text.endsWith("kontraktens regel om dialog gælder uændret."))).toBe(true);
    expect(said).toContain(
      "Ved et måltal på 3,2 vil en kommune, der følger måltallet, ligge under i ca. 37 ud af 100 tilfælde.",
    );
    expect(said.some((text) => text.startsWith("Samsø|3.24|37|"))).toBe(true);
    expect(toItself(samso)).toContain(words.municipal.small);
  });

  it("27: whether VAT applies is open: no report says anything of it, and nothing in any language is called exempt", () => {
    for (const said of [kkr({ funding: annex }), kl({ funding: annex }), toItself(lemvig())]) {
      expect(said.join("\n")).not.toMatch(/moms/i);
    }
    const patterns = JSON.stringify(
      [reportTexts("da"), reportTexts("en"), municipalTexts("da"), municipalTexts("en"), sheetTexts("da")],
      (_, value: unknown) => (typeof value === "function" ? String(value) : value),
    );
    expect(patterns).not.toMatch(/momsfri|momsfritag|vat[- ](?:free|exempt)|exempt/i);
  });

  it.each([
    [
      words.sheets.assumptions.guidanceUnits.entered,
      words.report.municipality.individual.entered,
      "er talt, som den er indtastet",
    ],
    [
      words.sheets.assumptions.guidanceUnits.meeting,
      words.report.municipality.individual.meeting,
      "er her et møde (valgt på Forudsætninger)",
    ],
    [
      words.sheets.assumptions.guidanceUnits.course,
      words.report.municipality.individual.course,
      "er her et forløb (valgt på Forudsætninger)",
    ],
  ])(
    "28: the contract does not say whether a guidance is a meeting or a course: chosen is %s, which is named beside the figures and changes none",
    async (chosen, heading, counted) => {
      const host = await openSituation({
        file: "half-year-2026.csv",
        date: "2026-06-30",
        individualTarget: 2500,
        ...(chosen === words.sheets.assumptions.guidanceUnits.entered
          ? {}
          : { chosen: { KKR_Vejledningsenhed: chosen } }),
      });
      const told = `En individuel vejledning ${counted}: kontrakten siger ikke, om den er et møde eller et forløb.`;
      const [forKkr, forKl, forLemvig] = [
        await reportOf(),
        await reportOf({ recipient: "kl" }),
        await reportOf({ recipient: "kommune:665" }),
      ].map(({ content }) => linesOf(content));
      for (const said of [forKkr, forKl, forLemvig])
        expect(said?.filter((line) => line === told)).toEqual([told]);
      expect(forKkr?.some((line) => line.startsWith("Kommune|") && line.split("|").includes(heading))).toBe(
        true,
      );
      expect(forKkr).toContain(`En vejledning er|${chosen}`);
      // Beside the total that the municipalities are measured against.
      const beside = besideLabel(
        host,
        words.tabs.municipalities,
        words.sheets.municipalities.individualTarget,
      );
      expect(beside.join()).toContain(`; vejledninger talt: ${chosen.toLowerCase()}`);
      const lemvigs = forKkr?.find((line) => line.startsWith("Lemvig|"))?.split("|");
      expect([lemvigs?.[3], lemvigs?.[8]]).toEqual(["18", "21"]);
    },
  );

  it("30: the målepunkter are counted, of the report's year alone: the spread and the funding have sentences of their own", async () => {
    await openSituation({
      file: "half-year-2026.csv",
      date: "2026-06-30",
      individualTarget: 2500,
      actuals: {},
    });
    const { content } = await reportOf();
    const tables = content.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "table" && block.table.kind === "counts" ? [block.table] : [],
      ),
    );
    const [counts] = tables;
    const ids = (counts?.rows ?? []).flatMap(([, , cell]) => String(cell).split(", ").filter(Boolean));
    // Målark has the rows of 2027 as well, and each stands here once.
    expect(ids.toSorted()).toEqual(COUNTED_IDS.toSorted());
    const said = linesOf(content);
    expect(said).toContain(`I alt|${COUNTED_IDS.length}|`);
    const [sentence = ""] = said.filter((text) => text.startsWith(`Af ${COUNTED_IDS.length} målepunkter`));
    const numerals = [...sentence.matchAll(/\d+/g)].map(([numeral]) => Number(numeral));
    expect(numerals[0]).toBe(COUNTED_IDS.length);
    expect(numerals.slice(1).reduce((sum, each) => sum + each, 0)).toBe(COUNTED_IDS.length);
    expect(said.some((text) => /^R3: \d+ kommune/.test(text))).toBe(true);
    expect(said.some((text) => text.startsWith("Kommunernes bidrag i 2026 er i alt 44.815"))).toBe(true);
    expect(said.some((text) => /^(?:R3|F1)\|/.test(text))).toBe(false);
  });
});

/** Lemvig below its band, or as is said. */
function lemvig(said: Partial<MunicipalityFacts> = {}): MunicipalityFacts {
  const { name = "Lemvig", ...rest } = said;
  return municipalityFacts(name, {
    code: "665",
    target: figure(100),
    toDate: figure(33),
    compared: figure(33),
    individual: figure(20),
    deviation: figure(-13),
    position: "below",
    ...rest,
  });
}
