import { expect } from "vitest";
import type { Engine } from "../../../workbench/engine/engine";
import { createEngine } from "../../../workbench/engine/engine";
import type { Host, HostOptions } from "../../../workbench/host/host";
import { createHost } from "../../../workbench/host/host";
import { connectOffice } from "../../../workbench/host/nodeTransport";
import { createWorkbook } from "../../../workbench/model/workbook";

export interface OpenExcel {
  readonly host: Host;
  readonly engine: Engine;
}

/** A new workbook with one sheet, `Ark1`, that the genuine Office.js library in this process speaks to. */
export function openExcel(options: Partial<Omit<HostOptions, "engine">> = {}): OpenExcel {
  const workbook = createWorkbook();
  const engine = createEngine(workbook);
  const host = createHost(workbook, { ...options, engine });
  connectOffice(host);
  return { host, engine };
}

/** Runs a batch on the sheet `Ark1`, synchronises, and answers what the batch gave. */
export async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem("Ark1"), context);
    await context.sync();
    return result;
  });
}

/** Runs a batch that Excel refuses and answers the refusal. */
export async function refusal(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error> {
  try {
    await onSheet(async (sheet, context) => {
      await batch(sheet, context);
    });
  } catch (fault) {
    return fault as OfficeExtension.Error;
  }
  return expect.fail("The host accepted what Excel refuses.");
}

/** The values of an area of `Ark1`. */
export async function valuesOf(address: string): Promise<unknown[][]> {
  const range = await onSheet((sheet) => sheet.getRange(address).load("values"));
  return range.values;
}
