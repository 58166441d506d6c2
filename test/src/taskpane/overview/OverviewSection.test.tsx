// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import type { SelectedPlace } from "../../../../src/commands/reports/selectPlace";
import type { OverviewOutcome } from "../../../../src/commands/readOverview";
import { overviewTexts } from "../../../../src/language/pane/overview/overviewTexts";
import { paneTexts } from "../../../../src/language/pane/pane";
import type { Overview } from "../../../../src/report/overview/overview";
import { OverviewSection } from "../../../../src/taskpane/overview/OverviewSection";
import { createReading } from "../../../../src/taskpane/frame/reading";
import { button, press, seriousFindings, setUpBrowser, showView, title } from "../showView";
import { words as danish } from "../../../words";
import { commandLabels } from "../../../../src/language/pane/commandLabels";
import { monthTexts } from "../../../../src/language/pane/month/monthTexts";

const day = serialOfIsoDate;
const words = overviewTexts("da");
const overview: Overview = {
  year: 2026,
  lastDay: day("2026-12-31"),
  statusDate: day("2026-06-30"),
  isFinal: false,
  countedUntil: day("2026-06-30"),
  monthsEnded: 6,
  withFigures: 18,
  municipalities: 19,
  missing: [{ name: "Skive", months: [4, 5] }],
  counts: { met: 1, "not-met": 2, missing: 4, "not-fixed": 2, undecided: 2 },
  lacking: ["N1a", "N4"],
  awaited: [],
  awaitedWithoutDay: [],
  overdue: [],
  hasIndividualTarget: true,
  lockedUntil: day("2026-03-01"),
  reports: [],
  nextDue: undefined,
  updateWaits: false,
  undecided: { year: 2027, measures: ["R1", "R2", "F1"] },
};

setUpBrowser();

interface Found {
  readonly today?: string;
  readonly findings?: number | undefined;
  readonly errors?: number | undefined;
  readonly isWatching?: boolean;
}

function show(outcome: OverviewOutcome | Error, { today = "2026-07-14", ...found }: Found = {}) {
  const onGo = vi.fn();
  const select = vi.fn<(place: string) => Promise<SelectedPlace>>().mockResolvedValue({ kind: "selected" });
  const onSent = vi.fn<(isSent: boolean) => Promise<void>>().mockResolvedValue();
  const read = vi.fn<() => Promise<OverviewOutcome>>();
  if (outcome instanceof Error) read.mockRejectedValue(outcome);
  else read.mockResolvedValue(outcome);
  const overviewStore = createReading(read);
  let judgeAgain: () => void = () => undefined;
  function Judged() {
    const [judgement, setJudgement] = useState(0);
    judgeAgain = () => setJudgement(judgement + 1);
    return (
      <OverviewSection
        overviewStore={overviewStore}
        {...{ findings: 0, errors: 0, isWatching: true, ...found }}
        judgement={judgement}
        today={day(today)}
        language="da"
        texts={paneTexts("da")}
        onGo={onGo}
        onSent={onSent}
        select={select}
      />
    );
  }
  const view = showView(<Judged />);
  return { onGo, select, onSent, read, view, judgeAgain: () => act(() => judgeAgain()) };
}

/** The facts by their labels. */
const facts = () =>
  Object.fromEntries(
    screen
      .getAllByRole("term")
      .map((term) => [term.textContent, term.nextElementSibling?.textContent ?? ""] as const),
  );

