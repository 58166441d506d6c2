import { beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport } from "../../../../src/commands/createReport";
import { fixFigures } from "../../../../src/commands/fixFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { muteIssue } from "../../../../src/commands/muteIssue";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { paneTexts } from "../../../../src/language/pane/pane";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { recordsOf } from "../openAddIn";

const { tabs } = words;
const HEADER = Object.values(words.activity).join(";");
const CSV = [HEADER, "2026-01;Aarhus;9;6;7;2;Rapport;", "2026-03;Samsø;1;2;3;1;Rapport;"].join("\n");

let host: Host;

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

/** Commands of each way that a line goes with its work: cells, rows, what is kept, and sheets. */
const COMMANDS: Readonly<Record<string, (figures: CheckedFigures) => Promise<unknown>>> = {
  fixFigures: (figures) =>
    fixFigures(
      figures,
      figures.issues.filter(({ issue }) => issue.fix !== undefined),
      "fix",
    ),
  async importFigures() {
    const source = { kind: "file", bytes: new TextEncoder().encode(CSV), name: "marts.csv" } as const;
    const proposal = await prepareImport(source, { choices: {}, fix: true });
    if (proposal.kind !== "proposal") throw new Error(proposal.kind);
    return importFigures(proposal, true);
  },
  // The months that are not closed yet: closing the same again writes nothing.
  lockPeriods: (figures) =>
    lockPeriods(figures, figures.lockedUntil === undefined ? JANUARY : JANUARY + 31, "Indberettet"),
  async muteIssue(figures) {
    const [found] = figures.issues.filter(({ issue }) => issue.rule === "row-gap");
    return found && muteIssue(figures, found, "Kommer i april");
  },
  createReport: () => createReport(),
};

/** All that the workbook holds, but for what a mark in a corner says. */
function held() {
  const { sheets, settings, customXmlParts, names } = host.workbook;
  const cells = sheets.map(({ name, cells: all, tables }) => [
    name,
    [...all].map(([key, { value, formula }]) => [key, value, formula]),
    tables.map(({ name: table, area }) => [table, area]),
  ]);
  return structuredClone({ cells, settings, customXmlParts, names: names.map(({ name }) => name) });
}

async function inWorkbook(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    act(workbook);
    await workbook.context.sync();
  });
  await waitUntilIdle();
}

/** One workbook for all: the first tests leave it as it was. */
describe("a log that accepts no lines", () => {
  beforeAll(async () => {
    host = await openContractWorkbook({ year: 2026, date: "2026-02-28" });
    await typeInto(tabs.activity, "A4", [["01-01-2026", "Århus", "'12", 6, 7, 2, "Rapport", ""]]);
  });

  describe.each([
    {
      why: "that cannot be added, as the workbook's structure is protected",
      sheet: words.lists.log.sheet,
      close: (workbook: Excel.Workbook) => workbook.protection.protect(),
      open: (workbook: Excel.Workbook) => workbook.protection.unprotect(),
    },
    {
      why: "that is on a protected sheet, whatever that is called",
      sheet: "Hvad der skete",
      close(workbook: Excel.Workbook) {
        const sheet = workbook.tables.getItem("KKR_Log").worksheet;
        sheet.name = "Hvad der skete";
        sheet.protection.protect();
      },
      open: (workbook: Excel.Workbook) => workbook.tables.getItem("KKR_Log").worksheet.protection.unprotect(),
    },
  ])("$why", ({ sheet, close, open }) => {
    it.each(Object.entries(COMMANDS))("refuses %s as a whole, and its sheet is named", async (_, command) => {
      const figures = await checked();
      await inWorkbook(close);
      const before = held();
      await expect(command(figures)).rejects.toMatchObject({
        name: "CommandFailure",
        reason: "log-protected",
        code: sheet,
        undone: true,
      });
      await waitUntilIdle();
      expect(held()).toEqual(before);
      await inWorkbook(open);
    });

    it("is written once the protection is gone", async () => {
      await COMMANDS["lockPeriods"]?.(await checked());
      await waitUntilIdle();
      expect(recordsOf(host, "KKR_Log").at(-1)).toMatchObject({ [words.log.what]: words.logged.lock });
    });
  });

  it("is not what is named where another sheet refuses", async () => {
    const figures = await checked();
    await inWorkbook((workbook) => {
      const sheet = workbook.worksheets.getItem(tabs.activity);
      sheet.getRange("A4:H40").format.protection.locked = true;
      sheet.protection.protect();
    });
    await expect(COMMANDS["importFigures"]?.(figures)).rejects.toMatchObject({ reason: "protected" });
  });

  it.each(["da", "en"] as const)("is named with what to do, in %s", (language) => {
    const { cause, remedy } = paneTexts(language).failures["log-protected"];
    expect(cause).toMatch(/\bLog\b/);
    expect(remedy).toMatch(language === "da" ? /Gennemse/ : /Review/);
  });
});
