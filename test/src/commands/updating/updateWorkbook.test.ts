import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport } from "../../../../src/commands/createReport";
import { prepareUpdate, type UpdateProposal } from "../../../../src/commands/updating/prepareUpdate";
import type { StepControl, WorkStep } from "../../../../src/commands/steps/workStep";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Contract } from "../../../../src/contract/contract";
import { PAPER_NOTES } from "../../../../src/sheets/plan/naming";
import { startAddIn } from "../../../../workbench/cli/startAddIn";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { areaAddress, contains, parseArea } from "../../../../workbench/model/address";
import { openWorkbook } from "../../../../workbench/xlsx/openWorkbook";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { cellIn, copyOf, errorsIn, recordsOf, valueAt } from "../openAddIn";

const { tabs, targets, funding } = words;
const LAYOUTS = [1, 2, 3].map((layout) => `test/fixtures/layouts/layout-${layout}.xlsx`);

beforeEach(() => {
  setContractInUse();
});

async function proposal(file?: Uint8Array): Promise<UpdateProposal> {
  const prepared = await prepareUpdate(file);
  if (prepared.kind !== "proposal") throw new Error(JSON.stringify(prepared));
  return prepared;
}

/** Changes that still are to be made; nothing in a workbook that is up to date. */
async function left(): Promise<unknown> {
  const prepared = await prepareUpdate();
  if (prepared.kind !== "proposal") return prepared;
  const { read: _read, versions: _versions, ...shown } = prepared;
  return shown;
}

async function update(file?: Uint8Array): Promise<UpdateProposal> {
  const prepared = await proposal(file);
  await updateWorkbook(prepared);
  await waitUntilIdle();
  return prepared;
}

async function issues(): Promise<string[]> {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome.issues.map(({ part, issue }) => `${part} ${issue.rule} ${issue.column} ${issue.row}`);
}

const fileOf = (contract: Contract) => new TextEncoder().encode(JSON.stringify(contract));

/** One target changed, one measure added, one municipality's funding changed. */
function amended(): Contract {
  const { measures, funding: money, ...rest } = structuredClone(contractInUse());
  const at = measures.findIndex(({ id }) => id === "N3");
  const n3 = measures[at];
  const year = money?.byYear["2026"];
  if (!n3 || !money || year?.kind !== "fixed" || !year.rows)
    throw new Error("The contract has another form.");
  n3.targets["2026"] = { kind: "fixed", value: 77 };
  measures.splice(at + 1, 0, {
    ...n3,
    id: "N9",
    point: "Andel, der anbefaler huset",
    targets: { "2026": { kind: "fixed", value: 60 }, "2027": { kind: "fixed", value: 61 } },
  });
  const rows = year.rows.map((row) => (row.code === "751" ? { ...row, amount: row.amount + 10 } : row));
  const byYear = { ...money.byYear, "2026": { ...year, rows } };
  return { ...rest, version: rest.version + 1, measures, funding: { ...money, byYear } };
}

describe("an update that is cancelled", () => {
  it("leaves all as it was until something is written, and goes on to its end from there", async () => {
    await openContractWorkbook();
    const file = fileOf(amended());
    const prepared = await proposal(file);
    const before = contractInUse();
    const steps: WorkStep[] = [];
    const cancelAt = (step: number): StepControl => {
      const controller = new AbortController();
      return {
        signal: controller.signal,
        progress(at) {
          steps.push(at);
          if (at.step === step) controller.abort();
        },
      };
    };
    await expect(updateWorkbook(prepared, cancelAt(1))).rejects.toMatchObject({ undone: true });
    expect(steps).toEqual([{ step: 1, of: 4, mayCancel: true }]);
    expect(contractInUse()).toBe(before);
    expect(JSON.stringify(await proposal(file))).toBe(JSON.stringify(prepared));

    await updateWorkbook(prepared, cancelAt(2));
    await waitUntilIdle();
    expect(steps.slice(2)).toEqual([2, 3, 4].map((step) => ({ step, of: 4, mayCancel: false })));
    expect((await prepareUpdate()).kind).toBe("up-to-date");
  });
});

describe("a workbook that is as it was made", () => {
  it("is up to date", async () => {
    await openContractWorkbook();
    expect(await left()).toEqual({ kind: "up-to-date", marker: "both" });
  });
});

