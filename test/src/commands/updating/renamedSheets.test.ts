import { beforeEach, expect, it } from "vitest";
import { prepareUpdate, type UpdateProposal } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { cellIn, recordsOf } from "../openAddIn";

const { tabs, targets } = words;

let host: Host;

beforeEach(async () => {
  setContractInUse();
  host = await openContractWorkbook();
});

async function rename(names: Readonly<Record<string, string>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [from, to] of Object.entries(names)) context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
  await waitUntilIdle();
}

async function proposal(): Promise<UpdateProposal> {
  const prepared = await prepareUpdate();
  if (prepared.kind !== "proposal") throw new Error(prepared.kind);
  return prepared;
}

async function update(): Promise<UpdateProposal> {
  const shown = await proposal();
  await updateWorkbook(shown);
  await waitUntilIdle();
  return shown;
}

const sourceOf = (id: string) =>
  recordsOf(host, "KKR_Maal").find((row) => row[targets.id] === id)?.[words.targets.source];
const entered = ({ cells }: UpdateProposal) => cells.filter(({ isEntered }) => isEntered);

it("have their names mended in our texts, which nobody is said to have entered", async () => {
  await rename({ [tabs.activity]: "Tal 2026" });
  const shown = await update();
  expect(shown.kept).toEqual([]);
  expect(entered(shown)).toEqual([]);
  expect(sourceOf("R2")).toBe("Arket Tal 2026");
  expect(() => recordsOf(host, "KKR_IkkePlaceret")).toThrow();
});

it("may all be renamed at once", async () => {
  await rename({
    [tabs.activity]: "Indtastning",
    [tabs.assumptions]: "Valg",
    [tabs.targets]: "Mål",
    [tabs.funding]: "Penge (t.kr.)",
    [tabs.municipalities]: "19 kommuner",
    [tabs.areas]: "Områder",
  });
  const shown = await update();
  expect(shown.kept).toEqual([]);
  expect(entered(shown)).toEqual([]);
  expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
});

it("may be renamed again: a formula that speaks of the name before is ours", async () => {
  await rename({ [tabs.activity]: "Tal 2026" });
  await update();
  await rename({ "Tal 2026": "Tal" });
  const shown = await proposal();
  expect(shown.kept.filter(({ value }) => String(value).startsWith("="))).toEqual([]);
});

it("leave what a person has typed there an entry", async () => {
  await rename({ [tabs.activity]: "Tal 2026" });
  const at = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.id] === "R2");
  await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.source, at), [["Arket fra Horsens"]]);
  const r1 = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.id] === "R1");
  await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.source, r1), [['="Arket "&"Bilag"']]);
  const shown = await update();
  expect(shown.kept.map(({ value }) => value)).toEqual(['="Arket "&"Bilag"', "Arket fra Horsens"]);
});
