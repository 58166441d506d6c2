import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { applyContract } from "../../../../src/commands/contract/applyContract";
import { newContract } from "../../../../src/commands/contract/newContract";
import { prepareContract } from "../../../../src/commands/contract/prepareContract";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { makeHandover } from "../../../../src/commands/makeHandover";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { settleAfter } from "../../../../src/commands/settleSheets";
import type { StepControl, WorkStep } from "../../../../src/commands/steps/workStep";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { copyOf, openAddIn } from "../openAddIn";
import { OTHERS_FOLDER } from "../otherContracts/othersContract";

type Run = (control: StepControl) => Promise<unknown>;

const empty = async () => openAddIn();
const known = () => openContractWorkbook();
const outdated = async () => {
  const host = await openContractWorkbook();
  await makeHandover();
  await enterCsv("Måned;Kommune;Individuelle;Kollektive\n2026-03;Aarhus;1;0");
  return host;
};

async function insertAnother(control: StepControl): Promise<unknown> {
  const file = readFileSync(`${OTHERS_FOLDER}/v05-quarter-targets.json`);
  const prepared = await prepareContract({ file: new Uint8Array(file), population: "none" });
  const decision = { by: "", date: "", caseNumber: "", from: "" };
  return settleAfter((own) => applyContract(prepared, decision, own), control);
}

const settled =
  (command: (own: StepControl) => Promise<{ readonly kind: string }>): Run =>
  (control) =>
    settleAfter(command, control);

beforeEach(() => setContractInUse());

// Looking after sheets that are made is a step more.
it.each<[string, open: () => Promise<Host>, run: Run, of: number]>([
  ["the six sheets", empty, settled((control) => insertWorkbook({ control })), 3],
  ["another contract's sheets", empty, insertAnother, 3],
  ["Måneder", known, settled((control) => insertSheet("months", false, { control })), 3],
  ["Overlevering", known, settled((control) => makeHandover(false, control)), 3],
  ["Overlevering that is outdated", outdated, (control) => makeHandover(false, control), 2],
  ["Faktureringsgrundlag", known, makeInvoices, 3],
  ["a contract on sheets", known, settled((control) => newContract(false, [2031], control)), 3],
])("%s can be cancelled until written, and the steps are counted", async (_, open, run, of) => {
  const host = await open();
  const [before, contract] = [JSON.stringify(copyOf(host)), contractInUse()];
  const steps = new Map<number, WorkStep>();
  const cancelAt = (step: number): StepControl => {
    const controller = new AbortController();
    const progress = (at: WorkStep) => {
      steps.set(at.step, at);
      if (at.step === step) controller.abort();
    };
    return { signal: controller.signal, progress };
  };
  await expect(run(cancelAt(1))).rejects.toMatchObject({ undone: true });
  await waitUntilIdle();
  expect([...steps.values()]).toEqual([{ step: 1, of, mayCancel: true }]);
  expect(JSON.stringify(copyOf(host))).toBe(before);
  expect(contractInUse()).toBe(contract);

  steps.clear();
  await run(cancelAt(2));
  await waitUntilIdle();
  expect([...steps.values()]).toEqual(
    Array.from({ length: of }, (_, index) => ({ step: index + 1, of, mayCancel: index === 0 })),
  );
});