describe("the overview in the pane", () => {
  it("is read again at each judgement, also where what is found stays as many", async () => {
    const { read, judgeAgain } = show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview,
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    const typed = { ...overview, counts: { ...overview.counts, met: 9 } };
    read.mockResolvedValue({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: typed,
    });
    judgeAgain();
    await waitFor(() => expect(Object.values(facts()).join()).toContain(words.countNames.met(9)));
  });

  it("asks for targets that were fixed to be sent, until the user says that they are", async () => {
    const known = (sent?: string) => ({
      kind: "known" as const,
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...overview, undecided: undefined, fixedYear: { year: 2027, ...(sent && { sent }) } },
    });
    const { onSent, read, judgeAgain } = show(known());
    await waitFor(() => expect(facts()[danish.overview.sending.due]).toContain(words.toSend("2027")));
    await press(words.markSent);
    expect(onSent).toHaveBeenLastCalledWith(true);
    read.mockResolvedValue(known("2026-11-30"));
    judgeAgain();
    await waitFor(() => expect(facts().Sendt).toContain(words.sent("2027", "30-11-2026")));
    await press(words.notSent);
    expect(onSent).toHaveBeenLastCalledWith(false);
    onSent.mockRejectedValue(new CommandFailure(new Error("AccessDenied"), true));
    await press(words.notSent);
    expect(await screen.findByText(words.sentNotKept)).toBeTruthy();
  });

  it("does not list who lacks months where nobody has figures", async () => {
    show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...overview, withFigures: 0 },
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(facts()).not.toHaveProperty(danish.verdicts.missing);
    expect(screen.getByText(words.steps.noFigures)).toBeTruthy();
  });

  it("says where the workbook stands, and leads to the step that is missing", async () => {
    const { onGo } = show({ kind: "known", parts: [], undoable: { done: [], hasLog: false }, overview });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(facts()).toEqual({
      [danish.overview.status]: "30-06-2026 · foreløbig · 2026",
      [danish.overview.figures]: "Opgjort til og med 30-06-2026; 18 af 19 kommuner har alle måneder",
      [danish.verdicts.missing]: "Skive (april, maj)",
      [danish.overview.findings]: "Intet fundet",
      [danish.overview.locks]: "Til og med marts 2026",
      [danish.overview.reports]: "Ikke oprettet pr. 30-06-2026",
      [danish.overview.counts]:
        "1 opfyldt, 2 ikke opfyldt, 4 mangler tal, 2 uden måltal, 2 kan endnu ikke afgøres",
    });
    expect(title()).toBe(danish.overview.nextStep);
    expect(screen.getByText(/Skive mangler tal for afsluttede måneder/)).toBeTruthy();
    await press(commandLabels.importFigures.da);
    expect(onGo).toHaveBeenCalledWith("import");
    expect(await seriousFindings()).toEqual([]);
  });

  /** The half-year with all figures, closed, and a report of it, but for what is said. */
  const closed = { ...overview, missing: [], lockedUntil: day("2026-06-01") };
  const report = { name: "Rapport KKR 2026-06-30", isMunicipal: false, isOfStatus: true, isOutdated: false };

  it("does not say that figures are counted where none is entered", async () => {
    show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...overview, withFigures: 0 },
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(facts().Tal).toBe("Ingen tal for månederne til og med 30-06-2026");
  });

  it.each<[string, Found, string]>([
    [
      "nobody has looked, or there was nothing to look at",
      { findings: undefined },
      danish.overview.notChecked,
    ],
    [
      "figures are not watched",
      { isWatching: false },
      "Kontrolleres ikke, mens der skrives; ved seneste kontrol: Intet fundet",
    ],
  ])("does not say that nothing is wrong where %s", async (_, found, text) => {
    show(
      {
        kind: "known",
        parts: [],
        undoable: { done: [], hasLog: false },
        overview: { ...closed, lockedUntil: undefined },
      },
      { errors: undefined, ...found },
    );
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(facts().Kontrol).toBe(text);
    expect(
      screen.getByText("Alle kommuners tal er indtastet. Luk månederne til og med juni 2026."),
    ).toBeTruthy();
  });

  it("leads to closing months, where that is what is missing", async () => {
    const { onGo } = show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...closed, lockedUntil: undefined },
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    await press(danish.overview.actions.lock);
    expect(onGo).toHaveBeenCalledWith("closeMonth");
  });

  it("says that a report is outdated, and leads to making it again", async () => {
    const reports = [
      { ...report, name: "Rapport KKR 2026-03-31", isOfStatus: false, isOutdated: true },
      { ...report, isOutdated: true },
      { ...report, name: "Odder 2026-06-30", isMunicipal: true },
      { ...report, name: "Skive 2026-06-30", isMunicipal: true, isOutdated: true },
      { ...report, name: "Samsø 2026-03-31", isMunicipal: true, isOfStatus: false },
    ];
    const { onGo } = show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...closed, reports },
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(facts().Rapport).toBe(
      "Rapport KKR 2026-03-31 (ikke ajour), Rapport KKR 2026-06-30 (ikke ajour), 2 rapporter til kommuner (1 ikke ajour)",
    );
    expect(screen.getByText(/^2 rapporter er ikke ajour/)).toBeTruthy();
    await press(monthTexts("da").toReport);
    expect(onGo).toHaveBeenCalledWith("report");
  });

  it("does not say that all is done where measures lack figures", async () => {
    const { onGo } = show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...closed, reports: [report] },
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(screen.getByText(/N1a og N4 mangler fortsat tal/)).toBeTruthy();
    await press(danish.overview.actions.followUp);
    expect(onGo).toHaveBeenCalledWith("followUp");
  });

  it("says what is due next and by whom, and that an update waits", async () => {
    const nextDue = {
      day: day("2026-08-15"),
      items: [
        { what: "Høring", who: "" },
        { what: "N4", who: "Sekretariatet" },
      ],
    };
    show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...overview, nextDue, updateWaits: true },
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(facts()[danish.overview.nextDue]).toBe(
      "15-08-2026: Høring (ingen ansvarlig angivet) og N4 (Sekretariatet)",
    );
    expect(facts().Opdatering).toContain(danish.update.title);
  });

  it("leads to the cell of a figure whose day has passed", async () => {
    const overdue = [{ id: "N1a", day: day("2026-06-01"), place: "Målark!F5" }];
    const { onGo, select } = show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...overview, missing: [], overdue },
    });
    expect(await screen.findByText(/Et nyt tal for N1a var ventet 01-06-2026/)).toBeTruthy();
    expect(facts().Overskredet).toBe("N1a (ventet 01-06-2026)");
    await press("Gå til N1a");
    expect(select).toHaveBeenCalledExactlyOnceWith("Målark!F5");
    expect(onGo).not.toHaveBeenCalled();
    // Excel goes nowhere while a cell is being edited.
    select.mockRejectedValueOnce(new CommandFailure({ code: "InvalidOperationInCellEditMode" }, true));
    await press("Gå til N1a");
    expect(screen.getByRole("alert").textContent).toContain(paneTexts("da").failures["cell-edit"].cause);
  });

  it("says from September what the next year needs", async () => {
    show(
      {
        kind: "known",
        parts: [],
        undoable: { done: [], hasLog: false },
        overview: { ...overview, missing: [] },
      },
      { today: "2026-07-30" },
    );
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(screen.queryByText(danish.overview.due)).toBeNull();
    show(
      { kind: "known", parts: [], undoable: { done: [], hasLog: false }, overview },
      { today: "2026-09-01" },
    );
    expect((await screen.findByText(danish.overview.due)).nextElementSibling?.textContent).toContain(
      "Måltal og bevilling for 2027 er ikke fastsat i kontrakten (R1, R2, F1).",
    );
  });

  it("says why what is awaited counts as missing", async () => {
    show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...overview, awaitedWithoutDay: ["N5a", "N5b"] },
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(facts().Målepunkter).toMatch(
      /\. N5a og N5b afventes; uden en oplyst dato for næste tal tæller de som manglende\.$/,
    );
  });

  it("names some who lack months, and counts the rest", async () => {
    const missing = ["A", "B", "C", "D", "E", "F"].map((name) => ({ name, months: [1] }));
    show({
      kind: "known",
      parts: [],
      undoable: { done: [], hasLog: false },
      overview: { ...overview, missing },
    });
    await screen.findByRole("heading", { name: danish.pane.views.sheets });
    expect(facts().Mangler).toBe("A (januar), B (januar), C (januar), D (januar), og 2 til");
  });

  it("leads to the choice that all the rest hangs on", async () => {
    const { onGo } = show({ kind: "no-status-date", undoable: { done: [], hasLog: false }, parts: [] });
    expect(await screen.findByText(words.noStatusDate)).toBeTruthy();
    await press(words.actions.settings);
    expect(onGo).toHaveBeenCalledWith({ setting: "statusDate" });
  });

  it("is not there in a workbook without our sheets", async () => {
    const { read } = show({ kind: "no-workbook" });
    await waitFor(() => expect(read).toHaveBeenCalled());
    await Promise.resolve();
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("says why it could not be read, and is read again by its button", async () => {
    const { read } = show(new CommandFailure(new Error("no"), true));
    await waitFor(() => expect(title()).toBe(words.failed));
    read.mockResolvedValue({ kind: "known", parts: [], undoable: { done: [], hasLog: false }, overview });
    await press(words.refresh);
    await waitFor(() => expect(facts()).not.toEqual({}));
    expect(title()).not.toBe(words.failed);
    const before = read.mock.calls.length;
    expect(button(words.refresh)).toBeTruthy();
    await press(words.refresh);
    await waitFor(() => expect(read.mock.calls.length).toBe(before + 1));
  });
});
