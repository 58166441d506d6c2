// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import type { ChangedSetting, ChangeSettingOutcome } from "../../../../src/commands/settings/changeSetting";
import type { CurrentSetting, SettingsOutcome } from "../../../../src/commands/settings/readSettings";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { Language } from "../../../../src/language/language";
import { importPaneTexts } from "../../../../src/language/pane/import/importPane";
import { settingsWords } from "../../../../src/language/pane/settingsWords";
import { settingFields, yearTargetField } from "../../../../src/sheets/assumptions/settingFields";
import type { NameKey } from "../../../../src/sheets/plan/ourNames";
import { createReading } from "../../../../src/taskpane/frame/reading";
import { createChanging } from "../../../../src/taskpane/settings/changing";
import { SettingsSection } from "../../../../src/taskpane/settings/SettingsSection";
import { words as danish } from "../../../words";
import { heldBack } from "../heldBack";
import { button, press, seriousFindings, setUpBrowser, showView, title } from "../showView";
import { overviewLinkLabel } from "../../../../src/language/pane/overviewLinkLabel";

const words = settingsWords("da");
const [STATUS_DATE = ""] = words.fields.statusDate;
const [AMBER_ZONE = ""] = words.fields.amberZone;
const JUNE = serialOfIsoDate("2026-06-30");
const fields = settingFields({ contract: contractInUse(), texts: danish.sheets });
const target = yearTargetField({ texts: danish.sheets });

/** The next change, which Excel writes once it is answered. */
function held({ change, written }: Pick<ReturnType<typeof show>, "change" | "written">) {
  const writing = heldBack();
  change.mockImplementationOnce(async (key, from, to) => {
    await writing.promise;
    return written(key, from, to);
  });
  return writing;
}

type Values = Partial<Record<NameKey, CurrentSetting["value"]>>;

/** The sheet in memory: what the page writes is there when it is read again. */
function known(values: Values): SettingsOutcome {
  const initial: Values = { chosenYear: 2026, statusDate: JUNE };
  const settings = [target, ...fields].map((field): CurrentSetting => {
    const value =
      field.key in values ? (values[field.key] ?? null) : (initial[field.key] ?? field.initial ?? null);
    return {
      field,
      value,
      place: "Forudsætninger!B4",
      isOpen: field.open !== undefined && value === field.open,
    };
  });
  return { kind: "known", sheetId: "1", sheet: danish.tabs.assumptions, settings, missing: [] };
}

setUpBrowser();

function show({
  values = {},
  outcome,
  language = "da",
  answer,
}: {
  values?: Values;
  outcome?: SettingsOutcome | Error;
  language?: Language;
  answer?: (() => Promise<ChangeSettingOutcome>) | undefined;
} = {}) {
  const sheet: Values = { ...values };
  let hear: () => void = () => undefined;
  const stop = vi.fn(async () => undefined);
  const read = vi.fn(async () => {
    if (outcome instanceof Error) throw outcome;
    return outcome ?? known(sheet);
  });
  const written = (
    key: NameKey,
    from: CurrentSetting["value"],
    to: CurrentSetting["value"],
  ): ChangeSettingOutcome => {
    sheet[key] = to;
    return {
      kind: "changed",
      changed: { key, change: { row: 4, column: key, from: { value: from }, to: { value: to } } },
    };
  };
  const change = vi.fn(
    async (
      key: NameKey,
      from: CurrentSetting["value"],
      to: CurrentSetting["value"],
    ): Promise<ChangeSettingOutcome> => (answer ? answer() : written(key, from, to)),
  );
  const undo = vi.fn(async ({ key, change: { from, to } }: ChangedSetting) =>
    written(key, to.value, from.value),
  );
  const onShow = vi.fn();
  const onWritten = vi.fn();
  const reading = createReading(read);
  const changing = createChanging({ change, undo }, async () => {
    await reading.read();
    onWritten();
  });
  const watch = vi.fn(async (_: string, onChange: () => void) => {
    hear = onChange;
    return stop;
  });
  const onOverview = vi.fn();
  const wanted = createStore<NameKey | undefined>(() => undefined);
  const view = showView(
    <SettingsSection
      reading={reading}
      changing={changing}
      watch={watch}
      wanted={wanted}
      onShow={onShow}
      onOverview={onOverview}
      language={language}
    />,
  );
  return {
    sheet,
    read,
    change,
    undo,
    written,
    onShow,
    onOverview,
    onWritten,
    wanted,
    watch,
    stop,
    view,
    hear: () => hear(),
  };
}

