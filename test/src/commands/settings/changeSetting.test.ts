import { beforeEach, describe, expect, it } from "vitest";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import { changeSetting, undoSetting } from "../../../../src/commands/settings/changeSetting";
import { readSettings } from "../../../../src/commands/settings/readSettings";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { AT_MIDYEAR, openContractWorkbook, typeAtName, typeInto } from "../contractWorkbook";
import { cellIn, copyBesideLog, openAddIn, recordsOf, valueAt } from "../openAddIn";

const SHEET = words.tabs.assumptions;
const { shared, assumptions } = words.sheets;
const JUNE = serialOfIsoDate("2026-06-30");
const SEPTEMBER = serialOfIsoDate("2026-09-30");

let host: Host;

async function settings() {
  const outcome = await readSettings();
  if (outcome.kind !== "known") throw new Error(outcome.kind);
  return outcome;
}

async function valueOf(key: string) {
  return (await settings()).settings.find(({ field }) => field.key === key)?.value;
}

async function change(...of: Parameters<typeof changeSetting>) {
  const outcome = await changeSetting(...of);
  await waitUntilIdle();
  if (outcome.kind !== "changed") throw new Error(outcome.kind);
  return outcome.changed;
}

async function inWorkbook(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    act(workbook);
    await workbook.context.sync();
  });
  await waitUntilIdle();
}

const lastLine = () => recordsOf(host, "KKR_Log").at(-1);

beforeEach(async () => {
  host = await openContractWorkbook(AT_MIDYEAR);
});

describe("settings as they are read", () => {
  it("are the year's target and those of the sheet in its order, in one request after the look, and nothing changes", async () => {
    const before = copyBesideLog(host);
    const requests = host.counts.requests;
    const { settings: read, missing, sheet } = await settings();
    expect(host.counts.requests - requests).toBe(2);
    expect(sheet).toBe(SHEET);
    expect(missing).toEqual([]);
    expect(
      read.map(
        ({
          field: {
            words: [label],
          },
          value,
          isOpen,
        }) => [label, value, isOpen],
      ),
    ).toEqual([
      [words.sheets.assumptions.yearColumns.individualTarget, null, true],
      [words.sheets.assumptions.chosenYear[0], 2026, false],
      [words.sheets.assumptions.statusDate[0], JUNE, false],
      [words.sheets.assumptions.reportKind[0], words.sheets.shared.provisional, false],
      ["Måltal for N2", words.sheets.shared.undecided, true],
      [words.sheets.assumptions.estimates[0], words.sheets.shared.no, false],
      [words.sheets.assumptions.compareKnown[0], words.sheets.shared.no, false],
      [words.sheets.assumptions.guidanceUnit[0], words.sheets.assumptions.guidanceUnits.entered, true],
      [words.sheets.assumptions.amberZone[0], null, false],
      [words.sheets.assumptions.projection[0], null, false],
      [words.sheets.assumptions.meetingsUntil[0], null, false],
    ]);
    expect(copyBesideLog(host)).toEqual(before);
  });

  it("have the target of the chosen year, and none where no year is chosen", async () => {
    const { individualTarget } = words.years;
    await typeInto(SHEET, cellIn(host, "KKR_Aarstal", individualTarget, 0), [[2500], [2600]]);
    expect(await valueOf("individualTarget")).toBe(2500);
    await typeAtName("KKR_ValgtAar", 2027);
    expect(await valueOf("individualTarget")).toBe(2600);
    await typeAtName("KKR_ValgtAar", "");
    const { settings: read, missing } = await settings();
    expect(read.find(({ field }) => field.key === "chosenYear")?.isOpen).toBe(true);
    expect(read.some(({ field }) => field.key === "individualTarget")).toBe(false);
    expect(missing).toEqual([]);
  });

  it("are open where a cell holds what is on no list", async () => {
    await typeAtName("KKR_Maal2", "275");
    const read = (await settings()).settings.find(({ field }) => field.key === "reading");
    expect(read).toMatchObject({ value: 275, isOpen: true });
  });

  it("say which cell has lost its name, and where there are no sheets", async () => {
    await inWorkbook(({ names }) => names.getItem("KKR_Statusdato").delete());
    const { missing, settings: read } = await settings();
    expect(missing.map(({ name }) => name)).toEqual(["KKR_Statusdato"]);
    expect(read.some(({ field }) => field.key === "statusDate")).toBe(false);
    expect(await changeSetting("statusDate", JUNE, SEPTEMBER)).toEqual({ kind: "gone" });
    await inWorkbook(({ worksheets }) => worksheets.getItem(SHEET).delete());
    expect(await readSettings()).toEqual({ kind: "no-sheet" });
    expect(await changeSetting("estimates", words.sheets.shared.no, words.sheets.shared.yes)).toEqual({
      kind: "gone",
    });
    openAddIn();
    expect(await readSettings()).toEqual({ kind: "no-workbook" });
  });
});

