import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/commands/createReport";
import { sentencesOf } from "../../../src/report/content/contentFor";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { keyColumn, keyRow } from "../../../workbench/model/sheet";
import { words } from "../../words";
import { shippedIds } from "../contract/shippedIds";
import { COUNTED_IDS } from "../report/countedIds";
import { openSituation, reportOf } from "../report/reportWorkbook";
import { serial } from "../serial";
import { typeAtName, typeInto } from "./contractWorkbook";
import { cellIn, copyOf, openAddIn, recordsOf, sheetOf } from "./openAddIn";

const HALF_YEAR = { file: "half-year-2026.csv", date: "2026-06-30", individualTarget: 2500 } as const;
const YEAR = { file: "year-2026.csv", date: "2026-12-31", individualTarget: 2500 } as const;

/** A report's own sentences, whatever reports there are already. */
const said = async () =>
  sentencesOf((await reportOf({ comparedWith: "none" })).content).map((text) =>
    text.replaceAll(/[\u00A0\u202F]/g, " "),
  );
const cellsOf = (host: Host, sheet: string) => [...sheetOf(host, sheet).cells.values()];
const namesOf = ({ workbook }: Host) => workbook.sheets.map(({ name }) => name);

/** Types into the table of years, in the row of 2026. */
async function typeYear(host: Host, typed: Readonly<Record<string, number>>): Promise<void> {
  for (const [header, value] of Object.entries(typed)) {
    await typeInto(words.tabs.assumptions, cellIn(host, "KKR_Aarstal", header, 0), [[value]]);
  }
}

describe("a report", () => {
  it("is a sheet of values of that day, shown to the user, in three requests and one for print", async () => {
    const host = await openSituation(HALF_YEAR);
    const before = host.counts.requests;
    const made = await reportOf();
    expect(host.counts.requests - before).toBe(4);
    expect(made.sheet).toBe("Rapport KKR 2026-06-30");
    const cells = cellsOf(host, made.sheet);
    expect(cells.length).toBeGreaterThan(300);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("is frozen: what is entered afterwards changes a new report alone, which stands beside it", async () => {
    const host = await openSituation(HALF_YEAR);
    const first = await reportOf();
    const before = structuredClone(sheetOf(host, first.sheet).cells);
    await typeInto(words.tabs.activity, cellIn(host, "KKR_Aktivitet", words.activity.individual, 0), [[500]]);
    const second = await reportOf();
    expect(sheetOf(host, first.sheet).cells).toEqual(before);
    expect(second.sheet).toBe("Rapport KKR 2026-06-30 (2)");
    expect(sentencesOf(second.content)).not.toEqual(sentencesOf(first.content));
    const kl = await reportOf({ recipient: "kl" });
    expect(namesOf(host).slice(-4)).toEqual([first.sheet, words.lists.log.sheet, second.sheet, kl.sheet]);
    expect(kl.sheet).toBe("Rapport KL 2026-06-30");
  });

  it("has every sentence and heading of its content on its sheet, those apart that a table tells", async () => {
    const host = await openSituation(HALF_YEAR);
    const { sheet, content } = await reportOf();
    const ofFirstColumn = [...sheetOf(host, sheet).cells]
      .filter(([key, { value }]) => keyColumn(key) === 0 && typeof value === "string")
      .sort(([one], [other]) => keyRow(one) - keyRow(other))
      .map(([, { value }]) => value);
    const text = ofFirstColumn.join(" ");
    for (const { heading, blocks } of content.sections) {
      expect(ofFirstColumn).toContain(heading);
      for (const block of blocks) {
        if (block.kind === "sentence" && !block.isInTable) expect(text).toContain(block.sentence.text);
      }
    }
  });

  it("prints on A4 portrait at 9 points at least, its title on every page, page x of y, without input colours", async () => {
    const host = await openSituation(HALF_YEAR);
    const { sheet } = await reportOf();
    const { pageLayout, columns, cells } = sheetOf(host, sheet);
    expect(pageLayout).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { row: 0, rows: 1 },
    });
    const pages = [pageLayout.printArea].flat();
    expect(pages[0]).toMatchObject({ row: 0 });
    expect(pages).toMatchObject(pages.map(() => ({ column: 0, columns: 10 })));
    expect(pageLayout.headerFooter.centerFooter).toBe(words.sheets.shared.page);
    // With it the log, which has a line of it: across, all columns on a page's width.
    expect(sheetOf(host, words.lists.log.sheet).pageLayout).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      printArea: [{ column: 0, columns: 5 }],
    });
    // The next one leaves it as somebody has set it up since.
    const own = sheetOf(host, "Log").pageLayout;
    Object.assign(own, { orientation: "Portrait", printArea: [] });
    await createReport();
    await waitUntilIdle();
    expect(sheetOf(host, "Log").pageLayout).toMatchObject({ orientation: "Portrait", printArea: [] });
    const wide = [...columns]
      .filter(([column]) => column < 10)
      .reduce((sum, [, { width = 0 }]) => sum + width, 0);
    const { left, right } = pageLayout.margins;
    // A4 is 595 points wide, and the smallest letters are of 11.
    expect((11 * (595 - left - right)) / wide).toBeGreaterThanOrEqual(9);
    const sizes = [...cells.values()].flatMap(({ style }) => style?.font?.size ?? []);
    expect(Math.min(11, ...sizes)).toBe(11);
    const styles = JSON.stringify(cellsOf(host, sheet));
    expect(styles).not.toContain("KKR Input");
  });

  it("has one chart with title and description, of the municipalities on the band", async () => {
    const host = await openSituation(HALF_YEAR);
    const { sheet } = await reportOf();
    const { charts } = sheetOf(host, sheet);
    expect(charts).toHaveLength(1);
    expect(JSON.stringify(charts[0])).toContain("afvigelse fra måltallet i procent");
  });

  it("is not ours to look up: the contract's sheets are still found, and a report is none of them", async () => {
    const host = await openSituation(HALF_YEAR);
    await reportOf();
    const sheets = namesOf(host);
    expect((await createReport()).kind).toBe("created");
    expect(namesOf(host).slice(0, sheets.length)).toEqual(sheets);
  });
});