const labelOf = (key: keyof typeof words.open | "amberZone" | "estimates") =>
  key === "reading"
    ? words.fields.reading("N2", "")[0]
    : key === "individualTarget"
      ? words.fields.individualTarget("2026")[0]
      : words.fields[key][0];
const field = (key: Parameters<typeof labelOf>[0]) =>
  screen.findByLabelText<HTMLInputElement | HTMLSelectElement>(labelOf(key) ?? "");
const spoken = () => screen.getByRole("status").textContent;
const item = (element: HTMLElement) => element.closest("li") ?? document.body;

describe("the page of settings", () => {
  it("shows them by kind, in three groups, and presets nothing that is open", async () => {
    const { onShow } = show({ values: { amberZone: 0.025, individualTarget: 2500 } });
    expect((await field("statusDate")).value).toBe("30-06-2026");
    expect((await field("amberZone")).value).toBe("2,5");
    expect((await field("individualTarget")).value).toBe("2.500");
    const reading = await field("reading");
    expect(reading.value).toBe(danish.sheets.shared.undecided);
    expect(within(item(reading)).getByText(words.isOpen)).toBeTruthy();
    expect(item(reading).textContent).toContain(words.open.reading);
    expect(within(item(await field("estimates"))).queryByText(words.isOpen)).toBeNull();
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      Object.values(words.groups),
    );
    expect(screen.getByText(words.allOpen("Måltal for N2, En vejledning er"))).toBeTruthy();
    await press(words.show(danish.tabs.assumptions));
    expect(onShow).toHaveBeenCalled();
    expect(await seriousFindings()).toEqual([]);
  });

  it("writes when Enter is pressed, once, says so, and takes it back", async () => {
    const { change, onWritten } = show();
    const date = await field("statusDate");
    await userEvent.clear(date);
    await userEvent.type(date, "30.9.2026");
    expect(change).not.toHaveBeenCalled();
    expect(screen.getByText(words.pending)).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await waitFor(() => expect(date.value).toBe("30-09-2026"));
    expect(change.mock.calls).toEqual([["statusDate", JUNE, serialOfIsoDate("2026-09-30")]]);
    expect(spoken()).toBe(words.changed(STATUS_DATE, "30-06-2026", "30-09-2026"));
    expect(onWritten).toHaveBeenCalledTimes(1);
    await press(words.undo);
    await waitFor(() => expect(date.value).toBe("30-06-2026"));
    expect(document.activeElement).toBe(date);
    expect(spoken()).toBe(words.undone(STATUS_DATE, "30-06-2026"));
    expect(screen.queryByRole("button", { name: words.undo })).toBeNull();
  });

  it("writes when the field is left, and nothing where nothing is changed", async () => {
    const { change } = show();
    const amber = await field("amberZone");
    await userEvent.click(amber);
    await userEvent.tab();
    await userEvent.type(amber, "5{Backspace}");
    await userEvent.tab();
    expect(change).not.toHaveBeenCalled();
    await userEvent.type(amber, "5 %");
    await userEvent.tab();
    await waitFor(() => expect(change.mock.calls).toEqual([["amberZone", null, 0.05]]));
    await waitFor(() => expect(spoken()).toBe(words.changed(AMBER_ZONE, words.blank, "5\u00a0%")));
  });

  it("takes a choice by mouse at once, and by keyboard with Enter", async () => {
    const { change } = show();
    const reading = await field("reading");
    await userEvent.click(reading);
    await userEvent.selectOptions(reading, "275 er måltallet");
    await waitFor(() =>
      expect(change).toHaveBeenCalledWith("reading", danish.sheets.shared.undecided, "275 er måltallet"),
    );
    await waitFor(() => expect(within(item(reading)).queryByText(words.isOpen)).toBeNull());
    const year = await field("chosenYear");
    year.focus();
    await userEvent.keyboard("{ArrowDown}");
    await userEvent.selectOptions(year, "2027");
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(change).toHaveBeenLastCalledWith("chosenYear", 2026, 2027));
  });

  it("refuses what the sheet refuses, with its words, keeps it to be mended, and lets go with Escape", async () => {
    const { change, view } = show();
    let date = await field("statusDate");
    await userEvent.clear(date);
    await userEvent.type(date, "31-06-2026{Enter}");
    const { title: what, message } = danish.sheets.refusals.date;
    expect(screen.getByRole("alert").textContent).toBe(`${what}. ${message}`);
    expect(date.getAttribute("aria-invalid")).toBe("true");
    expect(date.value).toBe("31-06-2026");
    expect(await seriousFindings()).toEqual([]);
    view.turnPage();
    date = await field("statusDate");
    expect(date.value).toBe("31-06-2026");
    date.focus();
    await userEvent.keyboard("{Escape}");
    expect(date.value).toBe("30-06-2026");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(change).not.toHaveBeenCalled();
  });

  it("keeps what is typed while Excel writes, and writes that too: from what was written", async () => {
    const { change, written } = show({ values: { individualTarget: 2400 } });
    const writing = held({ change, written });
    const individual = await field("individualTarget");
    await userEvent.clear(individual);
    await userEvent.type(individual, "2500{Enter}");
    await userEvent.type(individual, "0");
    writing.answer();
    await waitFor(() => expect(spoken()).toContain("2.500"));
    expect(individual.value).toBe("25000");
    const again = held({ change, written });
    await userEvent.type(individual, "{Enter}{Backspace}1{Enter}");
    again.answer();
    await waitFor(() => expect(individual.value).toBe("25.001"));
    expect(spoken()).toContain("25.001");
    expect(change.mock.calls.map(([, from, to]) => [from, to])).toEqual([
      [2400, 2500],
      [2500, 25_000],
      [25_000, 25_001],
    ]);
  });

  it.each(["2.400", "2400"])(
    "writes %s again where that is typed while its change is written",
    async (text) => {
      const { change, sheet, written } = show({ values: { individualTarget: 2400 } });
      const writing = held({ change, written });
      const individual = await field("individualTarget");
      await userEvent.clear(individual);
      await userEvent.type(individual, "2500{Enter}");
      await userEvent.clear(individual);
      await userEvent.type(individual, text);
      await userEvent.tab();
      writing.answer();
      await waitFor(() => expect(sheet.individualTarget).toBe(2400));
      expect(change.mock.calls.map(([, from, to]) => [from, to])).toEqual([
        [2400, 2500],
        [2500, 2400],
      ]);
    },
  );

  it("writes nothing more where Escape is pressed while a change is written", async () => {
    const { change, sheet, written } = show({ values: { individualTarget: 2400 } });
    const writing = held({ change, written });
    const individual = await field("individualTarget");
    await userEvent.clear(individual);
    await userEvent.type(individual, "2500{Enter}{Escape}");
    await userEvent.tab();
    writing.answer();
    await waitFor(() => expect(individual.value).toBe("2.500"));
    expect(sheet.individualTarget).toBe(2500);
    expect(change).toHaveBeenCalledTimes(1);
  });

  it("leaves the way back where taking back fails, and says that the change stands", async () => {
    const { undo } = show();
    const date = await field("statusDate");
    await userEvent.clear(date);
    await userEvent.type(date, "30-09-2026{Enter}");
    await screen.findByRole("button", { name: words.undo });
    undo.mockRejectedValueOnce(new CommandFailure(new Error("GeneralException"), true));
    await press(words.undo);
    expect(title()).toBe(words.notUndone(STATUS_DATE));
    expect(screen.getByText(importPaneTexts("da").undoWhole)).toBeTruthy();
    expect(spoken()).toBe(words.changed(STATUS_DATE, "30-06-2026", "30-09-2026"));
    await press(words.undo);
    await waitFor(() => expect(date.value).toBe("30-06-2026"));
    expect(title()).toBeUndefined();
  });

  it("keeps what was typed in one field while another is typed in", async () => {
    const { view } = show();
    const date = await field("statusDate");
    await userEvent.clear(date);
    await userEvent.type(date, "31-06-2026{Enter}");
    const target = await field("individualTarget");
    await userEvent.clear(target);
    await userEvent.type(target, "2600");
    view.turnPage();
    expect((await field("statusDate")).value).toBe("31-06-2026");
    expect((await field("individualTarget")).value).toBe("2600");
  });

  it("tells of the last change no longer once another is refused", async () => {
    show();
    const date = await field("statusDate");
    await userEvent.clear(date);
    await userEvent.type(date, "30-09-2026{Enter}");
    const told = words.changed(STATUS_DATE, "30-06-2026", "30-09-2026");
    // Beside the field, and as it is announced.
    await waitFor(() => expect(screen.getAllByText(told)).toHaveLength(2));
    await userEvent.clear(date);
    await userEvent.type(date, "31-06-2026{Enter}");
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(screen.getAllByText(told)).toHaveLength(1);
  });

  it("says why a locked cell takes nothing, and keeps what was typed", async () => {
    const { change } = show({
      answer: () => Promise.reject(new CommandFailure({ code: "AccessDenied" }, true)),
    });
    const date = await field("statusDate");
    await userEvent.clear(date);
    await userEvent.type(date, "30-09-2026{Enter}");
    await waitFor(() => expect(title()).toBe(words.notWritten(STATUS_DATE)));
    expect(screen.getByText(words.isProtected.remedy)).toBeTruthy();
    expect(date.value).toBe("30-09-2026");
    await userEvent.type(date, "{Enter}");
    await waitFor(() => expect(change).toHaveBeenCalledTimes(2));
  });

  it.each(["changed-since", "gone"] as const)("says where nothing was written: %s", async (kind) => {
    show({ answer: async () => ({ kind }) });
    await userEvent.type(await field("amberZone"), "5{Enter}");
    const said = kind === "gone" ? words.cellMissing(AMBER_ZONE) : words.changedSince(AMBER_ZONE);
    await waitFor(() => expect(spoken()).toBe(said));
  });

  it("shows what is changed on the sheet, and stops listening when it is left", async () => {
    const { sheet, watch, hear, view, stop } = show();
    const estimates = await field("estimates");
    await waitFor(() => expect(watch).toHaveBeenCalledWith("1", expect.anything()));
    sheet["estimates"] = "Ja";
    act(hear);
    await waitFor(() => expect(estimates.value).toBe("Ja"));
    view.unmount();
    await waitFor(() => expect(stop).toHaveBeenCalled());
  });

  it("gives the focus to the field that somebody is led to, once", async () => {
    const { wanted } = show();
    const date = await field("statusDate");
    act(() => wanted.setState("statusDate", true));
    expect(document.activeElement).toBe(date);
    expect(wanted.getState()).toBeUndefined();
  });

  it("asks for a year of the contract's where the cell holds another", async () => {
    show({ values: { chosenYear: 2031 } });
    const year = await field("chosenYear");
    expect(year.value).toBe("");
    expect(
      within(year).getByRole<HTMLOptionElement>("option", { name: `${words.choose} (2031)` }).disabled,
    ).toBe(true);
  });

  it("says of each obstacle what it is and what to do", async () => {
    const { onOverview } = show({ outcome: { kind: "no-workbook" } });
    await waitFor(() => expect(title()).toBe(words.noWorkbook));
    await userEvent.click(button(overviewLinkLabel.da));
    expect(onOverview).toHaveBeenCalledOnce();
    show({ outcome: { kind: "no-sheet" } });
    expect(await screen.findByText(words.noSheetRemedy)).toBeTruthy();
    const all = known({});
    if (all.kind !== "known") throw new Error(all.kind);
    show({
      outcome: {
        ...all,
        settings: all.settings.filter(({ field: { key } }) => key !== "statusDate"),
        missing: fields
          .filter(({ key }) => key === "statusDate")
          .map((each) => ({ field: each, name: "KKR_Statusdato" })),
      },
    });
    expect(await screen.findByText(words.missing(STATUS_DATE))).toBeTruthy();
    expect(screen.getByText(words.missingRemedy("KKR_Statusdato", danish.tabs.assumptions))).toBeTruthy();
    show({ outcome: new CommandFailure(new Error("no"), true) });
    expect(await screen.findByText(words.notRead)).toBeTruthy();
  });

  it("is in English for who reads that, the sheet's own words beside", async () => {
    show({ language: "en" });
    const english = settingsWords("en");
    const kind = await screen.findByLabelText(english.fields.reportKind[0] ?? "");
    expect(
      within(kind)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Provisional", "Final"]);
    expect(
      screen.getByText(english.allOpen("Target of individual guidance, Target of N2, A guidance is")),
    ).toBeTruthy();
    expect(button(english.show(danish.tabs.assumptions))).toBeTruthy();
  });
});
