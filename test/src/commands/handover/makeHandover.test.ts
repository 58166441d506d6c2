import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { makeHandover } from "../../../../src/commands/makeHandover";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { muteIssue } from "../../../../src/commands/muteIssue";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import { issueTexts, type RuleId } from "../../../../src/language/issues/issues";
import { handoverTexts } from "../../../../src/language/sheets/handoverTexts";
import { serial } from "../../serial";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { shippedIds } from "../../contract/shippedIds";
import { enterCsv, openContractWorkbook, typeAtName } from "../contractWorkbook";
import { errorsIn, openAddIn, recordsOf, sheetOf, valueAt } from "../openAddIn";
import { formerHeaders } from "../../../../src/language/sheets/formerHeaders";

const { columns, states, topics } = handoverTexts("da");
let host: Host;

const rows = () => recordsOf(host, "KKR_Overlevering");
const about = (what: string) => rows().find((row) => row[columns.what] === what);

async function typeBeside(what: string, column: string, value: string | number) {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KKR_Overlevering");
    const names = table.columns.getItem(columns.what).getDataBodyRange().load("values");
    await context.sync();
    const index = names.values.findIndex(([each]) => each === what);
    table.columns.getItem(column).getDataBodyRange().getCell(index, 0).values = [[value]];
    await context.sync();
  });
  await waitUntilIdle();
}

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

const titleOf = (rule: RuleId) => issueTexts("da").rules[rule].title;

beforeAll(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-06-30" });
  await enterCsv(
    [
      "Måned;Kommune;Individuelle;Kollektive",
      ...[1, 2, 4, 6].map((month) => `2026-0${month};Aarhus;12;3`),
    ].join("\n"),
  );
});

afterAll(() => waitUntilIdle());

