import { checkFigures } from "../../../../src/commands/checkFigures";
import { editContract } from "../../../../src/commands/contract/editContract";
import { fillOpenPlaces } from "../../../../src/commands/contract/fillOpenPlaces";
import { insertContract } from "../../../../src/commands/contract/insertContract";
import { prepareContract } from "../../../../src/commands/contract/prepareContract";
import { applyContract } from "../../../../src/commands/contract/applyContract";
import { applyPopulation } from "../../../../src/commands/contract/applyPopulation";
import { preparePopulation } from "../../../../src/commands/contract/preparePopulation";
import { newContract } from "../../../../src/commands/contract/newContract";
import { contractInUse, populationInUse } from "../../../../src/contract/contractInUse";
import { createReport } from "../../../../src/commands/createReport";
import { deriveFigures } from "../../../../src/commands/deriveFigures";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { enterExplanations } from "../../../../src/commands/reports/enterExplanations";
import { logging } from "../../../../src/commands/log/logLine";
import { markSent } from "../../../../src/commands/markSent";
import { changeSetting } from "../../../../src/commands/settings/changeSetting";
import { undoKept } from "../../../../src/commands/undo/undoKept";
import { findAddInParts } from "../../../../src/excel/identity/addInParts";
import { inspectWorkbook } from "../../../../src/excel/identity/inspectWorkbook";
import { saveFixedYear } from "../../../../src/excel/write/saveFixedYear";
import { explainCell } from "../../../../src/commands/explainCell";
import { fixFigures } from "../../../../src/commands/fixFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { takeOverLastYear, undoLastYear } from "../../../../src/commands/lastYear/takeOverLastYear";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { markIssues, unmarkIssues } from "../../../../src/commands/markIssues";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { muteIssue, unmuteIssue } from "../../../../src/commands/muteIssue";
import { readOverview } from "../../../../src/commands/readOverview";
import { readReports } from "../../../../src/commands/reports/readReports";
import { isRevisable, reviseLocked } from "../../../../src/commands/month/reviseLocked";
import { restoreColumns } from "../../../../src/commands/restoreColumns";
import { readFiguresFile } from "../../../../src/commands/steps/readFiguresFile";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import { prepareDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { undoChanges } from "../../../../src/commands/undo/undoChanges";
import { undoExplanations } from "../../../../src/commands/reports/undoExplanations";
import { undoImport } from "../../../../src/commands/undo/undoImport";
import { watchFigures } from "../../../../src/commands/watchFigures";
import { SHEET_SCOPED_NAMES } from "../../../../src/sheets/plan/naming";
import { words } from "../../../words";
import { AT_MIDYEAR, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { sized } from "../../functions/independent/cases";
import { lastYearProposal } from "../lastYear/lastYearProposal";

/** The workbooks that commands are pressed in. */
export type Setting =
  | "empty"
  | "figures"
  | "meetings"
  | "protected"
  | "lacking"
  | "invoices"
  | "explanations"
  | "mended"
  | "contract";

/** A press of a button: what is known before it, and what it then does. */
export interface Scenario {
  readonly name: string;
  readonly setting: Setting;
  /** Everything up to the press, without faults; what it answers is the press. */
  readonly prepare: () => Promise<() => Promise<unknown>>;
}

const FEBRUARY = 46_054;

const HEADER = Object.values(words.activity).join(";");
const FILE = [HEADER, "2026-01;Aarhus;9;6;7;2;Rapport;", "2026-02;Samsø;1;2;3;1;Rapport;"].join("\n");
const bytes = new TextEncoder().encode(FILE);

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

const fixable = ({ issues }: CheckedFigures) => issues.filter(({ issue }) => issue.fix !== undefined);

const isInTheWay = ({ issue }: CheckedFigures["issues"][number]) => issue.rule === "cell-in-the-way";

function firstIn(figures: CheckedFigures) {
  const [found] = figures.issues.filter(({ issue }) => issue.row !== null);
  if (!found) throw new Error("There is no issue.");
  return found;
}

async function importProposal() {
  const prepared = await prepareImport({ kind: "file", name: "tal.csv", bytes }, { choices: {}, fix: true });
  if (prepared.kind !== "proposal") throw new Error(prepared.kind);
  return prepared;
}

async function derivationProposal() {
  const prepared = await prepareDerivation();
  if (prepared.kind !== "proposal") throw new Error(prepared.kind);
  return prepared;
}

const NOTHING = { measure: "N1a", deviation: "", cause: "", action: "", expected: "" };
const SOMETHING = { ...NOTHING, deviation: "2,8 under", cause: "Udsat", action: "I marts" };

/** Enters the same explanation in years; in all but the first, nothing stands there yet. */
function explain(before: typeof NOTHING, after: typeof NOTHING, ...years: readonly number[]) {
  const [first = 2026, ...others] = years;
  return enterExplanations([
    { year: first, before, after },
    ...others.map((year) => ({ year, before: NOTHING, after })),
  ]);
}

/** Chooses how many instalments the invoices are split in. */
async function chooseInstalments(count: number): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(words.tabs.invoices);
    names.getItem(SHEET_SCOPED_NAMES.invoiceInstalments).getRange().values = [[count]];
    await context.sync();
  });
}