describe("a report that cannot be made", () => {
  it("says that there is no workbook", async () => {
    const host = openAddIn();
    const before = copyOf(host);
    expect(await createReport()).toEqual({ kind: "no-workbook" });
    expect(copyOf(host)).toEqual(before);
  });

  it("is final before the year has ended: refused, and nothing is written", async () => {
    const host = await openSituation({ ...HALF_YEAR, isFinal: true });
    const sheets = namesOf(host);
    expect(await createReport()).toEqual({ kind: "not-ended", year: 2026 });
    expect(namesOf(host)).toEqual(sheets);
  });

  it("is final on a day before its year has ended, whatever the date of status", async () => {
    const host = await openSituation({ ...YEAR, isFinal: true });
    const sheets = namesOf(host);
    expect(await createReport({ madeOn: "2026-04-07" })).toEqual({ kind: "not-ended", year: 2026 });
    expect(namesOf(host)).toEqual(sheets);
    const later = await createReport({ madeOn: "2026-12-31", handOverAnyway: true });
    expect(later.kind).toBe("created");
  });

  it("has no date of status", async () => {
    await openSituation({ ...HALF_YEAR, chosen: { KKR_Statusdato: "" } });
    expect(await createReport()).toEqual({ kind: "no-status-date" });
  });
});

describe("a final report", () => {
  const actuals = { N1a: 0.472, N3: 71 };

  it("is refused without explanations of what is not met, with the list, until it is handed over anyway", async () => {
    const host = await openSituation({ ...YEAR, isFinal: true, actuals });
    const refused = await createReport();
    expect(refused.kind).toBe("explanations-missing");
    const owed = refused.kind === "explanations-missing" ? refused.missing.map(({ measure }) => measure) : [];
    // R1 has reached 5,018 of 5,000 and R2 604 of 600; of what is measured, N1a alone is too low.
    expect(owed).toEqual(["N1a"]);
    if (refused.kind !== "explanations-missing") return;
    // Handed over without others than these it would be past the check.
    const other = refused.missing.map((each) => ({ ...each, measure: "N3" }));
    const [first] = refused.missing.map((each) => ({ ...each, parts: each.parts.slice(1) }));
    for (const missing of [other, [], first ? [first] : []]) {
      expect(await createReport({ handOverAnyway: { year: 2026, missing } })).toEqual(refused);
    }
    expect(await createReport({ handOverAnyway: { ...refused, year: 2027 } })).toEqual(refused);
    expect(namesOf(host)).not.toContain("Rapport KKR 2026-12-31");
    const made = await reportOf({ handOverAnyway: refused });
    expect(made.missing).toEqual(refused.missing);
    const texts = cellsOf(host, made.sheet).map(({ value }) => value);
    expect(texts.filter((text) => text === words.report.explanationMissing)).toHaveLength(4);
  });

  it("compares with the year's target, and is not running any more", async () => {
    await openSituation({ ...YEAR, isFinal: true, actuals });
    const made = await reportOf({ handOverAnyway: true });
    const sentences = sentencesOf(made.content);
    expect(sentences.some((text) => text.includes("måltal til dato på"))).toBe(false);
    expect(sentences).toContain(
      `Af ${COUNTED_IDS.length} målepunkter er 3 opfyldt og 1 ikke opfyldt; for ${COUNTED_IDS.length - 6} mangler der tal, for 2 er der intet måltal fastsat, og 0 kan endnu ikke afgøres.`,
    );
  });
});

