import { beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { sentencesOf } from "../../../../src/report/content/contentFor";
import type { ContentTable } from "../../../../src/report/content/reportContent";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openSituation, reportOf, typeActuals } from "../../report/reportWorkbook";
import { serial } from "../../serial";
import { typeInto } from "../contractWorkbook";
import { cellIn, recordsOf } from "../openAddIn";

const { tabs, targets } = words;
const { finalities, lastYearWords, running } = words.sheets.targets;
const HALF_YEAR = { file: "half-year-2026.csv", date: "2026-06-30", individualTarget: 2500 } as const;
const YEAR = { file: "year-2026.csv", date: "2026-12-31", individualTarget: 2500 } as const;

let host: Host;

/** A column of a year's table, by the measures' numbers. */
function column(header: string, table = "KKR_Maal"): Record<string, unknown> {
  return Object.fromEntries(recordsOf(host, table).map((row) => [row[targets.id], row[header]]));
}

async function typeIn2027(id: string, header: string, value: string | number): Promise<void> {
  const row = recordsOf(host, "KKR_Maal_2027").findIndex((each) => each[targets.id] === id);
  await typeInto(tabs.targets, cellIn(host, "KKR_Maal_2027", header, row), [[value]]);
  await waitUntilIdle();
}

describe("Målark says of each figure how far it has come", () => {
  beforeAll(async () => {
    host = await openSituation({
      ...HALF_YEAR,
      actuals: { N1a: 0.48, N3: 68, N4: 0.55 },
    });
  });

  it("as the report is where nothing is said", () => {
    expect(column(targets.status)).toMatchObject({
      N1a: words.verdicts["not-met"],
      N3: running.below,
      N4: running.atOrAbove,
      // A register's figure comes later, and so does not lack yet (docs/contract-reading.md, "Effects come two years late").
      N5a: running.awaited,
      N6: words.verdicts.missing,
      R2: running.onTrack,
    });
  });

  it("by its own word where one is said, and by the day on which it is expected", async () => {
    await typeActuals(
      host,
      { N3: finalities.final, N4: finalities.final, N5a: finalities.final },
      targets.finality,
    );
    await typeActuals(host, { N5a: 0.08 });
    await typeActuals(host, { N6: serial(2026, 9, 1) }, targets.nextFigure);
    await waitUntilIdle();
    expect(column(targets.status)).toMatchObject({
      N3: words.verdicts["not-met"],
      N4: words.verdicts.met,
      N5a: words.verdicts["not-met"],
      N6: running.awaited,
    });
    await typeActuals(host, { N6: serial(2026, 5, 1) }, targets.nextFigure);
    await waitUntilIdle();
    expect(column(targets.status)).toMatchObject({ N6: words.verdicts.missing });
  });

  it("but what adds up is not final before its year is over", async () => {
    await typeActuals(host, { R2: finalities.final }, targets.finality);
    await waitUntilIdle();
    expect(column(targets.status)).toMatchObject({ R2: words.sheets.shared.notJudged });
  });

  it("and what is awaited and has no target stays not fixed", async () => {
    await typeActuals(host, { N1b: finalities.awaited }, targets.finality);
    await waitUntilIdle();
    expect(column(targets.status)).toMatchObject({ N1b: words.verdicts["not-fixed"] });
  });

  it("and what is awaited lacks once its day has passed, a register's figure too", async () => {
    host = await openSituation({ ...YEAR, actuals: { N3: 68 } });
    const said = { N3: finalities.awaited, N4: finalities.awaited, N5b: finalities.awaited };
    await typeActuals(host, { ...said, N6: finalities.awaited }, targets.finality);
    const past = serial(2026, 10, 5);
    await typeActuals(host, { N3: past, N4: past, N5b: past }, targets.nextFigure);
    await typeActuals(host, { N6: serial(2027, 1, 1) }, targets.nextFigure);
    await waitUntilIdle();
    const waits = { N3: running.awaited, N6: running.awaited };
    expect(column(targets.status)).toMatchObject({
      N4: words.verdicts.missing,
      N5b: words.verdicts.missing,
      ...waits,
    });
    const lines = sentencesOf((await reportOf()).content);
    expect(lines).toContain("N4 Henviste virksomheder, der har brugt en henvisning: der mangler tal.");
    expect(lines.find((line) => line.startsWith("N6 "))).toMatch(/: tallet ventes 1\. januar 2027\.$/);
  });

  it("also in a final report: a figure that is still provisional is neither met nor missed", async () => {
    host = await openSituation({ ...YEAR, isFinal: true, actuals: { N3: 68, N4: 0.55 } });
    await typeActuals(host, { N3: finalities.provisional, R2: finalities.provisional }, targets.finality);
    await waitUntilIdle();
    expect(column(targets.status)).toMatchObject({
      N3: running.below,
      N4: words.verdicts.met,
      R2: running.reached,
    });
  });
});

