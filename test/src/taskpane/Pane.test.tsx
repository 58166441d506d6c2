// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { BlankPart } from "../../../src/sheets/plan/parts";
import { CommandFailure } from "../../../src/commands/steps/commandFailure";
import type { OverviewOutcome } from "../../../src/commands/readOverview";
import type { InsertOutcome } from "../../../src/commands/insertWorkbook";
import { isAnswerLate } from "../../../src/excel/answering/answerClock";
import type { Language } from "../../../src/language/language";
import { answerTexts } from "../../../src/language/pane/answerTexts";
import { paneTexts } from "../../../src/language/pane/pane";
import type { Availability } from "../../../src/taskpane/frame/availability";
import { createCommandRun } from "../../../src/taskpane/commands/commandRun";
import { createReading } from "../../../src/taskpane/frame/reading";
import { lazy } from "../../../src/taskpane/frame/lazy";
import { createNavigation } from "../../../src/taskpane/frame/navigation";
import { Pane } from "../../../src/taskpane/Pane";
import type { PaneServices } from "../../../src/taskpane/paneServices";
import { button, seriousFindings, setUpBrowser } from "./showView";
import { SHEETS, words as danish, english as inEnglish } from "../../words";
import type { StepControl } from "../../../src/commands/steps/workStep";
import type { Settled } from "../../../src/commands/settleSheets";
import { WELL_SETTLED } from "./sheets/wellSettled";

const words = danish.pane;
const english = paneTexts("en");

const { targets, municipalities, assumptions } = danish.tabs;
const contract: PaneServices["contract"] = {
  title: "Resultatkontrakt 2030-2031",
  language: "da",
  steering: "KKR Prøveland",
  house: "Erhvervshus Prøveland",
  source: { document: "Resultatkontrakt", signed: "2029-12-01", inForce: "2030-01-01" },
  years: [2030, 2031],
};

interface Showing {
  readonly language?: Language;
  readonly availability?: Availability;
  readonly insert?: (cleanUp: boolean, control: StepControl) => Promise<Settled<InsertOutcome>>;
  readonly insertOptional?: PaneServices["insertOptional"];
  readonly search?: PaneServices["search"];
  readonly overview?: PaneServices["overview"];
}

function show({ language = "da", availability = { kind: "available" }, insert, ...others }: Showing) {
  const {
    insertOptional = () => new Promise(() => {}),
    search = lazy(() => new Promise(() => {})),
    overview = lazy(() => new Promise(() => {})),
  } = others;
  const alongside = createStore<readonly BlankPart[]>(() => []);
  const insertion = createCommandRun<Settled<InsertOutcome>>(insert ?? (() => new Promise(() => {})));
  render(
    <Pane
      language={language}
      officeDark={false}
      availability={availability}
      contract={contract}
      insertion={insertion}
      followUp={lazy(() => new Promise(() => {}))}
      cell={lazy(() => new Promise(() => {}))}
      settings={lazy(() => new Promise(() => {}))}
      search={search}
      insertOptional={insertOptional}
      alongside={alongside}
      navigation={createNavigation()}
      onChanged={() => undefined}
      check={lazy(() => new Promise(() => {}))}
      importing={lazy(() => new Promise(() => {}))}
      plainCommands={[]}
      commandList={lazy(() => new Promise(() => {}))}
      reporting={lazy(() => new Promise(() => {}))}
      overview={overview}
    />,
  );
  return { alongside };
}

const press = (name = words.insert) => userEvent.click(button(name));
const itemsOf = (name: string | RegExp) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const spoken = () => screen.getAllByRole("status").at(-1)?.textContent;

setUpBrowser();