describe("what a report says in the contract's traps", () => {
  it("6 and 24: the two unique counts summed where they reach as far as the guidances, else guidances, labelled", async () => {
    const host = await openSituation(HALF_YEAR);
    const { years } = words;
    expect(await said()).toContain("R1: sum af vejledninger, ikke unikke virksomheder.");
    const counts = {
      [years.uniqueIndividual]: 900,
      [years.uniqueCollective]: 1000,
      [years.uniqueYoung]: 120,
    };
    // To the end of May only: shown on the sheet, not used.
    await typeYear(host, { ...counts, [years.uniqueUntil]: 46_173 });
    expect(await said()).toContain("R1: sum af vejledninger, ikke unikke virksomheder.");
    await typeYear(host, { [years.uniqueUntil]: 46_203 });
    const sentences = await said();
    expect(sentences).not.toContain("R1: sum af vejledninger, ikke unikke virksomheder.");
    expect(sentences).toContain(
      "R1 Deltagere i vejledningsforløb, individuelt eller kollektivt: 1.900 mod et måltal til dato på 2.479,5, dvs. 579,5 under.",
    );
    expect(sentences.some((text) => text.startsWith("N2: 120 virksomheder (unikke virksomheder)."))).toBe(
      true,
    );
  });

  it("5 and 8: an estimate and a reading are the user's, and count as not fixed", async () => {
    const label = "550 er måltallet";
    await openSituation({
      ...HALF_YEAR,
      actuals: { N1b: 0.57 },
      chosen: { KKR_Skoen: words.sheets.shared.yes, KKR_Maal2: label },
    });
    const sentences = await said();
    expect(sentences).toContain(
      "N1b Heraf virksomheder, der kender tilbuddene: 57,0 % mod et skøn på 60,0 % (midtvejs mellem 55 % i 2025 og 65 % i 2027), dvs. 3,0 procentpoint under.",
    );
    expect(sentences).toContain("Af målepunkterne uden fastsat måltal er 1 målt mod et skøn.");
    expect(sentences.some((text) => text.includes("for 2 er der intet måltal fastsat"))).toBe(true);
    expect(sentences.some((text) => text.includes(`Valgt på Forudsætninger: ${label} (gælder 2027)`))).toBe(
      true,
    );
  });

  it("8: in 2027 the chosen reading is what N2 is compared with, and it still counts as not fixed", async () => {
    await openSituation({ year: 2027, date: "2027-06-30", chosen: { KKR_Maal2: "275 er måltallet" } });
    const sentences = await said();
    expect(sentences).toContain("N2 Vejledte virksomheder under 3 år: der mangler tal.");
    // N2, and R1 and R2, which the contract fixes for 2026 alone.
    expect(sentences.some((text) => text.includes("for 3 er der intet måltal fastsat"))).toBe(true);
  });

  it("10: without a total for individual guidance nothing is judged and nothing is drawn", async () => {
    const host = await openSituation({ file: HALF_YEAR.file, date: HALF_YEAR.date });
    const { sheet, content } = await reportOf();
    expect(sentencesOf(content).filter((text) => text.startsWith("R3"))).toEqual([
      "R3: kommunernes spredning bedømmes ikke: kontrakten fastsætter intet måltal i alt for individuel vejledning, og der er ikke valgt et.",
    ]);
    expect(sheetOf(host, sheet).charts).toHaveLength(0);
  });

  it("13: figures of months after the last that has ended by the status date stand in nothing", async () => {
    await openSituation(HALF_YEAR);
    const untilJune = await said();
    expect(untilJune.some((text) => text.includes("måltal til dato på"))).toBe(true);
    await openSituation({ ...HALF_YEAR, file: "year-2026.csv" });
    const wholeYear = await said();
    // They are shown apart, in one sentence; nothing else is another.
    const isApart = (text: string) => text.includes("(juli, august, september, oktober, november, december)");
    expect(wholeYear.filter(isApart)).toHaveLength(1);
    expect(wholeYear.filter((text) => !isApart(text))).toEqual(untilJune);
  });

  it("16: the Net Promoter Score is the one figure of all answers, as it was typed", async () => {
    await openSituation({ ...HALF_YEAR, actuals: { N3: 68 } });
    const scores = (await said()).filter((text) => /^N3 .*: /.test(text));
    expect(scores).toEqual([
      "N3 Net Promoter Score, drifts- og vækstsegment: 68 mod et måltal på 70, dvs. 2 point under.",
    ]);
  });

  it("17: what is no number is no figure", async () => {
    const host = await openSituation({ ...HALF_YEAR, actuals: { N4: "ca. 53 %", N6: 85, N1a: 1.4 } });
    const lines = await said();
    const { status, deviation, id, actual } = words.targets;
    for (const [measure, shown, verdict] of [
      ["N4", "ca. 53 %", words.issues["number-invalid"].title],
      ["N6", "85", words.issues["actual-impossible"].title],
      ["N1a", "1,4", words.issues["actual-impossible"].title],
    ]) {
      const row = recordsOf(host, "KKR_Maal").findIndex((each) => each[id] === measure);
      expect(recordsOf(host, "KKR_Maal")[row]).toMatchObject({ [status]: verdict, [deviation]: "" });
      expect(
        lines.some((text) => text.startsWith(`${measure} `) && text.endsWith(": der mangler tal.")),
      ).toBe(true);
      const cell = `'${words.tabs.targets}'!${cellIn(host, "KKR_Maal", actual, row)}`;
      expect(lines).toContain(
        `${measure}: »${shown}« i ${cell} kan ikke være tallet og er ikke brugt; ret det dér.`,
      );
    }
    expect(lines.some((text) => /^Af 11 målepunkter er 0 opfyldt og 0 ikke opfyldt/.test(text))).toBe(true);
  });

  it("18: guidances without a firm that could turn the verdict of a final report leave it open", async () => {
    const host = await openSituation({ ...YEAR, isFinal: true });
    const { years } = words;
    await typeYear(host, {
      [years.uniqueIndividual]: 2400,
      [years.uniqueCollective]: 2590,
      [years.uniqueYoung]: 300,
      [years.uniqueUntil]: 46_387,
      [years.uniqueLeftOut]: 20,
    });
    const { content } = await reportOf({ handOverAnyway: true });
    const leftOut = content.sections.find(({ id }) => id === "leftOut")?.blocks ?? [];
    expect(leftOut.flatMap((block) => (block.kind === "sentence" ? [block.sentence.text] : []))).toContain(
      "20 vejledninger på Forløb har hverken CVR-nummer eller reference og kan ikke indgå i tallene for unikke virksomheder.",
    );
    const counts = content.sections
      .find(({ id }) => id === "briefly")
      ?.blocks.find(({ kind }) => kind === "table");
    const missing = counts?.kind === "table" ? counts.table.rows[2]?.[2] : "";
    expect(missing).toContain("R1");
  });

  it("21: a near miss of the user's amber zone is not met", async () => {
    await openSituation({ ...HALF_YEAR, actuals: { N1a: 0.49 }, chosen: { KKR_GulZone: 0.05 } });
    expect((await said()).some((text) => text.includes("er 0 opfyldt og 1 ikke opfyldt"))).toBe(true);
  });

  it("23: months that are there alone, by the user's choice, which is said; never when it is final", async () => {
    const gaps = {
      ...YEAR,
      file: "gaps-2026.csv",
      chosen: { KKR_KunKendteMaaneder: words.sheets.shared.yes },
    };
    await openSituation(gaps);
    const chosen = await said();
    expect(
      chosen.some((text) => text.startsWith("Efter valg på Forudsætninger kun målt på de måneder")),
    ).toBe(true);
    await openSituation({ ...gaps, isFinal: true });
    const final = sentencesOf((await reportOf({ handOverAnyway: true })).content);
    expect(final.some((text) => text.startsWith("Efter valg på Forudsætninger"))).toBe(false);
  });

  it("25: a year that runs is neither met nor missed, and its rows say how it stands", async () => {
    const host = await openSituation(HALF_YEAR);
    const { sheet } = await reportOf();
    const texts = cellsOf(host, sheet).map(({ value }) => value);
    expect(texts).toContain(words.sheets.targets.running.onTrack);
    expect(texts).not.toContain(words.verdicts.met + "t");
  });
});

