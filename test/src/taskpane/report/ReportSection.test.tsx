// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ReportOptions, ReportOutcome } from "../../../../src/commands/createReport";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { commandTexts } from "../../../../src/language/pane/commandTexts";
import { paneTexts } from "../../../../src/language/pane/pane";
import { reportPaneTexts } from "../../../../src/language/pane/reportPaneTexts";
import { ReportSection } from "../../../../src/taskpane/report/ReportSection";
import { createReporting } from "../../../../src/taskpane/report/reporting";
import { press, seriousFindings, setUpBrowser, showView, spoken, title } from "../showView";

const words = reportPaneTexts("da");
const label = commandTexts.createReport.label.da;
const content = { recipient: "kkr", subject: "", title: "", lines: [], sections: [] } as const;
const created: ReportOutcome = {
  kind: "created",
  sheet: "Rapport KKR 2026-06-30",
  content,
  others: [],
  missing: [],
  unprinted: [],
};
const missing = [{ measure: "N1a", parts: ["cause", "action"] }] as const;

setUpBrowser();

/** The section, and what its command is asked. */
function show(...outcomes: readonly (ReportOutcome | Error)[]) {
  const create = vi.fn<(options: ReportOptions) => Promise<ReportOutcome>>();
  for (const outcome of outcomes) {
    if (outcome instanceof Error) create.mockRejectedValueOnce(outcome);
    else create.mockResolvedValueOnce(outcome);
  }
  const reporting = createReporting(create);
  showView(<ReportSection reporting={reporting} language="da" texts={paneTexts("da")} />);
  return { create, reporting };
}

describe("making a report in the pane", () => {
  it("is for KKR until another recipient is chosen, and names the sheet that was made", async () => {
    const { create } = show(created, { ...created, sheet: "Rapport KL 2026-06-30" });
    await press(label);
    expect(create).toHaveBeenLastCalledWith({ recipient: "kkr", handOverAnyway: false });
    expect(spoken()).toBe(words.created("Rapport KKR 2026-06-30"));
    await userEvent.selectOptions(screen.getByLabelText(words.recipient), words.recipients.kl);
    await press(label);
    expect(create).toHaveBeenLastCalledWith({ recipient: "kl", handOverAnyway: false });
    expect(spoken()).toBe(words.created("Rapport KL 2026-06-30"));
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
    expect(create).toHaveBeenLastCalledWith({ recipient: "kommune:751", handOverAnyway: false });
    expect(spoken()).toBe(words.created(sheet));
    await userEvent.selectOptions(recipient, words.recipients.kommuner);
    expect(screen.queryByLabelText(words.municipality)).toBeNull();
    await press(label);
    expect(create).toHaveBeenLastCalledWith({ recipient: "kommuner", handOverAnyway: false });
    expect(spoken()).toBe(words.createdMany(2, "Favrskov 2026-06-30"));
  });

  it("lists what a final report lacks, and hands it over only when asked once more", async () => {
    const { create } = show({ kind: "explanations-missing", missing }, { ...created, missing });
    await press(label);
    expect(title()).toBe(words.refused);
    const line = words.lacking("N1a", [words.parts.cause, words.parts.action]);
    expect(screen.getByRole("list", { name: words.explanationsMissing }).textContent).toBe(line);
    expect(await seriousFindings()).toEqual([]);
    await press(words.handOverAnyway);
    expect(create).toHaveBeenLastCalledWith({ recipient: "kkr", handOverAnyway: true });
    expect(screen.getByRole("list", { name: words.marked }).textContent).toBe(line);
  });

  it.each<[ReportOutcome, string]>([
    [{ kind: "not-ended", year: 2026 }, words.notEnded(2026)],
    [{ kind: "no-workbook" }, words.noWorkbook],
    [{ kind: "no-municipality" }, words.noMunicipality],
    [{ kind: "no-year" }, words.noYear],
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
