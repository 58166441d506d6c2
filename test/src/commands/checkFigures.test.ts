import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkFigures, type CheckOutcome, type CheckProgress } from "../../../src/commands/checkFigures";
import type { CheckedFigures } from "../../../src/commands/steps/checkedFigures";
import { createMute, muteFinder } from "../../../src/activity/check/mute";
import { serialOfIsoDate } from "../../../src/calc/serialDate";
import { contractInUse, setContractInUse } from "../../../src/contract/contractInUse";
import { fixFigures } from "../../../src/commands/fixFigures";
import { insertSheet } from "../../../src/commands/insertSheet";
import { YEAR_COLUMN_IDS } from "../../../src/activity/tables/yearRow";
import { lockPeriods, unlockPeriods } from "../../../src/commands/month/lockPeriods";
import { markIssues, unmarkIssues } from "../../../src/commands/markIssues";
import { readFollowUp } from "../../../src/commands/readFollowUp";
import { monthChecklist } from "../../../src/commands/month/monthChecklist";
import { muteIssue, unmuteIssue } from "../../../src/commands/muteIssue";
import { selectIssue } from "../../../src/commands/selectIssue";
import { sumOfChanges, undoChanges } from "../../../src/commands/undo/undoChanges";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { areaAddress } from "../../../workbench/model/address";
import { openContractWorkbook, typeAtName, typeInto } from "./contractWorkbook";
import { isCounted, JANUARY } from "./enteredBlock";
import {
  besideLabel,
  cellIn,
  columnBelow,
  copyBesideLog,
  openAddIn,
  recordsOf,
  sheetOf,
  targetRecords,
  valueAt,
} from "./openAddIn";
import { words } from "../../words";

const { tabs, activity } = words;

let host: Host;

beforeEach(async () => {
  host = await openContractWorkbook();
});

/** Types a block below the headings of Aktivitet. */
async function enter(rows: readonly (readonly unknown[])[], address = "A4"): Promise<void> {
  await typeInto(tabs.activity, address, rows);
  host.resetCounts();
}

/** Adds rows that are all the same to Aktivitet. */
async function addRows(count: number): Promise<void> {
  const rows = Array.from({ length: count }, () => [JANUARY, "Aarhus", 1, 1, 0, 0, "", ""]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("KKR_Aktivitet").rows.add(undefined, rows);
    await context.sync();
  });
  await waitUntilIdle();
  host.resetCounts();
}

async function checked(before?: CheckedFigures): Promise<CheckedFigures> {
  const outcome: CheckOutcome = await checkFigures(before);
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error("the workbook has no figures");
  return outcome;
}

/** `rule address` of each issue that is not about an absent row. */
function issuesOf({ issues }: CheckedFigures): string[] {
  return issues
    .filter(({ issue }) => issue.row !== null)
    .map(({ issue, address }) => `${issue.rule} ${address}`);
}

function fixable({ issues }: CheckedFigures) {
  return issues.filter(({ issue }) => issue.fix !== undefined);
}

const WRONG = [
  [JANUARY, "Århus", "'1.234", 3, 0, 0, "CRM", ""],
  ["'2026-01", "Horsens", 12, 10, 40, 0, "", ""],
  [JANUARY, "Bornholm", 5, 5, 0, 0, "", ""],
  [JANUARY, "Samsø", -1, 2.5, "'mange", "'12", "SamsÃ¸", ""],
];

describe("checkFigures", () => {
  it("has nothing to check in a workbook without our sheets", async () => {
    openAddIn();
    expect(await checkFigures()).toEqual({ kind: "no-workbook" });
  });

  it("finds nothing wrong with blank rows, in a look and one read", async () => {
    host.resetCounts();
    const found = await checked();
    expect(found.issues).toEqual([]);
    expect(found.rows).toEqual({ activity: 0, meetings: 0 });
    expect(host.counts.requests).toBe(2);
    host.resetCounts();
    await checked(found);
    expect(host.counts.requests).toBe(1);
  });

  it("finds each fault at its cell, errors first", async () => {
    await enter(WRONG);
    const found = await checked();
    expect(issuesOf(found)).toEqual([
      "number-text C4",
      "period-invalid A5",
      "municipality-unknown B6",
      "number-negative C7",
      "number-fraction D7",
      "number-invalid E7",
      "number-text F7",
      "municipality-spelling B4",
      "growth-exceeds-guided E5",
      "text-encoding G7",
    ]);
    expect(found.rows.activity).toBe(4);
    // Three rows of Aarhus and Samsø count in part; Horsens' month is a text and Bornholm is unknown.
    expect(found.leftOut).toEqual({ rows: 2, figures: 5 });
  });

  it("knows a date among figures by its format, and a formula among texts", async () => {
    await enter([[JANUARY, "Aarhus", 46023, 3, 0, 0, "=1+1", ""]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("C4").numberFormat = [["dd-mm-yyyy"]];
      await context.sync();
    });
    const found = await checked();
    expect(issuesOf(found)).toEqual(["number-invalid C4", "text-formula G4"]);
  });

  it("follows a sheet that was renamed, a table that was renamed and columns that were moved", async () => {
    await enter(WRONG);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(tabs.activity);
      sheet.name = "Vores tal";
      sheet.tables.getItem("KKR_Aktivitet").name = "Tal";
      sheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    await waitUntilIdle();
    const found = await checked();
    expect(issuesOf(found)[0]).toBe("number-text D4");
    await selectIssue(found, found.issues[0] ?? expect.fail("no issue"));
    const { workbook, session } = host;
    expect(workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name).toBe("Vores tal");
    expect(areaAddress(session.selection.get(workbook.activeSheetId) ?? expect.fail("nothing"))).toBe("D4");
  });

  it("says which column is gone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("B3").values = [["Sted"]];
      await context.sync();
    });
    const found = await checked();
    expect(found.issues.filter(({ issue }) => issue.rule === "column-missing")).toMatchObject([
      { part: "activity", issue: { severity: "error", column: "municipality" } },
    ]);
  });

  it("reads a table that one response cannot hold in several", async () => {
    await addRows(15_100);
    const found = await checked();
    expect(found.rows.activity).toBe(15_100);
    expect(host.counts.requests).toBe(4);
    expect(issuesOf(found).at(-1)).toBe("row-duplicate A15122");
  });

  it("tells how many rows it has read and judged, and reads no further once it is cancelled", async () => {
    await addRows(1_000);
    const found = await checked();
    const made: CheckProgress[] = [];
    await checkFigures(found, undefined, { progress: (progress) => made.push(progress) });
    const read = made.filter(({ phase }) => phase === "reading").map(({ done }) => done);
    // With the blank rows that a new table has.
    const all = found.figures.activity.rows.length;
    expect([read[0], read.at(-1)]).toEqual([500, all]);
    expect(made.at(-1)).toEqual({ phase: "judging", done: all, of: all });

    const cancelling = new AbortController();
    host.resetCounts();
    const cancelled = checkFigures(found, undefined, {
      signal: cancelling.signal,
      progress: () => cancelling.abort(),
    });
    await expect(cancelled).rejects.toMatchObject({ undone: true });
    expect(host.counts.requests).toBe(1);
  });
});

