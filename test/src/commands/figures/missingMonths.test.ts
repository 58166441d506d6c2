import { beforeEach, describe, expect, it } from "vitest";
import { COUNTED_IDS } from "../../report/countedIds";
import { enterActivity } from "../../../../src/commands/enterActivity";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { sentencesOf } from "../../../../src/report/content/contentFor";
import { resultTexts } from "../../../../src/language/functions/results";
import { sheetTexts } from "../../../../src/language/sheets/sheets";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { reportOf } from "../../report/reportWorkbook";
import { openContractWorkbook, typeAtName } from "../contractWorkbook";
import { errorsIn, recordsOf, targetRecords, totalsOf } from "../openAddIn";
import { words as danish } from "../../../words";

const { shared, municipalities: words, targets } = sheetTexts("da");
const { bandPositions: positions, verdicts } = resultTexts("da");
const { columns } = words;
const { running } = targets;
/** Lemvig's share of 2,500 guidances in 2026: 2,500 x 18,596 / 1,383,261 = 33.6090 (population of 1 January 2026). */
const LEMVIG = 33.608986;
const MONTHS = [46_023, 46_054, 46_082];

let host: Host;

beforeEach(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-03-31", individualTarget: 2500 });
});

/** Every municipality on target in each of three months, but for those named. */
async function enter(lemvig: readonly (number | null)[], others: "all" | "none" = "all"): Promise<void> {
  const row = (month: number, municipality: string, individual: number | null): ActivityRow => ({
    period: MONTHS[month] ?? 0,
    municipality,
    individual,
    collective: 60,
    growth: 11,
    young: 0,
    source: null,
    remark: null,
  });
  const { municipalities } = contractInUse();
  await enterActivity([
    ...lemvig.flatMap((individual, month) => (individual === null ? [] : [row(month, "Lemvig", individual)])),
    ...(others === "none"
      ? []
      : municipalities
          .filter(({ name }) => name !== "Lemvig")
          .flatMap(({ name }) => MONTHS.map((_, month) => row(month, name, 500)))),
  ]);
  await waitUntilIdle();
  expect(errorsIn(host)).toEqual([]);
}

function lemvig() {
  return recordsOf(host, "KKR_Kommuner").find((row) => row[columns.name] === "Lemvig");
}

function measure(id: string, year = 2026) {
  return targetRecords(host).find(
    (row) => row[targets.columns.id] === id && row[targets.columns.year] === year,
  );
}

