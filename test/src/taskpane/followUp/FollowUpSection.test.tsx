// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FollowUpOutcome } from "../../../../src/commands/readFollowUp";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { followUpWords } from "../../../../src/language/pane/followUp/followUpWords";
import { keptReportTexts } from "../../../../src/language/pane/reports/keptReportTexts";
import type { Language } from "../../../../src/language/language";
import { paneTexts } from "../../../../src/language/pane/pane";
import { FollowUpSection } from "../../../../src/taskpane/followUp/FollowUpSection";
import { createReading } from "../../../../src/taskpane/frame/reading";
import { figure, measureFacts, municipalityFacts, reportFacts } from "../../report/factsByHand";
import { heldBack } from "../heldBack";
import { button, press, seriousFindings, setUpBrowser, showView, title } from "../showView";
import { words as danish } from "../../../words";
import { overviewLinkLabel } from "../../../../src/language/pane/overviewLinkLabel";

const words = followUpWords("da");
const facts = reportFacts({
  measures: [
    measureFacts("R1", {
      actual: figure(390, "Målark!H8"),
      toDate: figure(400, "Målark!G8"),
      deviation: figure(-10, "Målark!I8"),
      basis: "guidances",
      status: { text: danish.sheets.targets.running.behind, cell: "Målark!J8" },
    }),
    measureFacts("N1a"),
  ],
  individualTarget: { chosen: figure(2500) },
  municipalities: [
    municipalityFacts("Skive", {
      individual: figure(80, "Kommuner!E4"),
      compared: figure(100),
      deviationShare: figure(-0.2),
      position: "below",
    }),
    municipalityFacts("Viborg"),
  ],
});

setUpBrowser();

function show(outcome: FollowUpOutcome | Error, language: Language = "da") {
  const read = vi.fn<() => Promise<FollowUpOutcome>>();
  if (outcome instanceof Error) read.mockRejectedValue(outcome);
  else read.mockResolvedValue(outcome);
  const select = vi.fn(async (): Promise<{ kind: "selected" } | { kind: "sheet-gone"; sheet: string }> => ({
    kind: "selected",
  }));
  const onKeepDates = vi.fn();
  const onOverview = vi.fn();
  showView(
    <FollowUpSection
      reading={createReading(read)}
      select={select}
      onKeepDates={onKeepDates}
      onOverview={onOverview}
      language={language}
      texts={paneTexts(language)}
    />,
  );
  return { read, select, onKeepDates, onOverview };
}