describe("a newer version of the contract", () => {
  let host: Host;
  let shown: UpdateProposal;

  it("is told by exactly what it changes, and applied in place", async () => {
    host = await openContractWorkbook();
    const actual = cellIn(host, "KKR_Maal", targets.actual, 3);
    const measure = recordsOf(host, "KKR_Maal")[3]?.[targets.id];
    await typeInto(tabs.targets, actual, [[71]]);
    const amounts = recordsOf(host, "KKR_Finansiering").map((row) => row[funding.amount]);
    shown = await update(fileOf(amended()));
    expect(shown.contract).toEqual([
      { kind: "target", measure: "N3", period: "2026", from: 70, to: 77 },
      { kind: "measure-added", measure: "N9", point: "Andel, der anbefaler huset" },
      expect.objectContaining({ kind: "funding", municipality: "Aarhus", year: 2026 }),
    ]);
    expect(shown.rows).toEqual([`${tabs.targets}: N9 2026`, `${tabs.targets}: N9 2027`]);
    expect([shown.sheets, shown.columns, shown.names, shown.kept]).toEqual([[], [], [], []]);
    const after = recordsOf(host, "KKR_Maal");
    const ids = after.map((row) => row[targets.id]);
    expect(ids[ids.indexOf("N3") + 1]).toBe("N9");
    expect(after.find((row) => row[targets.id] === "N3")?.[targets.target]).toBe(77);
    expect(after.find((row) => row[targets.id] === "N9")?.[targets.target]).toBe(60);
    expect(after.find((row) => row[targets.id] === measure)?.[targets.actual]).toBe(71);
    const changed = recordsOf(host, "KKR_Finansiering").filter(
      (row, index) => row[funding.amount] !== amounts[index],
    );
    expect(changed.map((row) => row[funding.name])).toEqual(
      ["Aarhus", words.sheets.shared.total].slice(0, changed.length),
    );
    expect(errorsIn(host)).toEqual([]);
    expect(await issues()).toEqual([]);
    expect(await left()).toEqual({ kind: "up-to-date", marker: "both" });
  });

  it("is written into the log, from and to", () => {
    const log = recordsOf(host, "KKR_Log").map((row) => [
      row[words.log.what],
      row[words.log.where],
      row[words.log.from],
      row[words.log.to],
    ]);
    expect(log).toContainEqual([words.logged.contract, "N3 2026", 70, 77]);
  });
});

describe("a workbook of an earlier layout", () => {
  it.each(LAYOUTS)("is brought to the newest: %s", async (file) => {
    const { host } = startAddIn({}, openWorkbook(readFileSync(file)));
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.actual, 0), [[0.64]]);
    const before = recordsOf(host, "KKR_Aktivitet");
    await update();
    expect(Object.keys(recordsOf(host, "KKR_Maal")[0] ?? {})).toEqual(
      expect.arrayContaining(Object.values(targets)),
    );
    expect([...new Set(recordsOf(host, "KKR_Maal").map((row) => row[targets.year]))]).toEqual([2026]);
    expect([...new Set(recordsOf(host, "KKR_Maal_2027").map((row) => row[targets.year]))]).toEqual([2027]);
    expect(recordsOf(host, "KKR_Maal")[0]?.[targets.actual]).toBe(0.64);
    expect(recordsOf(host, "KKR_Aktivitet")).toEqual(before);
    expect(errorsIn(host)).toEqual([]);
    expect(await issues()).toEqual([]);
    expect(await left()).toEqual({ kind: "up-to-date", marker: "both" });
    expect((await createReport()).kind).toBe("created");
  });

  it.each(LAYOUTS.slice(1))("prints the texts for paper that it gets as well: %s", async (file) => {
    const { host } = startAddIn({}, openWorkbook(readFileSync(file)));
    const before = printed(host);
    await update();
    const pages = printed(host);
    expect(pages.slice(0, -1)).toEqual(before);
    const texts = (host.workbook.sheets.find(({ name }) => name === tabs.targets)?.names ?? []).flatMap(
      ({ name, formula }) =>
        name.startsWith(PAPER_NOTES) ? [formula.replaceAll("$", "").split("!")[1]] : [],
    );
    expect(texts.length).toBeGreaterThan(3);
    const page = parseArea(pages.at(-1) ?? "");
    for (const text of texts) {
      const cell = parseArea(text ?? "");
      expect(page && cell && contains(page, cell.row - 1, cell.column), text).toBe(true);
    }
  });

  it("leaves pages that somebody chose as they are", async () => {
    const chosen = startAddIn({}, openWorkbook(readFileSync(LAYOUTS.at(-1) ?? "")));
    await printOnly("A1:L33");
    await update();
    expect(printed(chosen.host)).toEqual(["A1:L33"]);
  });
});