describe("changing a setting", () => {
  it("writes its cell in one request after a look and a read, with a line in the log", async () => {
    const requests = host.counts.requests;
    await change("statusDate", JUNE, SEPTEMBER);
    expect(host.counts.requests - requests).toBe(3);
    expect(await valueOf("statusDate")).toBe(SEPTEMBER);
    expect(lastLine()).toMatchObject({
      [words.log.what]: words.logged.setting,
      [words.log.from]: "2026-06-30",
      [words.log.to]: "2026-09-30",
    });
    expect(String(lastLine()?.[words.log.where])).toMatch(/^Forudsætninger!B\d+$/);
  });

  it("decides what the contract leaves open, and undoes it", async () => {
    const before = copyBesideLog(host);
    const [, reading = ""] = (await settings()).settings.flatMap(({ field: { key, entry } }) =>
      key === "reading" && entry.kind === "choice" ? entry.choices.map(String) : [],
    );
    const changed = await change("reading", shared.undecided, reading);
    expect(await valueOf("reading")).toBe(reading);
    expect(await undoSetting(changed)).toMatchObject({ kind: "changed" });
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
    expect(lastLine()).toMatchObject({
      [words.log.what]: "Fortrudt: Forudsætning ændret",
      [words.log.to]: shared.undecided,
    });
  });

  it("writes the target into the row of the chosen year alone, and blank stays blank", async () => {
    await typeAtName("KKR_ValgtAar", 2027);
    const changed = await change("individualTarget", null, 2600);
    const targets = () => recordsOf(host, "KKR_Aarstal").map((row) => row[words.years.individualTarget]);
    expect(targets()).toEqual([null, 2600]);
    await undoSetting(changed);
    expect(targets()).toEqual([null, null]);
  });

  it("leaves a cell alone that somebody has changed since, whether writing or undoing", async () => {
    const changed = await change("estimates", shared.no, shared.yes);
    await typeAtName("KKR_Skoen", shared.no);
    expect(await undoSetting(changed)).toEqual({ kind: "changed-since" });
    expect(
      await changeSetting(
        "guidanceUnit",
        words.sheets.assumptions.guidanceUnits.meeting,
        words.sheets.assumptions.guidanceUnits.course,
      ),
    ).toEqual({ kind: "changed-since" });
    expect(await valueOf("guidanceUnit")).toBe(assumptions.guidanceUnits.entered);
  });

  it("undoes a formula that stood there as that formula", async () => {
    await typeAtName("KKR_GulZone", "=1/20");
    await waitUntilIdle();
    expect(await valueOf("amberZone")).toBe(0.05);
    const changed = await change("amberZone", 0.05, 0.1);
    await undoSetting(changed);
    await waitUntilIdle();
    const formulas = host.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].map(({ formula }) => formula),
    );
    expect(formulas).toContain("=1/20");
  });

  it("finds its cell by name, wherever it was moved", async () => {
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).name = "Mine valg";
      worksheets.getItem("Mine valg").getRange("2:2").insert("Down");
    });
    await change("statusDate", JUNE, SEPTEMBER);
    const { settings: read } = await settings();
    const place = read.find(({ field }) => field.key === "statusDate")?.place ?? "";
    expect(place).toMatch(/^'Mine valg'!B\d+$/);
    expect(valueAt(host, "Mine valg", place.split("!")[1] ?? "")).toBe(SEPTEMBER);
  });

  it("changes nothing on a protected sheet, and says why", async () => {
    // The cells for entries are left unlocked: these alone can be written under protection.
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("A1:J60").format.protection.locked = true;
      worksheets.getItem(SHEET).protection.protect();
    });
    const before = copyBesideLog(host);
    await expect(changeSetting("statusDate", JUNE, SEPTEMBER)).rejects.toMatchObject({
      reason: "protected",
      undone: true,
    });
    expect(copyBesideLog(host)).toEqual(before);
  });
});
