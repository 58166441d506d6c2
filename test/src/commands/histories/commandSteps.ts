import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport } from "../../../../src/commands/createReport";
import { deriveFigures } from "../../../../src/commands/deriveFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { restoreColumns } from "../../../../src/commands/restoreColumns";
import { prepareDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { findEntered } from "../../../../src/excel/read/readEntered";
import { serial } from "../../serial";
import { words } from "../../../words";
import { rowsOf } from "./entries";
import { figure, pick, type Draw } from "./life";
import type { Step } from "./userSteps";

const { activity } = words;

async function update(file?: Uint8Array): Promise<string> {
  const prepared = await prepareUpdate(file);
  if (prepared.kind !== "proposal") return prepared.kind;
  await updateWorkbook(prepared);
  return `${prepared.kept.length} kept`;
}

const updateAgain: Step = async () => `update: ${await update()}`;

/** A figure for a month and a municipality; where one stands there, it is replaced or it stays. */
const importFile: Step = async (life, draw) => {
  const month = 1 + draw(6);
  const name = pick(draw, ["Aarhus", "Skive", "Samsø", "Favrskov"]) ?? "";
  const value = figure(life);
  const replace = draw(2) === 0;
  const file = [
    Object.values(activity).slice(0, 7).join(";"),
    `2026-0${month};${name};${value};;;;Rapport`,
  ].join("\n");
  const isThere = rowsOf(life.host, "KKR_Aktivitet").some(
    (row) => row[activity.period] === serial(2026, month, 1) && row[activity.municipality] === name,
  );
  const prepared = await prepareImport(
    { kind: "file", name: "tal.csv", bytes: new TextEncoder().encode(file) },
    { choices: {}, fix: true },
  );
  if (prepared.kind !== "proposal") return `import: ${prepared.kind}`;
  const { kind } = await importFigures(prepared, replace);
  const home = {
    table: "KKR_Aktivitet",
    row: { [activity.period]: serial(2026, month, 1), [activity.municipality]: name },
    column: activity.individual,
  };
  if (replace) {
    life.entries = life.entries.map((entry) =>
      JSON.stringify(entry.home) === JSON.stringify(home)
        ? { ...entry, values: [...entry.values, value] }
        : entry,
    );
  }
  const isRefused = prepared.table === "activity" && prepared.plan.added.length === 0;
  if (kind === "imported" && !isThere && !isRefused) life.entries.push({ home, values: [value] });
  return `import of ${value} for ${name} 2026-0${month}${replace ? ", replacing" : ""}: ${kind}`;
};

const derive: Step = async () => {
  const prepared = await prepareDerivation();
  if (prepared.kind !== "proposal") return `derive: ${prepared.kind}`;
  return `derive: ${(await deriveFigures(prepared, false)).kind}`;
};

const lock: Step = async (_life, draw) => {
  const checked = await checkFigures();
  if (checked.kind !== "checked") return `lock: ${checked.kind}`;
  if (draw(3) === 0) await unlockPeriods(checked, "Rettelse");
  else await lockPeriods(checked, serial(2026, 1 + draw(4), 1), "Lukket");
  return "lock";
};

const insertOptional: Step = async (_life, draw) => {
  const part = pick(draw, ["meetings", "months", "explanations", "reportWay", "invoices"] as const);
  return part && `${part}: ${(await insertSheet(part)).kind}`;
};

const restore: Step = async () => {
  const places = await findEntered();
  return places && `columns put back: ${(await restoreColumns(places, "activity")).join(", ")}`;
};

const invoices: Step = async () => `invoices: ${(await makeInvoices()).kind}`;

const report: Step = async () => `report: ${(await createReport()).kind}`;

/** A contract that is amended in one way or another. */
const takeNewerContract: Step = async (_life, draw) => {
  const contract = structuredClone(contractInUse());
  const [told, amended] = amendedIn(contract, draw);
  const file = new TextEncoder().encode(JSON.stringify({ ...amended, version: contract.version + 1 }));
  return `a newer contract, ${told}: ${await update(file)}`;
};

function amendedIn(contract: Contract, draw: Draw): [string, Contract] {
  const { measures, funding } = contract;
  const typed = measures.filter(({ actual }) => actual.from === "entered");
  const measure = pick(draw, typed) ?? measures[0];
  if (!measure) return ["the same", contract];
  switch (draw(5)) {
    case 0:
      return [
        `${measure.id} gone`,
        { ...contract, measures: measures.filter((each) => each !== measure || typed.length < 2) },
      ];
    case 1: {
      const id = `X${contract.version}`;
      const added = { ...measure, id, point: `Nyt ${id}` };
      return [`${id} added`, { ...contract, measures: measures.toSpliced(draw(measures.length), 0, added) }];
    }
    case 2: {
      const changed = {
        ...measure,
        targets: { ...measure.targets, "2026": { kind: "fixed" as const, value: 77 } },
      };
      return [
        `${measure.id} changed`,
        { ...contract, measures: measures.map((each) => (each === measure ? changed : each)) },
      ];
    }
    case 3:
      return ["measures in another order", { ...contract, measures: measures.toReversed() }];
    default: {
      const year = funding?.byYear["2026"];
      if (!funding || year?.kind !== "fixed" || !year.rows) return ["the same", contract];
      const rows = year.rows.map((row) => (row.code === "751" ? { ...row, amount: row.amount + 10 } : row));
      return [
        "funding",
        { ...contract, funding: { ...funding, byYear: { ...funding.byYear, "2026": { ...year, rows } } } },
      ];
    }
  }
}

export const COMMAND_STEPS = {
  updateAgain,
  importFile,
  derive,
  lock,
  insertOptional,
  restore,
  invoices,
  report,
  takeNewerContract,
} satisfies Record<string, Step>;
