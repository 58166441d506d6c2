import { describe, expect, it } from "vitest";
import type { Area } from "../../../workbench/model/address";
import { parseArea } from "../../../workbench/model/address";
import type { DataValidation } from "../../../workbench/model/dataValidation";
import type { Sheet } from "../../../workbench/model/sheet";
import { cellKey } from "../../../workbench/model/sheet";
import { createWorkbook } from "../../../workbench/model/workbook";
import { createSession } from "../../../workbench/session/createSession";
import { settleCalculatedColumns } from "../../../workbench/host/tables/calculatedColumn";
import { addTable } from "../../../workbench/host/tables/addTable";
import { showTotals } from "../../../workbench/host/tables/tableShape";
import { enterCells } from "../../../workbench/host/cells/enterCells";

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

function open() {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const deviation = {
    id: "DEVIATION",
    parameters: ["actual", "target"].map((name) => ({ name, matrix: false, optional: false })),
    matrixResult: false,
    call: ([actual, target]: unknown[]) => Number(actual) - Number(target),
  };
  const session = createSession(workbook, { functions: { KKR: [deviation] } });
  const at = (address: string) => sheet.cells.get(cellKey(area(address).row, area(address).column));
  return {
    session,
    sheet,
    value: (address: string) => at(address)?.value ?? null,
    formula: (address: string) => at(address)?.formula,
    format: (address: string) => at(address)?.style?.numberFormat,
    type(address: string, text: string) {
      const { row, column } = area(address);
      return session.enter(row, column, text);
    },
    select: (address: string) => session.select(sheet.id, area(address)),
    table(address: string, rows: unknown[][]) {
      const inner = session.host.session;
      enterCells(inner, sheet, { ...area(address), rows: 1 }, rows.slice(0, 1));
      const made = addTable(inner, sheet, area(address), true);
      enterCells(inner, sheet, area(address), rows);
      settleCalculatedColumns(inner);
      session.engine.calculate();
      session.changedByAddIn();
      return made;
    },
    rule(address: string, rule: Partial<DataValidation>) {
      sheet.validations.push({
        area: area(address),
        kind: "WholeNumber",
        operator: "Between",
        formula1: 0,
        formula2: 100,
        inCellDropDown: true,
        ignoreBlanks: true,
        error: { show: true, style: "Stop", title: "Antal", message: "Skriv et helt tal fra 0 til 100." },
        prompt: { show: false, title: "", message: "" },
        ...rule,
      });
    },
  };
}

describe("entering", () => {
  it("computes what depends on the cell", () => {
    const { type, value } = open();
    expect(type("A1", "=KKR.DEVIATION(90;100)")).toBeUndefined();
    expect(type("A2", "=A1*2,5")).toBeUndefined();
    expect(value("A1")).toBe(-10);
    expect(value("A2")).toBe(-25);
  });

  it("gives a cell the format that the text implies, unless it has one", () => {
    const { type, format } = open();
    type("A1", "30-06-2026");
    expect(format("A1")).toBe("dd-mm-yyyy");
    type("A1", "50%");
    expect(format("A1")).toBe("dd-mm-yyyy");
  });

  it("widens a column to a date, unless somebody has set its width", () => {
    const { type, sheet } = open();
    sheet.columns.set(1, { width: 30 });
    type("A1", "30-06-2026");
    type("B1", "30-06-2026");
    type("C1", "30");
    expect(sheet.columns.get(0)?.width).toBeGreaterThan(48);
    expect(sheet.columns.get(1)?.width).toBe(30);
    expect(sheet.columns.get(2)).toBeUndefined();
  });

  it("refuses a formula that Excel would refuse, and leaves the cell", () => {
    const { type, value } = open();
    type("A1", "1");
    expect(type("A1", "=KKR.DEVIATION(90)")).toMatchObject({
      kind: "formula",
      formula: "=KKR.DEVIATION(90)",
    });
    expect(type("A1", "=SUM(1;")).toMatchObject({ kind: "formula" });
    expect(value("A1")).toBe(1);
  });

  it("refuses locked cells of a protected sheet", () => {
    const { type, sheet, value } = open();
    sheet.protection = { options: {} };
    expect(type("A1", "1")).toEqual({ kind: "protected" });
    expect(value("A1")).toBeNull();
  });
});

