import { describe, expect, it } from "vitest";
import { createEngine } from "../../../workbench/engine/engine";
import type { CustomFunction } from "../../../workbench/engine/customFunctions/customFunction";
import { createHost } from "../../../workbench/host/host";
import { connectOffice } from "../../../workbench/host/nodeTransport";
import { onSheet, openExcel, refusal, valuesOf } from "./openExcel";

const answering: CustomFunction = { id: "SVAR", parameters: [], matrixResult: false, call: () => 42 };

describe("functions that are registered late", () => {
  function openLate(requestsBeforeRegistration: number) {
    const opened = openExcel({ requestsBeforeRegistration });
    opened.engine.setFunctions("KKR", [answering]);
    return opened;
  }
  const enter = (...addresses: string[]) =>
    onSheet((sheet) => {
      for (const address of addresses) sheet.getRange(address).formulas = [["=KKR.SVAR()"]];
    });

  it("are found by formulas entered after that only, however often Excel calculates", async () => {
    openLate(1);
    await enter("A1");
    await enter("A2");
    await onSheet((_sheet, { workbook }) => workbook.application.calculate("Full"));
    await onSheet((sheet) => (sheet.getRange("A3").formulas = [["=A1"]]));
    expect(await valuesOf("A1:A3")).toEqual([["#NAME?"], [42], ["#NAME?"]]);
  });

  it("are found by a formula written onto itself, and by what reads it", async () => {
    openLate(1);
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").formulas = [["=KKR.SVAR()", "=A1+1"]];
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("formulas");
      await context.sync();
      range.formulas = range.formulas;
    });
    expect(await valuesOf("A1:B1")).toEqual([[42, 43]]);
  });

  it("are not found again by a formula written onto itself too early", async () => {
    openLate(2);
    await enter("A1");
    await enter("A1");
    expect(await valuesOf("A1")).toEqual([["#NAME?"]]);
    await enter("A1");
    expect(await valuesOf("A1")).toEqual([[42]]);
  });

  it("are unknown to the formulas of a workbook that was opened before", async () => {
    const before = openExcel();
    before.engine.setFunctions("KKR", [answering]);
    await enter("A1", "A2");
    const workbook = structuredClone(before.host.workbook);
    const engine = createEngine(workbook);
    engine.setFunctions("KKR", [answering]);
    connectOffice(createHost(workbook, { engine, requestsBeforeRegistration: 1 }));
    expect(await valuesOf("A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
    await enter("A2");
    expect(await valuesOf("A1:A2")).toEqual([["#NAME?"], [42]]);
  });
});

describe("two conditional formats on a cell", () => {
  function openBroken() {
    return openExcel({ overlappingFormats: "ItemNotFound" });
  }
  const add = (...addresses: string[]) =>
    onSheet((sheet) => {
      for (const address of addresses) {
        sheet.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      }
    });

  it("make the formats of their cells unreadable, not those of others", async () => {
    openBroken();
    await add("A1:A9", "A5", "C1");
    const read = (address: string) => (sheet: Excel.Worksheet) =>
      sheet.getRange(address).conditionalFormats.load("items/type");
    for (const address of ["A5", "A1:C9"]) expect((await refusal(read(address))).code).toBe("ItemNotFound");
    expect((await onSheet(read("C1"))).items).toHaveLength(1);
  });

  it("cannot be deleted, but cleared", async () => {
    const { host } = openBroken();
    await add("A1:A9", "A5", "C1");
    const fault = await refusal((sheet) => sheet.getRange().conditionalFormats.getItemAt(0).delete());
    expect(fault.code).toBe("ItemNotFound");
    await onSheet((sheet) => sheet.getRange("C1").conditionalFormats.getItemAt(0).delete());
    await onSheet((sheet) => sheet.getRange("A5").conditionalFormats.clearAll());
    expect(host.workbook.sheets[0]?.conditionalFormats).toHaveLength(2);
    await onSheet((sheet) => sheet.getRange("A1:A9").conditionalFormats.load("items/type"));
  });
});

describe("a cell with a note", () => {
  it("takes no comment", async () => {
    const { host } = openExcel({ notes: ["Ark1!B2"] });
    const fault = await refusal((sheet, { workbook }) => {
      workbook.comments.add("Ark1!A1", "går");
      sheet.comments.add(sheet.getRange("B2"), "går ikke");
    });
    expect(fault.code).toBe("InvalidOperation");
    expect(host.workbook.sheets[0]?.comments.map(({ content }) => content)).toEqual(["går"]);
  });
});

describe("print set-up", () => {
  async function setUp(printSetUp: "works" | "fails" | "nothing" | "unfitted") {
    const { host } = openExcel({ printSetUp });
    const fault = await onSheet(({ pageLayout }) => {
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.orientation = "Landscape";
      pageLayout.setPrintArea("A1:B2");
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "KKR";
    }).then(
      () => undefined,
      ({ code }: OfficeExtension.Error) => code,
    );
    const { zoom, orientation, printArea, headerFooter } = host.workbook.sheets[0]?.pageLayout ?? {};
    return [fault, zoom, orientation, printArea?.[0]?.rows, headerFooter?.leftFooter];
  }

  it.each([
    ["works" as const, [undefined, { horizontalFitToPages: 1 }, "Landscape", 2, "KKR"]],
    ["fails" as const, ["GeneralException", { scale: 100 }, "Portrait", undefined, ""]],
    ["nothing" as const, [undefined, { scale: 100 }, "Portrait", undefined, ""]],
    ["unfitted" as const, [undefined, { scale: 100 }, "Landscape", 2, "KKR"]],
  ])("%s", async (printSetUp, outcome) => {
    expect(await setUp(printSetUp)).toEqual(outcome);
  });

  it("unfitted, takes a scale all the same", async () => {
    const { host } = openExcel({ printSetUp: "unfitted" });
    await onSheet(({ pageLayout }) => (pageLayout.zoom = { scale: 80 }));
    expect(host.workbook.sheets[0]?.pageLayout.zoom).toEqual({ scale: 80 });
  });
});

describe("deleting a cell style", () => {
  const remove = (_sheet: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
    workbook.styles.getItem("KKR").delete();
  const addOne = () => onSheet((_sheet, { workbook }) => void workbook.styles.add("KKR"));

  it("fails", async () => {
    const { host } = openExcel({ styleDeletion: "fails" });
    await addOne();
    expect((await refusal(remove)).code).toBe("GeneralException");
    expect(host.workbook.styles.has("KKR")).toBe(true);
  });

  it("makes all styles unreadable", async () => {
    openExcel({ styleDeletion: "breaks" });
    await addOne();
    await onSheet(remove);
    const fault = await refusal((_sheet, { workbook }) => workbook.styles.load("items/name"));
    expect(fault.code).toBe("GeneralException");
  });
});

describe("a mode", () => {
  it("can change while the host runs", async () => {
    const { host } = openExcel();
    host.modes.printSetUp = "fails";
    const fault = await refusal(({ pageLayout }) => (pageLayout.orientation = "Landscape"));
    expect(fault.code).toBe("GeneralException");
    host.modes.printSetUp = "works";
    await onSheet(({ pageLayout }) => (pageLayout.orientation = "Landscape"));
  });
});
