// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { InsertSheetOutcome, OptionalPart } from "../../../../src/commands/insertSheet";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import type { Language } from "../../../../src/language/language";
import { paneTexts } from "../../../../src/language/pane/pane";
import { OptionalSheets, type InsertOptional } from "../../../../src/taskpane/sheets/OptionalSheets";
import { heldBack } from "../heldBack";
import { refusal } from "../refusal";
import { button, seriousFindings, setUpBrowser, showView, spoken, title } from "../showView";
import { words as danish, english } from "../../../words";
import type { Settled } from "../../../../src/commands/settleSheets";
import { WELL_SETTLED } from "./wellSettled";

const { pane: words, tabs } = danish;

/** The buttons, in either language. */
const MEETINGS_INSERTED: Settled<InsertSheetOutcome> = {
  kind: "inserted",
  sheet: tabs.meetings,
  settled: WELL_SETTLED,
  renamed: [],
};
const OF_MEETINGS = new RegExp(`${tabs.meetings}$`);
const OF_MONTHS = new RegExp(`${tabs.months}$`);

function show(language: Language = "da", there: readonly OptionalPart[] = []) {
  const texts = paneTexts(language);
  const insert = vi.fn<InsertOptional>();
  const sheets = (["meetings", "months", ...there] as const).map((part) => ({
    part,
    name: tabs[part],
    purpose: texts.optionalPurposes[part],
    isThere: there.includes(part),
  }));
  showView(<OptionalSheets sheets={sheets} texts={texts} lang="da" insert={insert} language={language} />);
  return insert;
}

setUpBrowser();