describe("fixFigures and undoChanges", () => {
  it("mends what is certain, and everything is as before once that is undone", async () => {
    await enter(WRONG);
    const before = copyBesideLog(host);
    const found = await checked();
    const fixed = await fixFigures(found, fixable(found), "fix");
    await waitUntilIdle();
    expect(host.counts.requests).toBe(4);
    expect(fixed.skipped).toEqual([]);
    expect(recordsOf(host, "KKR_Aktivitet").slice(0, 4)).toMatchObject([
      { [activity.municipality]: "Aarhus", [activity.individual]: 1234 },
      { [activity.period]: JANUARY },
      {},
      { [activity.young]: 12, [activity.source]: "Samsø" },
    ]);
    expect(issuesOf(fixed.checked)).toEqual(issuesOf(await checked()));
    expect(issuesOf(fixed.checked)).not.toContain("number-text C4");
    const undone = await undoChanges(fixed.checked, fixed.applied);
    await waitUntilIdle();
    expect(undone.kept).toBe(0);
    expect(issuesOf(undone.checked)).toEqual(issuesOf(found));
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("clears a pasted row of sums, and puts it back", async () => {
    await enter([
      [JANUARY, "Aarhus", 66, 63, 16, 8, "CRM", ""],
      ["I alt", "", 66, 63, "'1.234", 8, "", ""],
      [JANUARY, "Hele regionen", 66, 63, 16, 8, "", "'=1"],
    ]);
    const before = copyBesideLog(host);
    const found = await checked();
    expect(issuesOf(found)).toEqual(["row-sum A5", "row-sum B6"]);
    expect([7, 8].map((row) => isCounted(host, row))).toEqual([false, false]);
    const fixed = await fixFigures(found, fixable(found), "fix");
    await waitUntilIdle();
    expect(issuesOf(fixed.checked)).toEqual([]);
    const blank = (row: Record<string, unknown> | undefined) =>
      Object.values(row ?? {}).every((value) => !value);
    expect(recordsOf(host, "KKR_Aktivitet").slice(1, 3).map(blank)).toEqual([true, true]);
    await undoChanges(fixed.checked, fixed.applied);
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("gives a number in a cell formatted as text a format that lets it be one", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("C4").numberFormat = [["@"]];
      await context.sync();
    });
    await enter([[JANUARY, "Aarhus", "1.234", 3, 0, 0, "", ""]]);
    const before = copyBesideLog(host);
    const found = await checked();
    const fixed = await fixFigures(found, fixable(found), "fix");
    await waitUntilIdle();
    const cell = sheetOf(host, tabs.activity).cells.get(3 * 16_384 + 2);
    expect(cell?.value).toBe(1234);
    expect(cell?.style?.numberFormat).toBe("#,##0");
    await undoChanges(fixed.checked, fixed.applied);
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("mends the one of rows that hold the same that was pressed, and no other", async () => {
    const row = [JANUARY, "Arhus", 5, 5, 0, 0, "", ""];
    await enter([row, [JANUARY, "Odder", 1, 1, 0, 0, "", ""], row]);
    const found = await checked();
    const [, second] = found.issues.filter(({ issue }) => issue.rule === "municipality-unknown");
    if (!second) return expect.fail("no issue");
    expect(second.address).toBe("B6");
    await fixFigures(found, [second], "suggestion");
    const names = recordsOf(host, "KKR_Aktivitet")
      .slice(0, 3)
      .map((each) => each[activity.municipality]);
    expect(names).toEqual(["Arhus", "Odder", "Aarhus"]);
  });

  it("takes a suggestion for one cell", async () => {
    await enter([[JANUARY, "Arhus", 5, 5, 0, 0, "", ""]]);
    const found = await checked();
    const [issue] = found.issues;
    if (!issue) return expect.fail("no issue");
    const fixed = await fixFigures(found, [issue], "suggestion");
    expect(recordsOf(host, "KKR_Aktivitet")[0]?.[activity.municipality]).toBe("Aarhus");
    expect(issuesOf(fixed.checked)).toEqual([]);
  });

  it("leaves a cell alone that has changed since it was judged, and an undo one that has changed since it was mended", async () => {
    await enter(WRONG);
    const found = await checked();
    await enter([["'77"]], "C4");
    const fixed = await fixFigures(found, fixable(found), "fix");
    expect(fixed.skipped).toEqual(["Aktivitet!C4"]);
    expect(recordsOf(host, "KKR_Aktivitet")[0]?.[activity.individual]).toBe("77");
    await enter([["Randers"]], "B4");
    const undone = await undoChanges(fixed.checked, fixed.applied);
    expect(undone.kept).toBe(1);
    expect(recordsOf(host, "KKR_Aktivitet")[0]?.[activity.municipality]).toBe("Randers");
    expect(recordsOf(host, "KKR_Aktivitet")[1]?.[activity.period]).toBe("2026-01");
  });

  it("changes nothing when writing fails", async () => {
    await enter(WRONG);
    const before = copyBesideLog(host);
    const found = await checked();
    host.failRequest(2, "before", "ServiceNotAvailable");
    await expect(fixFigures(found, fixable(found), "fix")).rejects.toMatchObject({
      reason: "connection",
      undone: true,
    });
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("counts as done when only the answer to writing is lost", async () => {
    await enter(WRONG);
    const found = await checked();
    host.failRequest(2, "after", "ServiceNotAvailable");
    const { checked: mended } = await fixFigures(found, fixable(found), "fix");
    expect(fixable(await checked())).toEqual(fixable(mended));
  });

  it("mends on a protected sheet, whose inputs are unlocked", async () => {
    await enter(WRONG);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).protection.protect();
      await context.sync();
    });
    const found = await checked();
    const fixed = await fixFigures(found, fixable(found), "fix");
    expect(recordsOf(host, "KKR_Aktivitet")[0]).toMatchObject({
      [activity.municipality]: "Aarhus",
      [activity.individual]: 1234,
    });
    expect(fixed.skipped).toEqual([]);
  });

  it("says so where a cell is locked, and changes nothing at all", async () => {
    await enter(WRONG);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(tabs.activity);
      sheet.getRange("G7").style = "Normal";
      sheet.protection.protect();
      await context.sync();
    });
    await waitUntilIdle();
    const before = copyBesideLog(host);
    const found = await checked();
    const attempt = fixFigures(found, fixable(found), "fix");
    await expect(attempt).rejects.toMatchObject({ reason: "protected" });
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });
});

