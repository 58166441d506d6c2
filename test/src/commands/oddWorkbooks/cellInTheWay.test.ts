import { beforeEach, describe, expect, it } from "vitest";
import { describeIssue } from "../../../../src/activity/check/describeIssue";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport } from "../../../../src/commands/createReport";
import { fixFigures } from "../../../../src/commands/fixFigures";
import { readFollowUp } from "../../../../src/commands/readFollowUp";
import { readOverview } from "../../../../src/commands/readOverview";
import { undoChanges } from "../../../../src/commands/undo/undoChanges";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { enterCsv, openContractWorkbook, typeInto } from "../contractWorkbook";
import { cellIn, copyOf, recordsOf, sheetOf, targetRecords, valueAt } from "../openAddIn";

const { tabs, targets } = words;
const NOTE = "ring til Aarhus";
const AT = "L6";

let host: Host;

/** Målark's row of R1, individual and collective guidance all in all. */
const guided = () => targetRecords(host).find((row) => row[targets.id] === "R1")?.[targets.actual];
/** A table whose last row was deleted keeps a blank one. */
const kept = () =>
  recordsOf(host, "KKR_IkkePlaceret").flatMap((row) =>
    row[words.lists.unplaced.columns.from] === null
      ? []
      : [[row[words.lists.unplaced.columns.where], row[words.lists.unplaced.columns.from]]],
  );
const log = () =>
  recordsOf(host, "KKR_Log").map((row) => [row[words.log.what], row[words.log.where], row[words.log.from]]);

async function checked() {
  const outcome = await checkFigures();
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error("the workbook has no figures");
  return outcome;
}

const inTheWay = async () => (await checked()).issues.filter(({ issue }) => issue.rule === "cell-in-the-way");