/** The pages of Målark. */
function printed({ workbook }: Host): string[] {
  const sheet = workbook.sheets.find(({ name }) => name === tabs.targets);
  return (sheet?.pageLayout.printArea ?? []).map((area) => areaAddress(area));
}

async function printOnly(area: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(tabs.targets).pageLayout.setPrintArea(area);
    await context.sync();
  });
}

/** A third year, whose targets are those of the second until somebody decides them. */
function withThirdYear(): Contract {
  const contract = structuredClone(contractInUse());
  return {
    ...contract,
    version: contract.version + 1,
    years: [...contract.years, 2028],
    measures: contract.measures.map((measure) => ({
      ...measure,
      targets: { ...measure.targets, "2028": measure.targets["2027"] ?? { kind: "not-fixed" } },
      ...(measure.readings
        ? {
            readings: measure.readings.map((each) => ({
              ...each,
              targets: { ...each.targets, "2028": each.targets["2027"] ?? 0 },
            })),
          }
        : {}),
    })),
    ...(contract.funding && {
      funding: { ...contract.funding, byYear: { ...contract.funding.byYear, "2028": { kind: "not-fixed" } } },
    }),
  };
}

describe("a measure that a newer contract does not have any more", () => {
  it("goes with its row, and all that was entered in it or beside it is kept", async () => {
    const host = await openContractWorkbook();
    const contract = structuredClone(contractInUse());
    const n6 = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.id] === "N6");
    const row = /\d+/.exec(cellIn(host, "KKR_Maal", targets.actual, n6))?.[0] ?? "";
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.actual, n6), [[0.71]]);
    await typeInto(tabs.targets, `BA${row}`, [["=1+41", "husk svarene"]]);
    await typeInto(tabs.targets, `BA${Number(row) + 1}`, [["om det næste"]]);
    const next = recordsOf(host, "KKR_Maal")[n6 + 1]?.[targets.id];
    await update(
      fileOf({
        ...contract,
        version: contract.version + 1,
        measures: contract.measures.filter(({ id }) => id !== "N6"),
      }),
    );
    const ids = recordsOf(host, "KKR_Maal").map((each) => each[targets.id]);
    expect(ids).not.toContain("N6");
    expect(ids[n6]).toBe(next);
    const kept = recordsOf(host, "KKR_IkkePlaceret").map(({ Indhold }) => Indhold);
    expect(kept).toEqual(expect.arrayContaining([0.71, "=1+41", "husk svarene"]));
    expect(valueAt(host, tabs.targets, `BA${row}`)).toBe("om det næste");
    expect(errorsIn(host)).toEqual([]);
    expect(await left()).toEqual({ kind: "up-to-date", marker: "both" });
  });
});

describe("a third year of a newer contract", () => {
  it("gets a table of its own, last year's figures move, and new figures begin blank", async () => {
    const host = await openContractWorkbook();
    const n3 = recordsOf(host, "KKR_Maal_2027").findIndex((row) => row[targets.id] === "N3");
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal_2027", targets.actual, n3), [[72]]);
    const shown = await update(fileOf(withThirdYear()));
    expect(shown.contract).toContainEqual({ kind: "year-added", year: 2028 });
    const year = recordsOf(host, "KKR_Maal_2028");
    expect(year.length).toBe(recordsOf(host, "KKR_Maal_2027").length);
    expect(year[n3]).toMatchObject({ [targets.id]: "N3", [targets.lastYear]: 72, [targets.actual]: null });
    expect(recordsOf(host, "KKR_Aarstal").map((row) => row[words.years.year])).toEqual([2026, 2027, 2028]);
    expect(errorsIn(host)).toEqual([]);
    expect(await issues()).toEqual([]);
    expect(await left()).toEqual({ kind: "up-to-date", marker: "both" });
  });
});