describe("before the press", () => {
  it("says in Danish what will be inserted, for which contract and years", async () => {
    show({});
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Resultatkontrakt 2030-2031");
    expect(screen.getByText(words.parties(contract.steering, contract.house))).toBeTruthy();
    expect(screen.getByText(`${words.intro(contract.years.map(String))} ${words.untouched}`)).toBeTruthy();
    expect(itemsOf(words.preview).map((item) => SHEETS.find((name) => item?.startsWith(name)))).toEqual(
      SHEETS,
    );
    expect(button(words.insert).hasAttribute("disabled")).toBe(false);
    expect(spoken()).toBe("");
    expect(await seriousFindings()).toEqual([]);
  });

  it("says it in English, with the sheets' Danish names marked as Danish", async () => {
    show({ language: "en" });
    expect(
      screen.getByText(/^Inserts six sheets for 2030 and 2031 .* Your own sheets are not changed\.$/),
    ).toBeTruthy();
    expect(screen.getByText(assumptions).lang).toBe("da");
    expect(button(english.insert)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
  });
});

describe("where the overview", () => {
  const nothing = () => null;
  async function showRead(...outcomes: readonly (OverviewOutcome | Error)[]) {
    const read = vi.fn<() => Promise<OverviewOutcome>>();
    for (const outcome of outcomes) {
      if (outcome instanceof Error) read.mockRejectedValueOnce(outcome);
      else read.mockResolvedValueOnce(outcome);
    }
    const overviewStore = createReading(read);
    const opened = { overviewStore, View: nothing, FirstSteps: nothing, showFirstSteps: nothing };
    const shown = show({ overview: lazy(() => Promise.resolve(opened)) });
    for (let count = 0; count < outcomes.length; count++) await act(() => overviewStore.read());
    return shown;
  }
  const isOffered = () => screen.queryByRole("list", { name: words.preview }) !== null;
  const failure = new CommandFailure(new Error("GeneralException"), true);
  const known = { kind: "no-year", parts: ["months"], undoable: { done: [], hasLog: false } } as const;

  it("has found no sheets, they are offered, and where it could not look they are not", async () => {
    await showRead({ kind: "no-workbook" });
    expect(isOffered()).toBe(true);
    cleanup();
    await showRead(failure);
    expect(isOffered()).toBe(false);
    expect(button(words.insert)).toBeTruthy();
  });

  it("has found no sheets, others can be chosen to come along, in place of buttons that would refuse", async () => {
    const { alongside } = await showRead({ kind: "no-workbook" });
    const boxes = screen.getAllByRole("checkbox");
    const { meetings, months, invoices, explanations, reportWay } = danish.tabs;
    expect(boxes.map((box) => box.closest("label")?.textContent)).toEqual([
      meetings,
      months,
      invoices,
      explanations,
      reportWay,
    ]);
    expect(screen.queryByRole("button", { name: words.insertOne(months) })).toBeNull();
    await userEvent.click(screen.getByLabelText(months));
    await userEvent.click(screen.getByLabelText(meetings));
    await userEvent.click(screen.getByLabelText(months));
    expect(alongside.getState()).toEqual(["meetings"]);
    expect(await seriousFindings()).toEqual([]);
  });

  it("could not look again, the sheets that it had found are there", async () => {
    await showRead(known, failure);
    expect(isOffered()).toBe(false);
    expect(button(words.optionalThere(danish.tabs.months)).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("while it works", () => {
  it("takes no second press, keeps the focus and says so", async () => {
    const insert = vi.fn(() => new Promise<Settled<InsertOutcome>>(() => {}));
    show({ insert });
    await press();
    await press();
    expect(insert).toHaveBeenCalledTimes(1);
    expect(button(words.insert).getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button(words.insert));
    expect(spoken()).toBe(words.working);
    expect(await seriousFindings()).toEqual([]);
  });

  it("counts its steps, and is cancelled until it writes", async () => {
    let progress: StepControl["progress"];
    show({
      insert: (_, control) => {
        ({ progress } = control);
        return new Promise((_done, reject) =>
          control.signal?.addEventListener("abort", () => reject(new CommandFailure("", true))),
        );
      },
    });
    await press();
    const label = `${words.working} ${words.workingHint}`;
    await screen.findByRole("progressbar", { name: label });
    act(() => progress?.({ step: 2, of: 3, mayCancel: false }));
    expect(screen.getByText("trin 2 af 3")).toBeTruthy();
    expect(screen.queryByRole("button", { name: danish.import.cancel })).toBeNull();
    act(() => progress?.({ step: 1, of: 3, mayCancel: true }));
    await press(danish.import.cancel);
    expect(spoken()).toBe(danish.import.cancelled);
    expect(screen.queryByRole("progressbar", { name: label })).toBeNull();
    expect(button(words.insert).getAttribute("aria-disabled")).toBeNull();
  });

  it("can be set going from the keyboard", async () => {
    const insert = vi.fn(() => new Promise<Settled<InsertOutcome>>(() => {}));
    show({ insert });
    // The search is one stop, help and the tabs are one each, the button the next.
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(insert).toHaveBeenCalledTimes(1);
  });
});

describe("the search", () => {
  it("opens by its button and by Alt+S, and gives the focus back with Escape", async () => {
    const search = lazy(() => Promise.resolve({ Panel }));
    function Panel({ onClose }: { readonly onClose: (isLedOn: boolean) => void }) {
      return <input aria-label="field" onKeyDown={({ key }) => key === "Escape" && onClose(false)} />;
    }
    show({ search });
    const opener = button(words.search);
    expect(opener.getAttribute("aria-expanded")).toBe("false");
    expect(opener.title).toBe(words.searchTip);
    await userEvent.click(opener);
    await userEvent.click(await screen.findByRole("textbox", { name: "field" }));
    expect(opener.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(opener);
    expect(screen.queryByRole("textbox", { name: "field" })).toBeNull();
    await userEvent.keyboard("{Alt>}s{/Alt}");
    expect(await screen.findByRole("textbox", { name: "field" })).toBeTruthy();
    await userEvent.keyboard("{Alt>}s{/Alt}");
    expect(screen.queryByRole("textbox", { name: "field" })).toBeNull();
    // AltGr, and Excel's own shortcuts.
    await userEvent.keyboard("{Control>}{Alt>}s{/Alt}f{/Control}");
    expect(screen.queryByRole("textbox", { name: "field" })).toBeNull();
  });

  it("is not there where the pane cannot work", () => {
    show({ availability: { kind: "outside-excel" } });
    expect(screen.queryByRole("button", { name: words.search })).toBeNull();
  });
});

describe("when it is done", () => {
  it("lists the sheets", async () => {
    show({ insert: async () => ({ kind: "inserted", sheets: SHEETS, settled: WELL_SETTLED, renamed: [] }) });
    await press();
    expect(await screen.findByText(words.inserted)).toBeTruthy();
    expect(itemsOf(words.insertedSheets)).toEqual(SHEETS);
    expect(screen.queryByText(/navnet var i brug/)).toBeNull();
    expect(spoken()).toBe(`${words.inserted}.`);
    expect(await seriousFindings()).toEqual([]);
  });

  it("says so until somebody has read it", async () => {
    show({ insert: async () => ({ kind: "inserted", sheets: SHEETS, settled: WELL_SETTLED, renamed: [] }) });
    await press();
    await userEvent.click(await screen.findByRole("button", { name: words.dismiss }));
    expect(screen.queryByText(words.inserted)).toBeNull();
  });

  it("tells what was given another name, and why", async () => {
    show({
      language: "en",
      insert: async () => ({
        kind: "inserted",
        settled: WELL_SETTLED,
        sheets: [...SHEETS.slice(0, 5), `${assumptions} (2)`],
        renamed: [
          { kind: "sheet", wanted: assumptions, given: `${assumptions} (2)` },
          { kind: "table", wanted: "KKR_Maal", given: "KKR_Maal_2" },
          { kind: "name", wanted: "KKR_ValgtAar", given: "KKR_ValgtAar_2" },
        ],
      }),
    });
    await press(english.insert);
    await screen.findByText(english.inserted);
    expect(itemsOf(inEnglish.pane.renamed)).toEqual([
      `The sheet ${assumptions} is called ${assumptions} (2)`,
      "The table KKR_Maal is called KKR_Maal_2",
      "The name KKR_ValgtAar is called KKR_ValgtAar_2",
    ]);
    expect(await seriousFindings()).toEqual([]);
  });

  it("says that it was there already and that nothing was changed", async () => {
    show({
      insert: async () => ({ kind: "already-there", sheets: ["Mål 2030"], missing: [], marker: "both" }),
    });
    await press();
    expect(await screen.findByText(words.alreadyThere)).toBeTruthy();
    expect(screen.getByText(words.nothingChanged)).toBeTruthy();
    expect(itemsOf(words.presentSheets)).toEqual(["Mål 2030"]);
    expect(screen.queryByText(words.missing)).toBeNull();
    expect(screen.queryByText(/kendetegn/)).toBeNull();
    expect(spoken()).toBe(`${words.alreadyThere}. ${words.nothingChanged}`);
  });

  it.each(["names", "property"] as const)(
    "says what is missing, and which mark is left: %s",
    async (marker) => {
      const missing = [municipalities, "KKR_Finansiering"];
      show({ insert: async () => ({ kind: "already-there", sheets: [targets], missing, marker }) });
      await press();
      await screen.findByText(words.alreadyThere);
      expect(itemsOf(words.missing)).toEqual(missing);
      expect(screen.getByText(words.missingRemedy)).toBeTruthy();
      expect(screen.getByText(words.halfMarked[marker])).toBeTruthy();
      expect(await seriousFindings()).toEqual([]);
    },
  );
});

describe("when it fails", () => {
  it.each(["cell-edit", "protected", "connection", "unsupported", "contract", "unknown"] as const)(
    "names cause and remedy: %s",
    async (reason) => {
      const { cause, remedy } = words.failures[reason];
      show({ insert: () => Promise.reject(failure(reason, true, [])) });
      await press();
      expect(await screen.findByText(words.failed)).toBeTruthy();
      expect(screen.getByText(cause, { selector: "p" })).toBeTruthy();
      expect(screen.getByText(remedy, { selector: "p" })).toBeTruthy();
      expect(screen.getByText(words.undone)).toBeTruthy();
      expect(screen.getByText(words.code("OfficeCode"))).toBeTruthy();
      expect(spoken()).toMatch(new RegExp(`^${words.failed}\\. .+\\. .+\\.$`));
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it("lists what was left behind", async () => {
    show({ insert: () => Promise.reject(failure("connection", false, [targets, municipalities])) });
    await press();
    await screen.findByText(words.failed);
    expect(itemsOf(words.leftBehind)).toEqual([targets, municipalities]);
    expect(screen.queryByText(/Intet er efterladt/)).toBeNull();
  });

  it("claims nothing about the workbook after an error nobody foresaw", async () => {
    show({ language: "en", insert: () => Promise.reject(new TypeError("x is not a function")) });
    await press(english.insert);
    await screen.findByText(english.failed);
    expect(screen.getByText(/We cannot tell whether anything got in/)).toBeTruthy();
    expect(screen.getByText(english.code("TypeError: x is not a function"))).toBeTruthy();
  });

  it("lets the user try again", async () => {
    const insert = vi
      .fn<() => Promise<Settled<InsertOutcome>>>()
      .mockRejectedValueOnce(failure("cell-edit", true, []))
      .mockResolvedValueOnce({ kind: "inserted", sheets: SHEETS, settled: WELL_SETTLED, renamed: [] });
    show({ insert });
    await press();
    await screen.findByText(words.failed);
    await press();
    expect(await screen.findByText(words.inserted)).toBeTruthy();
    expect(screen.queryByText(words.failed)).toBeNull();
  });
});

describe("where it cannot work", () => {
  it.each([
    [{ kind: "outside-excel" }, "da", danish.pane.outsideExcel.cause, /vælg fanen Resultatkontrakt/],
    [
      { kind: "missing-sets", sets: ["ExcelApi 1.12"] },
      "en",
      "This version of Excel lacks ExcelApi 1.12.",
      /Update Excel/,
    ],
  ] as const)("says so plainly and offers no button: %j", async (availability, language, cause, remedy) => {
    show({ availability, language });
    expect(screen.getByText(cause)).toBeTruthy();
    expect(screen.getByText(remedy)).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
    expect(await seriousFindings()).toEqual([]);
  });
});

function failure(reason: CommandFailure["reason"], undone: boolean, leftBehind: readonly string[]): Error {
  return Object.assign(Object.create(CommandFailure.prototype) as CommandFailure, {
    reason,
    code: "OfficeCode",
    undone,
    leftBehind,
  });
}

describe("an answer that Excel does not give", () => {
  it("is said above the page, in both languages", () => {
    for (const language of ["da", "en"] as const) {
      show({ language });
      act(() => isAnswerLate.setState(true, true));
      const { late, wait, breakOff } = answerTexts(language);
      expect(screen.getByText(late)).toBeTruthy();
      expect([button(wait), button(breakOff)]).toHaveLength(2);
      act(() => isAnswerLate.setState(false, true));
      expect(screen.queryByText(late)).toBeNull();
    }
  });
});

describe("the help", () => {
  const address = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

  it("leads to what the guide says of the page that is shown, beside the pane", async () => {
    show({});
    const link = screen.getByRole("link", { name: words.help });
    expect(link.getAttribute("target")).toBe("_blank");
    expect(address(words.help)).toBe("guide/ruden.html#overblik-og-næste-skridt");
    await userEvent.click(screen.getByRole("tab", { name: words.views.import }));
    expect(address(words.help)).toBe("guide/import.html");
    await userEvent.click(screen.getByRole("tab", { name: words.views.settings }));
    expect(address(words.help)).toBe("guide/forudsaetninger.html");
  });

  it("says to who reads English that the guide is in Danish, and leads to what there is in English", () => {
    show({ language: "en" });
    expect(address(english.help)).toBe("guide/english.html");
    expect(screen.getByRole("link", { name: english.help }).title).toContain("the guide itself is in Danish");
  });

  it("is there where the pane cannot work, too", () => {
    show({ availability: { kind: "outside-excel" } });
    expect(address(words.help)).toMatch(/^guide\//);
  });
});