describe("a year that is over", () => {
  it("is reported to its last day, whatever the date of status", async () => {
    await openSituation({ ...YEAR, date: "2027-02-28", year: 2026 });
    const { sheet, content } = await reportOf();
    expect(sheet).toBe("Rapport KKR 2027-02-28");
    const goals = content.sections.find(({ id }) => id === "goals")?.blocks[0];
    expect(goals?.kind === "table" && goals.table.headers).toContain("Måltal pr. 31-12-2026");
    // The workbook's own day lies in the next year; the report's year ends where its headings say.
    const method = content.sections.find(({ id }) => id === "method")?.blocks ?? [];
    const settings = method.flatMap((block) =>
      block.kind === "table" && block.table.kind === "settings" ? block.table.rows : [],
    );
    expect(settings).toContainEqual([
      words.sheets.assumptions.countedUntil[0],
      expect.objectContaining({ value: serial(2026, 12, 31) }),
    ]);
    expect(sentencesOf(content).some((text) => text.includes(words.sentences.atYearEnd))).toBe(true);
  });

  it("has nothing to report before it has begun, and no municipality is invited", async () => {
    await openSituation({ individualTarget: 2500, date: "2026-01-15", year: 2026 });
    const sentences = await said();
    expect(sentences).toContain("R3: 0 kommuner under, 0 inden for, 0 over spændet; 19 bedømmes ikke.");
    expect(sentences.some((text) => text.includes("nedre grænse"))).toBe(false);
  });

  it("says that no month has ended, and leaves out what would be due, lacking or judged", async () => {
    await openSituation({ individualTarget: 2500, date: "2026-01-15", year: 2026 });
    const { content } = await reportOf({ comparedWith: "none" });
    const blocks = content.sections.flatMap((section) => section.blocks);
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
    expect(tables.flatMap(({ headers }) => headers).join()).not.toContain("31.12.2025");
    expect(tables.find(({ kind }) => kind === "municipalities")?.headers).toEqual([
      words.report.municipality.name,
      words.report.municipality.target,
    ]);
    expect(JSON.stringify(tables.find(({ kind }) => kind === "municipalities"))).not.toContain("mangler");
    const counted = tables.find(({ kind }) => kind === "counts")?.rows ?? [];
    const inCount = (state: string) => counted.find(([name]) => name === state)?.[2];
    expect(inCount(words.report.counted.undecided)).toBe(shippedIds.cumulativeWithTarget.join(", "));
    expect(inCount(words.report.counted.missing)).not.toMatch(/R\d/);
    expect(blocks.filter(({ kind }) => kind === "chart")).toEqual([]);
    const sentences = sentencesOf(content);
    expect(sentences).toContain("R2 Heraf vækstforløb: ingen måned er slut endnu.");
    expect(sentences).not.toContain(words.report.noDialogue(0, 19));
    expect(sentences.find((text) => text.startsWith("N2:"))).toMatch(/^N2: ingen måned er slut endnu\./);

    const own = (await reportOf({ recipient: "kommune:741" })).content;
    const rows = own.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === "table" ? block.table.rows.map(([label]) => label) : [],
      ),
    );
    expect(rows).not.toContain(words.report.municipality.lower);
    expect(rows).not.toContain(words.report.chanceTable.whole);
    expect(sentencesOf(own).join()).not.toContain(words.sentences.reading.noLevel);
  });
});

