// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { UndoBlocksOutcome } from "../../../../src/commands/steps/recover/undoBlocks";
import type {
  EnteredExplanations,
  EnterExplanationsOutcome,
  ExplanationEntry,
} from "../../../../src/commands/reports/enterExplanations";
import type { ReportOptions, ReportOutcome } from "../../../../src/commands/createReport";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { commandTexts } from "../../../../src/language/pane/commandTexts";
import { importPaneTexts } from "../../../../src/language/pane/import/importPane";
import { explanationFormTexts } from "../../../../src/language/pane/reports/explanationFormTexts";
import { paneTexts } from "../../../../src/language/pane/pane";
import { reportPaneTexts } from "../../../../src/language/pane/reports/reportPaneTexts";
import { ReportSection } from "../../../../src/taskpane/report/ReportSection";
import { createExplaining } from "../../../../src/taskpane/report/explaining";
import { createReporting } from "../../../../src/taskpane/report/reporting";
import type { ReportPeriod } from "../../../../src/taskpane/check/checkingState";
import { keptReportTexts } from "../../../../src/language/pane/reports/keptReportTexts";
import { serial } from "../../serial";
import { heldBack } from "../heldBack";
import { button, buttons, press, seriousFindings, setUpBrowser, showView, spoken, title } from "../showView";
import { words as danish } from "../../../words";

const words = reportPaneTexts("da");
const form = explanationFormTexts("da");
const label = commandTexts.createReport.label.da;
const content = { recipient: "kkr", subject: "", title: "", lines: [], sections: [] } as const;
const created: ReportOutcome = {
  kind: "created",
  sheet: "Rapport KKR 2026-06-30",
  year: 2026,
  countedUntil: serial(2026, 6, 30),
  content,
  others: [],
  missing: [],
  notOwed: [],
  unprinted: [],
};
const given = { measure: "N1a", deviation: "2,8 under", cause: "", action: "", expected: "2027" };
const point = "Virksomheder, der kender erhvervshuset";
const missing = [{ measure: "N1a", point, parts: ["cause", "action"], given }] as const;
const lacking: ReportOutcome = { kind: "explanations-missing", year: 2026, missing };
const entered = { kind: "entered", sheet: danish.tabs.explanations, kept: 0 } as const;

setUpBrowser();

/** The section, and what its command is asked. */
/** Months that could be closed. */
let openMonths: readonly number[];

function show(...outcomes: readonly (ReportOutcome | Error)[]) {
  const enter = vi.fn<(entries: readonly ExplanationEntry[]) => Promise<EnterExplanationsOutcome>>();
  enter.mockResolvedValue(entered);
  const takeBack = vi.fn<(entered: EnteredExplanations) => Promise<UndoBlocksOutcome>>();
  const create = vi.fn<(options: ReportOptions) => Promise<ReportOutcome>>();
  for (const outcome of outcomes) {
    if (outcome instanceof Error) create.mockRejectedValueOnce(outcome);
    else create.mockResolvedValueOnce(outcome);
  }
  const onChanged = vi.fn();
  const reporting = createReporting(create, createExplaining(enter, takeBack, onChanged));
  const closePeriod = vi.fn<(period: ReportPeriod) => void>();
  showView(
    <ReportSection
      reporting={reporting}
      language="da"
      texts={paneTexts("da")}
      openMonths={openMonths}
      onClosePeriod={closePeriod}
    />,
  );
  return { create, enter, takeBack, reporting, closePeriod, onChanged };
}

