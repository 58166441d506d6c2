// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ShownRow } from "../../../../src/commands/search/showRow";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { Language } from "../../../../src/language/language";
import { commandTexts } from "../../../../src/language/pane/commandTexts";
import { searchTexts } from "../../../../src/language/pane/searchTexts";
import { searchItems } from "../../../../src/taskpane/search/searchItems";
import { SearchPanel } from "../../../../src/taskpane/search/SearchPanel";
import type { ServedFunction } from "../../../../src/taskpane/search/servedFunctions";
import type { GuideSection } from "../../../../src/taskpane/search/servedGuide";
import { words as danish, english as inEnglish } from "../../../words";
import { seriousFindings, setUpBrowser, SHEET, showView } from "../showView";
import { firstStepsTexts } from "../../../../src/language/pane/firstStepsTexts";

const words = searchTexts("da");
const FUNCTIONS: readonly ServedFunction[] = [
  { name: "DEVIATION", description: "Realiseret minus måltal.", helpUrl: "help/deviation.html" },
];

const GUIDE: readonly GuideSection[] = [
  { address: "guide/kontrol.html#ret", title: "Ret", page: "Kontrollér og ret", words: "knap plombe" },
  { address: "guide/faktura.html", title: "Fakturaer", page: "Fakturaer", words: "moms rater" },
  { address: "guide/kontrakt.html#ret", title: "Ret", page: "Ret kontrakten", words: "knap" },
];

setUpBrowser();

function show({
  language = "da",
  shown = { kind: "selected" },
  functions = async () => FUNCTIONS,
  guide = async () => GUIDE,
}: {
  language?: Language;
  shown?: ShownRow | "led-on" | Error;
  functions?: () => Promise<readonly ServedFunction[]>;
  guide?: () => Promise<readonly GuideSection[]>;
} = {}) {
  const go = vi.fn(async () => {
    if (shown instanceof Error) throw shown;
    return shown;
  });
  const onClose = vi.fn();
  const loads = { functions, guide };
  showView(
    <SearchPanel
      itemsWith={(served) => searchItems(language, contractInUse(), served)}
      loads={loads}
      go={go}
      onClose={onClose}
      language={language}
    />,
  );
  return { go, onClose };
}

const field = () => screen.getByRole("combobox", { name: words.label });
const options = () =>
  screen.queryAllByRole("option").map((option) => option.querySelector("span")?.textContent ?? "");
const active = () => {
  const id = field().getAttribute("aria-activedescendant");
  return id === null ? undefined : document.getElementById(id)?.querySelector("span")?.textContent;
};
const inGroup = (name: string) =>
  within(screen.getByRole("group", { name }))
    .getAllByRole("option")
    .map((option) => option.querySelector("span")?.textContent);

