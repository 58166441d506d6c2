import { beforeEach, describe, expect, it } from "vitest";
import type { ActivityRow } from "../../../src/activity/tables/activityRow";
import { enterActivity } from "../../../src/commands/enterActivity";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import type { Host } from "../../../workbench/host/host";
import { openContractWorkbook } from "./contractWorkbook";
import { openAddIn, recordsOf, sheetOf } from "./openAddIn";
import { words } from "../../words";

let host: Host;

beforeEach(async () => {
  host = await openContractWorkbook();
});

function row(values: Partial<ActivityRow> = {}): ActivityRow {
  return {
    period: 46023,
    municipality: "Aarhus",
    individual: 1,
    collective: null,
    growth: 0,
    young: null,
    source: "CRM",
    remark: null,
    ...values,
  };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => row({ individual: index }));

function entered(): number[] {
  return recordsOf(host, "KKR_Aktivitet").flatMap(({ [words.activity.individual]: figure }) =>
    typeof figure === "number" ? [figure] : [],
  );
}

describe("enterActivity", () => {
  it("fills the blank rows, then adds rows, and the next figures come after them", async () => {
    expect(await enterActivity(many(5))).toBe(5);
    expect(recordsOf(host, "KKR_Aktivitet")).toHaveLength(19);
    expect(await enterActivity(many(100))).toBe(100);
    expect(recordsOf(host, "KKR_Aktivitet")).toHaveLength(105);
    expect(entered()).toEqual([...Array(5).keys(), ...Array(100).keys()]);
  });

  it("keeps blank apart from zero", async () => {
    await enterActivity([row()]);
    expect(recordsOf(host, "KKR_Aktivitet")[0]).toMatchObject({
      [words.activity.individual]: 1,
      [words.activity.collective]: null,
      [words.activity.growth]: 0,
    });
  });

  it("gives new rows the input style, the formats and the rules of the rows above", async () => {
    await enterActivity(many(30));
    const sheet = sheetOf(host, words.tabs.activity);
    const last = sheet.cells.get((3 + 29) * 16_384);
    expect(last?.style).toMatchObject({ named: "KKR Indtastning", numberFormat: "[$-406]mmmm yyyy" });
    for (const { area } of sheet.validations) expect(area.rows).toBe(30);
  });

  it("makes nothing of a text from outside but that text", async () => {
    const texts = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "'x",
      "\t=1",
      "2026-01",
      "1.5",
      "12-2",
      "SAND",
      "TRUE",
      "50%",
      "1E5",
      "jan 26",
      "=cmd|'/c calc'!A1",
    ];
    await enterActivity(texts.map((remark) => row({ remark })));
    const sheet = sheetOf(host, words.tabs.activity);
    texts.forEach((text, index) => {
      const cell = sheet.cells.get((3 + index) * 16_384 + 7);
      expect(cell?.formula).toBeUndefined();
      expect(cell?.value).toBe(text);
    });
  });

  it("finds the table in a sheet that was renamed, and says where there is none", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(words.tabs.activity).name = "Vores tal";
      await context.sync();
    });
    expect(await enterActivity([row()])).toBe(1);
    host = openAddIn();
    expect(await enterActivity([row()])).toBeUndefined();
  });

  it("leaves the table as it was when writing fails", async () => {
    await enterActivity(many(3));
    await waitUntilIdle();
    host.failRequest(3, "before", "ServiceNotAvailable");
    await expect(enterActivity(many(40))).rejects.toMatchObject({ reason: "connection", undone: true });
    await waitUntilIdle();
    expect(entered()).toEqual([0, 1, 2]);
    expect(recordsOf(host, "KKR_Aktivitet")).toHaveLength(19);
  });

  it("counts as done when only the answer is lost", async () => {
    host.failRequest(3, "after", "ServiceNotAvailable");
    expect(await enterActivity(many(40))).toBe(40);
    await waitUntilIdle();
    expect(entered()).toHaveLength(40);
  });
});
