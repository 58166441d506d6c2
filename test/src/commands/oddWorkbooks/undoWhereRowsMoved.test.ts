import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { fixFigures } from "../../../../src/commands/fixFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { undoChanges } from "../../../../src/commands/undo/undoChanges";
import { undoImport } from "../../../../src/commands/undo/undoImport";
import { undoKept } from "../../../../src/commands/undo/undoKept";
import { inspectWorkbook } from "../../../../src/excel/identity/inspectWorkbook";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { cellAddress } from "../../../../workbench/model/address";
import { keyColumn, keyRow } from "../../../../workbench/model/sheet";
import { words } from "../../../words";
import { serial } from "../../serial";
import { enterCsv, openContractWorkbook, typeInto } from "../contractWorkbook";
import { cellIn, recordsOf, sheetOf, valueAt } from "../openAddIn";

const { tabs, activity } = words;
const HEADER = "Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år";

let host: Host;

async function excel(change: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  await waitUntilIdle();
}

const sortByMunicipality = () =>
  excel((context) =>
    context.workbook.tables.getItem("KKR_Aktivitet").sort.apply([{ key: 1, ascending: false }]),
  );
const insertAbove = () =>
  excel((context) => context.workbook.worksheets.getItem(tabs.activity).getRange("1:2").insert("Down"));

/** All rows that hold anything, whatever their order. */
const rows = () =>
  recordsOf(host, "KKR_Aktivitet")
    .filter((row) => row[activity.municipality] !== null)
    .map((row) =>
      [activity.period, activity.municipality, activity.individual].map((column) => row[column]).join(" "),
    )
    .sort();

async function checked() {
  const outcome = await checkFigures();
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error("the workbook has no figures");
  return outcome;
}

/** One row that changes, and one that is new. */
async function importTwo() {
  const csv = [HEADER, "2026-02;Aarhus;77;3;2;1", "2026-05;Aarhus;78;3;2;1"].join("\n");
  const source = { kind: "file", name: "tal.csv", bytes: new TextEncoder().encode(csv) } as const;
  const proposal = await prepareImport(source, { choices: {}, fix: true });
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  const outcome = await importFigures(proposal, true);
  if (outcome.kind !== "imported") throw new Error(outcome.kind);
  await waitUntilIdle();
  return () =>
    undoImport(proposal.figures, outcome.blocks, { action: "import", importedAt: outcome.importedAt });
}

const rowOf = (municipality: string, period: number) =>
  recordsOf(host, "KKR_Aktivitet").findIndex(
    (row) => row[activity.municipality] === municipality && row[activity.period] === period,
  );

beforeEach(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-06-30", individualTarget: 2500 });
  const towns = recordsOf(host, "KKR_Kommuner").map((row) => row[words.municipalities.name]);
  const lines = [1, 2, 3].flatMap((month) => towns.map((town) => `2026-0${month};${town};10;3;2;1`));
  await enterCsv([HEADER, ...lines].join("\n"));
});

it("an issue is mended in its row where that was sorted since the check", async () => {
  const first = rowOf("Odder", serial(2026, 2, 1));
  const before = rows();
  await typeInto(tabs.activity, cellIn(host, "KKR_Aktivitet", activity.municipality, first), [["odder"]]);
  const found = await checked();
  const wanted = found.issues.filter(({ issue }) => issue.fix !== undefined);
  await sortByMunicipality();
  expect(rowOf("odder", serial(2026, 2, 1))).not.toBe(first);
  expect(await fixFigures(found, wanted, "fix")).toMatchObject({ skipped: [] });
  await waitUntilIdle();
  expect(rows().toSorted()).toEqual(before.toSorted());
});

