import { beforeAll, describe, expect, it } from "vitest";
import { insertWorkbook, type InsertOptions } from "../../../src/commands/insertWorkbook";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import type { Host } from "../../../workbench/host/host";
import { AT_MIDYEAR, enterCsv, openContractWorkbook, typeAtName } from "./contractWorkbook";
import {
  besideLabel,
  columnBelow,
  errorsIn,
  openAddIn,
  recordsOf,
  targetRecords,
  valueAt,
} from "./openAddIn";
import { words } from "../../words";

const { tabs, targets, municipalities, funding, sheets, verdicts } = words;

let host: Host;

async function open(options: InsertOptions, csv?: string): Promise<void> {
  host = await openContractWorkbook(options);
  if (csv !== undefined) await enterCsv(csv);
}

function measure(id: string, year: number) {
  const row = targetRecords(host).find((each) => each[targets.id] === id && each[targets.year] === year);
  if (!row) throw new Error(`no row ${id} ${year}`);
  return row;
}

function municipality(name: string) {
  const row = recordsOf(host, "KKR_Kommuner").find((each) => each[municipalities.name] === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

const CSV = [
  "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning",
  "2026-01;Aarhus;100;40;10;5;;",
  "2026-02;Århus Kommune;110;50;12;6;;",
  "2026-02;Aarhus;999;0;0;0;;dublet under et andet navn",
  "2026-01;Lemvig;4;1;0;0;;",
  "2026-01;Kolding;7;7;7;7;;ikke i kontrakten",
  "2025-12;Lemvig;50;0;0;0;;før kontrakten",
  "2026-08;Lemvig;60;0;0;0;;efter statusdatoen",
  "2026-03;Lemvig;1.5;2;0;0;;tal, der ikke kan læses",
  "snart;Lemvig;3;0;0;0;;ingen periode",
  "2026-04;Lemvig;-2;;;;;negativt",
].join("\n");

describe("before any figure is entered", () => {
  beforeAll(() => open({ year: 2026, date: "2026-06-30" }));

  it("judges no band, for no total stands in the contract", () => {
    for (const row of recordsOf(host, "KKR_Kommuner")) {
      expect(row).toMatchObject({
        [municipalities.target]: "",
        [municipalities.actual]: "",
        [municipalities.deviation]: "",
        [municipalities.band]: words.bandPositions["not-fixed"],
        [municipalities.dialogue]: "",
      });
    }
    expect(besideLabel(host, tabs.municipalities, sheets.municipalities.individualTarget).join()).toContain(
      sheets.municipalities.targetMissing,
    );
    expect(measure("R3", 2026)).toMatchObject({
      [targets.actual]: "",
      [targets.status]: verdicts["not-fixed"],
    });
  });

  it("has the contract's targets, and a blank where it fixes none", () => {
    expect(measure("N1a", 2026)).toMatchObject({
      [targets.target]: 0.5,
      [targets.status]: verdicts.missing,
      [targets.unit]: "%",
      [targets.rule]: ">=",
    });
    expect(measure("N5c", 2026)).toMatchObject({ [targets.target]: 0, [targets.rule]: ">" });
    expect(measure("N1b", 2026)).toMatchObject({
      [targets.target]: "",
      [targets.status]: verdicts["not-fixed"],
    });
    expect(measure("N1b", 2026)[targets.explanation]).toContain(sheets.targets.notFixed("2026"));
    expect(measure("N2", 2027)).toMatchObject({
      [targets.target]: "",
      [targets.status]: verdicts["not-fixed"],
    });
    expect(measure("N2", 2027)[targets.explanation]).toContain(sheets.targets.undecided.trim());
    expect(measure("R1", 2027)).toMatchObject({
      [targets.target]: "",
      [targets.status]: verdicts["not-fixed"],
    });
  });

  it("has a target to date only for measures that add up through the year", () => {
    // 5,000 and 600 x 181 / 365
    expect(measure("R1", 2026)[targets.toDate]).toBeCloseTo(2479.45205479452, 8);
    expect(measure("R2", 2026)[targets.toDate]).toBeCloseTo(297.534246575342, 8);
    for (const id of ["N1a", "N3", "N4", "N5a", "N6", "F1"]) {
      expect(measure(id, 2026)[targets.toDate]).toBeNull();
    }
  });

  it("prints annex a, shares of the sum of its rows, and the difference of 1", () => {
    const rows = recordsOf(host, "KKR_Finansiering");
    expect(rows.map((row) => row[funding.name])).toEqual(
      "Favrskov Hedensted Herning Holstebro Horsens Ikast-Brande Lemvig Norddjurs Odder Randers Ringkøbing-Skjern Samsø Silkeborg Skanderborg Skive Struer Syddjurs Viborg Aarhus".split(
        " ",
      ),
    );
    const aarhus = rows.find((row) => row[funding.name] === "Aarhus");
    expect(aarhus).toMatchObject({ [funding.amount]: 12180, [funding.inhabitants]: 378361 });
    expect(aarhus?.[funding.share]).toBeCloseTo(12180 / 44814, 12);
    expect(aarhus?.[funding.perInhabitant]).toBeCloseTo(12_180_000 / 378_361, 9);
    expect(besideLabel(host, tabs.funding, sheets.funding.printed)[0]).toBe(44815);
    expect(besideLabel(host, tabs.funding, sheets.funding.sum)[0]).toBe(44814);
    expect(besideLabel(host, tabs.funding, sheets.funding.rounding)).toEqual([
      1,
      `${sheets.funding.rounding} 1${sheets.funding.roundingNote}`,
    ]);
  });
});

describe("with figures entered", () => {
  beforeAll(() => open({ year: 2026, date: "2026-06-30", individualTarget: 2500 }, CSV));

  it("shows no error", () => {
    expect(errorsIn(host)).toEqual([]);
  });

  it("counts each figure once, under the municipality its spelling means", () => {
    expect(municipality("Aarhus")[municipalities.actual]).toBe(210);
    expect(municipality("Lemvig")[municipalities.actual]).toBe(4);
  });

  it("splits the total by population and judges against the target to date", () => {
    // 2,500 x 378,361 / 1,383,261 = 683.82...; x 181 / 365 = 339.1...
    const aarhus = municipality("Aarhus");
    expect(aarhus[municipalities.target]).toBeCloseTo((2500 * 378_361) / 1_383_261, 9);
    expect(aarhus[municipalities.toDate]).toBeCloseTo((2500 * 378_361 * 181) / 1_383_261 / 365, 9);
    // January and February alone: what is missing could still lift it into the band.
    expect(aarhus).toMatchObject({
      [municipalities.band]: sheets.shared.notJudged,
      [municipalities.dialogue]: "2 af 6 måneder; 4 mangler",
    });
  });

  it("leaves a municipality without figures blank, not below, and notes a small target", () => {
    expect(municipality("Samsø")).toMatchObject({
      [municipalities.actual]: "",
      [municipalities.deviation]: "",
      [municipalities.deviationPct]: "",
      [municipalities.band]: words.bandPositions.missing,
    });
    expect(municipality("Samsø")[municipalities.dialogue]).toContain(sheets.municipalities.small);
  });

  it("says at each row whether it counts, and else why not", () => {
    const status = columnBelow(host, tabs.activity, sheets.activity.counted.status).slice(0, 10);
    expect(status).toEqual([
      sheets.activity.status.counted,
      sheets.activity.status.counted,
      sheets.activity.status.duplicate,
      sheets.activity.status.counted,
      sheets.activity.status.municipalityUnknown,
      sheets.activity.status.periodOutside,
      sheets.activity.status.counted,
      sheets.activity.status.partly,
      sheets.activity.status.periodInvalid,
      sheets.activity.status.partly,
    ]);
  });

  it("reconciles: what was entered is counted, in another period, or left out", () => {
    const line = (label: string) => besideLabel(host, tabs.municipalities, label);
    // Entered as numbers: 100+110+999+4+7+50+60+3-2 in nine rows, and one text.
    expect(line(sheets.municipalities.reconciliation.entered)).toEqual([1331, 10]);
    expect(line(sheets.municipalities.reconciliation.counted)).toEqual([214, 3]);
    expect(line(sheets.municipalities.reconciliation.otherPeriods)).toEqual([60, 1]);
    expect(line(sheets.municipalities.reconciliation.leftOut)).toEqual([999 + 7 + 50 + 3 - 2, 6]);
    expect(line(sheets.municipalities.reconciliation.difference)).toEqual([0, 0]);
  });

  it("takes guidances for R1 while no unique firms are known, and says so", async () => {
    // 100+110+4 individual, 40+50+1+2 collective
    expect(measure("R1", 2026)).toMatchObject({
      [targets.actual]: 307,
      [targets.status]: sheets.shared.notJudged,
    });
    expect(measure("R1", 2026)[targets.explanation]).toContain(sheets.targets.guidances);
    await Excel.run(async (context) => {
      const years = context.workbook.tables.getItem("KKR_Aarstal").getDataBodyRange();
      years.getCell(0, 2).values = [[1500]];
      years.getCell(0, 3).values = [[1200]];
      await context.sync();
    });
    expect(measure("R1", 2026)).toMatchObject({
      [targets.actual]: 2700,
      [targets.status]: sheets.targets.running.onTrack,
    });
    expect(measure("R1", 2026)[targets.explanation]).toContain(sheets.targets.uniqueInEach);
  });

  it("counts the municipalities below the band in R3, and sends the reader to Kommuner", () => {
    expect(measure("R3", 2026)).toMatchObject({
      [targets.actual]: "",
      [targets.status]: sheets.shared.notJudged,
    });
    expect(measure("R3", 2026)[targets.explanation]).toContain(
      "0 under, 0 inden for, 0 over spændet; 19 bedømmes ikke; se arket Kommuner. Kommuner, der mangler måneder (individuelle): 19. ",
    );
  });

  it("compares with the year's target in a final report", async () => {
    await typeAtName("KKR_Rapporttype", sheets.shared.final);
    // 22 growth courses against 600; no target to date stands beside them.
    expect(measure("R2", 2026)).toMatchObject({
      [targets.toDate]: "",
      [targets.deviation]: 22 - 600,
    });
    expect(municipality("Aarhus")).toMatchObject({
      [municipalities.toDate]: "",
      [municipalities.band]: sheets.shared.notJudged,
    });
    expect(valueAt(host, tabs.municipalities, "A2")).toBe(
      `2026 · Statusdato 30-06-2026 · Endelig · ${sheets.shared.comparedFinalEarly}`,
    );
    await typeAtName("KKR_Rapporttype", sheets.shared.provisional);
    expect(measure("R2", 2026)[targets.toDate]).toBeCloseTo(297.534246575342, 8);
  });

  it("uses an estimate, a reading and a projection only where the user chose them, and marks them", async () => {
    await typeAtName("KKR_Skoen", sheets.shared.yes);
    expect(measure("N1b", 2026)[targets.target]).toBe(0.6);
    expect(measure("N1b", 2026)[targets.explanation]).toMatch(/^SKØN/);
    await typeAtName("KKR_Maal2", "550 er måltallet");
    expect(measure("N2", 2027)[targets.target]).toBe(550);
    await typeAtName("KKR_ValgtAar", 2027);
    expect(recordsOf(host, "KKR_Finansiering")[0]).toMatchObject({
      [funding.amount]: "",
      [funding.share]: "",
    });
    expect(valueAt(host, tabs.funding, "A2")).toContain(verdicts["not-fixed"]);
    await typeAtName("KKR_Fremskrivning", 0.02);
    expect(recordsOf(host, "KKR_Finansiering")[0]?.[funding.amount]).toBeCloseTo(1610 * 1.02, 9);
    expect(valueAt(host, tabs.funding, "A2")).toContain("SKØN");
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("entered by hand", () => {
  beforeAll(() => open({ year: 2026, date: "2026-12-31" }));

  it("judges what was typed: met, missed, missing, and nothing near without an amber zone", async () => {
    await typeAtName("KKR_Rapporttype", sheets.shared.final);
    const place = recordsOf(host, "KKR_Maal").findIndex(
      (row) => row[targets.id] === "N3" && row[targets.year] === 2026,
    );
    const type = (value: number | string) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables
          .getItem("KKR_Maal")
          .columns.getItem(targets.actual)
          .getDataBodyRange();
        body.getCell(place, 0).values = [[value]];
        await context.sync();
      });
    await type(70);
    expect(measure("N3", 2026)).toMatchObject({
      [targets.status]: verdicts.met,
      [targets.deviation]: 0,
      [targets.fulfilment]: 1,
    });
    await type(69);
    expect(measure("N3", 2026)).toMatchObject({
      [targets.status]: verdicts["not-met"],
      [targets.deviation]: -1,
    });
    await typeAtName("KKR_GulZone", 0.05);
    expect(measure("N3", 2026)[targets.status]).toBe(verdicts.close);
    await type("");
    expect(measure("N3", 2026)).toMatchObject({
      [targets.status]: verdicts.missing,
      [targets.deviation]: "",
    });
    await type(0);
    expect(measure("N3", 2026)).toMatchObject({
      [targets.status]: verdicts["not-met"],
      [targets.deviation]: -70,
    });
  });
});

describe("in another Excel", () => {
  it.each([
    ["hands empty cells to functions as 0", { blankAsZero: true }],
    ["speaks English", { locale: "en-US" as const }],
    ["fills a table's empty column with a formula that is entered there", { fillsColumns: true }],
  ])("that %s, the sheets show the same", async (_, unlike) => {
    const values = async (options: Parameters<typeof openAddIn>[0]) => {
      host = openAddIn(options);
      await insertWorkbook({ ...AT_MIDYEAR, individualTarget: 2500 });
      await waitUntilIdle();
      return host.workbook.sheets.map(({ name, cells }) => [
        name,
        [...cells].map(([key, { value }]) => [key, value]),
      ]);
    };
    expect(await values(unlike)).toEqual(await values({}));
  });
});
