import { beforeAll, describe, expect, it } from "vitest";
import { insertWorkbook, type InsertOptions } from "../../../src/commands/insertWorkbook";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import type { Host } from "../../../workbench/host/host";
import { AT_MIDYEAR, enterCsv, openContractWorkbook, typeAtName } from "./contractWorkbook";
import { besideLabel, columnBelow, errorsIn, openAddIn, recordsOf, valueAt } from "./openAddIn";

let host: Host;

async function open(options: InsertOptions, csv?: string): Promise<void> {
  host = await openContractWorkbook(options);
  if (csv !== undefined) await enterCsv(csv);
}

function measure(id: string, year: number) {
  const row = recordsOf(host, "KKR_Maal").find((each) => each["Nr"] === id && each["År"] === year);
  if (!row) throw new Error(`no row ${id} ${year}`);
  return row;
}

function municipality(name: string) {
  const row = recordsOf(host, "KKR_Kommuner").find((each) => each["Kommune"] === name);
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
        Måltal: "",
        Individuelle: "",
        Afvigelse: "",
        Bånd: "Ikke fastsat",
        Dialog: "",
      });
    }
    expect(besideLabel(host, "Kommuner", "Individuelt måltal i alt").join()).toContain(
      "Ikke fastsat i kontrakten",
    );
    expect(measure("R3", 2026)).toMatchObject({ Realiseret: "", Status: "Ikke fastsat" });
  });

  it("has the contract's targets, and a blank where it fixes none", () => {
    expect(measure("N1a", 2026)).toMatchObject({ Måltal: 0.5, Status: "Mangler", Enhed: "%", Regel: ">=" });
    expect(measure("N5c", 2026)).toMatchObject({ Måltal: 0, Regel: ">" });
    expect(measure("N1b", 2026)).toMatchObject({ Måltal: "", Status: "Ikke fastsat" });
    expect(measure("N1b", 2026)["Forklaring"]).toContain("Ikke fastsat for 2026");
    expect(measure("N2", 2027)).toMatchObject({ Måltal: "", Status: "Ikke fastsat" });
    expect(measure("N2", 2027)["Forklaring"]).toMatch(/^Ikke afgjort/);
    expect(measure("R1", 2027)).toMatchObject({ Måltal: "", Status: "Ikke fastsat" });
  });

  it("has a target to date only for measures that add up through the year", () => {
    // 5,000 and 600 x 181 / 365
    expect(measure("R1", 2026)["Måltal til dato"]).toBeCloseTo(2479.45205479452, 8);
    expect(measure("R2", 2026)["Måltal til dato"]).toBeCloseTo(297.534246575342, 8);
    for (const id of ["N1a", "N3", "N4", "N5a", "N6", "F1"]) {
      expect(measure(id, 2026)["Måltal til dato"]).toBeNull();
    }
  });

  it("prints annex a, shares of the sum of its rows, and the difference of 1", () => {
    const rows = recordsOf(host, "KKR_Finansiering");
    expect(rows.map((row) => row["Kommune"])).toEqual(
      "Favrskov Hedensted Herning Holstebro Horsens Ikast-Brande Lemvig Norddjurs Odder Randers Ringkøbing-Skjern Samsø Silkeborg Skanderborg Skive Struer Syddjurs Viborg Aarhus".split(
        " ",
      ),
    );
    const aarhus = rows.find((row) => row["Kommune"] === "Aarhus");
    expect(aarhus).toMatchObject({ Beløb: 12180, Indbyggere: 378361 });
    expect(aarhus?.["Andel"]).toBeCloseTo(12180 / 44814, 12);
    expect(aarhus?.["Kr. pr. indbygger"]).toBeCloseTo(12_180_000 / 378_361, 9);
    expect(besideLabel(host, "Finansiering", "I alt som trykt")[0]).toBe(44815);
    expect(besideLabel(host, "Finansiering", "Rækkernes sum")[0]).toBe(44814);
    expect(besideLabel(host, "Finansiering", "Afrundingsdifference")).toEqual([
      1,
      expect.stringMatching(/^Afrundingsdifference 1/),
    ]);
  });
});