describe("validation", () => {
  it("refuses with the rule's title and message, and keeps what stood there", () => {
    const { type, rule, value, session } = open();
    rule("A1:A9", {});
    expect(type("A1", "50")).toBeUndefined();
    const refused = type("A1", "101");
    expect(refused).toEqual({
      kind: "validation",
      style: "Stop",
      title: "Antal",
      message: "Skriv et helt tal fra 0 til 100.",
    });
    expect(value("A1")).toBe(50);
    expect(type("A1", "5,5")).toMatchObject({ kind: "validation" });
    session.undo();
    expect(value("A1")).toBeNull();
  });

  it.each<[string, Partial<DataValidation>, string, string]>([
    ["list", { kind: "List", formula1: "Ja,Nej" }, "ja", "måske"],
    ["list in cells", { kind: "List", formula1: "=$C$1:$C$2" }, "Odense", "Rom"],
    ["decimal", { kind: "Decimal" }, "99,5", "100,5"],
    [
      "date",
      { kind: "Date", operator: "GreaterThan", formula1: "=DATE(2026,1,1)" },
      "02-01-2026",
      "01-01-2026",
    ],
    ["custom", { kind: "Custom", formula1: "=A1>B1" }, "3", "1"],
  ])("of kind %s", (_kind, given, accepted, refused) => {
    const { type, rule } = open();
    type("C1", "Odense");
    type("C2", "Assens");
    type("B1", "2");
    rule("A1", given);
    expect(type("A1", accepted)).toBeUndefined();
    expect(type("A1", refused)).toMatchObject({ kind: "validation" });
  });

  it("asks where it only warns", () => {
    const { type, rule, session, value } = open();
    rule("A1", { error: { show: true, style: "Warning", title: "", message: "" } });
    expect(type("A1", "101")).toMatchObject({ style: "Warning" });
    expect(session.enter(0, 0, "101", { accept: true })).toBeUndefined();
    expect(value("A1")).toBe(101);
  });

  it("is bypassed by pasting", () => {
    const { session, rule, select, value } = open();
    rule("A1:A9", {});
    select("A1");
    expect(session.paste("101\r\n")).toBeUndefined();
    expect(value("A1")).toBe(101);
  });
});