describe("the search", () => {
  it("has the focus, and says what can be sought before anything is", async () => {
    show();
    expect(document.activeElement).toBe(field());
    expect(screen.getByText(words.hint)).toBeTruthy();
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect(options()).toEqual([]);
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    ["kontrollér", words.groups.commands, commandTexts.checkFigures.label.da],
    ["kontroller tal", words.groups.commands, commandTexts.checkFigures.label.da],
    ["import", words.groups.pages, danish.pane.views.import],
    ["statusdato", words.groups.settings, danish.sheets.assumptions.statusDate[0]],
    ["r1", words.groups.measures, "R1 "],
    ["nps", words.groups.measures, "N3 "],
    ["århus", words.groups.municipalities, "Aarhus"],
    ["ringkoebing skjern", words.groups.municipalities, "Ringkøbing-Skjern"],
    ["kkr.dev", words.groups.functions, "KKR.DEVIATION"],
    ["fakturaer", words.groups.guide, "Fakturaer"],
    ["plombe", words.groups.guide, "Ret"],
    ["support", words.groups.help, "Support"],
    ["forside", words.groups.help, words.help[0]?.[1] ?? ""],
    ["kom i gang", words.groups.help, firstStepsTexts("da").title],
  ])("finds %j among %s: %s", async (query, group, title) => {
    show();
    await userEvent.type(field(), query);
    await waitFor(() => expect(inGroup(group)[0]).toMatch(new RegExp(`^${title}`)));
    expect(await seriousFindings()).toEqual([]);
  });

  it("is worked by arrows, goes round, and chooses with Enter", async () => {
    const { go, onClose } = show();
    await userEvent.type(field(), "skive");
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(options()).toEqual(["Skive"]);
    await userEvent.clear(field());
    await userEvent.type(field(), "måned");
    const [first, second] = options();
    expect(active()).toBe(first);
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toBe(second);
    expect(screen.getAllByRole("option", { selected: true })).toHaveLength(1);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(active()).toBe(options().at(-1));
    expect(document.activeElement).toBe(field());
    await userEvent.clear(field());
    await userEvent.type(field(), "skive{Enter}");
    expect(go).toHaveBeenCalledWith({ kind: "row", row: { kind: "municipality", name: "Skive" } });
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(false));
  });

  it("chooses by mouse, and gives the focus on where the result has it", async () => {
    const { go, onClose } = show({ shown: "led-on" });
    await userEvent.type(field(), "opfølgning");
    await userEvent.click(screen.getByRole("option", { name: new RegExp(`^${danish.pane.views.followUp}`) }));
    expect(go).toHaveBeenCalledWith({ kind: "view", view: "followUp" });
    await waitFor(() => expect(onClose).toHaveBeenCalledWith(true));
  });

  it("closes with Escape, and when the focus goes elsewhere", async () => {
    const { onClose } = show();
    await userEvent.keyboard("{Escape}");
    expect(onClose.mock.calls).toEqual([[false]]);
    await userEvent.click(screen.getByRole("textbox", { name: SHEET }));
    expect(onClose.mock.calls).toEqual([[false], [true]]);
  });

  it("says once how much it found, or what can be sought where that is nothing", async () => {
    show();
    await userEvent.type(field(), "skive");
    expect(screen.getByRole("status").textContent).toBe(words.found(1));
    await userEvent.type(field(), "xyz");
    expect(screen.getByRole("status").textContent).toBe(words.nothing("skivexyz"));
    expect(field().hasAttribute("aria-activedescendant")).toBe(false);
    await userEvent.keyboard("{Enter}{ArrowDown}");
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    [{ kind: "no-workbook" }, words.noWorkbook],
    [{ kind: "no-row", sheet: danish.tabs.municipalities }, words.noRow("Skive", danish.tabs.municipalities)],
    [new CommandFailure({ code: "ConnectionFailure" }, true), danish.pane.failures.connection.remedy],
  ] as const)("stays open where the row cannot be shown, and says why: %j", async (shown, said) => {
    const { onClose } = show({ shown });
    await userEvent.type(field(), "skive{Enter}");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain(said));
    expect(onClose).not.toHaveBeenCalled();
  });

  it("lists so many of a group and counts the rest, and tells where the functions could not be fetched", async () => {
    show({ functions: () => Promise.reject(new Error("offline")) });
    expect(await screen.findByText(words.noFunctions)).toBeTruthy();
    await userEvent.type(field(), "s");
    expect(inGroup(words.groups.municipalities).length).toBeLessThanOrEqual(6);
    expect(screen.getAllByText(/^og \d+ til/).length).toBeGreaterThan(0);
  });

  it("opens the guide where the section stands, beside another of the same heading", async () => {
    const { go } = show();
    await userEvent.type(field(), "ret kontrakten");
    await userEvent.click(
      within(screen.getByRole("group", { name: words.groups.guide })).getByRole("option"),
    );
    expect(go).toHaveBeenCalledWith({ kind: "page", address: "guide/kontrakt.html#ret" });
  });

  it("tells where the guide's sections could not be fetched, and finds the rest", async () => {
    show({ guide: () => Promise.reject(new Error("offline")) });
    expect(await screen.findByText(words.noGuide)).toBeTruthy();
    expect(screen.queryByText(words.noFunctions)).toBeNull();
    await userEvent.type(field(), "skive");
    expect(options()).toEqual(["Skive"]);
  });

  it("is in English for who reads that", async () => {
    show({ language: "en" });
    const english = searchTexts("en");
    await userEvent.type(screen.getByRole("combobox", { name: english.label }), "date of status");
    expect(inGroup(english.groups.settings)).toContain(inEnglish.settings.fields.statusDate[0]);
  });
});