describe("a municipality that lacks January", () => {
  it("is not judged and not invited while January could lift it into the band", async () => {
    // To date 33.609 x 90 / 365 = 8.287, lower limit 7.458; two months have 4.
    await enter([null, 2, 2]);
    expect(lemvig()).toMatchObject({
      [columns.actual]: 4,
      [columns.months]: 2,
      [columns.deviation]: "",
      [columns.deviationPct]: "",
      [columns.band]: shared.notJudged,
    });
    expect(lemvig()?.[columns.dialogue]).toMatch(/^2 af 3 måneder; januar mangler/);
    expect(measure("R3")).toMatchObject({ [targets.columns.actual]: 0 });
    expect(measure("R3")?.[targets.columns.explanation]).toContain("1 bedømmes ikke");
  });

  it("is not below, whatever January brings, where it stands at the lower limit already", async () => {
    await enter([null, 4, 4]);
    expect(lemvig()).toMatchObject({ [columns.actual]: 8, [columns.band]: words.notBelow });
    expect(lemvig()?.[columns.dialogue]).toMatch(/^Ikke under, uanset de manglende måneder: 2 af 3 måneder/);
    // Of 19, 18 have 1,500 each. Målark and report count them alike.
    const spread = "18 over spændet; 1 bedømmes ikke, heraf 1 ikke under, uanset hvad der mangler";
    expect(measure("R3")?.[targets.columns.explanation]).toContain(
      `0 under, 0 inden for, ${spread}; se arket Kommuner. Kommuner, der mangler måneder (individuelle): 1. `,
    );
    const said = sentencesOf((await reportOf({ handOverAnyway: true })).content);
    expect(said).toContain(`R3: 0 kommuner under, 0 inden for, ${spread}.`);
  });

  it("is above where it stands above already", async () => {
    await enter([null, 9, 9]);
    expect(lemvig()).toMatchObject({ [columns.band]: positions.above });
  });

  it("is below and invited once January is there", async () => {
    await enter([0, 2, 2]);
    expect(lemvig()).toMatchObject({ [columns.months]: 3, [columns.band]: positions.below });
    expect(lemvig()?.[columns.dialogue]).toMatch(new RegExp(`^${words.invite}`));
  });

  it("is compared over the months that are there by the user's choice, never in sums, never finally", async () => {
    await enter([null, 2, 2]);
    await typeAtName("KKR_KunKendteMaaneder", shared.yes);
    await waitUntilIdle();
    // February and March have 59 of the year's 365 days.
    expect(lemvig()?.[columns.compared]).toBeCloseTo((LEMVIG * 59) / 365, 5);
    expect(lemvig()?.[columns.deviation]).toBeCloseTo(4 - (LEMVIG * 59) / 365, 5);
    expect(lemvig()).toMatchObject({ [columns.band]: positions.below });
    expect(lemvig()?.[columns.dialogue]).toContain(`. ${words.knownOnly}2 af 3 måneder; januar mangler`);
    expect(totalsOf(host, "KKR_Kommuner")).toMatchObject({ [columns.deviation]: "" });
    await typeAtName("KKR_Rapporttype", shared.final);
    await typeAtName("KKR_Statusdato", 46_387);
    await waitUntilIdle();
    expect(lemvig()).toMatchObject({ [columns.band]: shared.notJudged, [columns.deviation]: "" });
  });

  it("is missing like one without any row, where its figure is blank in a row that exists", async () => {
    await enter([null, 2, 2]);
    const before = lemvig();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Aktivitet");
      table.rows.add(undefined, [[46_023, "Lemvig", "", 3, "", "", "", ""]]);
      await context.sync();
    });
    await waitUntilIdle();
    expect(lemvig()).toEqual(before);
  });

  it("is named in the totals, and its figures are in no deviation", async () => {
    await enter([null, 2, 2]);
    const totals = totalsOf(host, "KKR_Kommuner");
    expect(totals[columns.dialogue]).toMatch(/^1 mangler måneder/);
    // 18 municipalities of 1,500 against their part of 2,500 x 90 / 365.
    const base = ((2500 - LEMVIG) * 90) / 365;
    expect(totals[columns.deviation]).toBeCloseTo(18 * 1500 - base, 3);
    expect(totals[columns.deviationPct]).toBeCloseTo((18 * 1500 - base) / base, 6);
  });
});

describe("measures whose municipalities lack months", () => {
  it("are not judged while what is missing could turn them, and nothing is carried forward", async () => {
    await enter([1, 1, 1], "none");
    // R2: 33 courses of 147.9 to date, from one municipality of 19.
    expect(measure("R2")).toMatchObject({
      [targets.columns.actual]: 33,
      [targets.columns.status]: shared.notJudged,
      [targets.columns.forecast]: "",
    });
    expect(measure("R2")?.[targets.columns.explanation]).toContain("Kommuner, der mangler måneder: 18.");
  });

  it("are judged where they stand at the target already", async () => {
    // R1: 18 x 3 x 560 and more, of 1,232.9 to date and 5,000 for the year.
    await enter([null, 2, 2]);
    expect(measure("R1")).toMatchObject({ [targets.columns.status]: running.reached });
    // R2 has 18 x 33 + 22 = 616 of 600.
    expect(measure("R2")).toMatchObject({
      [targets.columns.actual]: 616,
      [targets.columns.status]: running.reached,
    });
    // The report tells them alike: not decided before the year is over, and not missing.
    const { content } = await reportOf({ handOverAnyway: true });
    expect(sentencesOf(content)).toContain(
      `Af ${COUNTED_IDS.length} målepunkter er 0 opfyldt og 0 ikke opfyldt; for ${COUNTED_IDS.length - 4} mangler der tal, for 2 er der intet måltal fastsat, og 2 kan endnu ikke afgøres.`,
    );
  });
});

