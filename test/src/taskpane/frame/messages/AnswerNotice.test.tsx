// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isAnswerLate, underAnswerClock } from "../../../../../src/excel/answering/answerClock";
import type { Finding } from "../../../../../src/excel/recover/finding";
import { unsettled } from "../../../../../src/excel/recover/unsettled";
import { answerTexts } from "../../../../../src/language/pane/answerTexts";
import { findingTexts } from "../../../../../src/language/pane/check/findingTexts";
import { AnswerNotice } from "../../../../../src/taskpane/frame/messages/AnswerNotice";
import { refusal } from "../../refusal";
import {
  button,
  buttons,
  press,
  seriousFindings,
  setUpBrowser,
  SHEET,
  showView,
  title,
} from "../../showView";
import { words as danish } from "../../../../words";

const words = { ...answerTexts("da"), ...findingTexts("da") };
const spoken = () =>
  screen
    .getAllByRole("alert")
    .map(({ textContent }) => textContent)
    .join("");

setUpBrowser();
beforeEach(() => {
  unsettled.setState(unsettled.getInitialState(), true);
});
afterEach(() => {
  act(() => isAnswerLate.setState(false, true));
});

function show() {
  const onChanged = vi.fn();
  showView(<AnswerNotice language="da" loading={danish.pane.loading} onChanged={onChanged} />);
  return { onChanged };
}

/** The outcome of a request that Excel does not answer, once that is late. */
function waitInVain(): Promise<unknown> {
  const work = underAnswerClock(() => new Promise<never>(() => {})).catch((error: unknown) => error);
  act(() => isAnswerLate.setState(true, true));
  return work;
}

async function find(...findings: readonly Finding[]): Promise<void> {
  act(() => unsettled.setState({ findings }));
  await screen.findByText(words.found);
}

describe("an answer that is late", () => {
  it("is said, also to who does not see it, and takes no focus", async () => {
    show();
    expect([spoken(), buttons()]).toEqual(["", []]);
    screen.getByLabelText(SHEET).focus();
    const work = waitInVain();
    expect(title()).toBe(words.late);
    expect(spoken()).toContain(words.late);
    expect(document.activeElement).toBe(screen.getByLabelText(SHEET));
    expect(await seriousFindings()).toEqual([]);
    await press(words.breakOff);
    await work;
  });

  it("is waited for once more, with the focus back where it was", async () => {
    show();
    screen.getByLabelText(SHEET).focus();
    const work = waitInVain();
    await press(words.wait);
    expect(buttons()).toEqual([]);
    expect(spoken()).toBe("");
    expect(document.activeElement).toBe(screen.getByLabelText(SHEET));
    act(() => isAnswerLate.setState(true, true));
    await press(words.breakOff);
    expect(await work).toMatchObject({ code: "BrokenOff" });
    expect(buttons()).toEqual([]);
  });
});

describe("what was found of work that broke off", () => {
  it.each([
    [{ kind: "written" }, words.written],
    [{ kind: "as-before" }, words.asBefore],
    [{ kind: "marks-cleared" }, words.marksCleared],
    [{ kind: "sheets", sheets: [danish.tabs.targets] }, words.sheets([danish.tabs.targets])],
    [{ kind: "unclear" }, words.unclear],
  ] as const)("is said until it is read: %j", async (finding, sentence) => {
    show();
    await find(finding);
    expect(title()).toBe(words.found);
    expect(spoken()).toBe(sentence);
    await press(words.close);
    expect(buttons()).toEqual([]);
  });

  it("is cleaned up where it is half done, and put back where that is regretted", async () => {
    const { onChanged } = show();
    const undo = vi.fn(async () => undefined);
    const clear = vi.fn(async () => undo);
    await find({ kind: "half", sheets: [danish.tabs.activity], cells: 3, rows: 1, clear });
    expect(spoken()).toContain("3 celler og 1 række");
    expect(await seriousFindings()).toEqual([]);
    await press(words.clear);
    expect(screen.getByRole("status").textContent).toBe(words.cleared);
    await press(words.undo);
    expect(screen.getByRole("status").textContent).toBe(words.undone);
    expect([clear.mock.calls, undo.mock.calls, onChanged.mock.calls].map(({ length }) => length)).toEqual([
      1, 1, 2,
    ]);
    expect(button(words.clear)).toBeTruthy();
  });

  it("says why it was not cleaned up", async () => {
    show();
    const clear = () => Promise.reject(refusal("AccessDenied"));
    await find({ kind: "half", sheets: [danish.tabs.activity], cells: 1, rows: 0, clear });
    await press(words.clear);
    expect(screen.getByText(words.notCleared)).toBeTruthy();
  });

  it("is yet to be looked at", () => {
    show();
    act(() => unsettled.setState({ looks: [() => Promise.resolve({ kind: "written" })] }));
    expect(spoken()).toBe(words.due);
  });
});
