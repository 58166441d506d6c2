// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ImportOutcome } from "../../../../src/commands/importFigures";
import { HEADER } from "../../activity/read/activityFiles";
import { stubBrowser } from "../browserStubs";
import { heldBack } from "../check/heldBack";
import { button, chooseFile, counts, heading, showChosen, showImport } from "./showImport";
import { fileOf } from "./sheetsInMemory";

const FILE = `${HEADER}\n2026-01;SamsÃ¸;12;10;3;2;CRM;`;
const FOREIGN = "Måned;Sted;Stk\n2026-01;Aarhus;12\n2026-02;Aarhus;13";

const focused = () => document.activeElement;

/** Presses by keyboard: the control has the focus. */
async function press(name: string | RegExp): Promise<void> {
  button(name).focus();
  await userEvent.keyboard("{Enter}");
}

beforeEach(() => {
  stubBrowser();
  // There it is whether a control has the focus; in browsers it is whether the page is in front.
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the focus goes to the view's heading where its control goes", () => {
  it("when a file has been chosen", async () => {
    showImport();
    await press("Vælg fil …");
    await chooseFile(fileOf(FILE));
    expect(await screen.findByText("1 ny række")).toBeTruthy();
    expect(focused()).toBe(heading());
  });

  it("when cells have been pasted", async () => {
    showImport();
    const field = screen.getByRole("textbox", { name: /tryk Ctrl\+V/ });
    field.focus();
    fireEvent.paste(field, { clipboardData: { getData: () => "2026-01\tAarhus\t1\t2\t3", files: [] } });
    expect(await screen.findByText("1 ny række")).toBeTruthy();
    expect(focused()).toBe(heading());
  });

  it("when an import begins, ends and is taken back", async () => {
    const { commands } = await showChosen(FILE);
    const writing = heldBack<ImportOutcome>();
    commands.write.mockReturnValue(writing.promise);
    await press(/^Importér/);
    expect(focused()).toBe(heading());
    button("Annullér").focus();
    await act(async () => writing.answer({ kind: "imported", added: 1, changed: 0, blocks: [] }));
    expect(button("Fortryd importen")).toBeTruthy();
    expect(focused()).toBe(heading());
    await press("Fortryd importen");
    expect(button("Vælg fil …")).toBeTruthy();
    expect(focused()).toBe(heading());
  });

  it("when a proposal, reading or writing is cancelled", async () => {
    const { commands, importing } = await showChosen(FILE);
    await press("Annullér");
    expect(button("Vælg fil …")).toBeTruthy();
    expect(focused()).toBe(heading());

    await act(() => importing.chooseFile(fileOf(FILE)));
    const writing = heldBack<ImportOutcome>();
    commands.write.mockReturnValue(writing.promise);
    await press(/^Importér/);
    await press("Annullér");
    // What is written is taken back first: the button is there still, and keeps the keyboard's place.
    expect(focused()).toBe(button("Annullér"));
    await act(async () => writing.answer({ kind: "cancelled" }));
    expect(focused()).toBe(heading());

    commands.prepare.mockReturnValue(new Promise(() => undefined));
    await chooseFile(fileOf(FILE));
    await press("Annullér");
    expect(button("Vælg fil …")).toBeTruthy();
    expect(focused()).toBe(heading());
  });

  it("when a sheet is inserted, and when another file is wanted", async () => {
    await showChosen("Dato;Kommune;Type\n15-01-2026;Aarhus;individuel");
    await press("Indsæt arket Forløb");
    expect(await screen.findByText("1 ny række")).toBeTruthy();
    expect(focused()).toBe(heading());
    cleanup();
    await showChosen("");
    await press("Vælg en anden");
    expect(focused()).toBe(heading());
  });
});

describe("the focus comes back", () => {
  it("to the list a column was chosen in, once the file has been read again", async () => {
    await showChosen(FOREIGN);
    const field = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Kommune" });
    const before = field();
    before.focus();
    await userEvent.selectOptions(before, "Sted (Aarhus)");
    expect(before.isConnected).toBe(false);
    expect(focused()).toBe(field());
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Individuelle" }), "Stk (12)");
    expect(counts()).toEqual(["2 nye rækker"]);
    expect(focused()).toBe(screen.getByRole("combobox", { name: "Individuelle" }));
  });

  it("to the box that was ticked", async () => {
    await showChosen(FILE);
    const fix = () => screen.getByRole("checkbox", { name: /^Ret sikre fejl/ });
    fix().focus();
    await userEvent.keyboard(" ");
    expect(counts()).toEqual(["1 række udelades"]);
    expect(focused()).toBe(fix());
  });

  it("to the heading where the browser's dialog had it while the file was read", async () => {
    showImport();
    const choose = button("Vælg fil …");
    choose.focus();
    vi.mocked(document.hasFocus).mockReturnValue(false);
    // The window loses the focus, its control stays the one that has it there.
    fireEvent.blur(choose);
    await chooseFile(fileOf(FILE));
    expect(await screen.findByText("1 ny række")).toBeTruthy();
    expect(focused()).toBe(document.body);
    vi.mocked(document.hasFocus).mockReturnValue(true);
    fireEvent.focus(window);
    expect(focused()).toBe(heading());
  });
});

describe("the focus is nobody else's to take", () => {
  it("stays where it is in the view", async () => {
    const { importing } = await showChosen(FILE);
    button(/^Importér/).focus();
    act(() => importing.setReplace(false));
    expect(focused()).toBe(button(/^Importér/));
  });

  it("stays on the sheet while an import goes on", async () => {
    const { commands } = await showChosen(FILE);
    const writing = heldBack<ImportOutcome>();
    commands.write.mockReturnValue(writing.promise);
    await press(/^Importér/);
    const cell = screen.getByRole("textbox", { name: "Celle" });
    cell.focus();
    await act(async () => writing.answer({ kind: "cancelled" }));
    await waitFor(() => expect(button("Vælg fil …")).toBeTruthy());
    expect(focused()).toBe(cell);
  });

  it("is not taken where nobody had it", async () => {
    await showChosen(FILE);
    expect(focused()).toBe(document.body);
  });
});