describe("reading Målark", () => {
  it("goes by headers: a column of the user's own in the middle changes nothing", async () => {
    const host = await openSituation({ ...HALF_YEAR, actuals: { N1a: 0.472 } });
    const before = await said();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Maal");
      table.columns.add(2, undefined, "Min egen");
      await context.sync();
    });
    expect(recordsOf(host, "KKR_Maal")[0]).toHaveProperty("Min egen");
    expect(await said()).toEqual(before);
  });

  it("passes over a table of the user's on the same sheet", async () => {
    await openSituation({ ...HALF_YEAR, actuals: { N5a: 0.12 } });
    const before = await said();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(words.tabs.targets);
      sheet.getRange("Z80:AA81").values = [
        ["Nr", "Note"],
        ["N1a", "min"],
      ];
      sheet.tables.add(`'${words.tabs.targets}'!Z80:AA81`, true);
      await context.sync();
    });
    await waitUntilIdle();
    expect(await said()).toEqual(before);
  });

  it("leaves the settings to Forudsætninger: another year is another report", async () => {
    await openSituation(HALF_YEAR);
    await typeAtName("KKR_ValgtAar", 2027);
    const { content } = await reportOf();
    expect(content.lines[1]).toBe("Status pr. 30. juni 2026 · foreløbig · året 2027");
  });
});
