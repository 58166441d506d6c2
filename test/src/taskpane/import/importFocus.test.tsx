// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ImportOutcome } from "../../../../src/commands/importFigures";
import { HEADER } from "../../activity/read/activityFiles";
import { heldBack } from "../heldBack";
import { chooseFile, counts, showChosen, showImport } from "./showImport";
import { fileOf } from "./sheetsInMemory";
import { SHEET, button, heading, press, setUpBrowser } from "../showView";
import { words as danish } from "../../../words";

const { import: words, activity } = danish;

const FILE = `${HEADER}\n2026-01;SamsÃ¸;12;10;3;2;CRM;`;
const FOREIGN = "Måned;Sted;Stk\n2026-01;Aarhus;12\n2026-02;Aarhus;13";

const focused = () => document.activeElement;

setUpBrowser();
beforeEach(() => {
  // There it is whether a control has the focus; in browsers it is whether the page is in front.
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(() => undefined);
});

describe("the focus goes to the view's heading where its control goes", () => {
  it("when a file has been chosen", async () => {
    showImport();
    await press(words.choose);
    await chooseFile(fileOf(FILE));
    expect(await screen.findByText(words.added(1))).toBeTruthy();
    expect(focused()).toBe(heading());
  });

  it("when cells have been pasted", async () => {
    showImport();
    const field = screen.getByRole("textbox", { name: words.paste });
    field.focus();
    fireEvent.paste(field, { clipboardData: { getData: () => "2026-01\tAarhus\t1\t2\t3", files: [] } });
    expect(await screen.findByText(words.added(1))).toBeTruthy();
    expect(focused()).toBe(heading());
  });

  it("when an import begins, ends and is taken back", async () => {
    const { commands } = await showChosen(FILE);
    const writing = heldBack<ImportOutcome>();
    commands.write.mockReturnValue(writing.promise);
    await press(words.start(1, 0));
    expect(focused()).toBe(heading());
    button(words.cancel).focus();
    await act(async () =>
      writing.answer({
        kind: "imported",
        added: 1,
        changed: 0,
        blocks: [],
        importedAt: "2026-07-01T09:30:00.000Z",
      }),
    );
    expect(button(words.undo)).toBeTruthy();
    expect(focused()).toBe(heading());
    await press(words.undo);
    expect(button(words.choose)).toBeTruthy();
    expect(focused()).toBe(heading());
  });

  it("when a proposal, reading or writing is cancelled", async () => {
    const { commands, importing } = await showChosen(FILE);
    await press(words.cancel);
    expect(button(words.choose)).toBeTruthy();
    expect(focused()).toBe(heading());

    await act(() => importing.chooseFile(fileOf(FILE)));
    const writing = heldBack<ImportOutcome>();
    commands.write.mockReturnValue(writing.promise);
    await press(words.start(1, 0));
    await press(words.cancel);
    // Written rows are taken back first: the button is there still, and keeps the keyboard's place.
    expect(focused()).toBe(button(words.cancel));
    await act(async () => writing.answer({ kind: "cancelled" }));
    expect(focused()).toBe(heading());

    commands.prepare.mockReturnValue(new Promise(() => undefined));
    await chooseFile(fileOf(FILE));
    await press(words.cancel);
    expect(button(words.choose)).toBeTruthy();
    expect(focused()).toBe(heading());
  });

  it("when a sheet is inserted, and when another file is wanted", async () => {
    await showChosen("Dato;Kommune;Type\n15-01-2026;Aarhus;individuel");
    await press(words.insertTable);
    expect(await screen.findByText(words.added(1))).toBeTruthy();
    expect(focused()).toBe(heading());
    cleanup();
    await showChosen("");
    await press(words.another);
    expect(focused()).toBe(heading());
  });
});

describe("the focus comes back", () => {
  it("to the list a column was chosen in, once the file has been read again", async () => {
    await showChosen(FOREIGN);
    const field = () => screen.getByRole<HTMLSelectElement>("combobox", { name: activity.municipality });
    const before = field();
    before.focus();
    await userEvent.selectOptions(before, "Sted (Aarhus)");
    expect(before.isConnected).toBe(false);
    expect(focused()).toBe(field());
    await userEvent.selectOptions(screen.getByRole("combobox", { name: activity.individual }), "Stk (12)");
    expect(counts()).toEqual([words.added(2)]);
    expect(focused()).toBe(screen.getByRole("combobox", { name: activity.individual }));
  });

  it("to the box that was ticked", async () => {
    await showChosen(FILE);
    const fix = () => screen.getByRole("checkbox", { name: new RegExp(`^${words.fix(0).split("(")[0]}`) });
    fix().focus();
    await userEvent.keyboard(" ");
    expect(counts()).toEqual([words.leftOut(1)]);
    expect(focused()).toBe(fix());
  });

  it("to the heading where the browser's dialog had it while the file was read", async () => {
    showImport();
    const choose = button(words.choose);
    choose.focus();
    vi.mocked(document.hasFocus).mockReturnValue(false);
    // The window loses the focus, its control stays the one that has it there.
    fireEvent.blur(choose);
    await chooseFile(fileOf(FILE));
    expect(await screen.findByText(words.added(1))).toBeTruthy();
    expect(focused()).toBe(document.body);
    vi.mocked(document.hasFocus).mockReturnValue(true);
    fireEvent.focus(window);
    expect(focused()).toBe(heading());
  });
});

describe("the focus is nobody else's to take", () => {
  it("stays where it is in the view", async () => {
    const { importing } = await showChosen(FILE);
    button(words.start(1, 0)).focus();
    act(() => importing.setReplace(false));
    expect(focused()).toBe(button(words.start(1, 0)));
  });

  it("stays on the sheet while an import goes on", async () => {
    const { commands } = await showChosen(FILE);
    const writing = heldBack<ImportOutcome>();
    commands.write.mockReturnValue(writing.promise);
    await press(words.start(1, 0));
    const cell = screen.getByRole("textbox", { name: SHEET });
    cell.focus();
    await act(async () => writing.answer({ kind: "cancelled" }));
    await waitFor(() => expect(button(words.choose)).toBeTruthy());
    expect(focused()).toBe(cell);
  });

  it("is not taken where nobody had it", async () => {
    await showChosen(FILE);
    expect(focused()).toBe(document.body);
  });
});
