import { beforeAll, describe, expect, it } from "vitest";
import { makeInvoices } from "../../../src/commands/makeInvoices";
import { wakeFunctions } from "../../../src/commands/wakeFunctions";
import { SHEET_SCOPED_NAMES } from "../../../src/sheets/plan/naming";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import type { Workbook } from "../../../workbench/model/workbook";
import { words } from "../../words";
import { enterCsv, openContractWorkbook } from "./contractWorkbook";
import { copyOf, openAddIn, recordsOf } from "./openAddIn";
import { contentOf, openCopy } from "./faults/workbookCopies";

const NO_WAITS = [0, 0, 0, 0, 0];

let model: Workbook;
let population: unknown;

beforeAll(async () => {
  const host = await openContractWorkbook();
  await enterCsv(`${Object.values(words.activity).join(";")}\n2026-01;Aarhus;5;6;7;2;Rapport;`);
  population = recordsOf(host, "KKR_Kommuner");
  model = structuredClone(host.workbook);
}, 60_000);

/** The workbook opened by an Excel that registers the functions after so many requests. */
function opened(requestsBeforeRegistration: number): Host {
  return openCopy(model, { requestsBeforeRegistration });
}

function formulasOf(host: Host): string {
  const formulas = contentOf(host).sheets.map(({ cells }) =>
    cells.filter(([, , formula]) => formula !== undefined).map(([key, , formula]) => [key, formula]),
  );
  return JSON.stringify(formulas);
}

async function woken(): Promise<unknown> {
  const state = await wakeFunctions(NO_WAITS);
  await waitUntilIdle();
  return state;
}

describe("a workbook that is opened before the functions are registered", () => {
  // A look at the workbook and one at its formulas come before the first attempt.
  it.each([1, 2, 3, 5])("has its formulas entered again: registered after %d requests", async (requests) => {
    const before = contentOf(openCopy(model));
    const host = opened(requests);
    expect(await woken()).toBe("answering");
    expect(recordsOf(host, "KKR_Kommuner")).toEqual(population);
    expect(contentOf(host)).toEqual(before);
  });

  it("answers also where a sheet of ours has nothing to show yet", async () => {
    const host = await openContractWorkbook();
    await makeInvoices();
    await Excel.run(async ({ workbook }) => {
      const { names } = workbook.worksheets.getItem(words.tabs.invoices);
      names.getItem(SHEET_SCOPED_NAMES.invoiceYear).getRange().values = [[2027]];
      await workbook.context.sync();
    });
    await waitUntilIdle();
    const { requests } = host.counts;
    expect(await woken()).toBe("answering");
    // A look at the workbook, and one at its formulas.
    expect(host.counts.requests - requests).toBe(2);
  });

  it("is said to be silent where they never are, and keeps its formulas", async () => {
    const host = opened(100);
    const before = formulasOf(host);
    expect(await woken()).toBe("silent");
    expect(formulasOf(host)).toBe(before);
  });

  it("is said to be silent where a sheet is protected, and keeps its formulas", async () => {
    const host = opened(2);
    await Excel.run(async (context) => {
      for (const name of Object.values(words.tabs).slice(0, 4)) {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.protection.protect();
      }
      await context.sync();
    });
    const before = formulasOf(host);
    expect(await woken()).toBe("silent");
    expect(formulasOf(host)).toBe(before);
  });

  it.each([0, 1, 2, 3, 4, 6, 8])("loses no formula where that breaks off at action %d", async (action) => {
    const before = contentOf(openCopy(model));
    const host = opened(2);
    host.failRequest(3, { action }, "GeneralException");
    expect(await woken()).toBe("answering");
    expect(contentOf(host)).toEqual(before);
  });
});

describe("a workbook whose functions answer", () => {
  it("is looked at and left as it is", async () => {
    const host = opened(0);
    const before = copyOf(host);
    host.resetCounts();
    expect(await woken()).toBe("answering");
    expect(host.counts.requests).toBe(2);
    expect(copyOf(host)).toEqual(before);
  });

  it("has none of our sheets", async () => {
    openAddIn();
    expect(await woken()).toBe("no-workbook");
  });
});