describe("a workbook to which things have happened", () => {
  it("gets a deleted sheet, names, columns and both carriers again", async () => {
    const host = await openContractWorkbook();
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem(tabs.funding).delete();
      workbook.names.getItem("KKR_Statusdato").delete();
      workbook.worksheets.getItem(tabs.targets).names.getItem("KKR_Individuelle_2026").delete();
      workbook.tables.getItem("KKR_Maal").columns.getItem(targets.fulfilment).delete();
      workbook.properties.custom.getItem("KKR Resultatkontrakt").delete();
      for (const name of [tabs.targets, tabs.municipalities, tabs.activity, tabs.areas, tabs.assumptions]) {
        workbook.worksheets.getItem(name).names.getItem("KKR_Ark").delete();
      }
      await context.sync();
    });
    const shown = await update();
    expect(shown.marker).toBe("content");
    expect(shown.sheets).toEqual([tabs.funding]);
    expect(shown.columns).toEqual([`${tabs.targets}: ${targets.fulfilment}`]);
    expect(shown.names).toEqual(["KKR_Individuelle_2026", "KKR_Statusdato"]);
    expect(await left()).toEqual({ kind: "up-to-date", marker: "both" });
    expect(errorsIn(host)).toEqual([]);
    expect(await issues()).toEqual([]);
  });

  it("is left alone where a sheet is protected, or its log cannot be added, which is named", async () => {
    await openContractWorkbook();
    await typeInto(tabs.assumptions, "A12", [["x"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.targets).protection.protect();
      await context.sync();
    });
    expect(await prepareUpdate(fileOf(amended()))).toEqual({ kind: "protected", sheets: [tabs.targets] });
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const sheets = [tabs.targets, words.lists.log.sheet];
    expect(await prepareUpdate(fileOf(amended()))).toEqual({ kind: "protected", sheets });
  });

  it("is left alone where a sheet of it cannot be added, or was protected since it was proposed", async () => {
    const host = await openContractWorkbook();
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.deviation, 0), [[0.5]]);
    await update();
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.deviation, 0), [[0.5]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tabs.funding).delete();
      await context.sync();
    });
    const proposal = await prepareUpdate(fileOf(amended()));
    if (proposal.kind !== "proposal") return expect.fail(proposal.kind);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = copyOf(host);
    expect(await prepareUpdate(fileOf(amended()))).toEqual({ kind: "protected", sheets: [tabs.funding] });
    await expect(updateWorkbook(proposal)).rejects.toMatchObject({ undone: true, code: tabs.funding });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
    return undefined;
  });

  it("takes no other contract and no older version", async () => {
    await openContractWorkbook();
    const other = { ...structuredClone(contractInUse()), id: "andet" };
    expect(await prepareUpdate(fileOf(other))).toEqual({ kind: "other-contract", id: "andet" });
    expect(await prepareUpdate(new TextEncoder().encode("{"))).toMatchObject({ kind: "not-json" });
    expect(await prepareUpdate(new TextEncoder().encode("[]"))).toMatchObject({ kind: "faulty" });
    const reversed = Object.fromEntries(Object.entries(contractInUse()).toReversed()) as unknown as Contract;
    expect(await prepareUpdate(fileOf(reversed))).toMatchObject({ kind: "up-to-date" });
    const same = amended();
    expect(await prepareUpdate(fileOf({ ...same, version: 1 }))).toMatchObject({ kind: "older-version" });
  });
});

describe("what was typed over our formulas", () => {
  it("is shown, the formula is back, and the entry is on a sheet of its own", async () => {
    const host = await openContractWorkbook();
    const cell = cellIn(host, "KKR_Maal", targets.deviation, 0);
    await typeInto(tabs.targets, cell, [[0.5]]);
    const shown = await update();
    expect(shown.cells).toMatchObject([{ place: `${tabs.targets}!${cell}`, from: "0.5", isEntered: true }]);
    expect(valueAt(host, tabs.targets, cell)).toBe("");
    expect(recordsOf(host, "KKR_IkkePlaceret")).toMatchObject([{ Indhold: 0.5 }]);
  });
});