describe("muting", () => {
  it("keeps an issue out of the list, with its reason, until its cell changes", async () => {
    await enter([[JANUARY, "Horsens", 12, 10, 40, 0, "", ""]]);
    const found = await checked();
    const [issue] = found.issues;
    if (!issue) return expect.fail("no issue");
    const quiet = await muteIssue(found, issue, "Forløbene er begyndt i fjor");
    expect(issuesOf(quiet)).toEqual([]);
    await waitUntilIdle();
    const again = await checked();
    expect(issuesOf(again)).toEqual([]);
    expect(again.muted.map(({ reason, address }) => `${address} ${reason}`)).toEqual([
      "E4 Forløbene er begyndt i fjor",
    ]);
    const [muted] = again.muted;
    if (!muted) return expect.fail("nothing is muted");
    expect(issuesOf(await unmuteIssue(again, muted))).toEqual(["growth-exceeds-guided E4"]);
    await muteIssue(again, issue, "igen");
    await enter([[41]], "E4");
    expect(issuesOf(await checked())).toEqual(["growth-exceeds-guided E4"]);
  });

  it("holds when another cell of its row is mended", async () => {
    await enter([["'2026-01", "Århus", 12, 10, 40, 0, "", ""]]);
    const found = await checked();
    const growth = found.issues.find(({ issue }) => issue.rule === "growth-exceeds-guided");
    if (!growth) return expect.fail("no issue");
    const quiet = await muteIssue(found, growth, "set");
    await waitUntilIdle();
    const fixed = await fixFigures(quiet, fixable(quiet), "fix");
    expect(issuesOf(fixed.checked)).toEqual([]);
    expect(fixed.checked.muted.map(({ issue }) => issue.rule)).toEqual(["growth-exceeds-guided"]);
  });

  it("follows a row that moves", async () => {
    await enter([[JANUARY, "Horsens", 12, 10, 40, 0, "", ""]]);
    const found = await checked();
    const [issue] = found.issues;
    if (!issue) return expect.fail("no issue");
    await muteIssue(found, issue, "set");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("KKR_Aktivitet").rows.add(0, [[JANUARY, "Odder", 1, 1, 0, 0, "", ""]]);
      await context.sync();
    });
    await waitUntilIdle();
    const again = await checked();
    expect(issuesOf(again)).toEqual([]);
    expect(again.muted[0]?.address).toBe("E5");
  });

  it("of a final report holds for its year alone", async () => {
    await typeAtName("KKR_Rapporttype", words.sheets.shared.final);
    const found = await checked();
    const [issue] = found.issues;
    if (!issue) return expect.fail("no issue");
    const [year = 0] = contractInUse().years;
    expect((await muteIssue(found, issue, "aftalt")).issues).toEqual([]);
    await typeAtName("KKR_ValgtAar", year + 1);
    expect((await checked()).issues).toMatchObject([
      { issue: { rule: "final-too-early", expected: `${year + 1}-12-31` } },
    ]);
    await typeAtName("KKR_ValgtAar", year);
    expect((await checked()).issues).toEqual([]);
  });

  it("of a year's growth courses holds for that year, and as long as its firms stand", async () => {
    const [first = 0, second = 0] = contractInUse().years;
    const rows = [first, second].map((year) => [serialOfIsoDate(`${year}-01-01`), "Horsens", 12, 10, 4, 0]);
    await enter(rows);
    const firms = (row: number, individual: number) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("KKR_Aarstal").getDataBodyRange();
        body.getCell(row, 2).getResizedRange(0, 1).values = [[individual, 1]];
        await context.sync();
      });
    await firms(0, 2);
    await firms(1, 2);
    await typeAtName("KKR_Statusdato", serialOfIsoDate(`${second}-12-31`));
    const found = async () => {
      const all = await checked();
      return { all, courses: all.issues.filter(({ issue }) => issue.rule === "growth-exceeds-unique") };
    };
    const { all, courses } = await found();
    expect(courses).toHaveLength(2);
    if (!courses[0]) return expect.fail("no issue");
    await muteIssue(all, courses[0], "set");
    expect((await found()).courses.map(({ address }) => address)).toEqual([courses[1]?.address]);
    await firms(0, 1);
    expect((await found()).courses).toHaveLength(2);
  });

  it("holds as it was kept before years were told apart", () => {
    const row = { row: 6, values: { period: JANUARY, municipality: "Horsens", growth: 40 } };
    const issue = {
      rule: "growth-exceeds-guided",
      severity: "warning",
      row: 6,
      column: "growth",
      received: 40,
      expected: 22,
    } as const;
    const kept = {
      rule: issue.rule,
      column: "growth",
      received: 40,
      row: "2026-01-01||615||",
      expected: null,
    };
    expect(muteFinder([{ ...kept, reason: "set" }])(issue, row)?.reason).toBe("set");
  });

  it("holds for an absent row as it was kept by its municipality's name, and under another name", () => {
    const absent = (expected: string) =>
      ({
        rule: "row-gap",
        severity: "warning",
        row: null,
        column: "municipality",
        received: null,
        expected,
      }) as const;
    const { severity: _, ...kept } = { ...absent("2026-01 Ikast-Brande"), row: "", reason: "set" };
    expect(muteFinder([kept])(absent("2026-01 Ikast-Brande"), undefined)?.reason).toBe("set");
    const mute = createMute(absent("2026-01 Ikast-Brande"), undefined, "now");
    const contract = contractInUse();
    const municipalities = contract.municipalities.map((each) =>
      each.code === "756" ? { ...each, name: "Midtbyen" } : each,
    );
    try {
      setContractInUse({ ...contract, municipalities });
      expect(muteFinder([mute])(absent("2026-01 Midtbyen"), undefined)?.reason).toBe("now");
      expect(muteFinder([mute])(absent("2026-02 Midtbyen"), undefined)).toBeUndefined();
    } finally {
      setContractInUse();
    }
  });
});