describe("Overlevering", () => {
  it("tells what is open, where it stands, whose it is and when it is due", async () => {
    const made = await makeHandover();
    await waitUntilIdle();
    expect(made).toMatchObject({ kind: "inserted", sheet: words.tabs.handover });
    expect(errorsIn(host)).toEqual([]);
    expect(about("Måltal for N2: hvordan kontrakten skal forstås")).toMatchObject({
      [columns.topic]: topics.choice,
      [columns.where]: expect.stringMatching(/^Forudsætninger B\d+$/) as unknown,
      [columns.who]: "KKR Midtjylland",
      [columns.state]: states.open,
    });
    // The next year's are due from 1 September.
    for (const id of shippedIds.fixedFor2026Alone)
      expect(about(`Måltal for ${id} i 2027`)).toMatchObject({
        [columns.day]: serial(2026, 9, 1),
        [columns.where]: expect.stringMatching(/^Målark D\d+$/) as unknown,
      });
    expect(about("Måltal for N3 i 2027")).toBeUndefined();
    const total = String(about("Samlet individuelt måltal for 2026")?.[columns.where]);
    expect(total).toMatch(/^Forudsætninger [A-Z]+\d+$/);
    expect(valueAt(host, words.tabs.assumptions, total.split(" ")[1] ?? "")).toBeNull();
    expect(about("Aktivitet, Aarhus (2026)")).toMatchObject({
      [columns.detail]: "Mangler: marts 2026, maj 2026",
      [columns.who]: "Aarhus",
      [columns.state]: states.overdue,
    });
    expect(about("Aktivitet, Viborg (2026)")?.[columns.detail]).toBe("Mangler: januar 2026 til juni 2026");
    expect(rows().some((row) => row[columns.topic] === topics.lock)).toBe(false);
  });

  it("is renewed: notes stay at their lines, what is done says so, and what is new comes below", async () => {
    await typeBeside("Aktivitet, Aarhus (2026)", columns.note, "Ringet 3/7");
    await typeBeside("Måltal for R1 i 2027", columns.note, "På dagsordenen");
    const before = rows().length;
    await enterCsv("Måned;Kommune;Individuelle;Kollektive\n2026-03;Aarhus;1;0\n2026-05;Aarhus;2;0");
    await lockPeriods(await checked(), serial(2026, 2, 1));
    await waitUntilIdle();
    const renewed = await makeHandover();
    await waitUntilIdle();
    expect(renewed).toMatchObject({ kind: "renewed", sheet: words.tabs.handover });
    expect(about("Aktivitet, Aarhus (2026)")).toMatchObject({
      [columns.state]: states.done,
      [columns.note]: "Ringet 3/7",
    });
    expect(about("Måltal for R1 i 2027")).toMatchObject({
      [columns.state]: states.open,
      [columns.note]: "På dagsordenen",
    });
    expect(rows()).toHaveLength(before + 1);
    expect(rows().at(-1)).toMatchObject({
      [columns.topic]: topics.lock,
      [columns.what]: words.handover.locks.locked,
      [columns.detail]: "Til og med februar 2026",
      [columns.where]: words.tabs.activity,
    });
    const log = recordsOf(host, "KKR_Log").map((row) => row[words.log.what]);
    expect(log).toContain(words.logged.handover);
  });

  it("asks for an explanation of what lags behind, and tells what is hidden and why", async () => {
    const { id, actual } = words.targets;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Maal");
      const ids = table.columns.getItem(id).getDataBodyRange().load("values");
      await context.sync();
      const index = ids.values.findIndex(([each]) => each === "N3");
      // 70 is agreed.
      table.columns.getItem(actual).getDataBodyRange().getCell(index, 0).values = [[60]];
      await context.sync();
    });
    await waitUntilIdle();
    const before = await checked();
    const [found] = before.issues;
    if (!found) throw new Error("nothing to hide");
    await muteIssue(before, found, "Set med huset");
    await makeHandover();
    await waitUntilIdle();
    const [unexplained] = rows().filter((row) => row[columns.topic] === topics.explanation);
    expect(unexplained).toMatchObject({
      [columns.what]: expect.stringMatching(/^N3 /) as unknown,
      [columns.detail]: "Mangler: afvigelse, årsag, handling, forventes opfyldt",
      [columns.where]: expect.stringContaining(words.tabs.targets) as unknown,
    });
    const [hidden] = rows().filter((row) => row[columns.topic] === topics.mute);
    expect(hidden).toMatchObject({
      [columns.what]: expect.stringContaining(titleOf(found.issue.rule)) as unknown,
      [columns.detail]: "Set med huset",
    });
    expect(errorsIn(host)).toEqual([]);
  });

  it("is renewed too where it was made when its status had another heading", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Overlevering");
      table.columns.getItem(columns.state).getHeaderRowRange().values = [
        [formerHeaders("da").handover.state],
      ];
      await context.sync();
    });
    expect(await makeHandover()).toMatchObject({ kind: "renewed", changed: 0 });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Overlevering");
      table.columns.getItem(formerHeaders("da").handover.state).getHeaderRowRange().values = [
        [columns.state],
      ];
      await context.sync();
    });
    await waitUntilIdle();
  });

  it("changes nothing where nothing has", async () => {
    const cells = () => structuredClone(sheetOf(host, words.tabs.handover).cells);
    const before = cells();
    expect(await makeHandover()).toMatchObject({ kind: "renewed", changed: 0 });
    await waitUntilIdle();
    expect(cells()).toEqual(before);
  });

  it("leaves lines of another year and a person's own as they are, and takes none of them for done", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Overlevering");
      const names = table.columns.load("items/name");
      await context.sync();
      const own = {
        [columns.topic]: "Aftale",
        [columns.what]: "Ring til huset i 2026",
        [columns.state]: words.handover.states.open,
      };
      table.rows.add(undefined, [names.items.map(({ name }) => own[name] ?? "")]);
      await context.sync();
    });
    await waitUntilIdle();
    const open = (state: string) => rows().filter((row) => row[columns.state] === state);
    const done = open(states.done).length;
    await typeAtName("KKR_ValgtAar", 2027);
    await waitUntilIdle();
    await makeHandover();
    await waitUntilIdle();
    expect(open(states.done)).toHaveLength(done);
    expect(about("Aktivitet, Viborg (2026)")?.[columns.state]).toBe(states.overdue);
    expect(about("Samlet individuelt måltal for 2026")?.[columns.state]).toBe(states.open);
    expect(about("Samlet individuelt måltal for 2027")?.[columns.state]).toBe(states.open);
    expect(about("Ring til huset i 2026")?.[columns.state]).toBe(words.handover.states.open);
    // Targets of 2027 were asked in 2026, and are now.
    expect(about("Måltal for R1 i 2027")?.[columns.state]).toBe(states.open);
    await typeAtName("KKR_ValgtAar", 2026);
    await waitUntilIdle();
    await makeHandover();
    await waitUntilIdle();
    expect(open(states.done)).toHaveLength(done);
  });

  it("does not take all for done where the date of status is missing", async () => {
    const before = structuredClone(sheetOf(host, words.tabs.handover).cells);
    await typeAtName("KKR_Statusdato", "");
    await waitUntilIdle();
    expect(await makeHandover()).toEqual({ kind: "no-date", sheet: words.tabs.assumptions });
    expect(sheetOf(host, words.tabs.handover).cells).toEqual(before);
  });

  it("needs the contract's sheets", async () => {
    host = openAddIn();
    expect(await makeHandover()).toEqual({
      kind: "no-workbook",
      missing: [words.tabs.targets, words.tabs.assumptions],
    });
  });
});