describe("the follow-up", () => {
  it("lists measures under how they stand, by word and sign, and goes to cells by keyboard", async () => {
    const { select } = show({ kind: "known", facts, hasDialogue: true });
    expect(await screen.findByRole("heading", { name: `${words.standings.behind} (1)` })).toBeTruthy();
    const summary = screen.getByText(/^R1 /).closest("summary");
    // The deviation is from the target to date, and stands beside it.
    expect(summary?.textContent).toContain("Bagud · 390 / Måltal til dato 400,0 (-10,0)");
    expect(summary?.textContent).toContain("(-10,0) · talt: vejledninger");
    summary?.focus();
    await userEvent.click(summary ?? document.body);
    await press(words.goTo("390", "Målark!H8"));
    expect(select).toHaveBeenCalledWith("Målark!H8");
    expect(screen.getByText(words.noExplanation)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
  });

  it("says in English what Målark says in Danish", async () => {
    show({ kind: "known", facts, hasDialogue: true }, "en");
    const summary = (await screen.findByText(/^R1 /)).closest("summary");
    expect(summary?.textContent).toContain("Behind · 390 / Target to date 400.0 (-10.0)");
    expect(screen.getByText("-20.00%")).toBeTruthy();
  });

  it("leads from a figure that is missing to the cell to fill in, and has no loose separator", async () => {
    const n4 = measureFacts("N4", { actualCell: "Målark!F9" });
    const { select } = show({ kind: "known", facts: { ...facts, measures: [n4] }, hasDialogue: true });
    const summary = (await screen.findByText(/^N4 /)).closest("summary");
    await userEvent.click(summary ?? document.body);
    await press(words.goTo(words.noFigure, "Målark!F9"));
    expect(select).toHaveBeenCalledWith("Målark!F9");
    show({
      kind: "known",
      facts: { ...facts, measures: [measureFacts("R2", { target: { kind: "not-fixed" } })] },
      hasDialogue: true,
    });
    const open = (await screen.findByText(/^R2 /)).closest("summary");
    expect(open?.textContent).not.toMatch(/· *$/);
  });

  it("reads as a table of municipalities in the contract's order", async () => {
    const { select } = show({ kind: "known", facts, hasDialogue: true });
    const table = (await screen.findByText(words.bandCaption)).closest("table");
    const rows = within(table ?? document.body).getAllByRole("rowheader");
    expect(rows.map(({ textContent }) => textContent)).toEqual(["Skive", "Viborg"]);
    expect(table?.textContent).toContain("-20,00\u00a0%");
    await press(words.goTo("Viborg", "Kommuner!band-Viborg"));
    expect(select).toHaveBeenCalledWith("Kommuner!band-Viborg");
  });

  it("says what became of the last press alone, and nothing of an earlier one once it is pressed again", async () => {
    const { select } = show({ kind: "known", facts, hasDialogue: true });
    await screen.findByText(words.bandCaption);
    const gone = { kind: "sheet-gone", sheet: danish.tabs.municipalities } as const;
    const [late, last] = [heldBack<typeof gone>(), heldBack<{ readonly kind: "selected" }>()];
    const goTo = () => press(words.goTo("Viborg", "Kommuner!band-Viborg"));
    const shown = () => screen.queryByText(keptReportTexts("da").placeGone(danish.tabs.municipalities));
    select.mockResolvedValueOnce(gone).mockReturnValueOnce(late.promise).mockReturnValueOnce(last.promise);
    await goTo();
    expect(shown()).not.toBeNull();
    await goTo();
    expect(shown()).toBeNull();
    await goTo();
    await act(async () => last.answer({ kind: "selected" }));
    await act(async () => late.answer(gone));
    expect(shown()).toBeNull();
  });

  it("names who is invited, and leads to where the dates are kept", async () => {
    const { onKeepDates } = show({ kind: "known", facts, hasDialogue: true });
    await screen.findByRole("heading", { name: words.dialogue });
    expect(screen.getAllByText(words.notEntered)).toHaveLength(3);
    await press(words.keepDates);
    expect(onKeepDates).toHaveBeenCalled();
  });

  it("says what to do where nothing can be shown", async () => {
    const { onOverview } = show({ kind: "no-workbook" });
    await waitFor(() => expect(title()).toBe(words.noWorkbook));
    await press(overviewLinkLabel.da);
    expect(onOverview).toHaveBeenCalledOnce();
    show({ kind: "no-status-date" });
    expect(await screen.findByText(words.noFacts["no-status-date"])).toBeTruthy();
    show({
      kind: "known",
      facts: { ...facts, individualTarget: undefined, municipalities: [] },
      hasDialogue: false,
    });
    expect(await screen.findByText(words.noTarget)).toBeTruthy();
    expect(screen.getByText(words.noDialogue)).toBeTruthy();
  });

  it("tells why it could not be read, and of a sheet that is gone", async () => {
    show(new CommandFailure(new Error("no"), true));
    await waitFor(() => expect(title()).toBe(words.failed));
    const { select } = show({ kind: "known", facts, hasDialogue: true });
    select.mockResolvedValue({ kind: "sheet-gone", sheet: danish.tabs.municipalities });
    await screen.findByText(words.bandCaption);
    await press(words.goTo("Viborg", "Kommuner!band-Viborg"));
    expect(await screen.findByText(keptReportTexts("da").placeGone(danish.tabs.municipalities))).toBeTruthy();
    expect(button(words.keepDates)).toBeTruthy();
  });
});
