// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type {
  LastYearProposal,
  PrepareLastYearOutcome,
} from "../../../../src/commands/lastYear/prepareLastYear";
import type { TakenLastYear, TakeOverOutcome } from "../../../../src/commands/lastYear/takeOverLastYear";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import type { StepControl } from "../../../../src/commands/steps/workStep";
import type { UndoBlocksOutcome } from "../../../../src/commands/steps/recover/undoBlocks";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { importPaneTexts } from "../../../../src/language/pane/import/importPane";
import { paneTexts } from "../../../../src/language/pane/pane";
import { lastYearTexts } from "../../../../src/language/pane/reports/lastYearTexts";
import { createLastYearTransfer } from "../../../../src/taskpane/report/lastYearTransfer";
import { LastYearSection } from "../../../../src/taskpane/report/LastYearSection";
import { heldBack } from "../heldBack";
import { refusedOnceAborted } from "../refusedOnceAborted";
import { buttons, press, seriousFindings, setUpBrowser, showView, spoken, title } from "../showView";
import { words as danish } from "../../../words";

const words = lastYearTexts("da");
const measures = new Map(contractInUse().measures.map((measure) => [measure.id, measure]));
const measure = (id: string) => measures.get(id) ?? expect.fail(id);
const proposal = {
  kind: "proposal",
  year: 2027,
  items: [
    { measure: measure("N1a"), row: 5, from: { value: null }, to: 0.472 },
    { measure: measure("R2"), row: 15, from: { value: 590 }, to: 604 },
    { measure: measure("N3"), row: 8, from: { value: danish.report.notGiven }, to: "new-definition" },
  ],
  same: [],
  absent: [measure("N4")],
} as unknown as LastYearProposal;
const taken: TakeOverOutcome = {
  kind: "taken-over",
  figures: 3,
  taken: { proposal, blocks: [] } satisfies TakenLastYear,
};

setUpBrowser();

function show(prepared: PrepareLastYearOutcome | Error, outcome: TakeOverOutcome = taken) {
  const prepare = vi.fn<(bytes: Uint8Array, control: StepControl) => Promise<PrepareLastYearOutcome>>();
  if (prepared instanceof Error) prepare.mockRejectedValue(prepared);
  else prepare.mockResolvedValue(prepared);
  const takeOver = vi
    .fn<(shown: LastYearProposal, control: StepControl) => Promise<TakeOverOutcome>>()
    .mockResolvedValue(outcome);
  const undo = vi
    .fn<(taken: TakenLastYear, control: StepControl) => Promise<UndoBlocksOutcome>>()
    .mockResolvedValue({ kind: "undone" });
  const onChanged = vi.fn();
  const lastYearTransfer = createLastYearTransfer({ prepare, takeOver, undo }, onChanged);
  showView(<LastYearSection lastYearTransfer={lastYearTransfer} language="da" texts={paneTexts("da")} />);
  const choose = () =>
    userEvent.upload(screen.getByLabelText<HTMLInputElement>(words.choose), new File(["x"], "2026.xlsx"));
  return { choose, prepare, takeOver, undo, onChanged };
}

describe("last year's figures in the pane", () => {
  it("are shown from what to what before anything is written, and taken back when asked", async () => {
    const { choose, takeOver, undo, onChanged } = show(proposal);
    await choose();
    const list = within(screen.getByRole("list", { name: words.proposed(3, "2026") }));
    const lines = list
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent.replaceAll(/[\u00A0\u202F]/g, " "));
    expect(lines[0]).toContain(`${words.blank} ${words.becomes} 47,2 %`);
    expect(lines[1]).toContain(`590 ${words.becomes} 604`);
    expect(lines[2]).toContain(`ikke oplyst ${words.becomes} ny definition`);
    expect(screen.getByRole("list", { name: words.absent }).textContent).toContain("N4");
    expect(takeOver).not.toHaveBeenCalled();
    expect(await seriousFindings()).toEqual([]);
    expect(onChanged).not.toHaveBeenCalled();
    await press(words.takeOver);
    // All that stands elsewhere in the pane is looked at anew.
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(takeOver).toHaveBeenCalledExactlyOnceWith(proposal, expect.anything());
    expect(spoken()).toBe(words.taken(3));
    undo.mockRejectedValueOnce(new CommandFailure(new Error("GeneralException"), true));
    await press(words.undo);
    // The figures stand, and the way back too.
    expect(title()).toBe(words.notUndone);
    expect(screen.getByText(importPaneTexts("da").undoWhole)).toBeTruthy();
    expect(spoken()).toBe(words.taken(3));
    expect(screen.getByText(words.undoUntil)).toBeTruthy();
    await press(words.undo);
    expect(undo).toHaveBeenCalledTimes(2);
    expect(onChanged).toHaveBeenCalledTimes(3);
    expect(spoken()).toBe(words.undone(undefined));
  });

  it("are left alone where somebody breaks off, or has changed the cells meanwhile", async () => {
    const { choose, takeOver } = show(proposal, { kind: "changed-meanwhile" });
    await choose();
    await press(words.cancel);
    expect(takeOver).not.toHaveBeenCalled();
    expect(buttons()).toEqual([words.choose]);
    await choose();
    await press(words.takeOver);
    expect(spoken()).toBe(words.changedMeanwhile);
  });

  it("count what takes long, and can be cancelled until something is written", async () => {
    const { choose, prepare, takeOver, undo } = show(proposal);
    const reading = heldBack<PrepareLastYearOutcome>();
    let control: StepControl = {};
    prepare.mockImplementationOnce((_bytes, given) => {
      control = given;
      return reading.promise;
    });
    const cancelAtStep = async (step: number) => {
      const cancel = await screen.findByRole("button", { name: danish.import.cancel });
      act(() => control.progress?.({ step, of: 2, mayCancel: true }));
      expect(screen.getByText(`trin ${step} af 2`)).toBeTruthy();
      expect(await seriousFindings()).toEqual([]);
      await userEvent.click(cancel);
      expect(spoken()).toBe(danish.import.cancelled);
    };
    await choose();
    await cancelAtStep(2);
    await act(() => Promise.resolve(reading.answer(proposal)));
    expect(buttons()).toEqual([words.choose]);

    const begin = (_shown: unknown, given: StepControl) => {
      control = given;
      given.progress?.({ step: 1, of: 2, mayCancel: true });
      return refusedOnceAborted(given);
    };
    takeOver.mockImplementationOnce(begin);
    await choose();
    await press(words.takeOver);
    await cancelAtStep(1);
    await choose();
    await press(words.takeOver);
    undo.mockImplementationOnce(begin);
    await press(words.undo);
    await cancelAtStep(1);
    // The figures stand, and the way back too.
    await press(words.undo);
    expect(spoken()).toBe(words.undone(undefined));
  });

  it.each([
    [{ kind: "unreadable" }, words.unreadable],
    [{ kind: "no-workbook" }, words.noWorkbook],
    [{ kind: "no-year" }, words.noYear],
    [{ kind: "other-years", wanted: 2025, years: [2026, 2027] }, words.otherYears("2025", ["2026", "2027"])],
    [{ kind: "other-years", wanted: 2025, years: [] }, words.otherYears("2025", [])],
  ] as const)("are refused with the reason: %j", async (outcome, said) => {
    const { choose } = show(outcome);
    await choose();
    expect(title()).toBe(words.refused);
    expect(screen.getByText(said)).toBeTruthy();
  });

  it("say when Excel failed", async () => {
    const { choose } = show(new CommandFailure(new Error("GeneralException"), true));
    await choose();
    expect(title()).toBe(words.failed);
  });
});