describe.each([
  ["sorted", sortByMunicipality],
  ["moved down", insertAbove],
  [
    "sorted and moved down",
    async () => {
      await sortByMunicipality();
      await insertAbove();
    },
  ],
])("Aktivitet, %s since", (_, move) => {
  it("has an import taken back", async () => {
    const before = rows();
    const undo = await importTwo();
    await move();
    expect(await undo()).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(rows()).toEqual(before);
  });

  it("keeps of an import what was changed since, and names where it stands now", async () => {
    const before = rows();
    const undo = await importTwo();
    await move();
    const place = cellIn(host, "KKR_Aktivitet", activity.individual, rowOf("Aarhus", serial(2026, 2, 1)));
    await typeInto(tabs.activity, place, [[79]]);
    expect(await undo()).toEqual({ kind: "undone", kept: [`${tabs.activity}!${place}`] });
    await waitUntilIdle();
    expect(rows()).toEqual(
      before.map((row) => row.replace(`${serial(2026, 2, 1)} Aarhus 10`, `${serial(2026, 2, 1)} Aarhus 79`)),
    );
  });

  it("has fixes taken back", async () => {
    const [first, second] = [rowOf("Aarhus", serial(2026, 1, 1)), rowOf("Odder", serial(2026, 2, 1))];
    await typeInto(tabs.activity, cellIn(host, "KKR_Aktivitet", activity.municipality, first), [["Århus"]]);
    await typeInto(tabs.activity, cellIn(host, "KKR_Aktivitet", activity.municipality, second), [["odder"]]);
    const before = rows();
    const found = await checked();
    const wanted = found.issues.filter(({ issue }) => issue.fix !== undefined);
    const { checked: fixed, applied } = await fixFigures(found, wanted, "fix");
    await waitUntilIdle();
    expect(rows()).not.toEqual(before);
    await move();
    expect((await undoChanges(fixed, applied)).kept).toBe(0);
    await waitUntilIdle();
    expect(rows()).toEqual(before);
  });

  it("has rows of zeros taken out again", async () => {
    // Months between others that are not there.
    await enterCsv(
      [HEADER, ...["Aarhus", "Odder", "Samsø"].map((town) => `2026-05;${town};1;1;1;1`)].join("\n"),
    );
    const before = rows();
    const found = await checked();
    const wanted = found.issues.filter(({ issue }) => issue.rule === "row-gap").slice(0, 3);
    expect(wanted).toHaveLength(3);
    const { checked: filled, applied } = await fixFigures(found, wanted, "suggestion");
    await waitUntilIdle();
    expect(rows()).toHaveLength(before.length + 3);
    await move();
    expect((await undoChanges(filled, applied)).kept).toBe(0);
    await waitUntilIdle();
    expect(rows()).toEqual(before);
  });
});

/** Tables whose formulas are put back, by the columns that name a row and one that is computed. */
const COMPUTED = [
  ["KKR_Kommuner", tabs.municipalities, words.municipalities.name, words.municipalities.deviation],
  ["KKR_Finansiering", tabs.funding, words.funding.name, words.funding.share],
  ["KKR_Maal", tabs.targets, words.targets.id, words.targets.deviation],
] as const;

describe.each(COMPUTED)("a formula put back in %s", (table, sheet, name, column) => {
  const names = () => recordsOf(host, table).map((row) => String(row[name]));
  const placeOf = (row: string) => cellIn(host, table, column, names().indexOf(row));
  const isFormula = (address: string) => {
    const { cells } = sheetOf(host, sheet);
    return [...cells].some(
      ([key, { formula }]) => cellAddress(keyRow(key), keyColumn(key)) === address && formula,
    );
  };
  const typed = () => names().filter((row) => !isFormula(placeOf(row)));

  /** Types over the third formula, and has it put back. */
  async function putBack(figure: number) {
    const before = typed();
    const [, , row = expect.fail("no third row")] = names().filter((each) => !before.includes(each));
    await typeInto(sheet, placeOf(row), [[figure]]);
    const found = await checked();
    const wanted = found.issues.filter(({ issue }) => issue.fix !== undefined && issue.received === figure);
    const fixed = await fixFigures(found, wanted, "fix");
    await waitUntilIdle();
    expect(typed()).toEqual(before);
    return { row, before, undo: () => undoChanges(fixed.checked, fixed.applied) };
  }

  const sortByName = () =>
    excel(({ workbook }) => {
      const key = Object.keys(recordsOf(host, table)[0] ?? {}).indexOf(name);
      workbook.tables.getItem(table).sort.apply([{ key, ascending: false }]);
    });

  it("is taken back in its row alone, wherever that stands, and nowhere once the row is gone", async () => {
    const sorted = await putBack(33);
    await sortByName();
    expect((await sorted.undo()).kept).toBe(0);
    await waitUntilIdle();
    expect(typed().toSorted()).toEqual([...sorted.before, sorted.row].toSorted());
    expect(valueAt(host, sheet, placeOf(sorted.row))).toBe(33);

    const moved = await putBack(34);
    await excel(({ workbook }) => workbook.worksheets.getItem(sheet).getRange("1:2").insert("Down"));
    await sortByName();
    const last = (await inspectWorkbook()).done?.at(-1) ?? expect.fail("nothing is kept");
    expect(await undoKept(last)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect(typed().toSorted()).toEqual([...moved.before, moved.row].toSorted());

    const gone = await putBack(35);
    await excel(({ workbook }) =>
      workbook.tables.getItem(table).rows.getItemAt(names().indexOf(gone.row)).delete(),
    );
    expect((await gone.undo()).kept).toBe(1);
    await waitUntilIdle();
    expect(typed()).toEqual(gone.before.filter((row) => row !== gone.row));
  });
});
