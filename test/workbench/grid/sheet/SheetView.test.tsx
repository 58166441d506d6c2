// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { SheetView } from "../../../../workbench/grid/sheet/SheetView";
import { enterCells } from "../../../../workbench/host/cells/enterCells";
import { addTable } from "../../../../workbench/host/tables/addTable";
import { createSheet, createWorkbook } from "../../../../workbench/model/workbook";
import { openPackage } from "../../xlsx/openPackage";
import { createSession } from "../../../../workbench/session/createSession";

// A page without layout: everything is as large as a window, so that the first rows are drawn.
beforeAll(() => {
  for (const [name, size] of [
    ["clientWidth", 1000],
    ["clientHeight", 600],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
});
afterEach(cleanup);

function show() {
  const workbook = createWorkbook();
  const second = createSheet("Mål & tal");
  const hidden = { ...createSheet("Skjult"), visibility: "Hidden" as const };
  workbook.sheets.push(second, hidden);
  workbook.sheets[0]?.validations.push({
    area: { row: 0, column: 1, rows: 1, columns: 1 },
    kind: "List",
    operator: "Between",
    formula1: "Ja,Nej",
    inCellDropDown: true,
    ignoreBlanks: true,
    error: { show: true, style: "Stop", title: "Svar", message: "Skriv Ja eller Nej." },
    prompt: { show: true, title: "Svar", message: "Vælg fra listen." },
  });
  const session = createSession(workbook);
  render(
    <FluentProvider theme={webLightTheme}>
      <SheetView session={session} language="da" functions={[]} />
    </FluentProvider>,
  );
  return { session, user: userEvent.setup() };
}

const cell = (address: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-address="${address}"]`);
  if (!found) throw new Error(`${address} is not drawn`);
  return found;
};
const focusSheet = (): void => screen.getByRole("textbox", { name: /^A1/ }).focus();

describe("the sheet's page", () => {
  it("marks a cell with a comment, shows who says what, and tells it to those who listen", () => {
    const { session } = show();
    const comment = { id: "{1}", content: "Hvor kommer tallet fra?", author: "Bruger", resolved: false };
    session.workbook.sheets[0]?.comments.push({ ...comment, row: 0, column: 0, created: new Date(0) });
    cleanup();
    render(<SheetView session={session} language="da" functions={[]} />);
    expect(cell("A1").querySelector(".comment-mark")).not.toBeNull();
    expect(cell("A1").title).toBe("Bruger: Hvor kommer tallet fra?");
    expect(cell("A1").getAttribute("aria-description")).toBe("Bruger: Hvor kommer tallet fra?");
    expect(cell("A2").querySelector(".comment-mark")).toBeNull();
    expect(cell("A2").title).toBe("");
    screen.getByRole("textbox", { name: "A1, tom, kommentar fra Bruger: Hvor kommer tallet fra?" });
  });

  it("enters what is typed, moves on, and computes", async () => {
    const { user } = show();
    focusSheet();
    await user.keyboard("1600,5{Enter}=A1*2{Enter}");
    expect(cell("A1").textContent).toBe("1600,5");
    expect(cell("A2").textContent).toBe("3201");
    expect(screen.getByRole("textbox", { name: "Navneboks" })).toHaveProperty("value", "A3");
  });

  it("shows the formula as a Dane reads it, and edits it with F2", async () => {
    const { user, session } = show();
    session.enter(0, 0, "=HVIS(1,5>1;SAND;2)");
    expect(session.workbook.sheets[0]?.cells.get(0)?.formula).toBe("=IF(1.5>1,TRUE,2)");
    focusSheet();
    await user.keyboard("{ArrowDown}{ArrowUp}");
    expect(screen.getByRole("textbox", { name: "Formellinje" })).toHaveProperty(
      "value",
      "=HVIS(1,5>1;SAND;2)",
    );
    await user.keyboard("{F2}{Escape}{Delete}");
    expect(cell("A1").textContent).toBe("");
    await user.keyboard("{Control>}z{/Control}");
    expect(cell("A1").textContent).toBe("SAND");
  });

  it("completes Excel's own functions by their Danish names", async () => {
    const { user } = show();
    focusSheet();
    await user.keyboard("=sum.hv");
    const options = within(screen.getByRole("listbox", { name: "Funktioner" })).getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual(["SUM.HVIS", "SUM.HVISER"]);
    await user.keyboard("{ArrowDown}{Tab}");
    expect(screen.getByRole("textbox", { name: /^A1/ })).toHaveProperty("value", "=SUM.HVISER(");
    await user.keyboard("{Escape}");
  });

  it("refuses with the rule's words, keeps the text for another try, and gives it up", async () => {
    const { user } = show();
    focusSheet();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("note").textContent).toContain("Vælg fra listen.");
    await user.keyboard("Måske{Enter}");
    const dialog = screen.getByRole("alertdialog", { name: "Svar" });
    expect(dialog.textContent).toContain("Skriv Ja eller Nej.");
    await user.click(within(dialog).getByRole("button", { name: "Prøv igen" }));
    expect(screen.getByRole("textbox", { name: /^B1/ })).toHaveProperty("value", "Måske");
    await user.keyboard("{Escape}");
    expect(cell("B1").textContent).toBe("");
  });

  it("offers the list of a rule", async () => {
    const { user } = show();
    focusSheet();
    await user.keyboard("{ArrowRight}{Alt>}{ArrowDown}{/Alt}");
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(["Ja", "Nej"]);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(cell("B1").textContent).toBe("Nej");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^B1/ }));
  });

  it("says why Ctrl+Z takes nothing back once the add-in has written, until the next entry", async () => {
    const { user, session } = show();
    focusSheet();
    await user.keyboard("1{Enter}");
    const { session: host } = session.host;
    const [sheet] = session.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    act(() => {
      enterCells(host, sheet, { row: 4, column: 0, rows: 1, columns: 1 }, [["fra tilføjelsesprogrammet"]]);
      session.changedByAddIn();
    });
    const said = screen.getByRole("status");
    expect(said.textContent).toBe("");
    await user.keyboard("{Control>}z{/Control}");
    expect(cell("A1").textContent).toBe("1");
    expect(said.textContent).toMatch(/^Tilføjelsesprogrammet har skrevet i projektmappen/);
    await user.keyboard("2{Enter}");
    expect(said.textContent).toBe("");
    await user.keyboard("{Control>}z{/Control}");
    expect(cell("A2").textContent).toBe("");
    expect(said.textContent).toBe("");
  });

  it("shows no arrow that would not filter", () => {
    const { session } = show();
    const [sheet] = session.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    const table = addTable(session.host.session, sheet, { row: 0, column: 3, rows: 2, columns: 1 }, true);
    cleanup();
    render(<SheetView session={session} language="da" functions={[]} />);
    expect(table.showFilterButton).toBe(true);
    expect(cell("D1").textContent).toBe(table.columns[0]?.name);
    expect(cell("D1").children.length).toBe(1);
  });

  it("opens and closes folded columns by mouse and keys, says which, and keeps it in the file", async () => {
    const { user, session } = show();
    const [sheet] = session.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    for (const column of [1, 2]) sheet.columns.set(column, { width: 60, outline: 1, hidden: true });
    cleanup();
    render(<SheetView session={session} language="da" functions={[]} />);
    const letters = (): string[] =>
      screen
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent)
        .filter((shown) => /^[A-E][+−]?$/.test(shown));
    const columnsInFile = (): string =>
      /<cols>.*<\/cols>/.exec(openPackage(session.save()).text("xl/worksheets/sheet1.xml"))?.[0] ?? "";
    expect(letters()).toEqual(["A", "D+", "E"]);
    expect(columnsInFile()).toMatch(/<col min="2" max="3"[^>]* hidden="1"[^>]* outlineLevel="1"\/>/);
    expect(columnsInFile()).toMatch(/<col min="4" max="4"[^>]* collapsed="1"\/>/);

    focusSheet();
    await user.keyboard("{Shift>}{F6}{F6}{/Shift}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Navneboks" }));
    focusSheet();
    await user.keyboard("{Shift>}{F6}{Tab}{/Shift}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Navneboks" }));
    focusSheet();
    await user.keyboard("{Shift>}{F6}{/Shift}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Vis kolonne B til C" }));
    await user.keyboard("{Enter}");
    expect(letters()).toEqual(["A", "B", "C", "D−", "E"]);
    expect(columnsInFile()).not.toMatch(/hidden|collapsed/);
    expect(columnsInFile()).toContain('outlineLevel="1"');

    const sign = screen.getByRole("button", { name: "Skjul kolonne B til C" });
    expect(document.activeElement).toBe(sign);
    await user.keyboard("{F6}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^A1/ }));
    await user.click(sign);
    expect(letters()).toEqual(["A", "D+", "E"]);
    expect(session.open(session.save()).workbook.sheets[0]?.columns).toEqual(sheet.columns);
  });

  it("leaves columns folded on a protected sheet, as Excel does, and says so", async () => {
    const { user, session } = show();
    const [sheet] = session.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    sheet.columns.set(1, { outline: 1, hidden: true });
    sheet.protection = { options: { allowFormatColumns: true } };
    cleanup();
    render(<SheetView session={session} language="da" functions={[]} />);
    await user.click(screen.getByRole("button", { name: "Vis kolonne B til B" }));
    screen.getByRole("alertdialog", { name: "Kolonnerne kan ikke vises eller skjules" });
    expect(sheet.columns.get(1)?.hidden).toBe(true);
  });

  it("has a tab for each visible sheet, named as the sheet", async () => {
    const { user, session } = show();
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual(["Ark1", "Mål & tal"]);
    await user.click(screen.getByRole("tab", { name: "Mål & tal" }));
    expect(session.workbook.activeSheetId).toBe(session.workbook.sheets[1]?.id);
    expect(screen.getByRole("grid", { name: "Arket Mål & tal" })).toBeTruthy();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { name: "Ark1" }).getAttribute("aria-selected")).toBe("true");
  });

  it("goes where the name box says, and says where there is nothing", async () => {
    const { user, session } = show();
    const box = screen.getByRole("textbox", { name: "Navneboks" });
    await user.clear(box);
    await user.type(box, "C4:D5{Enter}");
    expect(session.selection.area).toEqual({ row: 3, column: 2, rows: 2, columns: 2 });
    expect(cell("D5").getAttribute("aria-selected")).toBe("true");
    await user.clear(box);
    await user.type(box, "findes ikke{Enter}");
    expect(screen.getByRole("alertdialog").textContent).toContain("findes ikke");
  });

  it("tells of rows and columns to those who hear it", () => {
    show();
    const grid = screen.getByRole("grid", { name: "Arket Ark1" });
    expect(grid.getAttribute("aria-rowcount")).toBe("1048576");
    expect(within(grid).getByRole("columnheader", { name: "B" }).getAttribute("aria-colindex")).toBe("2");
    expect(cell("B3").closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("3");
    expect(cell("B3").getAttribute("aria-colindex")).toBe("2");
  });
});