/** A press that begins from what a check has found. */
function onFigures(
  name: string,
  press: (figures: CheckedFigures) => Promise<unknown>,
  setting: Setting = "figures",
): Scenario {
  return {
    name,
    setting,
    async prepare() {
      const figures = await checked();
      return () => press(figures);
    },
  };
}

function simple(name: string, setting: Setting, press: () => Promise<unknown>): Scenario {
  return { name, setting, prepare: () => Promise.resolve(press) };
}

/** Takes back, by what the workbook keeps of it, what was done last. */
function kept(name: string, setting: Setting, act: () => Promise<unknown>): Scenario {
  return {
    name,
    setting,
    async prepare() {
      await act();
      const last = (await inspectWorkbook()).done?.at(-1);
      return () => (last ? undoKept(last) : Promise.reject(new Error("nothing is kept")));
    },
  };
}

/** Every command, in the workbooks where it does most. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "updateWorkbook",
    setting: "mended",
    async prepare() {
      const prepared = await prepareUpdate();
      if (prepared.kind !== "proposal") throw new Error(prepared.kind);
      return () => updateWorkbook(prepared);
    },
  },
  simple("insertWorkbook", "empty", () => insertWorkbook(AT_MIDYEAR)),
  simple("editContract", "figures", () => editContract()),
  simple("prepareContract", "contract", () => prepareContract()),
  {
    name: "fillOpenPlaces",
    setting: "contract",
    async prepare() {
      await Excel.run(async (context) => {
        const { tables } = context.workbook;
        const targets = tables.getItem("KKR_Kontraktmaal").columns.getItem("2026").getDataBodyRange();
        for (const row of [3, 5]) targets.getCell(row, 0).values = [[""]];
        await context.sync();
      });
      return () => fillOpenPlaces();
    },
  },
  {
    name: "applyContract of the sheets, as an amendment",
    setting: "contract",
    async prepare() {
      const prepared = await prepareContract();
      if (prepared.kind !== "prepared" || prepared.update.kind !== "proposal") throw new Error(prepared.kind);
      const decision = { by: "KKR", date: "2026-03-12", caseNumber: "2026-44", from: "2026-07-01" };
      return () => applyContract(prepared, decision);
    },
  },
  {
    name: "applyPopulation",
    setting: "figures",
    async prepare() {
      const current = populationInUse();
      if (!current) throw new Error("no population");
      const inhabitants = { ...current, id: "2026K3", date: "2026-07-01" };
      const answered = async () => ({ kind: "answered", inhabitants }) as const;
      const fetched = await preparePopulation("2026K3", answered);
      if (fetched.kind !== "fetched") throw new Error(fetched.kind);
      return () => applyPopulation(fetched, { by: "KKR", decided: "2026-11-20", until: 2027 });
    },
  },
  simple("newContract", "figures", () => newContract(false, [2027, 2028])),
  simple("insertContract", "empty", () =>
    insertContract({ ...contractInUse(), id: "nyt-hus" }, populationInUse()),
  ),
  simple("insertSheet months", "figures", () => insertSheet("months")),
  simple("insertSheet months beside a log", "invoices", () => insertSheet("months")),
  simple("insertSheet meetings", "figures", () => insertSheet("meetings")),
  simple("insertSheet invoices", "figures", () => insertSheet("invoices")),
  simple("insertSheet reportWay", "figures", () => insertSheet("reportWay")),
  simple("makeInvoices", "figures", () => makeInvoices()),
  {
    name: "makeInvoices with more instalments",
    setting: "invoices",
    async prepare() {
      await chooseInstalments(3);
      return () => makeInvoices();
    },
  },
  {
    name: "makeInvoices with fewer instalments",
    setting: "invoices",
    async prepare() {
      await chooseInstalments(1);
      return () => makeInvoices();
    },
  },
  simple("enterExplanations where their sheet is not there", "figures", () => explain(NOTHING, SOMETHING)),
  simple("enterExplanations over some and below them", "explanations", () =>
    explain(SOMETHING, { ...SOMETHING, cause: "En anden" }, 2026, 2027, 2028),
  ),
  {
    name: "undoExplanations",
    setting: "explanations",
    async prepare() {
      const outcome = await explain(SOMETHING, { ...SOMETHING, cause: "En anden" }, 2026, 2027, 2028);
      const entered = outcome.kind === "entered" ? outcome.entered : undefined;
      return () => (entered ? undoExplanations(entered) : Promise.reject(new Error("nothing was entered")));
    },
  },
  {
    name: "takeOverLastYear",
    setting: "figures",
    async prepare() {
      const proposal = await lastYearProposal();
      return () => takeOverLastYear(proposal);
    },
  },
  {
    name: "undoLastYear",
    setting: "figures",
    async prepare() {
      const outcome = await takeOverLastYear(await lastYearProposal());
      if (outcome.kind !== "taken-over") throw new Error(outcome.kind);
      return () => undoLastYear(outcome.taken);
    },
  },
  simple("enterActivity", "figures", () => {
    const read = readFiguresFile(bytes);
    return enterActivity(read.ok ? read.rows : []);
  }),
  {
    name: "markSent",
    setting: "figures",
    async prepare() {
      const snapshot = await inspectWorkbook();
      const parts = findAddInParts(snapshot);
      if (!parts) throw new Error("The workbook is not ours.");
      const line = { action: "sent", where: "2027", from: "", to: "" } as const;
      await saveFixedYear(parts, { year: 2027 }, logging(snapshot, line));
      return () => markSent(true);
    },
  },
  kept("undoKept of an import", "figures", async () => importFigures(await importProposal(), true)),
  kept("undoKept of fixes", "figures", async () => {
    const figures = await checked();
    await fixFigures(figures, fixable(figures), "fix");
  }),
  kept("undoKept of a setting", "figures", () => changeSetting("individualTarget", null, 2500)),
  kept("undoKept of an explanation", "explanations", () =>
    explain(SOMETHING, { ...SOMETHING, cause: "En anden" }),
  ),
  kept("undoKept of a report", "figures", () => createReport()),
  kept("undoKept of reports for all municipalities", "figures", () =>
    createReport({ recipient: "kommuner" }),
  ),
  simple("changeSetting", "figures", () => changeSetting("individualTarget", null, 2500)),
  simple("checkFigures", "figures", () => checkFigures()),
  simple("createReport", "figures", () => createReport()),
  simple("createReport for all municipalities", "figures", () => createReport({ recipient: "kommuner" })),
  simple("readReports", "figures", () => readReports()),
  simple("readOverview", "figures", () => readOverview()),
  simple("explainCell", "figures", () => explainCell("da-DK")),
  simple("prepareImport", "figures", importProposal),
  simple("prepareDerivation", "meetings", derivationProposal),
  onFigures("fixFigures", (figures) => fixFigures(figures, fixable(figures), "fix")),
  onFigures(
    "fixFigures on a protected sheet",
    (figures) => fixFigures(figures, fixable(figures), "fix"),
    "protected",
  ),
  onFigures("fixFigures with zeros", (figures) =>
    fixFigures(
      figures,
      figures.issues.filter(({ issue }) => issue.rule === "row-gap"),
      "suggestion",
    ),
  ),
  {
    name: "undoChanges",
    setting: "figures",
    async prepare() {
      const figures = await checked();
      const { checked: now, applied } = await fixFigures(figures, fixable(figures), "fix");
      return () => undoChanges(now, applied);
    },
  },
  {
    name: "fixFigures of a cell in the way",
    setting: "figures",
    async prepare() {
      await typeInto(words.tabs.activity, "L6", [["ring til Aarhus"]]);
      const figures = await checked();
      return () => fixFigures(figures, figures.issues.filter(isInTheWay), "fix");
    },
  },
  {
    name: "undoChanges of a cell in the way",
    setting: "figures",
    async prepare() {
      await typeInto(words.tabs.activity, "L6", [["ring til Aarhus"]]);
      const figures = await checked();
      const { checked: now, applied } = await fixFigures(figures, figures.issues.filter(isInTheWay), "fix");
      return () => undoChanges(now, applied);
    },
  },
  onFigures("muteIssue", (figures) => muteIssue(figures, firstIn(figures), "set efter")),
  {
    name: "unmuteIssue",
    setting: "figures",
    async prepare() {
      const figures = await checked();
      const muted = await muteIssue(figures, firstIn(figures), "set efter");
      const [found] = muted.muted;
      return () => (found ? unmuteIssue(muted, found) : Promise.reject(new Error("nothing is muted")));
    },
  },
  onFigures("lockPeriods", (figures) => lockPeriods(figures, JANUARY)),
  {
    name: "lockPeriods to none",
    setting: "figures",
    async prepare() {
      const locked = await lockPeriods(await checked(), JANUARY);
      return () => unlockPeriods(locked, "Rettelse fra Skive");
    },
  },
  {
    name: "reviseLocked",
    setting: "figures",
    async prepare() {
      await lockPeriods(await checked(), FEBRUARY, "Indberettet");
      await typeInto(words.tabs.activity, "D8", [[9]]);
      const figures = await checked();
      return () =>
        reviseLocked(
          figures,
          figures.issues.filter(isRevisable),
          "Rettelse fra Odder",
          words.report.sheetNames.kkr,
        );
    },
  },
  onFigures("markIssues", (figures) => markIssues(figures, "da")),
  onFigures("markIssues where Forløb is protected", (figures) => markIssues(figures, "da"), "protected"),
  {
    name: "markIssues once more",
    setting: "figures",
    async prepare() {
      const figures = await checked();
      await markIssues(figures, "da");
      const { checked: mended } = await fixFigures(figures, fixable(figures), "fix");
      return () => markIssues(mended, "da");
    },
  },
  {
    name: "unmarkIssues",
    setting: "figures",
    async prepare() {
      const figures = await checked();
      await markIssues(figures, "da");
      return () => unmarkIssues(figures);
    },
  },
  {
    name: "importFigures",
    setting: "figures",
    async prepare() {
      const proposal = await importProposal();
      return () => importFigures(proposal, true);
    },
  },
  {
    name: "undoImport",
    setting: "figures",
    async prepare() {
      const proposal = await importProposal();
      const outcome = await importFigures(proposal, true);
      if (outcome.kind !== "imported") throw new Error(outcome.kind);
      return () => undoImport(proposal.figures, outcome.blocks);
    },
  },
  {
    name: "deriveFigures",
    setting: "meetings",
    async prepare() {
      const proposal = await derivationProposal();
      return () => deriveFigures(proposal, true);
    },
  },
  {
    name: "restoreColumns",
    setting: "lacking",
    async prepare() {
      const { figures } = await importProposal();
      return () => restoreColumns(figures.places, "activity");
    },
  },
  {
    name: "stopping the watch",
    setting: "figures",
    async prepare() {
      const watched = await watchFigures(
        await checked(),
        () => undefined,
        () => undefined,
      );
      return () => watched.stop();
    },
  },
  simple("insertWorkbook with sheets alongside", "empty", () =>
    insertWorkbook({
      ...AT_MIDYEAR,
      alongside: ["meetings", "months", "invoices", "explanations", "reportWay"],
    }),
  ),
];

/** The commands that a suite presses: in the verification all, everyday a third, another one in each suite. */
export function scenariosOf(suite: 0 | 1 | 2): readonly Scenario[] {
  return sized(0, 1) === 1 ? SCENARIOS : SCENARIOS.filter((_, index) => index % 3 === suite);
}