describe("the sheets beside the contract's", () => {
  it("of those that are there offer none for insertion, and the handover to be made again", async () => {
    const insert = show("da", ["invoices", "handover"]);
    const there = screen.getByRole("button", { name: words.optionalThere(tabs.invoices) });
    expect(there.textContent).toBe(danish.pane.thereShort);
    await userEvent.click(there);
    expect(insert).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: `Forny arket ${tabs.handover}` }).textContent).toBe(
      danish.pane.renewShort,
    );
  });

  it.each([
    ["da", danish.pane.moreSheets, /^Et møde pr\. række/, `Indsæt arket ${tabs.months}`],
    ["en", english.pane.moreSheets, /^A meeting a row/, `Insert the sheet ${tabs.months}`],
  ] as const)(
    "are told with what they are for, each with a button of its own: %s",
    async (language, name, purpose, insert) => {
      show(language);
      const region = screen.getByRole("region", { name });
      const [meetings, months] = within(region).getAllByRole("listitem");
      if (!meetings || !months) throw new Error("There are two sheets.");
      expect(within(meetings).getByText(tabs.meetings).lang).toBe("da");
      expect(within(meetings).getByText(purpose)).toBeTruthy();
      expect(within(months).getByRole("button", { name: insert })).toBeTruthy();
      expect(spoken()).toBe("");
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it.each(["da", "en"] as const)("are renewed, or say why not: %s", async (language) => {
    const insert = show(language);
    const texts = paneTexts(language);
    for (const [outcome, said] of [
      [{ kind: "renewed", sheet: "A", changed: 2 }, texts.optionalRenewed("A", 2)],
      [{ kind: "renewed", sheet: "A", changed: 0 }, texts.optionalRenewed("A", 0)],
      [{ kind: "no-date", sheet: "B" }, texts.optionalNoDate("B")],
    ] as const) {
      insert.mockResolvedValueOnce(outcome);
      await userEvent.click(button(OF_MEETINGS));
      expect(spoken()).toBe(said);
    }
  });

  it.each([
    [
      "da",
      `Indsæt arket ${tabs.meetings}`,
      `Arket ${tabs.meetings} (2) er indsat. Tabellen KKR_Forloeb hedder KKR_Forloeb_2.`,
    ],
    [
      "en",
      `Insert the sheet ${tabs.meetings}`,
      `The sheet ${tabs.meetings} (2) has been inserted. The table KKR_Forloeb is called KKR_Forloeb_2.`,
    ],
  ] as const)(
    "are inserted by their part, and what had to be renamed is said: %s",
    async (language, name, said) => {
      const insert = show(language);
      insert.mockResolvedValue({
        kind: "inserted",
        sheet: `${tabs.meetings} (2)`,
        settled: WELL_SETTLED,
        renamed: [{ kind: "table", wanted: "KKR_Forloeb", given: "KKR_Forloeb_2" }],
      });
      await userEvent.click(button(name));
      expect(insert.mock.calls).toEqual([["meetings", false, expect.anything()]]);
      expect(spoken()).toBe(said);
      expect(document.activeElement).toBe(button(name));
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it.each([
    ["da", `Arket ${tabs.months} 26 findes allerede. Intet er ændret.`],
    ["en", `The sheet ${tabs.months} 26 is here already. Nothing has changed.`],
  ] as const)("are known again by what they are called now: %s", async (language, said) => {
    const insert = show(language);
    insert.mockResolvedValue({ kind: "already-there", sheet: `${tabs.months} 26` });
    await userEvent.click(button(OF_MONTHS));
    expect(insert.mock.calls).toEqual([["months", false, expect.anything()]]);
    expect(spoken()).toBe(said);
  });

  it.each([
    [
      "da",
      `${tabs.months} bygger på ${tabs.activity} og ${tabs.assumptions}, som projektmappen ikke har. Indsæt målarket først.`,
    ],
    ["en", new RegExp(`^${tabs.months} .*${tabs.activity} and ${tabs.assumptions}`)],
  ] as const)("say what they need: %s", async (language, said) => {
    const insert = show(language);
    insert.mockResolvedValue({ kind: "no-workbook", missing: [tabs.activity, tabs.assumptions] });
    await userEvent.click(button(OF_MONTHS));
    expect(spoken()).toMatch(said);
  });

  it("say what is not in order although the sheet is there, until another is inserted", async () => {
    const insert = show();
    const settled = { functionsAnswer: false, otherFormulas: ["Måneder!C9"], unprinted: [tabs.months] };
    insert.mockResolvedValueOnce({ kind: "inserted", sheet: tabs.months, settled, renamed: [] });
    await userEvent.click(button(OF_MONTHS));
    const { silent, otherFormulas, unprinted } = words.settled;
    for (const { cause, remedy } of [silent, otherFormulas, unprinted]) {
      expect(screen.getByText(cause)).toBeTruthy();
      expect(screen.getByText(remedy)).toBeTruthy();
    }
    expect(screen.getByText("Måneder!C9")).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    insert.mockResolvedValueOnce(MEETINGS_INSERTED);
    await userEvent.click(button(OF_MEETINGS));
    expect(screen.queryByText(silent.cause)).toBeNull();
  });

  it("take no second press while one is inserted", async () => {
    const insert = show();
    const inserting = heldBack<Settled<InsertSheetOutcome>>();
    insert.mockReturnValue(inserting.promise);
    await userEvent.dblClick(button(OF_MEETINGS));
    await userEvent.click(button(OF_MONTHS));
    expect(insert).toHaveBeenCalledTimes(1);
    inserting.answer({ kind: "inserted", sheet: tabs.meetings, settled: WELL_SETTLED, renamed: [] });
    expect(await screen.findByText(words.optionalInserted(tabs.meetings))).toBeTruthy();
  });

  it.each([
    ["da", danish.pane.optionalWorking(tabs.months), "trin 1 af 3", danish.import],
    ["en", english.pane.optionalWorking(tabs.months), "step 1 of 3", english.import],
  ] as const)("count their steps, and can be cancelled: %s", async (language, label, count, shared) => {
    const insert = show(language);
    insert.mockImplementation((_part, _cleanUp, { progress, signal }) => {
      progress?.({ step: 1, of: 3, mayCancel: true });
      return new Promise((_, reject) =>
        signal?.addEventListener("abort", () => reject(new CommandFailure(signal.reason, true))),
      );
    });
    await userEvent.click(button(OF_MONTHS));
    await screen.findByRole("progressbar", { name: label });
    expect(screen.getByText(count)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(shared.cancel));
    await waitFor(() => expect(spoken()).toBe(shared.cancelled));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(title()).toBeUndefined();
  });

  it.each([
    ["da", danish.pane.optionalFailed, paneTexts("da").failures["cell-edit"].cause],
    ["en", english.pane.optionalFailed, paneTexts("en").failures["cell-edit"].cause],
  ] as const)("say why it failed, until it is tried again: %s", async (language, said, cause) => {
    const insert = show(language);
    insert.mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
    await userEvent.click(button(OF_MEETINGS));
    expect(title()).toBe(said);
    expect(screen.getByText(cause)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    insert.mockResolvedValueOnce(MEETINGS_INSERTED);
    await userEvent.click(button(OF_MEETINGS));
    expect(title()).toBeUndefined();
    expect(spoken()).not.toBe("");
  });
});