describe("tables", () => {
  it("grow by an entry below; calculated columns, formats and rules go along", () => {
    const { table, type, value, formula, rule, sheet, format, session } = open();
    const made = table("A1:B2", [
      ["Antal", "Dobbelt"],
      [5, "=[@Antal]*2"],
    ]);
    rule("A2", { formula2: 5000 });
    type("A2", "1.000");
    expect(type("A3", "7")).toBeUndefined();
    expect(made.area).toEqual(area("A1:B3"));
    expect(value("B3")).toBe(14);
    expect(format("A3")).toBe("#,##0");
    expect(sheet.validations[0]?.area).toEqual(area("A2:A3"));
    session.undo();
    expect(made.area).toEqual(area("A1:B2"));
    expect(value("A3")).toBeNull();
    expect(formula("B3")).toBeUndefined();
    expect(sheet.validations[0]?.area).toEqual(area("A2"));
    session.redo();
    expect(made.area).toEqual(area("A1:B3"));
    expect(value("B3")).toBe(14);
  });

  it("do not grow by an entry the rule refuses", () => {
    const { table, type, rule, value } = open();
    const made = table("A1:A2", [["Antal"], [5]]);
    rule("A2", {});
    expect(type("A3", "500")).toMatchObject({ kind: "validation" });
    expect(made.area).toEqual(area("A1:A2"));
    expect(value("A3")).toBeNull();
  });

  it.each([
    ["on a protected sheet", (sheet: Sheet) => (sheet.protection = { options: {} })],
    ["beside merged cells", (sheet: Sheet) => sheet.merged.push({ row: 2, column: 1, rows: 1, columns: 2 })],
  ])("do not grow %s", (_where, prepare) => {
    const { table, type, sheet } = open();
    const made = table("A1:B2", [
      ["Navn", "Antal"],
      ["a", 5],
    ]);
    sheet.cells.set(cellKey(2, 0), { value: null, style: { locked: false } });
    prepare(sheet);
    expect(type("A3", "b")).toBeUndefined();
    expect(made.area.rows).toBe(2);
  });

  it("keep their total row, and stay where something stands below", () => {
    const { table, type, session, sheet } = open();
    const made = table("A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    type("B3", "note");
    expect(made.area.rows).toBe(3);
    session.undo();
    sheet.cells.set(cellKey(2, 1), { value: "note" });
    type("A3", "1");
    expect(made.area.rows).toBe(2);
    showTotals(session.host.session, sheet, made, true);
    const { area: withTotals } = made;
    type("A4", "1");
    expect(made.area).toEqual(withTotals);
  });

  it("grow when a block is pasted beyond their end", () => {
    const { table, select, session, value } = open();
    const made = table("A1:B2", [
      ["Antal", "Dobbelt"],
      [5, "=[@Antal]*2"],
    ]);
    select("A2");
    session.paste("1\r\n2,5\r\n1.000\r\n");
    expect(made.area).toEqual(area("A1:B4"));
    expect([value("B2"), value("B3"), value("B4")]).toEqual([2, 5, 2000]);
    session.undo();
    expect(made.area).toEqual(area("A1:B2"));
    expect(value("A2")).toBe(5);
    expect(value("B2")).toBe(10);
  });

  it("fill an empty column with the formula entered in one of its cells", () => {
    const { table, type, value, session } = open();
    table("A1:B3", [
      ["a", "b"],
      [1, ""],
      [2, ""],
    ]);
    type("B3", "=A3*10");
    expect([value("B2"), value("B3")]).toEqual([10, 20]);
    session.undo();
    expect([value("B2"), value("B3")]).toEqual([null, null]);
  });

  it("take a new header into formulas elsewhere, and back", () => {
    const { table, type, formula, session, value } = open();
    const made = table("A1:A2", [["Antal"], [5]]);
    type("D1", "=SUM(Tabel1[Antal])");
    type("A1", "Møder");
    expect(formula("D1")).toBe("=SUM(Tabel1[Møder])");
    session.undo();
    expect(formula("D1")).toBe("=SUM(Tabel1[Antal])");
    expect(value("A1")).toBe("Antal");
    expect(made.columns[0]?.name).toBe("Antal");
    expect(value("D1")).toBe(5);
  });
});

describe("the clipboard", () => {
  it("copies what is shown, and takes Excel's text", () => {
    const { type, select, session, value } = open();
    type("A1", "1.234,5");
    type("B1", 'a "b"');
    type("A2", "50%");
    select("A1:B2");
    expect(session.copy().text).toBe('1.234,50\t"a ""b"""\r\n50%\t\r\n');
    session.forgetCopied();
    select("D1");
    session.paste('1.234,5\t"to\nlinjer"\r\n-3\tSAND\r\n');
    expect([value("D1"), value("E1"), value("D2"), value("E2")]).toEqual([1234.5, "to\nlinjer", -3, true]);
  });

  it("moves the references of copied formulas, and leaves those of cut ones", () => {
    const { type, select, session, formula, value } = open();
    type("A1", "1");
    type("A2", "2");
    type("B1", "=A1+$A$1");
    select("B1");
    const { text } = session.copy();
    select("B2");
    session.paste(text);
    expect(formula("B2")).toBe("=A2+$A$1");
    select("B2");
    const cut = session.copy({ cut: true });
    select("C5");
    session.paste(cut.text);
    expect(formula("C5")).toBe("=A2+$A$1");
    expect(value("B2")).toBeNull();
    session.undo();
    expect(value("C5")).toBeNull();
    expect(value("B2")).toBe(3);
  });

  it("fills a selection that is a multiple of the block", () => {
    const { select, session, value } = open();
    select("A1:B4");
    session.paste("1\r\n2\r\n");
    expect(["A1", "B2", "A3", "B4"].map(value)).toEqual([1, 2, 1, 2]);
  });
});

describe("undo", () => {
  it("takes back what overwrote a spill, and the spill returns", () => {
    const { type, value, session } = open();
    type("A1", "=SEQUENCE(3)");
    type("A2", "x");
    expect(value("A1")).toEqual({ error: "#SPILL!" });
    session.undo();
    expect([value("A1"), value("A2"), value("A3")]).toEqual([1, 2, 3]);
    session.redo();
    expect(value("A2")).toBe("x");
    expect(value("A1")).toEqual({ error: "#SPILL!" });
  });

  it("ends where the add-in changed cells", () => {
    const { type, session, sheet } = open();
    type("A1", "1");
    expect(session.canUndo).toBe(true);
    session.changedByAddIn();
    expect(session.canUndo).toBe(true);
    enterCells(session.host.session, sheet, area("B1"), [[2]]);
    session.changedByAddIn();
    expect(session.canUndo).toBe(false);
  });

  it("brings back cleared cells with their formulas", () => {
    const { type, select, session, value } = open();
    type("A1", "1");
    type("B1", "=A1+1");
    select("A1:B1");
    session.clear();
    expect(value("B1")).toBeNull();
    session.undo();
    expect([value("A1"), value("B1")]).toEqual([1, 2]);
  });
});

describe("a session", () => {
  it("tells of changes and of what Office.js reports", () => {
    const { type, select, session, sheet } = open();
    const events: unknown[] = [];
    session.subscribeToEvents((event) => events.push(event));
    type("A1", "1");
    select("B2:C3");
    expect(events).toEqual([
      {
        kind: "changed",
        sheetId: sheet.id,
        address: "A1",
        changeType: "RangeEdited",
        trigger: "user",
        details: { valueBefore: null, valueAfter: 1 },
      },
      { kind: "selectionChanged", sheetId: sheet.id, address: "B2:C3" },
    ]);
  });

  it("opens what it saved", () => {
    const { type, session } = open();
    type("A1", "=KKR.DEVIATION(90;100)");
    type("A2", "30-06-2026");
    const opened = session.open(session.save());
    const cells = opened.workbook.sheets[0]?.cells;
    expect(cells?.get(cellKey(0, 0))).toMatchObject({ formula: "=KKR.DEVIATION(90,100)", value: -10 });
    expect(cells?.get(cellKey(1, 0))).toMatchObject({ value: 46_203, style: { numberFormat: "dd-mm-yyyy" } });
  });
});

describe("a workbook that an add-in keeps settings in", () => {
  it("is saved with them under the add-in's name, and has them when it is opened again", () => {
    const { session } = open();
    session.workbook.settings.set("KKR.Mutes", '[{"reason":"set"}]');
    const addIn = {
      id: "4bbd47d8-5e88-4bf1-8e53-5bb690873240",
      version: "1.0.0.0",
      store: "developer",
      storeType: "Registry",
    };
    expect(() => session.save()).toThrow("add-in settings");
    const opened = session.open(session.save(addIn));
    expect(opened.workbook.settings.get("KKR.Mutes")).toBe('[{"reason":"set"}]');
  });
});
