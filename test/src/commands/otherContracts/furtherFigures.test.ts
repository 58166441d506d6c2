import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport } from "../../../../src/commands/createReport";
import { importFigures } from "../../../../src/commands/importFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { readFollowUp } from "../../../../src/commands/readFollowUp";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { followUpOf } from "../../../../src/report/followUp/followUp";
import { writingIn } from "../../../../src/report/writing";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { cellIn, errorsIn, recordsOf, targetRecords, totalsOf } from "../openAddIn";
import { othersContract, useOthersContract } from "./othersContract";

const undeclared = othersContract("v09-other-figure.json");
const SHIFTS = "Ejerskifter [antal]";
/** As a heading can have it. */
const HEADING = "Ejerskifter antal";

/** The same with words for what it counts, one more figure that no measure sums, and ids as odd as they may be. */
const contract = {
  ...undeclared,
  counted: [
    { id: "Digital", label: { da: SHIFTS, en: "Changes of ownership" } },
    { id: "a-b", label: { da: "Kilde", en: "Source" } },
  ],
};

const digital = (index: number, month: number) => month * (index + 1);
const SUM_OF_INDICES = 55;

async function imported(...rows: readonly string[]) {
  const header = `Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Antal ejerskifter (antal);a-b`;
  const bytes = new TextEncoder().encode([header, ...rows].join("\r\n"));
  const prepared = await prepareImport({ kind: "file", name: "tal.csv", bytes }, { choices: {}, fix: true });
  if (prepared.kind !== "proposal") throw new Error(JSON.stringify(prepared));
  const outcome = await importFigures(prepared, true);
  await waitUntilIdle();
  if (outcome.kind !== "imported") throw new Error(outcome.kind);
  return prepared;
}

const months = (...which: readonly number[]) =>
  contract.municipalities.flatMap(({ name }, index) =>
    which.map((month) => `2026-0${month};${name};10;0;1;2;${digital(index, month)};7`),
  );

describe("a contract that counts more", () => {
  let host: Host;
  const goal = () => targetRecords(host).find((row) => row[words.targets.id] === "B2");
  const checked = async () => {
    const outcome = await checkFigures();
    if (outcome.kind !== "checked") throw new Error(outcome.kind);
    return outcome;
  };

  beforeAll(async () => {
    useOthersContract(contract);
    host = await openContractWorkbook({ year: 2026, date: "2026-03-31", individualTarget: 1000 });
  });
  afterAll(() => {
    setContractInUse();
  });

  it("has columns of its own words, and takes a file's figures into them", async () => {
    const prepared = await imported(...months(1, 2));
    expect(prepared.table === "activity" && prepared.plan.summary.totals).toMatchObject({
      "counted:digital": 3 * SUM_OF_INDICES,
      "counted:a-b": 140,
    });
    const rows = recordsOf(host, "KKR_Aktivitet").filter((row) => row[words.activity.municipality] !== null);
    expect(rows.map((row) => row[HEADING])).toEqual(
      contract.municipalities.flatMap((_, index) => [digital(index, 1), digital(index, 2)]),
    );
    // A heading of ours is taken already.
    expect(rows.every((row) => row["Kilde (a-b)"] === 7 && row[words.activity.source] === null)).toBe(true);
    expect(errorsIn(host)).toEqual([]);
  });

  it("sums them on Målark, Kommuner and Måneder, and says who lacks months", async () => {
    expect(goal()?.[words.targets.actual]).toBe(3 * SUM_OF_INDICES);
    expect(goal()?.[words.targets.explanation]).toContain(
      words.sheets.targets.furtherLackMonths(SHIFTS) + contract.municipalities.length,
    );
    const shown = host.workbook.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(shown).toContain(words.sheets.targets.furtherIncomplete("ejerskifter [antal]"));
    const sums = recordsOf(host, "KKR_Kommuner").map((row) => row[HEADING]);
    expect(sums).toEqual(contract.municipalities.map((_, index) => 3 * (index + 1)));
    expect(totalsOf(host, "KKR_Kommuner")["Kilde"]).toBe(140);
    await insertSheet("months");
    await typeInto(words.tabs.months, "A3", [[HEADING]]);
    expect(totalsOf(host, "KKR_Maaneder")).toMatchObject({ jan: SUM_OF_INDICES, feb: 2 * SUM_OF_INDICES });
    expect(errorsIn(host)).toEqual([]);
  });

  it("judges them as any count", async () => {
    await imported(...months(3));
    expect((await checked()).issues).toEqual([]);
    const cell = (row: number) => cellIn(host, "KKR_Aktivitet", HEADING, row);
    await typeInto(words.tabs.activity, cell(0), [[-1]]);
    await typeInto(words.tabs.activity, cell(1), [[1.5]]);
    await typeInto(words.tabs.activity, cell(2), [[""]]);
    const { issues } = await checked();
    expect(issues.map(({ issue: { rule, column } }) => [rule, column])).toEqual([
      ["number-negative", "counted:digital"],
      ["number-fraction", "counted:digital"],
      ["number-missing", "counted:digital"],
    ]);
    // Faulty or blank figures enter no sum: 1 and 2 of the first municipality, 2 of the second in January.
    expect(goal()?.[words.targets.actual]).toBe(6 * SUM_OF_INDICES - 1 - 2 - 2);
    await typeInto(words.tabs.activity, cell(0), [[1]]);
    await typeInto(words.tabs.activity, cell(1), [[2]]);
    await typeInto(words.tabs.activity, cell(2), [[2]]);
  });

  it("locks them with their months, so that what changes since counts nowhere", async () => {
    await lockPeriods(await checked(), serial(2026, 1, 1));
    const first = cellIn(host, "KKR_Aktivitet", HEADING, 0);
    await typeInto(words.tabs.activity, first, [[500]]);
    expect((await checked()).issues.map(({ issue }) => [issue.rule, issue.column, issue.expected])).toEqual([
      ["period-locked", "counted:digital", 1],
    ]);
    expect(goal()?.[words.targets.actual]).toBe(6 * SUM_OF_INDICES);
    await typeInto(words.tabs.activity, first, [[1]]);
    expect((await checked()).issues).toEqual([]);
  });

  it("tells of them in the pane and to a municipality", async () => {
    const outcome = await readFollowUp();
    if (outcome.kind !== "known") throw new Error(outcome.kind);
    const told = followUpOf(outcome.facts, writingIn("da", contractInUse())).measures.find(
      ({ id }) => id === "B2",
    );
    expect(told?.months.map(({ text }) => text)).toEqual(
      [1, 2, 3].map((month) => String(month * SUM_OF_INDICES)),
    );
    const [, second] = contract.municipalities;
    const report = await createReport({ recipient: `kommune:${second?.code ?? ""}` });
    if (report.kind !== "created") throw new Error(report.kind);
    const rows = report.content.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.table.rows : [])),
    );
    expect(rows).toContainEqual([`${SHIFTS} til og med marts`, { value: 12, shape: { kind: "whole" } }, ""]);
  });
});
