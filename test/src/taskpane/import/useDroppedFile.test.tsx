// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { importPaneTexts } from "../../../../src/language/pane/import/importPane";
import { HEADER } from "../../activity/read/activityFiles";
import { heldBack } from "../heldBack";
import { showChosen, showImport } from "./showImport";
import { fileOf } from "./sheetsInMemory";
import { SHEET, button, setUpBrowser, title } from "../showView";

const words = importPaneTexts("da");

const fileWith = (...rows: readonly string[]) => [HEADER, ...rows].join("\n");

/** Sends one event of a drag; jsdom has no events of dragging of its own. */
function drag(
  type: "dragover" | "dragleave" | "drop",
  target: EventTarget,
  files: readonly File[] = [],
  types: readonly string[] = ["Files"],
) {
  const dataTransfer = { types, files, dropEffect: "uninitialized" };
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    dataTransfer,
    relatedTarget: null,
  });
  act(() => void target.dispatchEvent(event));
  return { prevented: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

setUpBrowser();

describe("a file that is dropped while the import is shown", () => {
  it.each([
    ["into the box", () => button(words.choose)],
    ["beside it", () => screen.getByRole("textbox", { name: SHEET })],
    ["into the field for copied cells", () => screen.getByRole("textbox", { name: words.paste })],
  ])("is taken where it is dropped %s, and the box shows that it would", async (_, place) => {
    showImport();
    const shows = () => document.querySelector(".pane-over > .pane-drop") !== null;
    expect(drag("dragover", place())).toEqual({ prevented: true, effect: "copy" });
    expect(shows()).toBe(true);
    drag("dragleave", place());
    expect(shows()).toBe(false);
    drag("dragover", place());
    expect(drag("drop", place(), [fileOf(fileWith("2026-01;Aarhus;1;2;3;;;"))]).prevented).toBe(true);
    expect(await screen.findByText(words.added(1))).toBeTruthy();
    expect(screen.getByText("tal.csv")).toBeTruthy();
    expect(shows()).toBe(false);
  });

  it("takes another's place, but not while that is written or taken back", async () => {
    const { commands, importing } = await showChosen(fileWith("2026-01;Aarhus;1;2;3;;;"));
    const another = () => fileOf(fileWith("2026-01;Aarhus;1;2;3;;;", "2026-02;Aarhus;1;2;3;;;"));
    drag("drop", document.body, [another()]);
    expect(await screen.findByText(words.added(2))).toBeTruthy();
    const written = heldBack<Awaited<ReturnType<typeof commands.write>>>();
    commands.write.mockReturnValueOnce(written.promise);
    const writing = importing.write();
    await act(async () => undefined);
    expect(drag("dragover", document.body)).toEqual({ prevented: false, effect: "uninitialized" });
    expect(drag("drop", document.body, [another()]).prevented).toBe(false);
    expect(importing.getState().stage.phase).toBe("writing");
    await act(async () => {
      written.answer({
        kind: "imported",
        added: 2,
        changed: 0,
        blocks: [],
        importedAt: "2026-07-01T09:30:00.000Z",
      });
      await writing;
    });
    const back = heldBack<Awaited<ReturnType<typeof commands.undo>>>();
    commands.undo.mockReturnValueOnce(back.promise);
    const undoing = importing.undo();
    await act(async () => undefined);
    expect(drag("drop", document.body, [another()]).prevented).toBe(false);
    expect(commands.prepare).toHaveBeenCalledTimes(2);
    await act(async () => {
      back.answer({ kind: "undone" });
      await undoing;
    });
    expect(title()).toBe(words.undone());
  });

  it("is not taken once another page is shown, and a text never", () => {
    const { commands } = showImport();
    expect(drag("drop", document.body, [], ["text/plain"]).prevented).toBe(false);
    cleanup();
    expect(drag("drop", document.body, [fileOf("x")]).prevented).toBe(false);
    expect(commands.prepare).not.toHaveBeenCalled();
  });
});