describe("with figures entered", () => {
  beforeAll(() => open({ year: 2026, date: "2026-06-30", individualTarget: 2500 }, CSV));

  it("shows no error", () => {
    expect(errorsIn(host)).toEqual([]);
  });

  it("counts each figure once, under the municipality its spelling means", () => {
    expect(municipality("Aarhus")["Individuelle"]).toBe(210);
    expect(municipality("Lemvig")["Individuelle"]).toBe(4);
  });

  it("splits the total by population and judges against the target to date", () => {
    // 2,500 x 378,361 / 1,383,261 = 683.82...; x 181 / 365 = 339.1...
    const aarhus = municipality("Aarhus");
    expect(aarhus["Måltal"]).toBeCloseTo((2500 * 378_361) / 1_383_261, 9);
    expect(aarhus["Måltal til dato"]).toBeCloseTo((2500 * 378_361 * 181) / 1_383_261 / 365, 9);
    // January and February alone: what is missing could still lift it into the band.
    expect(aarhus).toMatchObject({ Bånd: "Bedømmes ikke", Dialog: "2 af 6 måneder; 4 mangler" });
  });

  it("leaves a municipality without figures blank, not below, and notes a small target", () => {
    expect(municipality("Samsø")).toMatchObject({
      Individuelle: "",
      Afvigelse: "",
      "Afvigelse %": "",
      Bånd: "Mangler",
    });
    expect(municipality("Samsø")["Dialog"]).toContain("Lille måltal");
  });

  it("says at each row whether it counts, and else why not", () => {
    const status = columnBelow(host, "Aktivitet", "Medregnes").slice(0, 10);
    expect(status).toEqual([
      "Ja",
      "Ja",
      "Nej: måned og kommune står højere oppe",
      "Ja",
      "Nej: ukendt kommune",
      "Nej: uden for kontraktens år",
      "Ja",
      "Ja, men et tal er udeladt på grund af fejl",
      "Nej: perioden er ikke en dato",
      "Ja, men et tal er udeladt på grund af fejl",
    ]);
  });

  it("reconciles: what was entered is counted, in another period, or left out", () => {
    const line = (label: string) => besideLabel(host, "Kommuner", label);
    // Entered as numbers: 100+110+999+4+7+50+60+3-2 in nine rows, and one text.
    expect(line("Tal på arket")).toEqual([1331, 10]);
    expect(line("Medregnet ovenfor")).toEqual([214, 3]);
    expect(line("Andre år")).toEqual([60, 1]);
    expect(line("Udeladt på grund af fejl")).toEqual([999 + 7 + 50 + 3 - 2, 6]);
    expect(line("Forskel")).toEqual([0, 0]);
  });

  it("takes guidances for R1 while no unique firms are known, and says so", async () => {
    // 100+110+4 individual, 40+50+1+2 collective
    expect(measure("R1", 2026)).toMatchObject({ Realiseret: 307, Status: "Bedømmes ikke" });
    expect(measure("R1", 2026)["Forklaring"]).toContain("Sum af vejledninger, ikke unikke virksomheder");
    await Excel.run(async (context) => {
      const years = context.workbook.tables.getItem("KKR_Aarstal").getDataBodyRange();
      years.getCell(0, 2).values = [[1500]];
      years.getCell(0, 3).values = [[1200]];
      await context.sync();
    });
    expect(measure("R1", 2026)).toMatchObject({ Realiseret: 2700, Status: "Følger planen" });
    expect(measure("R1", 2026)["Forklaring"]).toContain("Unikke virksomheder, talt én gang i hver form");
  });

  it("counts the municipalities below the band in R3, and sends the reader to Kommuner", () => {
    expect(measure("R3", 2026)).toMatchObject({ Realiseret: "", Status: "Mangler" });
    expect(measure("R3", 2026)["Forklaring"]).toContain(
      "0 under båndet, 2 bedømmes ikke (måneder mangler), 17 uden tal",
    );
  });

  it("compares with the year's target in a final report", async () => {
    await typeAtName("KKR_Rapporttype", "Endelig");
    // 22 growth courses against 600; no target to date stands beside them.
    expect(measure("R2", 2026)).toMatchObject({ "Måltal til dato": "", Afvigelse: 22 - 600 });
    expect(municipality("Aarhus")).toMatchObject({ "Måltal til dato": "", Bånd: "Bedømmes ikke" });
    expect(besideLabel(host, "Kommuner", "Sammenlignes med").join()).toContain(
      "men statusdatoen ligger før årets udgang",
    );
    await typeAtName("KKR_Rapporttype", "Foreløbig");
    expect(measure("R2", 2026)["Måltal til dato"]).toBeCloseTo(297.534246575342, 8);
  });

  it("uses an estimate, a reading and a projection only where the user chose them, and marks them", async () => {
    await typeAtName("KKR_Skoen", "Ja");
    expect(measure("N1b", 2026)["Måltal"]).toBe(0.6);
    expect(measure("N1b", 2026)["Forklaring"]).toMatch(/^SKØN/);
    await typeAtName("KKR_Maal2", "550 er måltallet");
    expect(measure("N2", 2027)["Måltal"]).toBe(550);
    await typeAtName("KKR_ValgtAar", 2027);
    expect(recordsOf(host, "KKR_Finansiering")[0]).toMatchObject({ Beløb: "", Andel: "" });
    expect(valueAt(host, "Finansiering", "A4")).toContain("Ikke fastsat");
    await typeAtName("KKR_Fremskrivning", 0.02);
    expect(recordsOf(host, "KKR_Finansiering")[0]?.["Beløb"]).toBeCloseTo(1610 * 1.02, 9);
    expect(valueAt(host, "Finansiering", "A4")).toMatch(/^SKØN/);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("entered by hand", () => {
  beforeAll(() => open({ year: 2026, date: "2026-12-31" }));

  it("judges what was typed: met, missed, missing, and nothing near without an amber zone", async () => {
    await typeAtName("KKR_Rapporttype", "Endelig");
    const place = recordsOf(host, "KKR_Maal").findIndex((row) => row["Nr"] === "N3" && row["År"] === 2026);
    const type = (value: number | string) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables
          .getItem("KKR_Maal")
          .columns.getItem("Realiseret")
          .getDataBodyRange();
        body.getCell(place, 0).values = [[value]];
        await context.sync();
      });
    await type(70);
    expect(measure("N3", 2026)).toMatchObject({ Status: "Opfyldt", Afvigelse: 0, Opfyldelse: 1 });
    await type(69);
    expect(measure("N3", 2026)).toMatchObject({ Status: "Ikke opfyldt", Afvigelse: -1 });
    await typeAtName("KKR_GulZone", 0.05);
    expect(measure("N3", 2026)["Status"]).toBe("Tæt på");
    await type("");
    expect(measure("N3", 2026)).toMatchObject({ Status: "Mangler", Afvigelse: "" });
    await type(0);
    expect(measure("N3", 2026)).toMatchObject({ Status: "Ikke opfyldt", Afvigelse: -70 });
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
