// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { firmsBehind, meetingsBehind } from "../../../../src/activity/derive/meetingsBehind";
import type { FigureReference } from "../../../../src/activity/derive/figureReference";
import type { MeetingRow } from "../../../../src/activity/tables/meetingRow";
import { rowsBehindFigure } from "../../../../src/activity/derive/rowsBehindFigure";
import type { RowsBehind, RowsBehindOutcome } from "../../../../src/commands/rowsBehind";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { Language } from "../../../../src/language/language";
import { derivePaneTexts } from "../../../../src/language/pane/derivePane";
import { paneTexts } from "../../../../src/language/pane/pane";
import {
  MeetingsBehindSection,
  type MeetingsBehindSectionProps,
} from "../../../../src/taskpane/derive/MeetingsBehindSection";
import { serial } from "../../serial";
import { heldBack } from "../heldBack";
import { figuresOf } from "../import/sheetsInMemory";
import { refusal } from "../refusal";
import { button, inEither, seriousFindings, setUpBrowser, showView, title } from "../showView";
import { words as danish, english } from "../../../words";
import { deriveActivity } from "../../activity/atOnce";

const { derive: words, pane: paneWords, tabs } = danish;

const contract = contractInUse();
const jan = (day: number) => serial(2026, 1, day);
const ALFA = { cvr: "40084606", firm: "Alfa" };
const IN_AARHUS = { municipality: "Aarhus", kind: "individuel" };

const MEETINGS = [
  { ...ALFA, ...IN_AARHUS, date: jan(10) },
  { ...ALFA, ...IN_AARHUS, date: jan(20) },
  { ...IN_AARHUS, date: jan(21) },
  { cvr: "12345674", ...IN_AARHUS, date: jan(22) },
];

const aarhus = contract.municipalities.find(({ name }) => name === "Aarhus");
if (!aarhus) throw new Error("The contract has no Aarhus.");
const IN_JANUARY: FigureReference = {
  of: "activity",
  month: jan(1),
  municipality: aarhus,
  column: "individual",
};
const FIRMS_OF_2026: FigureReference = { of: "years", year: 2026, column: "uniqueIndividual" };

/** Meetings that the command finds, by the same counting, behind a figure that stands in no workbook. */
function behind(
  meetings: readonly Partial<MeetingRow>[],
  figure: FigureReference,
  holds: number | null,
): RowsBehind {
  const table = figuresOf({ meetings }).meetings;
  if (!table) throw new Error("There are no meetings.");
  const { derived: made, rows } = rowsBehindFigure(deriveActivity(table.rows, contract), figure);
  const found = meetingsBehind(table.rows, rows, contract, (row) => `A${row}`);
  return {
    kind: "rows",
    address: figure.of === "years" ? `${tabs.assumptions}!C14` : `${tabs.activity}!C8`,
    of: figure.of,
    figure: holds,
    derived: made,
    differs: holds !== made,
    counted: found.length,
    rows: found,
    firms: figure.of === "years" ? firmsBehind(found, contract) : [],
    place: table.place,
  };
}

function show(language: Language = "da") {
  const find = vi.fn<MeetingsBehindSectionProps["findRows"]>();
  const onOverview = vi.fn();
  const select = vi.fn<MeetingsBehindSectionProps["select"]>(async () => undefined);
  showView(<MeetingsBehindSection {...{ language, onOverview, select }} findRows={find} />);
  return { find, select };
}

const START = inEither(derivePaneTexts, ({ behind }) => behind);

async function showFound(outcome: RowsBehindOutcome, language: Language = "da") {
  const shown = show(language);
  shown.find.mockResolvedValue(outcome);
  await userEvent.click(button(START));
  return shown;
}

const items = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent?.trim());
const heard = () => document.querySelector("[aria-live]")?.textContent;

setUpBrowser();