describe("making a report in the pane", () => {
  beforeEach(() => {
    openMonths = [serial(2026, 6, 1)];
  });

  it("is for KKR until another recipient is chosen, and names the sheet that was made", async () => {
    const { create } = show(created, { ...created, sheet: "Rapport KL 2026-06-30" });
    await press(label);
    expect(create).toHaveBeenLastCalledWith(
      expect.objectContaining({ recipient: "kkr", handOverAnyway: false }),
    );
    expect(spoken()).toBe(words.created("Rapport KKR 2026-06-30"));
    await userEvent.selectOptions(screen.getByLabelText(words.recipient), words.recipients.kl);
    await press(label);
    expect(create).toHaveBeenLastCalledWith(
      expect.objectContaining({ recipient: "kl", handOverAnyway: false }),
    );
    expect(spoken()).toBe(words.created("Rapport KL 2026-06-30"));
  });

  it("leads from the report that was made to closing the months that it used, and not where none had ended", async () => {
    const early = { ...created, countedUntil: undefined };
    const { closePeriod } = show(created, early);
    await press(label);
    await press(keptReportTexts("da").closePeriod("juni 2026"));
    expect(closePeriod).toHaveBeenCalledExactlyOnceWith({
      report: "Rapport KKR 2026-06-30",
      until: serial(2026, 6, 30),
    });
    await press(label);
    expect(buttons().join()).not.toContain("Luk månederne");
  });

  it("leads to no closing where the months that it used are closed", async () => {
    openMonths = [serial(2026, 7, 1)];
    show(created);
    await press(label);
    expect(spoken()).toBe(words.created("Rapport KKR 2026-06-30"));
    expect(buttons().join()).not.toContain("Luk månederne");
  });

  it("is for one municipality, chosen by its name, or for each of them, and says how many sheets there are", async () => {
    const sheet = "Aarhus 2026-06-30";
    const all = { ...created, sheet: "Favrskov 2026-06-30", others: [{ sheet, content }] };
    const { create } = show({ ...created, sheet }, all);
    const recipient = screen.getByLabelText(words.recipient);
    await userEvent.selectOptions(recipient, words.recipients.kommune);
    await userEvent.selectOptions(screen.getByLabelText(words.municipality), "Aarhus");
    expect(await seriousFindings()).toEqual([]);
    await press(label);
    expect(create).toHaveBeenLastCalledWith(
      expect.objectContaining({ recipient: "kommune:751", handOverAnyway: false }),
    );
    expect(spoken()).toBe(words.created(sheet));
    await userEvent.selectOptions(recipient, words.recipients.kommuner);
    expect(screen.queryByLabelText(words.municipality)).toBeNull();
    await press(label);
    expect(create).toHaveBeenLastCalledWith(
      expect.objectContaining({ recipient: "kommuner", handOverAnyway: false }),
    );
    expect(spoken()).toBe(words.createdMany(2, "Favrskov 2026-06-30"));
  });

  it("tells how many of several are made once that takes long, and takes none where that is cancelled", async () => {
    const { create } = show();
    const clock = vi.spyOn(performance, "now");
    create.mockImplementationOnce(async ({ control: { signal, progress } = {} }) => {
      progress?.({ done: 1, of: 19 });
      expect(screen.queryByRole("progressbar")).toBeNull();
      clock.mockReturnValue(performance.now() + 10_000);
      act(() => progress?.({ done: 5, of: 19 }));
      await new Promise((resolve) => signal?.addEventListener("abort", resolve));
      return { kind: "cancelled" };
    });
    await press(label);
    expect(screen.getByRole("progressbar", { name: words.making })).toBeTruthy();
    expect(screen.getByText("5 af 19")).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    await press(danish.answer.breakOff);
    clock.mockRestore();
    expect(await screen.findByText(words.cancelled)).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("lists what a final report lacks, and hands it over only when asked once more", async () => {
    const { create } = show(lacking, { ...created, missing });
    await press(label);
    expect(title()).toBe(words.refused);
    const line = words.lacking("N1a", [words.parts.cause, words.parts.action]);
    expect(screen.getByRole("list", { name: words.explanationsMissing }).textContent).toBe(line);
    expect(await seriousFindings()).toEqual([]);
    await press(words.handOverAnyway);
    expect(create).toHaveBeenLastCalledWith(
      expect.objectContaining({ recipient: "kkr", handOverAnyway: lacking }),
    );
    expect(screen.getByRole("list", { name: words.marked }).textContent).toBe(line);
  });

  it("forgets why one recipient's was refused where another is chosen", async () => {
    const { create } = show(lacking, { kind: "not-ended", year: 2026 });
    for (const recipient of [words.recipients.kommune, words.recipients.kl]) {
      await press(label);
      expect(title()).toBe(words.refused);
      await userEvent.selectOptions(screen.getByLabelText(words.recipient), recipient);
      expect(title()).toBeUndefined();
      expect(screen.queryByRole("button", { name: words.handOverAnyway })).toBeNull();
    }
    expect(create.mock.calls.map(([{ handOverAnyway }]) => handOverAnyway)).toEqual([false, false]);
  });

  describe("where explanations are lacking", () => {
    const field = (part: keyof typeof words.parts, goal = `N1a ${point}`) =>
      within(screen.getByRole("group", { name: goal })).getByRole("textbox", { name: words.parts[part] });

    it.each<[string, ReportOutcome]>([
      ["a final report", lacking],
      ["a provisional one", { ...created, missing }],
    ])("they are written in a form with what the sheet has, and saved: %s", async (_, outcome) => {
      const { create, enter } = show(outcome, created);
      await press(label);
      expect(await seriousFindings()).toEqual([]);
      expect(field("deviation")).toHaveProperty("value", "2,8 under");
      expect(button(form.save).getAttribute("aria-disabled")).toBe("true");
      await userEvent.type(field("cause"), "Udsat");
      await userEvent.type(field("action"), "I marts");
      await press(form.save);
      expect(enter).toHaveBeenCalledExactlyOnceWith([
        { year: 2026, before: given, after: { ...given, cause: "Udsat", action: "I marts" } },
      ]);
      expect(spoken()).toBe(form.saved(danish.tabs.explanations));
      expect(screen.queryByRole("form")).toBeNull();
      // A final report is asked for anew, not handed over without them.
      await press(label);
      expect(create).toHaveBeenLastCalledWith(
        expect.objectContaining({ recipient: "kkr", handOverAnyway: false }),
      );
      expect(spoken()).toBe(words.created("Rapport KKR 2026-06-30"));
    });

    it("what is written stays until it is saved, whatever is pressed and whatever fails", async () => {
      const { enter } = show(lacking, { ...created, missing }, { ...created, missing });
      await press(label);
      await userEvent.type(field("cause"), "Udsat");
      await press(words.handOverAnyway);
      expect(field("cause")).toHaveProperty("value", "Udsat");
      enter.mockRejectedValueOnce(new CommandFailure(new Error("GeneralException"), true));
      await press(form.save);
      expect(title()).toBe(form.notSaved);
      expect(field("cause")).toHaveProperty("value", "Udsat");
      enter.mockResolvedValueOnce({ ...entered, kept: 1 });
      await press(form.save);
      expect(title()).toBe(form.keptTitle);
      await press(label);
      expect(field("cause")).toHaveProperty("value", "Udsat");
    });

    it("what is written of a goal stays until that goal's is saved, whichever others are", async () => {
      const other = {
        measure: "R1",
        point: "Vejledninger",
        parts: ["cause"],
        given: { ...given, measure: "R1" },
      } as const;
      const both = { ...lacking, missing: [...missing, other] };
      const { enter } = show(both, { ...created, missing }, both);
      await press(label);
      await userEvent.type(field("cause"), "Udsat");
      await userEvent.type(field("cause", "R1 Vejledninger"), "For få");
      // The other goal is met for a while: its explanation is not asked for.
      await press(words.handOverAnyway);
      expect(screen.queryByRole("group", { name: "R1 Vejledninger" })).toBeNull();
      const saving = heldBack<EnterExplanationsOutcome>();
      enter.mockReturnValueOnce(saving.promise);
      await press(form.save);
      await userEvent.type(field("action"), "I marts");
      saving.answer(entered);
      expect(await screen.findByText(form.saved(danish.tabs.explanations))).toBeTruthy();
      expect(enter.mock.lastCall?.[0].map(({ after }) => after.measure)).toEqual(["N1a"]);
      await press(label);
      expect(field("cause", "R1 Vejledninger")).toHaveProperty("value", "For få");
      // Typed while the first was being saved.
      expect(field("action")).toHaveProperty("value", "I marts");
    });

    it("what was saved can be taken back, and is then in the form again", async () => {
      const { enter, takeBack, onChanged } = show(lacking);
      const written = { sheet: { id: "1", name: "F", table: "T", others: [], isOlder: false }, blocks: [] };
      enter.mockResolvedValue({ ...entered, entered: written });
      await press(label);
      await userEvent.type(field("cause"), "Udsat");
      await press(form.save);
      takeBack.mockRejectedValueOnce(new CommandFailure(new Error("GeneralException"), true));
      await press(form.undo);
      // The explanations are saved, and the way back stands.
      expect(title()).toBe(form.notUndone);
      expect(screen.getByText(importPaneTexts("da").undoWhole)).toBeTruthy();
      expect(spoken()).toBe(form.saved(danish.tabs.explanations));
      expect(screen.queryByRole("form")).toBeNull();
      expect(screen.getByText(form.undoUntil)).toBeTruthy();
      takeBack.mockResolvedValueOnce({ kind: "undone" });
      await press(form.undo);
      expect(takeBack.mock.calls).toEqual([[written], [written]]);
      // Saved, not taken back, taken back: each time all that stands elsewhere in the pane is looked at anew.
      expect(onChanged).toHaveBeenCalledTimes(3);
      expect(spoken()).toBe(form.undone(undefined));
      expect(field("cause")).toHaveProperty("value", "Udsat");
      takeBack.mockResolvedValueOnce({ kind: "changed-since", cells: 1 });
      await press(form.save);
      await press(form.undo);
      expect(title()).toBe(form.notUndone);
      expect(screen.getByText(form.changedSince)).toBeTruthy();
    });

    it("what was saved last alone is written again once it is taken back, and a second press meanwhile does nothing", async () => {
      const written = { sheet: { id: "1", name: "F", table: "T", others: [], isOlder: false }, blocks: [] };
      const enter = vi.fn(
        async (entries: readonly ExplanationEntry[]): Promise<EnterExplanationsOutcome> => ({
          ...entered,
          kept: entries.some(({ after }) => after.measure === "N3") ? 1 : 0,
          entered: written,
        }),
      );
      const onChanged = vi.fn();
      const explaining = createExplaining(enter, async () => ({ kind: "undone" }), onChanged);
      for (const measure of ["N1a", "N3"]) {
        const goal = { ...missing[0], measure };
        explaining.write(2026, { ...given, measure, cause: "Udsat" });
        await Promise.all([explaining.save(2026, [goal]), explaining.save(2026, [goal])]);
      }
      expect(onChanged).toHaveBeenCalledTimes(2);
      await explaining.undo();
      const drafts = Object.values(explaining.drafts.getState());
      expect(drafts.map((draft) => draft?.measure)).toEqual(["N3"]);
    });

    it.each<[EnterExplanationsOutcome, string]>([
      [{ kind: "no-workbook" }, form.noWorkbook],
      [{ kind: "leftovers", sheets: [danish.tabs.explanations] }, form.leftovers(danish.tabs.explanations)],
    ])("says why they were not saved: %j", async (outcome, reason) => {
      const { enter } = show(lacking);
      enter.mockResolvedValueOnce(outcome);
      await press(label);
      await userEvent.type(field("cause"), "Udsat");
      await press(form.save);
      expect(screen.getByText(reason)).toBeTruthy();
      expect(field("cause")).toHaveProperty("value", "Udsat");
    });
  });

  it.each<[ReportOutcome, string]>([
    [{ kind: "not-ended", year: 2026 }, words.notEnded("2026")],
    [{ kind: "no-workbook" }, words.noWorkbook],
    [{ kind: "no-municipality" }, words.noMunicipality],
    [{ kind: "no-year" }, words.noYear],
    [{ kind: "not-computed", places: ["Aktivitet!L6"] }, words.notComputed("Aktivitet!L6")],
    [{ kind: "no-status-date" }, words.noStatusDate],
  ])("says why none was made: %j", async (outcome, reason) => {
    show(outcome);
    await press(label);
    expect(title()).toBe(words.refused);
    expect(screen.getByText(reason)).toBeTruthy();
  });

  it("says what failed", async () => {
    show(new CommandFailure(new Error("GeneralException"), true));
    await press(label);
    expect(title()).toBe(words.failed);
  });

  it("shows what the ribbon's button does too", async () => {
    const { reporting } = show(created);
    await act(() => reporting.run.start());
    expect(spoken()).toBe(words.created("Rapport KKR 2026-06-30"));
  });
});
