import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { entered, IN_A_FILE, month } from "./activityRows";
import { enterPlan } from "./import/enterPlan";
import { HOSTILE_TEXTS } from "./hostileTexts";
import { planActivityImport, planMeetingImport, readImport } from "./atOnce";
import { words } from "../../words";

const contract = contractInUse();
const { municipalities } = contract;
const { statusDate } = IN_A_FILE;

/** A text and its neighbour in the list on each month and municipality. */
const file = HOSTILE_TEXTS.slice(0, 228).map((text, index) => [
  `2026-${String((index % 12) + 1).padStart(2, "0")}`,
  municipalities[Math.floor(index / 12)]?.name ?? "",
  "5",
  text,
  HOSTILE_TEXTS[index + 228] ?? text,
]);

function readActivity(rows: readonly (readonly string[])[]) {
  const text = Papa.unparse(
    [
      [
        words.activity.period,
        words.activity.municipality,
        words.activity.individual,
        words.activity.source,
        words.activity.remark,
      ],
      ...rows,
    ],
    {
      delimiter: ";",
    },
  );
  const read = readImport({ kind: "file", name: "tal.csv", bytes: Buffer.from(text) });
  if (!read.ok || read.read.table !== "activity") throw new Error("not read");
  return read.read;
}

describe("hostile texts", () => {
  it("are many, different, and of every kind", () => {
    expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length);
    for (const beginning of ["=", "+", "-", "@", "\t", "\n", "\r", "\uff1d", "\u2212"]) {
      expect(HOSTILE_TEXTS.filter((text) => text.startsWith(beginning)).length).toBeGreaterThanOrEqual(10);
    }
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
    expect(HOSTILE_TEXTS.filter((text) => /^ |\s$/.test(text))).toEqual([]);
  });

  it.each([true, false])("enter as the texts they are, in new rows (fix: %s)", (fix) => {
    const { rows, columns } = readActivity(file);
    const plan = planActivityImport({ existing: [], incoming: rows, contract, statusDate, columns, fix });
    expect(plan.leftOut).toEqual({ rows: [], figures: [] });
    expect(plan.fixed).toEqual([]);
    const texts = plan.added.map(({ values }) => [values.source, values.remark]);
    expect(texts).toEqual(file.map(([, , , source, remark]) => [source, remark]));
    const given = { existing: enterPlan([], plan), incoming: rows, contract, statusDate, columns, fix };
    expect(planActivityImport(given)).toMatchObject({
      added: [],
      changed: [],
      identical: file.length,
    });
  });

  it("replace texts of the sheet as the texts they are", () => {
    const incoming = HOSTILE_TEXTS.map((remark) => entered({ remark }));
    for (const row of incoming) {
      const existing = [entered({ period: month(1), remark: "før" }, { row: 9 })];
      const plan = planActivityImport({ existing, incoming: [row], contract, statusDate, fix: true });
      expect(plan.changed).toMatchObject([{ row: 9, column: "remark", to: { value: row.values.remark } }]);
      expect(plan.added).toEqual([]);
    }
  });

  it("enter as the texts they are in meetings", () => {
    const text = Papa.unparse(
      [
        [
          words.meetings.date,
          "CVR",
          words.meetings.firm,
          words.meetings.municipality,
          words.meetings.kind,
          words.meetings.reference,
        ],
        ...HOSTILE_TEXTS.map((each) => ["15-01-2026", "40084606", each, "Aarhus", "individuel", each]),
      ],
      { delimiter: "\t" },
    );
    const read = readImport({ kind: "clipboard", text });
    if (!read.ok || read.read.table !== "meetings") throw new Error("not read");
    const { rows } = read.read;
    const plan = planMeetingImport({ existing: [], incoming: rows, contract, fix: true });
    expect(plan.added.map(({ values }) => values.firm)).toEqual(HOSTILE_TEXTS);
    expect(plan.added.map(({ values }) => values.reference)).toEqual(HOSTILE_TEXTS);
    const again = planMeetingImport({ existing: enterPlan([], plan), incoming: rows, contract, fix: true });
    expect(again).toMatchObject({ added: [], changed: [], identical: HOSTILE_TEXTS.length });
  });
});