describe("the meetings behind a figure", () => {
  it.each([
    ["da", danish.derive.behindTitle, /^Vælg et tal på Aktivitet/],
    ["en", english.derive.behindTitle, /^Select a figure in Aktivitet/],
  ] as const)("are asked for of the selected cell: %s", async (language, name, hint) => {
    show(language);
    expect(screen.getByRole("heading", { name })).toBeTruthy();
    expect(screen.getByText(hint)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    [
      "da",
      `${tabs.activity}!C8: 4 møder`,
      "10-01-2026, Alfa, individuel",
      "21-01-2026, Uden navn, individuel",
      "Gå til A8 på Forløb",
    ],
    [
      "en",
      `${tabs.activity}!C8: 4 meetings`,
      "10-01-2026, Alfa, individual",
      "21-01-2026, Without a name, individual",
      "Go to A8 in Forløb",
    ],
  ] as const)("are listed, each leading to its row: %s", async (language, count, first, third, goTo) => {
    const outcome = behind(MEETINGS, IN_JANUARY, 4);
    const { select } = await showFound(outcome, language);
    expect(screen.getByText(count)).toBeTruthy();
    expect(items()[0]).toBe(`A6 ${first}`);
    expect(items()[2]).toBe(`A8 ${third}`);
    expect(heard()).toBe(count);
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(goTo));
    expect(select.mock.calls).toEqual([[outcome, 8]]);
    expect(items()).toHaveLength(4);
  });

  it.each([
    ["da", 5, "Cellen viser 5, men møderne giver 4: tallet er tastet ind eller ikke ajour."],
    ["en", 5, "The cell holds 5, the meetings make 4: it was typed by hand or not counted since."],
    ["da", null, "Cellen viser intet tal, men møderne giver 4: tallet er tastet ind eller ikke ajour."],
    ["en", null, "The cell holds no figure, the meetings make 4: it was typed by hand or not counted since."],
  ] as const)("differ from what the cell holds: %s, %s", async (language, holds, said) => {
    await showFound(behind(MEETINGS, IN_JANUARY, holds), language);
    expect(screen.getByText(said)).toBeTruthy();
    expect(heard()).toContain(said);
  });

  it.each([
    [
      "da",
      `${tabs.assumptions}!C14: 2 virksomheder, 3 møder`,
      "Alfa (40084606), 2 møderA6A7",
      "Uden navn (12345674), 1 mødeA9",
    ],
    [
      "en",
      `${tabs.assumptions}!C14: 2 firms, 3 meetings`,
      "Alfa (40084606), 2 meetingsA6A7",
      "Without a name (12345674), 1 meetingA9",
    ],
  ] as const)("are gathered by firm where firms are counted: %s", async (language, count, ...firms) => {
    const outcome = behind(MEETINGS, FIRMS_OF_2026, 2);
    const { select } = await showFound(outcome, language);
    expect(screen.getByText(count)).toBeTruthy();
    expect(items()).toEqual(expect.arrayContaining([...firms]));
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(/A7/));
    expect(select.mock.calls).toEqual([[outcome, 7]]);
  });

  it("are shown fifty at a time, and the keyboard goes on where the next begin", async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...IN_AARHUS,
      firm: `Firma ${index}`,
      date: jan(2),
    }));
    await showFound(behind(many, IN_JANUARY, 120));
    expect(items()).toHaveLength(50);
    button(words.more(70)).focus();
    await userEvent.keyboard("{Enter}");
    expect(items()).toHaveLength(100);
    expect(document.activeElement).toBe(button(words.goTo("A56")));
    button(words.more(20)).focus();
    await userEvent.keyboard("{Enter}");
    expect(items()).toHaveLength(120);
    expect(screen.queryByText(/^og /)).toBeNull();
    expect(document.activeElement).toBe(button(words.goTo("A106")));
    // Another question begins with the first fifty again.
    await userEvent.click(button(START));
    expect(items()).toHaveLength(50);
  });

  it("of a firm with many are shown in part, and the others counted", async () => {
    const many = Array.from({ length: 53 }, () => ({ ...ALFA, ...IN_AARHUS, date: jan(2) }));
    await showFound(behind(many, FIRMS_OF_2026, 1));
    expect(items()[0]).toMatch(/A55 og 3 til$/);
  });
});

describe("where there is nothing to show", () => {
  it.each([
    ["da", { kind: "no-workbook" }, danish.derive.noWorkbook.cause, danish.derive.noWorkbook.remedy],
    ["en", { kind: "no-workbook" }, english.derive.noWorkbook.cause, english.derive.noWorkbook.remedy],
    [
      "da",
      { kind: "no-meetings", address: `${tabs.activity}!C8` },
      danish.derive.noMeetings.cause,
      /^Hent møderne/,
    ],
    [
      "en",
      { kind: "no-meetings", address: `${tabs.activity}!C8` },
      english.derive.noMeetings.cause,
      /^Fetch the meetings/,
    ],
    [
      "da",
      { kind: "no-figure", address: "Ark1!A1" },
      "Ark1!A1 er ikke et tal, der opgøres ud fra møder",
      /^Vælg et af/,
    ],
    [
      "en",
      { kind: "no-figure", address: "Ark1!A1" },
      "Ark1!A1 is not a figure that meetings are counted for",
      /^Select one/,
    ],
  ] as const)("says why: %s %j", async (language, outcome, cause, remedy) => {
    await showFound(outcome, language);
    expect(title()).toBe(cause);
    expect(screen.getByText(remedy, { selector: "p" })).toBeTruthy();
    expect(items()).toEqual([]);
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    ["da", danish.derive.behindFailed, paneTexts("da").failures["cell-edit"].cause],
    ["en", english.derive.behindFailed, paneTexts("en").failures["cell-edit"].cause],
  ] as const)(
    "says in its own words what failed, and shows no other figure's meetings: %s",
    async (language, said, cause) => {
      const { find } = await showFound(behind(MEETINGS, IN_JANUARY, 4), language);
      find.mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
      await userEvent.click(button(START));
      expect(title()).toBe(said);
      expect(screen.getByText(cause)).toBeTruthy();
      expect(items()).toEqual([]);
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it("keeps the list where a row cannot be shown", async () => {
    const { select } = await showFound(behind(MEETINGS, IN_JANUARY, 4));
    select.mockRejectedValueOnce(refusal("ItemNotFound"));
    await userEvent.click(button(words.goTo("A6")));
    expect(title()).toBe(words.behindFailed);
    expect(screen.getByText(paneWords.code("ItemNotFound"))).toBeTruthy();
    expect(items()).toHaveLength(4);
    await userEvent.click(button(words.goTo("A6")));
    expect(title()).toBeUndefined();
  });

  it("takes no second press while it looks, and keeps the focus", async () => {
    const { find } = show();
    const looking = heldBack<RowsBehindOutcome>();
    find.mockReturnValue(looking.promise);
    await userEvent.dblClick(button(START));
    expect(find).toHaveBeenCalledTimes(1);
    expect(button(START).getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button(START));
    looking.answer({ kind: "no-workbook" });
    expect(await screen.findByText(words.noWorkbook.remedy)).toBeTruthy();
  });
});