describe("marking", () => {
  const inTable = () => {
    const { conditionalFormats, comments } = sheetOf(host, tabs.activity);
    return { formats: conditionalFormats.map(({ area }) => areaAddress(area)), comments };
  };

  it("marks cells with issues, once each, with words where nobody else has a comment", async () => {
    await enter(WRONG);
    await Excel.run(async (context) => {
      context.workbook.comments.add(`${tabs.activity}!B6`, "Spørg Bornholm");
      await context.sync();
    });
    await waitUntilIdle();
    const found = await checked();
    expect(await markIssues(found, "da")).toEqual({
      marked: 10,
      of: 10,
      uncommented: 0,
      hasOldComments: false,
    });
    await waitUntilIdle();
    expect(inTable().formats.toSorted()).toEqual(
      ["A5", "B4", "B6", "C4", "C7", "D7", "E5", "E7", "F7", "G7"].toSorted(),
    );
    expect(inTable().comments).toHaveLength(10);
    const ours = inTable().comments.find(({ row, column }) => row === 3 && column === 2);
    expect(ours?.content).toContain(`KKR: ${activity.individual}: '1.234' `);
    expect((await checked()).marked).toBe(true);
  });

  it("takes marks away as cells are mended, and leaves nothing behind when it is switched off", async () => {
    await enter(WRONG);
    await Excel.run(async (context) => {
      context.workbook.comments.add(`${tabs.activity}!B6`, "Spørg Bornholm");
      await context.sync();
    });
    await waitUntilIdle();
    const before = copyBesideLog(host);
    const found = await checked();
    await markIssues(found, "da");
    const fixed = await fixFigures(found, fixable(found), "fix");
    await markIssues(fixed.checked, "da");
    await waitUntilIdle();
    expect(inTable().formats).not.toContain("C4");
    expect(inTable().formats).toContain("C7");
    await undoChanges(fixed.checked, fixed.applied);
    await unmarkIssues(await checked());
    await waitUntilIdle();
    before.settings.push(["KKR.Marked", "false"]);
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("marks the first errors where there are more than anybody reads", async () => {
    const rows = Array.from({ length: 500 }, () => [JANUARY, "Aarhus", -1, 1, 0, 0, "", ""]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("KKR_Aktivitet").rows.add(undefined, rows);
      await context.sync();
    });
    const { marked, of } = await markIssues(await checked(), "da");
    // A negative figure in each row, and the same month in each but the first.
    expect({ marked, of }).toEqual({ marked: 300, of: 999 });
    expect(inTable().comments).toHaveLength(100);
  });
});

describe("the choices and the years", () => {
  it("make a final report an error until its year has ended, at the cell that says so", async () => {
    await typeAtName("KKR_Rapporttype", words.sheets.shared.final);
    const [found] = (await checked()).issues;
    expect(found).toMatchObject({
      part: "settings",
      issue: { rule: "final-too-early", severity: "error", expected: "2026-12-31" },
    });
    const cell = await Excel.run(async (context) => {
      const range = context.workbook.names.getItem("KKR_Rapporttype").getRange().load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
    expect(found?.address).toBe(cell);
    await typeAtName("KKR_Statusdato", JANUARY + 364);
    expect((await checked()).issues).toEqual([]);
  });

  it("warn of a date of status that has not come, at its cell, and ask for no month that has not ended", async () => {
    const today = new Date();
    try {
      vi.setSystemTime(new Date(2026, 3, 7, 12));
      await enter([[JANUARY, "Aarhus", 12, 10, null, 0, "", ""]]);
      await typeAtName("KKR_Rapporttype", words.sheets.shared.final);
      await typeAtName("KKR_Statusdato", JANUARY + 364);
      const { issues, statusDate } = await checked();
      expect(statusDate).toBe(serialOfIsoDate("2026-04-07"));
      const ofSettings = issues.filter(({ part }) => part === "settings");
      expect(ofSettings).toMatchObject([
        { issue: { rule: "final-too-early" } },
        {
          issue: { rule: "status-future", severity: "warning", column: "statusDate", expected: "2026-04-07" },
        },
      ]);
      const cell = await Excel.run(async (context) => {
        const range = context.workbook.names.getItem("KKR_Statusdato").getRange().load("address");
        await context.sync();
        return range.address.split("!")[1];
      });
      expect(ofSettings[1]?.address).toBe(cell);
    } finally {
      vi.setSystemTime(today);
    }
  });

  it("warn of more growth courses than guided firms", async () => {
    await enter([[JANUARY, "Horsens", 12, 10, 4, 0, "", ""]]);
    const years = (individual: number) =>
      Excel.run(async (context) => {
        const row = context.workbook.tables.getItem("KKR_Aarstal").getDataBodyRange();
        row.getCell(0, 2).getResizedRange(0, 1).values = [[individual, 1]];
        await context.sync();
      });
    await years(2);
    const unique = async () =>
      (await checked()).issues.filter(({ issue }) => issue.rule === "growth-exceeds-unique");
    expect(await unique()).toMatchObject([
      { part: "assumptions", issue: { severity: "warning", received: 4, expected: 3 } },
    ]);
    await years(3);
    expect(await unique()).toEqual([]);
  });
});

describe("a table of years that cannot be read", () => {
  const change = (edit: (table: Excel.Table) => void) =>
    Excel.run(async (context) => {
      edit(context.workbook.tables.getItem("KKR_Aarstal"));
      await context.sync();
    });

  it("is not judged where a column of it was deleted", async () => {
    await change((table) => table.columns.getItemAt(2).delete());
    expect((await checked()).issues).toEqual([]);
  });

  it("is no table without faults where Excel did not answer for all of it", async () => {
    // More rows than come with the first request.
    const year = YEAR_COLUMN_IDS.map(() => "");
    await change((table) =>
      table.rows.add(
        undefined,
        Array.from({ length: 15_000 }, () => year),
      ),
    );
    host.failRequest(3, "before", "GeneralException");
    await expect(checkFigures()).rejects.toMatchObject({ code: "GeneralException", undone: true });
  });
});

describe("absent rows", () => {
  const all = contractInUse().municipalities.map(({ name }) => name);
  const month = (of: number, but: readonly string[] = []) =>
    all.filter((name) => !but.includes(name)).map((name) => [of, name, 5, 5, 1, 0, "", ""]);
  const rowsOf = () =>
    recordsOf(host, "KKR_Aktivitet").filter((row) => typeof row[activity.period] === "number");

  it("get zeros by the user's word, one or all of a month, which is taken back", async () => {
    await enter(month(JANUARY));
    await Excel.run(async (context) => {
      const rows = month(JANUARY + 31, ["Samsø", "Lemvig", "Odder"]);
      context.workbook.tables.getItem("KKR_Aktivitet").rows.add(undefined, rows);
      await context.sync();
    });
    await waitUntilIdle();
    const found = await checked();
    const gaps = found.issues.filter(({ issue }) => issue.rule === "row-gap");
    expect(gaps).toHaveLength(3);
    const before = rowsOf();
    const one = await fixFigures(found, gaps.slice(0, 1), "suggestion");
    expect(one.checked.issues.filter(({ issue }) => issue.rule === "row-gap")).toHaveLength(2);
    expect(rowsOf().at(-1)).toMatchObject({
      [activity.period]: JANUARY + 31,
      [activity.municipality]: String(gaps[0]?.issue.expected).slice("2026-02 ".length),
      [activity.individual]: 0,
      [activity.young]: 0,
      [activity.source]: words.sheets.activity.zeroSource,
    });
    const rest = one.checked.issues.filter(({ issue }) => issue.rule === "row-gap");
    const two = await fixFigures(one.checked, rest, "suggestion");
    expect(rowsOf()).toHaveLength(before.length + 3);
    const undone = await undoChanges(two.checked, two.applied);
    expect(undone.kept).toBe(0);
    await undoChanges(undone.checked, one.applied);
    expect(rowsOf()).toEqual(before);
  });

  const gapsIn = ({ issues }: CheckedFigures) => issues.filter(({ issue }) => issue.rule === "row-gap");

  it("are counted as rows, whether they go over blank rows or below the table", async () => {
    await enter(month(JANUARY, ["Samsø", "Odder"]));
    const found = await checked();
    const fixed = await fixFigures(found, gapsIn(found), "suggestion");
    expect(sumOfChanges(fixed.applied)).toBe(2);
  });

  it("get zeros alone: a cell that is wanted with them waits, and is told", async () => {
    await enter([...month(JANUARY, ["Samsø", "Horsens"]), [JANUARY, "Horsens", "'5", 5, 1, 0, "", ""]]);
    const found = await checked();
    const texts = fixable(found);
    expect(texts).toHaveLength(1);
    const fixed = await fixFigures(found, [...texts, ...gapsIn(found)], "suggestion");
    expect(gapsIn(fixed.checked)).toEqual([]);
    expect(fixable(fixed.checked)).toEqual(texts);
    expect(fixed.skipped).toEqual(["Aktivitet!C21"]);
  });

  it("of a locked month get none, in the list or by a press that comes after the lock", async () => {
    await enter(month(JANUARY, ["Samsø"]));
    const found = await checked();
    const locked = await lockPeriods(found, JANUARY);
    expect(gapsIn(locked).map(({ issue }) => issue.suggestion)).toEqual([undefined]);
    const before = rowsOf();
    expect(await fixFigures(locked, gapsIn(found), "suggestion")).toMatchObject({
      applied: [],
      skipped: ["Aktivitet: 2026-01 Samsø"],
    });
    expect(rowsOf()).toEqual(before);
  });

  it("say that nothing has changed where the sheet refuses zeros", async () => {
    await enter(month(JANUARY, ["Samsø"]));
    const found = await checked();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(tabs.activity);
      sheet.getRange("A4:H198").format.protection.locked = true;
      sheet.protection.protect();
      await context.sync();
    });
    await waitUntilIdle();
    const before = copyBesideLog(host);
    await expect(fixFigures(found, gapsIn(found), "suggestion")).rejects.toMatchObject({ undone: true });
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("stay where somebody has changed them since", async () => {
    await enter(month(JANUARY, ["Samsø"]));
    const found = await checked();
    const gaps = found.issues.filter(({ issue }) => issue.rule === "row-gap");
    const fixed = await fixFigures(found, gaps, "suggestion");
    await enter([[3]], `C${3 + rowsOf().length}`);
    expect(await undoChanges(fixed.checked, fixed.applied)).toMatchObject({
      kept: expect.any(Number) as number,
    });
    expect(rowsOf().at(-1)).toMatchObject({ [activity.municipality]: "Samsø", [activity.individual]: 3 });
  });
});

describe("lockPeriods", () => {
  it("writes nothing where the same months are closed already", async () => {
    await enter([[JANUARY, "Horsens", 12, 10, 4, 0, "", ""]]);
    const locked = await lockPeriods(await checked(), JANUARY, "Indberettet");
    const before = structuredClone(host.workbook.settings);
    const again = await lockPeriods(await checked(), JANUARY, "Igen");
    await waitUntilIdle();
    expect(again.figures.savedState.lockHistory).toEqual(locked.figures.savedState.lockHistory);
    expect(host.workbook.settings).toEqual(before);
  });

  it("tells a figure of a locked period that changes, and mends it", async () => {
    await enter([[JANUARY, "Horsens", 12, 10, 4, 0, "", ""]]);
    const locked = await lockPeriods(await checked(), JANUARY);
    expect(locked.lockedUntil).toBe(JANUARY);
    await enter([[13]], "C4");
    const found = await checked();
    expect(issuesOf(found)).toEqual(["period-locked C4"]);
    const fixed = await fixFigures(found, found.issues.slice(0, 1), "fix");
    expect(issuesOf(fixed.checked)).toEqual([]);
    expect(recordsOf(host, "KKR_Aktivitet")[0]?.[activity.individual]).toBe(12);
    await enter([[13]], "C4");
    expect(issuesOf(await unlockPeriods(await checked(), "Rettelse fra Skive"))).toEqual([]);
    const { lockedUntil, figures } = await checked();
    expect(lockedUntil).toBeUndefined();
    expect(figures.savedState.lockHistory).toEqual([
      { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown, until: JANUARY, reason: "" },
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
        until: null,
        reason: "Rettelse fra Skive",
      },
    ]);
  });

  it("takes over no locked figure that has changed, when more or less is locked", async () => {
    const february = JANUARY + 31;
    await enter([
      [JANUARY, "Horsens", 12, 10, 4, 0, "", ""],
      [JANUARY, "Samsø", 1, 1, 0, 0, "", ""],
      [february, "Horsens", 5, 5, 1, 0, "", ""],
    ]);
    await lockPeriods(await checked(), JANUARY);
    await enter([[13]], "C4");
    await enter([["", ""]], "A5");
    // A row that came since waits until the month is opened: it counts nowhere, and closing more makes it count nowhere.
    await enter([[JANUARY, "Hedensted", 3, 3, 0, 0, "", ""]], "A7");
    const more = await lockPeriods(await checked(), february);
    await waitUntilIdle();
    const absent = ({ issues }: CheckedFigures) =>
      issues.flatMap(({ issue }) =>
        issue.rule === "period-locked" && issue.row === null ? issue.expected : [],
      );
    const changed = (found: CheckedFigures) =>
      issuesOf(found).filter((each) => each.startsWith("period-locked"));
    expect(changed(more)).toEqual(["period-locked C4", "period-locked A7"]);
    expect(absent(more)).toEqual(["2026-01 Samsø"]);
    await enter([[6]], "C6");
    await enter([[4]], "C7");
    expect(changed(await checked())).toEqual(["period-locked C4", "period-locked C6", "period-locked A7"]);
    const fewer = await lockPeriods(await checked(), JANUARY, "Februar er ikke færdig");
    await waitUntilIdle();
    expect(changed(fewer)).toEqual(["period-locked C4", "period-locked A7"]);
    expect(absent(fewer)).toEqual(["2026-01 Samsø"]);
  });

  it("locks what counts alone: what enters no sum before enters none after, and is no change", async () => {
    await enter([
      [JANUARY, "Skive", "'700", 10, 4, 0, "", ""],
      [JANUARY, "Horsens", 1, 1, 0, 5, "", ""],
      ["'2026-01", "Samsø", 90, 90, 0, 0, "", ""],
      [JANUARY, "Odder", -3, 2.5, 1, 0, "", ""],
    ]);
    const { columns } = words.sheets.targets;
    const actuals = () => targetRecords(host).map((row) => row[columns.actual]);
    const before = actuals();
    const r1 = targetRecords(host).find((row) => row[columns.id] === "R1");
    expect(r1?.[columns.actual]).toBe(12);
    const issues = issuesOf(await checked());
    const locked = await lockPeriods(await checked(), JANUARY);
    await waitUntilIdle();
    expect(actuals()).toEqual(before);
    expect(issuesOf(locked)).toEqual(issues);
    // Once it is mended it would count, and waits until it is a revision.
    await enter([[700]], "C4");
    expect(actuals()).toEqual(before);
    expect(issuesOf(await checked())).toContain("period-locked C4");
  });

  it("tells of a locked row whose month was typed over as a text", async () => {
    await enter([[JANUARY, "Horsens", 12, 10, 4, 0, "", ""]]);
    await lockPeriods(await checked(), JANUARY);
    await enter([["'2026-01"]]);
    const { issues } = await checked();
    const absent = issues.filter(({ issue }) => issue.rule === "period-locked" && issue.row === null);
    expect(absent.map(({ issue }) => issue.expected)).toEqual(["2026-01 Horsens"]);
  });

  it("counts what was locked in every sum until it is unlocked, whatever stands there since", async () => {
    const sums = () => {
      const { columns } = words.sheets.targets;
      const of = (id: string) => targetRecords(host).find((row) => row[columns.id] === id)?.[columns.actual];
      const municipality = recordsOf(host, "KKR_Kommuner").find(
        (row) => row[words.sheets.municipalities.columns.name] === "Horsens",
      );
      return [of("R1"), of("R2"), municipality?.[words.sheets.municipalities.columns.actual]];
    };
    await enter([
      [JANUARY, "Horsens", 12, 10, 4, "", "", ""],
      [JANUARY + 31, "Horsens", 5, 5, 1, 0, "", ""],
    ]);
    const before = sums();
    expect(before).toEqual([32, 5, 17]);
    await lockPeriods(await checked(), JANUARY);
    await waitUntilIdle();
    expect(sums()).toEqual(before);
    // One changed, one emptied, one that was missing filled in.
    await enter([[130, "", 4, 9]], "C4");
    await waitUntilIdle();
    expect(sums()).toEqual(before);
    const found = await checked();
    expect(issuesOf(found)).toEqual([
      "period-locked C4",
      "period-locked D4",
      "period-locked F4",
      "number-missing D4",
    ]);
    expect(found.leftOut).toEqual({ rows: 0, figures: 0 });
    // The sheets' own controls agree: 130 stands for the 12 that counts, and nothing is left out for an error.
    const line = (sheet: string, label: string) => besideLabel(host, sheet, label);
    const { reconciliation } = words.sheets.municipalities;
    expect(line(tabs.municipalities, reconciliation.changedSinceLock)).toEqual([118, 0]);
    expect(line(tabs.municipalities, reconciliation.leftOut)).toEqual([0, 0]);
    expect(line(tabs.municipalities, reconciliation.difference)).toEqual([0, 0]);
    expect(line(tabs.targets, words.sheets.targets.counts.figuresLeftOut)).toEqual([0]);
    expect(columnBelow(host, tabs.activity, words.sheets.activity.counted.status).slice(0, 2)).toEqual([
      words.sheets.activity.status.locked,
      words.sheets.activity.status.counted,
    ]);
    // The month after is not locked.
    await enter([[6]], "C5");
    await waitUntilIdle();
    expect(sums()).toEqual([33, 5, 18]);
    await unlockPeriods(await checked(), "Rettelse fra Skive");
    await waitUntilIdle();
    expect(sums()).toEqual([130 + 6 + 5, 5, 136]);
  });
});

describe("months of which it is not certain which are meant", () => {
  const horsens = () => {
    const { columns } = words.sheets.municipalities;
    const row = recordsOf(host, "KKR_Kommuner").find((each) => each[columns.name] === "Horsens");
    return row?.[columns.actual];
  };
  /** `2/1/2026` and so on of an American file, as a Danish Excel has read them: all in January. */
  const TURNED = [
    [JANUARY, "Horsens", 1, 0, 0, 0, "CRM", ""],
    [JANUARY + 1, "Horsens", 10, 0, 0, 0, "CRM", ""],
    [JANUARY + 2, "Horsens", 100, 0, 0, 0, "CRM", ""],
    ["'4/1/2026", "Horsens", 1000, 0, 0, 0, "CRM", ""],
  ];
  const orders = ({ issues }: CheckedFigures) => issues.filter(({ issue }) => issue.rule === "period-order");

  it("count nowhere, on the sheets as in the pane, until an order is chosen for all of them", async () => {
    await enter(TURNED);
    await waitUntilIdle();
    const found = await checked();
    expect(issuesOf(found)).toEqual(["period-order A5", "period-order A6", "period-order A7"]);
    expect(found.leftOut).toEqual({ rows: 3, figures: 0 });
    expect(horsens()).toBe(1);
    const { status, counted } = words.sheets.activity;
    expect(columnBelow(host, tabs.activity, counted.status).slice(0, 4)).toEqual([
      status.counted,
      status.periodWithin,
      status.periodWithin,
      status.periodInvalid,
    ]);
    expect(besideLabel(host, tabs.targets, words.sheets.targets.counts.leftOut)).toEqual([3]);
    const read = await readFollowUp();
    if (read.kind !== "known") return expect.fail(read.kind);
    expect(read.facts.leftOut.map(({ reason, places }) => [reason, places.length])).toEqual([
      [status.periodWithin, 2],
      [status.periodInvalid, 1],
    ]);
    const before = copyBesideLog(host);
    const monthFirst = await fixFigures(found, orders(found), "mdy");
    await waitUntilIdle();
    expect(issuesOf(monthFirst.checked)).toEqual([]);
    expect((await checked()).leftOut).toEqual({ rows: 0, figures: 0 });
    const periods = recordsOf(host, "KKR_Aktivitet").map((row) => row[activity.period]);
    expect(periods.slice(0, 4)).toEqual([...[JANUARY, JANUARY + 31, JANUARY + 59, JANUARY + 90]]);
    expect(horsens()).toBe(1111);
    await undoChanges(monthFirst.checked, monthFirst.applied);
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
    const dayFirst = await fixFigures(await checked(), orders(found).slice(0, 1), "dmy");
    await waitUntilIdle();
    // Then both are January, of which the first row counts.
    expect(issuesOf(dayFirst.checked)).toContain("row-duplicate A5");
    expect(horsens()).toBe(1);
  });

  it("do not keep the month's own row out", async () => {
    await enter(TURNED.slice(0, 2).reverse());
    await waitUntilIdle();
    expect(issuesOf(await checked())).toEqual(["period-order A4"]);
    expect(horsens()).toBe(1);
  });
});

describe("a row of a locked month that is gone", () => {
  const three = [
    [JANUARY, "Horsens", 12, 10, 4, "", "CRM", ""],
    [JANUARY, "Samsø", 1, 1, 0, 0, "CRM", ""],
    [JANUARY + 31, "Horsens", 5, 5, 1, 0, "CRM", ""],
  ];
  const sum = () => {
    const { columns } = words.sheets.targets;
    return targetRecords(host).find((row) => row[columns.id] === "R2")?.[columns.actual];
  };
  const absent = ({ issues }: CheckedFigures) =>
    issues.filter(({ issue }) => issue.rule === "period-locked" && issue.row === null);

  async function deleteRows(rows: string): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange(rows).delete("Up");
      await context.sync();
    });
    await waitUntilIdle();
  }

  it("is told, counts on as it was locked, and comes back so", async () => {
    await enter(three);
    await lockPeriods(await checked(), JANUARY);
    await waitUntilIdle();
    expect(sum()).toBe(5);
    await deleteRows("4:5");
    const found = await checked();
    expect(absent(found).map(({ issue }) => issue.expected)).toEqual(["2026-01 Horsens", "2026-01 Samsø"]);
    expect(sum()).toBe(5);
    // Nothing of the month is missing in a report; closing a month says that there is an error.
    const read = await readFollowUp();
    if (read.kind !== "known") return expect.fail(read.kind);
    const horsens = read.facts.municipalities.find(({ name }) => name === "Horsens");
    expect(horsens?.missingMonths).not.toContain(1);
    expect(monthChecklist(found, JANUARY + 31).errors).toEqual(expect.arrayContaining(absent(found)));
    const before = copyBesideLog(host);
    const fixed = await fixFigures(found, absent(found), "suggestion");
    await waitUntilIdle();
    expect(absent(fixed.checked)).toEqual([]);
    expect(sumOfChanges(fixed.applied)).toBe(2);
    expect(sum()).toBe(5);
    const { lockedSource } = words.sheets.activity;
    const back = recordsOf(host, "KKR_Aktivitet").filter((row) => row[activity.source] === lockedSource);
    expect(back).toMatchObject([
      { [activity.period]: JANUARY, [activity.municipality]: "Horsens", [activity.individual]: 12 },
      { [activity.municipality]: "Samsø", [activity.young]: 0 },
    ]);
    // A figure locked as blank comes back as blank.
    expect(back[0]?.[activity.young]).toBeNull();
    expect((await undoChanges(fixed.checked, fixed.applied)).kept).toBe(0);
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("is none where rows only stand in another order", async () => {
    await enter(three);
    await lockPeriods(await checked(), JANUARY);
    await enter([...three].reverse());
    await waitUntilIdle();
    const found = await checked();
    expect(found.issues.filter(({ issue }) => issue.rule === "period-locked")).toEqual([]);
    expect(sum()).toBe(5);
  });
});

it("agrees with the sheet about which rows count", async () => {
  await enter(WRONG);
  const found = await checked();
  const wrongRows = new Set(["period-invalid", "municipality-unknown"]);
  for (const { issue } of found.issues) {
    if (issue.row === null || !wrongRows.has(issue.rule)) continue;
    expect(isCounted(host, issue.row)).toBe(false);
  }
  expect(isCounted(host, 4)).toBe(true);
});

describe("what ought to be computed", () => {
  const write = (sheet: string, address: string, value: unknown) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });

  it("stands in sheets as they are inserted, in all of them", async () => {
    await insertSheet("months");
    await waitUntilIdle();
    expect((await checked()).issues).toEqual([]);
  });

  it("is told and put back where somebody has typed over it, and the typed value comes back when undone", async () => {
    await insertSheet("months");
    await write(tabs.targets, cellIn(host, "KKR_Maal", words.targets.deviation, 5), 0.5);
    await write(tabs.targets, cellIn(host, "KKR_Maal_2027", words.targets.actual, 2), 3);
    const inhabitants = cellIn(host, "KKR_Kommuner", words.municipalities.inhabitants, 0);
    const amount = cellIn(host, "KKR_Finansiering", words.funding.amount, 0);
    await write(tabs.municipalities, inhabitants, 12_345);
    await write(tabs.funding, amount, 1);
    await write(tabs.months, "B7", 7);
    await waitUntilIdle();
    const before = copyBesideLog(host);
    const found = await checked();
    expect(found.issues.map(({ part, issue }) => `${part} ${issue.rule} ${issue.column}`)).toEqual([
      `targets formula-overwritten ${words.targets.deviation}`,
      `targets KKR_Maal_2027 formula-overwritten ${words.targets.actual}`,
      `municipalities formula-overwritten ${words.municipalities.inhabitants}`,
      `funding formula-overwritten ${words.funding.amount}`,
      expect.stringMatching(/^months formula-overwritten /),
    ]);
    const fixed = await fixFigures(found, fixable(found), "fix");
    await waitUntilIdle();
    expect(fixed.checked.issues).toEqual([]);
    expect((await checked()).issues).toEqual([]);
    // Statistics Denmark, 1 January 2026, the first of the municipalities.
    expect(valueAt(host, tabs.municipalities, inhabitants)).toBeGreaterThan(3000);
    expect(valueAt(host, tabs.municipalities, inhabitants)).not.toBe(12_345);
    expect(valueAt(host, tabs.funding, amount)).toBeGreaterThan(100);
    await undoChanges(fixed.checked, fixed.applied);
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("is told of the headers beside Aktivitet, of which all sums are made", async () => {
    await enter(WRONG.slice(0, 1).map((row) => [row[0], "Horsens", 12, 3, 0, 0, "", ""]));
    await write(tabs.activity, "L3", activity.individual);
    await write(tabs.activity, "K3", 3);
    await waitUntilIdle();
    const found = await checked();
    expect(issuesOf(found)).toEqual(["formula-overwritten K3", "formula-overwritten L3"]);
    for (const issue of found.issues) await selectIssue(found, issue);
    const before = copyBesideLog(host);
    const fixed = await fixFigures(found, fixable(found), "fix");
    await waitUntilIdle();
    expect(issuesOf(await checked())).toEqual([]);
    expect([valueAt(host, tabs.activity, "K3"), valueAt(host, tabs.activity, "K4")]).toEqual([
      words.sheets.activity.counted.status,
      words.sheets.activity.status.counted,
    ]);
    expect(valueAt(host, tabs.activity, "L4")).toBe(12);
    await undoChanges(fixed.checked, fixed.applied);
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("finds those headers where the user has put columns of the user's own between", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.activity).getRange("I:J").insert("Right");
      await context.sync();
    });
    await write(tabs.activity, "M3", "");
    await waitUntilIdle();
    const found = await checked();
    expect(issuesOf(found)).toEqual(["formula-overwritten M3"]);
    await fixFigures(found, fixable(found), "fix");
    await waitUntilIdle();
    expect(valueAt(host, tabs.activity, "M3")).toBe(words.sheets.activity.counted.status);
    expect(issuesOf(await checked())).toEqual([]);
  });

  it("is told where something stands in the way of a column that a header fills", async () => {
    await write(tabs.activity, "L6", 99);
    await waitUntilIdle();
    const found = await checked();
    expect(issuesOf(found)).toEqual(["cell-in-the-way L6"]);
    expect(valueAt(host, tabs.activity, "L6")).toBe(99);
  });

  it("is left to the user in rows and columns of the user's own", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Maal");
      const notes = recordsOf(host, "KKR_Maal").map(() => ["x"]);
      table.columns.add(undefined, [["Noter"], ...notes]);
      table.rows.add(undefined, [
        Array.from({ length: Object.keys(words.targets).length + 1 }, () => "egen"),
      ]);
      await context.sync();
    });
    await waitUntilIdle();
    expect((await checked()).issues).toEqual([]);
  });
});