describe("an undecided year", () => {
  it("has words of its own for each kind of figure while the status is provisional", async () => {
    const type = async (id: string, value: number | string) => {
      const place = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.columns.id] === id);
      await Excel.run(async (context) => {
        const column = context.workbook.tables.getItem("KKR_Maal").columns.getItem(targets.columns.actual);
        column.getDataBodyRange().getCell(place, 0).values = [[value]];
        await context.sync();
      });
      await waitUntilIdle();
      return measure(id)?.[targets.columns.status];
    };
    expect(await type("N1a", 0.49)).toBe(verdicts["not-met"]);
    expect(await type("N1a", 0.5)).toBe(verdicts.met);
    expect(await type("N3", 70)).toBe(running.atOrAbove);
    expect(await type("N3", 69)).toBe(running.below);
    expect(await type("N5a", 0.2)).toBe(running.awaited);
    expect(await type("N5c", "")).toBe(running.awaited);
    expect(await type("N4", "")).toBe(verdicts.missing);
    await typeAtName("KKR_Rapporttype", shared.final);
    await waitUntilIdle();
    // The year ends in nine months: nothing is judged.
    const final = ["N1a", "N3", "N5a", "R1", "R2"].map((id) => measure(id)?.[targets.columns.status]);
    expect(new Set(final)).toEqual(new Set([shared.notJudged]));
    await typeAtName("KKR_Statusdato", 46_387);
    await waitUntilIdle();
    expect(measure("N3")?.[targets.columns.status]).toBe(verdicts["not-met"]);
    expect(measure("N5a")?.[targets.columns.status]).toBe(verdicts.met);
    // A register's figure comes years after the report that is final without it.
    expect(measure("N5c")?.[targets.columns.status]).toBe(running.awaited);
  });

  it("is behind the plan, not missed, where all months are there", async () => {
    await enter([0, 0, 0]);
    // R2: 11 a month and municipality, 19 x 3 x 11 = 627 of 600: the year's target is reached.
    expect(measure("R2")).toMatchObject({
      [targets.columns.actual]: 627,
      [targets.columns.status]: running.reached,
    });
    await Excel.run(async (context) => {
      const growth = context.workbook.tables.getItem("KKR_Aktivitet").columns.getItem(danish.activity.growth);
      const range = growth.getDataBodyRange().load("values");
      await context.sync();
      range.values = range.values.map(() => [2]);
      await context.sync();
    });
    await waitUntilIdle();
    expect(measure("R2")).toMatchObject({
      [targets.columns.actual]: 114,
      [targets.columns.status]: running.behind,
    });
    await typeAtName("KKR_Rapporttype", shared.final);
    await typeAtName("KKR_Statusdato", 46_387);
    await waitUntilIdle();
    // Nine months are missing by then, so even the final report does not judge.
    expect(measure("R2")).toMatchObject({ [targets.columns.status]: shared.notJudged });
  });
});

it("does not call R3's figures missing where they are there and nobody is judged", async () => {
  await enter([null, 2, 2], "none");
  expect(measure("R3")?.[targets.columns.status]).toBe(shared.notJudged);
  await enter([], "all");
  await typeAtName("KKR_Rapporttype", shared.final);
  await waitUntilIdle();
  expect(measure("R3")?.[targets.columns.status]).toBe(shared.notJudged);
});

it("compares with no part of a month that has not ended", async () => {
  // To 29 April it would be 33.609 x 119 / 365 = 10.96, lower limit 9.86; to the end of March it is 8.287.
  await enter([3, 3, 2]);
  const before = recordsOf(host, "KKR_Kommuner").map((row) => [row[columns.toDate], row[columns.band]]);
  expect(lemvig()).toMatchObject({ [columns.band]: positions.within });
  await typeAtName("KKR_Statusdato", 46_141);
  await waitUntilIdle();
  expect(recordsOf(host, "KKR_Kommuner").map((row) => [row[columns.toDate], row[columns.band]])).toEqual(
    before,
  );
});

it("takes the end of the last month that has ended for the date of status of a new workbook", async () => {
  host = await openContractWorkbook({ individualTarget: 2500 });
  const date = await Excel.run(async (context) => {
    const range = context.workbook.names.getItem("KKR_Statusdato").getRange().load("values");
    await context.sync();
    return range.values[0]?.[0] as number;
  });
  const day = new Date(Math.round((date - 25_569) * 86_400_000));
  expect(new Date(day.getTime() + 86_400_000).getUTCDate()).toBe(1);
  expect(day.getTime()).toBeLessThanOrEqual(Date.now());
});