beforeEach(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-06-30", individualTarget: 2500 });
  const towns = recordsOf(host, "KKR_Kommuner").map((row) => row[words.municipalities.name]);
  const rows = [1, 2, 3, 4, 5, 6].flatMap((month) => towns.map((town) => `2026-0${month};${town};10;3;2;1`));
  await enterCsv(["Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...rows].join("\n"));
  // 19 municipalities, six months, 13 firms each.
  expect(guided()).toBe(1482);
  await typeInto(tabs.activity, AT, [[NOTE]]);
  // Not the 342 of the other kind alone.
  expect(guided()).toBe("");
});

describe("a note where one of our formulas fills its column", () => {
  it("is named by Kontrol at its own cell, with its remedy", async () => {
    const found = (await checked()).issues.filter(({ issue }) => issue.severity === "error");
    expect(found).toMatchObject([{ address: AT, issue: { received: NOTE, fix: null } }]);
    for (const { issue } of found) {
      expect(describeIssue(issue, "da", {})).toContain("Flyt det til arket Ikke placeret");
      expect(describeIssue(issue, "en", {})).toContain("Move it to the sheet Ikke placeret");
    }
  });

  it.each(["J4", "K6", "L4", "M60", "O117"])(
    "is told of on the sheets that count what is beside it, in %s as well",
    async (at) => {
      await typeInto(tabs.activity, AT, [[""]]);
      const said = () =>
        [valueAt(host, tabs.targets, "C3"), valueAt(host, tabs.municipalities, "D3")].map(String);
      const before = said();
      expect(before.join(" ")).not.toContain("ikke hele");
      await typeInto(tabs.activity, at, [[NOTE]]);
      const { blocked } = words.sheets.shared;
      expect(said()).toEqual([blocked, blocked]);
      expect(guided() === "" || guided() === 1482).toBe(true);
      await typeInto(tabs.activity, at, [[""]]);
      expect(said()).toEqual(before);
      expect(guided()).toBe(1482);
    },
  );

  it("is moved to Ikke placeret as the fix, and back by undo", async () => {
    const before = await checked();
    const { checked: after, applied } = await fixFigures(before, await inTheWay(), "fix");
    await waitUntilIdle();
    expect(guided()).toBe(1482);
    expect(kept()).toEqual([[`Aktivitet!${AT}`, NOTE]]);
    expect(log().at(-1)).toEqual([words.logged.fix, `Aktivitet!${AT}`, NOTE]);
    expect(after.issues.filter(({ issue }) => issue.severity === "error")).toEqual([]);
    const undone = await undoChanges(after, applied);
    await waitUntilIdle();
    expect(undone.kept).toBe(0);
    expect(valueAt(host, tabs.activity, AT)).toBe(NOTE);
    expect(kept()).toEqual([]);
  });

  it("stays, and leaves no sheet behind, where its sheet is protected", async () => {
    const figures = await checked();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).protection.protect();
      await context.sync();
    });
    const before = copyOf(host);
    const moving = fixFigures(
      figures,
      figures.issues.filter(({ issue }) => issue.rule === "cell-in-the-way"),
      "fix",
    );
    await expect(moving).rejects.toMatchObject({ reason: "protected", undone: true });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });

  it("goes back to its row where rows were inserted above the table meanwhile", async () => {
    const { checked: after, applied } = await fixFigures(await checked(), await inTheWay(), "fix");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("1:2").insert("Down");
      await context.sync();
    });
    await undoChanges(after, applied);
    await waitUntilIdle();
    expect(valueAt(host, tabs.activity, "L8")).toBe(NOTE);
  });

  it("stays where it was moved to when something else was typed there meanwhile", async () => {
    const { checked: after, applied } = await fixFigures(await checked(), await inTheWay(), "fix");
    await typeInto(tabs.activity, AT, [["noget andet"]]);
    expect((await undoChanges(after, applied)).kept).toBe(1);
    await waitUntilIdle();
    expect(valueAt(host, tabs.activity, AT)).toBe("noget andet");
    expect(kept()).toEqual([[`Aktivitet!${AT}`, NOTE]]);
  });

  it("is proposed to be moved by the update, and moved by it", async () => {
    const proposal = await prepareUpdate();
    if (proposal.kind !== "proposal") throw new Error(proposal.kind);
    expect(proposal.kept).toEqual([
      { place: `Aktivitet!${AT}`, what: words.activity.individual, value: NOTE },
    ]);
    await updateWorkbook(proposal);
    await waitUntilIdle();
    expect(guided()).toBe(1482);
    expect(kept()).toEqual([[`Aktivitet!${AT}`, NOTE]]);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });

  it("stops the report, which names it, and pages that say how things stand", async () => {
    const sheets = host.workbook.sheets.map(({ name }) => name);
    expect(await createReport()).toEqual({ kind: "not-computed", places: [`Aktivitet!${AT}`] });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(await readOverview()).toMatchObject({ kind: "not-computed" });
    expect(await readFollowUp()).toEqual({ kind: "not-computed" });
  });
});

describe("what else keeps a column from being computed", () => {
  beforeEach(async () => typeInto(tabs.activity, AT, [[""]]));

  it.each([
    ["a header typed over", "L3", words.activity.individual],
    ["a header cleared", "K3", ""],
  ])("stops the report as well: %s", async (_, at, typed) => {
    await typeInto(tabs.activity, at, [[typed]]);
    expect(await createReport()).toEqual({ kind: "not-computed", places: [`Aktivitet!${at}`] });
  });

  it("is not a note in a column of the user's own, beside ours or in a user's formula's way", async () => {
    const own = cellIn(host, "KKR_Aktivitet", words.activity.individual, 1).replace(/[A-Z]+/, "AB");
    await typeInto(tabs.activity, own, [[NOTE]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("AB3").formulas = [["=SEQUENCE(9)"]];
      await context.sync();
    });
    await waitUntilIdle();
    expect(await inTheWay()).toEqual([]);
    expect((await prepareUpdate()).kind).toBe("up-to-date");
    expect((await createReport()).kind).toBe("created");
    expect(sheetOf(host, tabs.activity).name).toBe(tabs.activity);
  });
});
