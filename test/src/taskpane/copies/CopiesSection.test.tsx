// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CopyStage, MadeCopy } from "../../../../src/commands/copies/makeCopy";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { copyPaneTexts } from "../../../../src/language/pane/copies/copyPaneTexts";
import { copyTexts } from "../../../../src/language/pane/copies/copyTexts";
import { paneTexts } from "../../../../src/language/pane/pane";
import { CopiesSection } from "../../../../src/taskpane/copies/CopiesSection";
import { createCopyStores } from "../../../../src/taskpane/copies/copyStore";
import { press, seriousFindings, setUpBrowser, showView, title } from "../showView";
import { words as danish } from "../../../words";

const words = copyPaneTexts("da");
const said = copyTexts("da");

setUpBrowser();

/** The section, with a command that stops at a stage and then comes to this. */
function show(outcome: MadeCopy | Error, stage: CopyStage = "opening") {
  const asked: string[] = [];
  let end: () => void = () => undefined;
  const copyStores = createCopyStores(async (kind, onStage, signal) => {
    asked.push(kind);
    onStage(stage);
    await new Promise<void>((resolve) => {
      end = resolve;
      signal.addEventListener("abort", () => resolve());
    });
    if (signal.aborted) return { kind: "cancelled" };
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  showView(<CopiesSection copyStores={copyStores} language="da" texts={paneTexts("da")} />);
  return { asked, end: () => act(async () => Promise.resolve(end())) };
}

const statuses = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

describe("copies in the pane", () => {
  it("says that what is withheld is another's decision, and that the copy is to be looked at", async () => {
    show({ kind: "too-large", size: 1 });
    expect(document.body.textContent).toContain(said.decision);
    expect(document.body.textContent?.toLowerCase()).not.toContain("aktindsigt");
    expect(await seriousFindings()).toEqual([]);
  });

  it("tells where the making stands, what was taken out, and what to look at", async () => {
    const { asked, end } = show({
      kind: "opened",
      values: 12,
      removed: [
        { kind: "meetings", count: 1, places: [danish.tabs.meetings] },
        { kind: "formulas", count: 12, places: [] },
      ],
      lookAt: ["Noter!A4"],
    });
    await press(words.labels.disclosed);
    expect(asked).toEqual(["disclosed"]);
    expect(statuses()).toEqual(["", words.stages.opening]);
    await end();
    expect(statuses()).toEqual(["", words.opened]);
    const list = screen.getByRole("list", { name: said.removed });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["møderne med virksomheder (Forløb)", "12 formler blev til værdier"]);
    expect(title()).toBe(said.lookAt("Noter!A4"));
    expect(await seriousFindings()).toEqual([]);
  });

  it("tells at which step it is once it takes long, and is cancelled before the copy is opened", async () => {
    show({ kind: "too-large", size: 1 }, "cleaning");
    await press(words.labels.frozen);
    expect(statuses()).toEqual([words.stages.cleaning, ""]);
    expect(await screen.findByRole("progressbar", { name: words.stages.cleaning })).toBeTruthy();
    expect(screen.getByText("trin 2 af 3")).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    await press(danish.import.cancel);
    await waitFor(() => expect(statuses()).toEqual([danish.import.cancelled, ""]));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("says of a copy of values how many there are", async () => {
    const { asked, end } = show({ kind: "opened", values: 287, removed: [], lookAt: [] });
    await press(words.labels.frozen);
    await end();
    expect(asked).toEqual(["frozen"]);
    expect(screen.getByText("287 formler blev til værdier.")).toBeTruthy();
  });

  const cells = Array.from({ length: 12 }, (_, index) => `Målark!H${index + 3}`);
  it.each<[MadeCopy, string]>([
    [{ kind: "too-large", size: 6.2 * 1024 * 1024 }, words.tooLarge(7)],
    [
      { kind: "refused", ok: false, reason: "no-value", cells },
      said.refused["no-value"](`${cells.slice(0, 10).join(", ")}, og 2 til`),
    ],
    [{ kind: "refused", ok: false, reason: "nothing-left" }, said.refused["nothing-left"]],
    [{ kind: "refused", ok: false, reason: "unreadable", detail: "x" }, said.refused.unreadable],
  ])("says why there is none: %j", async (outcome, reason) => {
    const { end } = show(outcome);
    await press(words.labels.frozen);
    await end();
    expect(title()).toBe(words.refused);
    expect(screen.getByText(reason)).toBeTruthy();
  });

  it.each<[CopyStage, boolean]>([
    ["reading", false],
    ["opening", true],
  ])("says what failed at %s, and whether the copy may be open", async (stage, isPerhapsOpened) => {
    const { end } = show(new CommandFailure({ code: "ConnectionFailure" }, true), stage);
    await press(words.labels.disclosed);
    await end();
    expect(title()).toBe(words.failed(words.labels.disclosed));
    expect(screen.queryByText(words.perhapsOpened) !== null).toBe(isPerhapsOpened);
  });
});