describe("last year's figure", () => {
  beforeAll(async () => {
    host = await openSituation({ ...HALF_YEAR, actuals: { N1a: 0.48, N4: "ca. 53 %" } });
  });

  it("is typed in for the contract's first year, and later proposed from the year before", async () => {
    expect(Object.values(column(targets.lastYear)).every((value) => value === null)).toBe(true);
    expect(column(targets.lastYear, "KKR_Maal_2027")).toMatchObject({
      N1a: 0.48,
      // A blank stays blank, and what is no number is no figure.
      N3: "",
      N4: "",
      // Its year still runs.
      R2: "",
      R3: null,
      F1: null,
    });
    await typeIn2027("N1a", targets.lastYear, lastYearWords.newDefinition);
    const outcome = await checkFigures();
    expect(outcome.kind === "checked" && outcome.issues).toMatchObject([
      { address: "F9", issue: { rule: "actual-impossible", received: "ca. 53 %" } },
    ]);
  });

  it("is no figure of this year: only the report year's rows count", async () => {
    await typeIn2027("N3", targets.actual, 71);
    const { content } = await reportOf();
    const lines = sentencesOf(content);
    expect(lines).toContain("N3 Net Promoter Score, drifts- og vækstsegment: der mangler tal.");
  });

  it.each([
    ["N1a", 0.48, true],
    ["N1a", 48, false],
    ["N1a", words.report.notGiven, true],
    ["N1a", words.report.newDefinition, true],
    ["N1a", "cirka 48 %", false],
    ["N3", -101, false],
    ["N3", -12, true],
    ["N5a", -0.03, true],
    ["R1", 4800, true],
    ["R1", -1, false],
  ])("of %s accepts %s: %s", async (id, value, isAccepted) => {
    await typeActuals(host, { [id]: value }, targets.lastYear);
    const row = recordsOf(host, "KKR_Maal").findIndex((each) => each[targets.id] === id);
    const valid = await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets
        .getItem(tabs.targets)
        .getRange(cellIn(host, "KKR_Maal", targets.lastYear, row));
      dataValidation.load("valid");
      await context.sync();
      return dataValidation.valid;
    });
    expect(valid).toBe(isAccepted);
  });
});

describe("a report of what is typed beside a figure", () => {
  it("shows the older cohort, its register year, n and the next figure; last year in the table of goals", async () => {
    host = await openSituation({ ...YEAR, isFinal: true, actuals: { N5a: 0.12, N3: 71 } });
    await typeActuals(host, { N5a: "afsluttet i 2023" }, targets.cohort);
    await typeActuals(host, { N5a: "2025", N3: "jan.-dec. 2026" }, targets.period);
    // Pasted from a numeric cell a year is a number.
    await typeActuals(host, { N5b: 2024 }, targets.cohort);
    await typeActuals(host, { N5b: 2026 }, targets.period);
    await typeActuals(host, { N5a: 412, N3: 860 }, targets.answers);
    await typeActuals(host, { N5a: serial(2027, 9, 1) }, targets.nextFigure);
    await typeActuals(host, { N3: 66, N5a: "Ny definition", N4: lastYearWords.notGiven }, targets.lastYear);
    await waitUntilIdle();
    const { content } = await reportOf({ handOverAnyway: true });
    const tables = content.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    );
    const rowOf = (kind: ContentTable["kind"], id: string) =>
      tables
        .find((table) => table.kind === kind)
        ?.rows.find(([first]) => first === id)
        ?.map((cell) => (typeof cell === "object" ? cell?.value : cell));
    expect(rowOf("effects", "N5a")).toEqual([
      "N5a",
      "Mervækst i omsætning, vækstsegment",
      "afsluttet i 2023",
      "2025",
      412,
      0.12,
      serial(2027, 9, 1),
    ]);
    expect(rowOf("effects", "N5b")?.slice(2, 4)).toEqual(["2024", "2026"]);
    // Nr, Målepunkt, Måltal, Opfyldelse, Realiseret, Afvigelse, Sidste år, Status, n, Opgjort pr.
    expect(rowOf("goals", "N3")?.slice(6, 9)).toEqual([66, words.verdicts.met, 860]);
    expect(rowOf("goals", "N5a")?.slice(6, 9)).toEqual([words.report.newDefinition, words.verdicts.met, 412]);
    expect(rowOf("goals", "N4")?.[6]).toBe(words.report.notGiven);
  });
});
