import { describe, expect, it } from "vitest";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { insertWorkbook, type InsertOptions } from "../../../../src/commands/insertWorkbook";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import type { Host } from "../../../../workbench/host/host";
import { openContractWorkbook, typeAtName } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { besideLabel, errorsIn, openAddIn, recordsOf, targetRecords, totalsOf, valueAt } from "../openAddIn";
import { serial } from "../../serial";
import { words } from "../../../words";

const { tabs, targets, municipalities, sheets } = words;

let host: Host;

const JUNE = 46_174;

function row(values: Partial<ActivityRow> = {}): ActivityRow {
  const blank = { individual: null, collective: null, growth: null, young: null, source: null, remark: null };
  return { period: JANUARY, municipality: "Aarhus", ...blank, ...values };
}

async function open(options: InsertOptions, rows: readonly ActivityRow[] = []): Promise<void> {
  host = await openContractWorkbook(options);
  if (rows.length > 0) await enterActivity(rows);
  await waitUntilIdle();
}

function measure(id: string, year = 2026) {
  return targetRecords(host).find((each) => each[targets.id] === id && each[targets.year] === year);
}

function municipality(name: string) {
  return recordsOf(host, "KKR_Kommuner").find((each) => each[municipalities.name] === name);
}

describe("the status date", () => {
  it("counts months that have ended, and takes the target to date as far", async () => {
    await open({ date: "2026-06-15", individualTarget: 2500 }, [
      row({ individual: 100 }),
      row({ period: JUNE, individual: 999 }),
    ]);
    expect(municipality("Aarhus")?.[municipalities.actual]).toBe(100);
    // Through 31 May: 151 of 365 days.
    expect(measure("R1")?.[targets.toDate]).toBeCloseTo((5000 * 151) / 365, 9);
    await typeAtName("KKR_Statusdato", 46_203);
    expect(municipality("Aarhus")?.[municipalities.actual]).toBe(1099);
  });

  it("gives no verdict before the year, not even on unique firms typed in", async () => {
    await open({ year: 2026, date: "2025-12-15" });
    await Excel.run(async (context) => {
      const years = context.workbook.tables.getItem("KKR_Aarstal").getDataBodyRange();
      years.getCell(0, 2).getResizedRange(0, 1).values = [[1000, 500]];
      await context.sync();
    });
    expect(measure("R1")).toMatchObject({
      [targets.actual]: "",
      [targets.status]: words.sheets.targets.notBegun,
    });
    // N3 has a target and no figure, N2 no target: nothing is missing before the year, and what is not fixed says so.
    expect(measure("N3")?.[targets.status]).toBe(words.sheets.targets.notBegun);
    expect(measure("N2")?.[targets.status]).toBe(words.verdicts["not-fixed"]);
    expect(measure("N2", 2027)?.[targets.status]).toBe(words.verdicts["not-fixed"]);
    await typeAtName("KKR_Statusdato", serial(2026, 1, 1));
    expect(measure("N3")?.[targets.status]).toBe(words.verdicts.missing);
    // No month has ended, so of what adds up nothing is missing.
    const { running } = words.sheets.targets;
    expect(measure("R2")).toMatchObject({ [targets.actual]: "", [targets.status]: running.awaited });
    await typeAtName("KKR_Statusdato", serial(2026, 1, 31));
    expect(measure("R2")?.[targets.status]).toBe(words.verdicts.missing);
    await typeAtName("KKR_Statusdato", serial(2026, 1, 1));
    expect(measure("N3", 2027)?.[targets.status]).toBe(words.sheets.targets.notBegun);
  });

  it("that is missing leads to the year's target everywhere, and the header says so", async () => {
    await open({ date: "2026-06-30", individualTarget: 2500 }, [row({ individual: 700 })]);
    await typeAtName("KKR_Statusdato", "");
    expect(municipality("Aarhus")).toMatchObject({
      [municipalities.toDate]: "",
      [municipalities.band]: sheets.municipalities.notBelow,
    });
    expect(valueAt(host, tabs.municipalities, "A2")).toBe(
      `2026 · Foreløbig · ${sheets.shared.statusDateMissing}`,
    );
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("a final report", () => {
  it("settles the chosen year, not the one after it", async () => {
    await open({ year: 2026, date: "2027-03-31" }, [
      row({ period: JANUARY + 365, young: 80, individual: 90 }),
    ]);
    await typeAtName("KKR_Maal2", "275 er måltallet");
    await typeAtName("KKR_Rapporttype", sheets.shared.final);
    // 275 x 90 / 365 = 67.8
    expect(measure("N2", 2027)).toMatchObject({
      [targets.actual]: 80,
      [targets.status]: sheets.targets.running.onTrack,
    });
    expect(measure("N2", 2027)?.[targets.toDate]).toBeCloseTo((275 * 90) / 365, 9);
  });
});

describe("figures that cannot be used", () => {
  it("stay out of the sums alone, and are counted", async () => {
    await open({ date: "2026-06-30" }, [
      row({ individual: 300, collective: "abc", growth: 5, young: 2 }),
      row({ municipality: "Lemvig", individual: 50, collective: 0, growth: -5, young: 900 }),
    ]);
    expect(measure("R1")?.[targets.actual]).toBe(350);
    expect(measure("N2")?.[targets.actual]).toBe(2);
    // "abc", -5, and 900 firms under three years among 50 guided
    expect(besideLabel(host, tabs.targets, sheets.targets.counts.figuresLeftOut)).toEqual([3]);
  });

  it("that hold an error cost only themselves", async () => {
    await open({ date: "2026-06-30" }, [row({ individual: 300 })]);
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("KKR_Aktivitet").getDataBodyRange();
      body.getCell(0, 3).formulas = [["=NA()"]];
      await context.sync();
    });
    expect(measure("R1")?.[targets.actual]).toBe(300);
    expect(errorsIn(host).map((each) => each.split(" ")[0])).toEqual([`${tabs.activity}!D4`]);
  });
});

describe("what a user may do to the sheets", () => {
  it("pasting text over the settings shows no error", async () => {
    await open({ date: "2026-06-30", individualTarget: 2500 }, [row({ individual: 10 })]);
    for (const name of ["KKR_Statusdato", "KKR_GulZone", "KKR_Fremskrivning", "KKR_ValgtAar"]) {
      await typeAtName(name, "'ikke et tal");
      expect(errorsIn(host)).toEqual([]);
    }
  });

  it("pasting text over an actual says what it is", async () => {
    await open({ date: "2026-06-30" });
    await Excel.run(async (context) => {
      const actuals = context.workbook.tables.getItem("KKR_Maal").columns.getItem(targets.actual);
      actuals.getDataBodyRange().getCell(0, 0).values = [["ca. halvdelen"]];
      await context.sync();
    });
    expect(measure("N1a")).toMatchObject({
      [targets.status]: sheets.targets.notNumber,
      [targets.deviation]: "",
    });
    expect(errorsIn(host)).toEqual([]);
  });

  it("deleting the first row of figures leaves every sum at work", async () => {
    await open({ date: "2026-06-30" }, [
      row({ individual: 300 }),
      row({ municipality: "Lemvig", individual: 7 }),
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("4:4").delete("Up");
      await context.sync();
    });
    expect(errorsIn(host)).toEqual([]);
    expect(measure("R1")?.[targets.actual]).toBe(7);
  });

  it("a full table takes more figures", async () => {
    const full = Array.from({ length: 19 }, () => row({ individual: 1 }));
    await open({ date: "2026-06-30" }, full);
    expect(await enterActivity([row({ municipality: "Lemvig", individual: 2 })])).toBe(1);
    expect(recordsOf(host, "KKR_Aktivitet")).toHaveLength(20);
    expect(await enterActivity([])).toBe(0);
  });
});

describe("a total", () => {
  it("has the deviation of those that have figures, and says how many have none", async () => {
    await open({ date: "2026-06-30", individualTarget: 2500 }, [row({ individual: 340 })]);
    const aarhus = municipality("Aarhus");
    const totals = totalsOf(host, "KKR_Kommuner");
    expect(totals[municipalities.deviation]).toBe(aarhus?.[municipalities.deviation]);
    expect(totals[municipalities.deviationPct]).toBeCloseTo(
      Number(aarhus?.[municipalities.deviationPct]),
      12,
    );
    expect(totals[municipalities.dialogue]).toMatch(new RegExp(`^18${sheets.municipalities.withoutFigures}`));
  });
});

describe("sheets that got another name", () => {
  it("are the ones that the words point at", async () => {
    host = openAddIn();
    await Excel.run(async (context) => {
      for (const name of [tabs.municipalities, tabs.assumptions]) context.workbook.worksheets.add(name);
      await context.sync();
    });
    await insertWorkbook({ date: "2026-06-30" });
    const renamed = `arket ${tabs.assumptions} (2)`;
    expect(measure("R3")?.[targets.explanation]).toContain(renamed);
    expect(
      besideLabel(host, `${tabs.municipalities} (2)`, sheets.municipalities.individualTarget).join(),
    ).toContain(renamed);
  });
});
