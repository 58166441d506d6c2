// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DeriveOutcome } from "../../../../src/commands/deriveFigures";
import type { PreparedDerivation } from "../../../../src/commands/steps/prepareDerivation";
import type { Language } from "../../../../src/language/language";
import { derivePaneTexts } from "../../../../src/language/pane/derivePane";
import { overviewLinkLabel } from "../../../../src/language/pane/overviewLinkLabel";
import { DeriveSection } from "../../../../src/taskpane/derive/DeriveSection";
import { serial } from "../../serial";
import { heldBack } from "../heldBack";
import { texts } from "../import/showImport";
import { derivingOver, type MeetingsStanding } from "./derivingOver";
import { refusal } from "../refusal";
import {
  button,
  buttons,
  cells,
  group,
  heading,
  inEither,
  lines,
  press,
  seriousFindings,
  setUpBrowser,
  showView,
  spoken,
  title,
} from "../showView";
import { words as danish, english } from "../../../words";

const { derive: words, tabs, activity: columns } = danish;
const PREPARE = inEither(derivePaneTexts, ({ prepare }) => prepare);
const START = inEither(derivePaneTexts, ({ start }) => start);
const UNDO = inEither(derivePaneTexts, ({ undo }) => undo);

const jan = (day: number) => serial(2026, 1, day);

const ALFA = { cvr: "40084606", firm: "Alfa", founded: serial(2024, 2, 1), growth: "ja" };

/** Two guidances in Aarhus by one firm, one in Samsø that lacks much, and two that do not count. */
const MEETINGS = [
  { ...ALFA, date: jan(10), municipality: "Aarhus", kind: "individuel" },
  { ...ALFA, date: jan(20), municipality: "Århus", kind: "individuel" },
  { date: serial(2026, 2, 5), municipality: "Samsø", kind: "kollektiv", growth: "måske" },
  { ...ALFA, date: "snart", municipality: "Aarhus", kind: "individuel" },
  { ...ALFA, date: serial(2025, 12, 31), municipality: "Aarhus", kind: "individuel" },
];

const AARHUS = { period: jan(1), municipality: "Aarhus", collective: 0, growth: 2, young: 2 };
const YEARS = [{ year: 2026 }, { year: 2027 }];

interface Showing extends MeetingsStanding {
  readonly language?: Language;
}

function show({ language = "da", ...standing }: Showing = {}) {
  const over = derivingOver({ meetings: MEETINGS, years: YEARS, ...standing });
  const onCheck = vi.fn();
  const onOverview = vi.fn();
  showView(<DeriveSection {...{ deriving: over.deriving, language, onCheck, onOverview }} />);
  return { ...over, onCheck, onOverview };
}

async function showProposed(showing: Showing = {}) {
  const shown = show(showing);
  await act(() => shown.deriving.prepare());
  return shown;
}

const listed = () => [...document.querySelectorAll(".pane-lines > li")].map(({ textContent }) => textContent);

setUpBrowser();
beforeEach(() => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
});

describe("before it", () => {
  it.each([
    ["da", danish.derive.title, danish.derive.prepare, /^Tæller møderne på arket Forløb sammen/],
    ["en", english.derive.title, english.derive.prepare, /^Counts the meetings on the sheet Forløb/],
  ] as const)("says what it counts: %s", async (language, name, start, intro) => {
    const { commands } = show({ language });
    expect(heading().textContent).toBe(name);
    expect(screen.getByText(intro)).toBeTruthy();
    expect(buttons()).toEqual([start]);
    expect(spoken()).toBe("");
    expect(await seriousFindings()).toEqual([]);
    await press(start);
    expect(commands.prepare).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(heading());
  });

  it.each([
    ["da", "no-workbook", danish.derive.noWorkbook.cause, danish.derive.noWorkbook.remedy],
    ["en", "no-workbook", english.derive.noWorkbook.cause, english.derive.noWorkbook.remedy],
    ["da", "no-meetings-sheet", danish.derive.noSheet.cause, /^Indsæt det på siden Overblik/],
    ["en", "no-meetings-sheet", english.derive.noSheet.cause, /^Insert it on the page Overview/],
    ["da", "no-meetings", danish.derive.noMeetings.cause, /^Tidligere opgjorte tal står .* række 6 og 9\.$/],
    ["en", "no-meetings", english.derive.noMeetings.cause, /^Figures counted earlier .* rows 6 and 9\.$/],
  ] as const)("says why there is nothing to count: %s %s", async (language, kind, cause, remedy) => {
    const { commands, deriving, onOverview } = show({ language });
    commands.prepare.mockResolvedValue({ kind, derivedRows: [6, 9] });
    await act(() => deriving.prepare());
    expect(title()).toBe(cause);
    expect(screen.getByText(remedy, { selector: "p" })).toBeTruthy();
    expect(spoken()).toContain(cause);
    expect(await seriousFindings()).toEqual([]);
    if (kind !== "no-meetings") await press(overviewLinkLabel[language]);
    expect(onOverview).toHaveBeenCalledTimes(kind === "no-meetings" ? 0 : 1);
    commands.prepare.mockResolvedValue({ kind: "no-meetings", derivedRows: [] });
    await press(PREPARE);
    expect(texts()).not.toMatch(/Tidligere opgjorte|counted earlier/);
  });
});

describe("a proposal", () => {
  it.each([
    [
      "da",
      {
        counted: "3 af 5 møder tælles med",
        span: "januar 2026 til februar 2026, 2 kommuner",
        lines: ["1 ny række på Aktivitet", "2 tal for unikke virksomheder ændres"],
        replace: "Erstat også 2 celler, der har en anden kilde",
        replaced: [
          danish.derive.replaceTitle,
          [`${tabs.activity} C6, Aarhus, januar 2026, ${columns.individual}`, "7", "2"],
          [`${tabs.activity} G6, Aarhus, januar 2026, ${columns.source}`, "CRM", tabs.meetings],
        ],
        years: danish.derive.yearsTitle,
        kept: [
          danish.derive.keptTitle,
          /kollektivt, 2026: hverken CVR-numre eller referencer; ændres ikke\.$/,
        ],
        left: [
          danish.derive.leftOut,
          /slet ikke: række 9\.$/,
          /kontraktens år; .*: række 10\.$/,
          /CVR-nummer eller reference; .*: række 8\.$/,
          /stiftelsesdato; .*: række 8\.$/,
          /Vækstforløb .*: række 8\.$/,
        ],
        faults: [danish.derive.issuesTitle, /^Række 9: .*'snart'/],
        start: danish.derive.start,
        source: danish.derive.fromMeetings,
      },
    ],
    [
      "en",
      {
        counted: "3 of 5 meetings count",
        span: "January 2026 to February 2026, 2 municipalities",
        lines: ["1 new row in Aktivitet", "2 counts of unique firms change"],
        replace: "Replace 2 cells of another source too",
        replaced: [
          english.derive.replaceTitle,
          [`${tabs.activity} C6, Aarhus, January 2026, ${columns.individual}`, "7", "2"],
          [`${tabs.activity} G6, Aarhus, January 2026, ${columns.source}`, "CRM", tabs.meetings],
        ],
        years: english.derive.yearsTitle,
        kept: [
          english.derive.keptTitle,
          /kollektivt, 2026: neither CVR numbers nor references, does not change\.$/,
        ],
        left: [
          english.derive.leftOut,
          /not counted at all: row 9\.$/,
          /contract's years; .*: row 10\.$/,
          /CVR number and reference; .*: row 8\.$/,
          /founding date; .*: row 8\.$/,
          /Vækstforløb .*: row 8\.$/,
        ],
        faults: [english.derive.issuesTitle, /^Row 9: .*'snart'/],
        start: english.derive.start,
        source: english.derive.fromMeetings,
      },
    ],
  ] as const)("says what would be made of which meetings: %s", async (language, said) => {
    const activity = [{ ...AARHUS, individual: 7, source: "CRM" }];
    const { commands } = await showProposed({ language, activity });
    expect(screen.getByText(said.counted)).toBeTruthy();
    expect(screen.getByText(said.span)).toBeTruthy();
    expect(listed()).toEqual(said.lines);
    expect(spoken()).toMatch(new RegExp(`^${said.counted}, ${said.lines.join(", ")}`));
    const [replacedTitle, ...replaced] = said.replaced;
    expect(cells(group(replacedTitle))).toEqual(replaced);
    expect(within(group(replacedTitle)).getByRole("columnheader", { name: said.source })).toBeTruthy();
    expect(cells(group(said.years)).map(([, ...values]) => values.at(-1))).toEqual(["1", "1"]);
    const [keptTitle, ...kept] = said.kept;
    expect(lines(group(keptTitle))).toEqual(kept.map((line) => expect.stringMatching(line)));
    const [leftTitle, ...left] = said.left;
    expect(lines(group(leftTitle))).toEqual(left.map((line) => expect.stringMatching(line)));
    const [faultsTitle, ...faults] = said.faults;
    expect(lines(group(faultsTitle))).toEqual(faults.map((line) => expect.stringMatching(line)));
    expect(await seriousFindings()).toEqual([]);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: said.replace }).checked).toBe(false);
    await press(said.start);
    expect(commands.write.mock.calls[0]?.[1]).toBe(false);
  });

  it("replaces figures and counts of another source only where that is ticked", async () => {
    const activity = [{ ...AARHUS, individual: 7, source: "CRM" }];
    const years = [{ year: 2026, uniqueIndividual: 5 }, { year: 2027 }];
    const { commands } = await showProposed({ activity, years, meetings: MEETINGS.slice(0, 2) });
    // The count that was typed waits for the tick, as the cells of Aktivitet do.
    expect(listed()).toEqual([words.years(2)]);
    expect(cells(group(words.replaceYearsTitle))).toEqual([
      [expect.stringContaining("individuelt"), "5", "1"],
    ]);
    const replaced = cells(group(words.replaceTitle));
    await userEvent.click(
      screen.getByRole("checkbox", {
        name: words.replace(replaced.length + 1),
      }),
    );
    await press(words.start);
    expect(commands.write.mock.calls[0]?.[1]).toBe(true);
  });

  it.each([
    [
      "da",
      "Forløb dækker alle kommuner og måneder til og med februar 2026: ingen række betyder 0",
      "35 rækker med 0, hvor der ikke er møder",
      /^1 kombination af kommune og måned får ikke 0: et møde/,
    ],
    [
      "en",
      "Forløb covers all municipalities and months up to and including February 2026: no row means 0",
      "35 rows of 0 where there are no meetings",
      /^1 municipality month gets no 0: a meeting/,
    ],
  ] as const)(
    "makes what has no meetings 0 by the user's word: %s",
    async (language, label, zeros, unsettled) => {
      const texts = derivePaneTexts(language);
      const { commands } = await showProposed({ language });
      const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: label });
      expect(box().checked).toBe(false);
      await userEvent.click(box());
      expect(box().checked).toBe(true);
      // Two municipalities have meetings, a month each; one of Aarhus with no date may be February's.
      expect(listed()).toContain(zeros);
      expect(screen.getByText(unsettled)).toBeTruthy();
      expect(spoken()).toContain(zeros);
      expect(await seriousFindings()).toEqual([]);
      await userEvent.selectOptions(screen.getByRole("combobox", { name: texts.zerosUntil }), String(jan(1)));
      expect(commands.prepare.mock.lastCall?.[1]).toEqual({ zeros: true, zerosUntil: jan(1) });
      expect(screen.queryByText(unsettled)).toBeNull();
    },
  );

  it.each([
    [
      "da",
      "1 tal, der er opgjort tidligere eller sat til 0, fordi der ikke var en række, ændres",
      "1 opgjort række har ikke længere møder og bliver kun 0, hvis du erstatter cellerne nedenfor",
      "1 opgjort række i måneder, som Forløb ikke længere har møder fra, bliver stående",
    ],
    [
      "en",
      "1 figure that was counted earlier, or put to 0 as there was no row, is another now",
      "1 counted row has no meetings any more and becomes 0 only if you replace the cells below",
      "1 counted row stays as it is: Forløb has no meetings of the month any more",
    ],
  ] as const)(
    "lets what was counted earlier follow the meetings, and stay where they are gone: %s",
    async (language, refreshed, gone, stands) => {
      const source = tabs.meetings;
      const activity = [
        { ...AARHUS, individual: 1, source },
        { period: jan(1), municipality: "Odder", individual: 4, collective: 0, growth: 0, young: 0, source },
        {
          period: jan(1) + 59,
          municipality: "Odder",
          individual: 4,
          collective: 0,
          growth: 0,
          young: 0,
          source,
        },
      ];
      await showProposed({ language, activity, meetings: MEETINGS.slice(0, 2) });
      expect(listed()).toEqual(expect.arrayContaining([refreshed, gone, stands]));
      const texts = derivePaneTexts(language);
      const january = language === "da" ? "januar 2026" : "January 2026";
      expect(
        screen.getByRole("checkbox", { name: new RegExp(`^${texts.replace(0).split("0")[0]}`) }),
      ).toBeTruthy();
      expect(cells(group(texts.refreshedTitle))).toEqual([
        [`${tabs.activity} C6, Aarhus, ${january}, ${columns.individual}`, "1", "2"],
      ]);
      expect(cells(group(texts.replaceTitle))).toEqual([
        [`${tabs.activity} C7, Odder, ${january}, ${columns.individual}`, "4", "0"],
      ]);
    },
  );

  it.each([
    ["da", danish.derive.nothingNew, danish.derive.nothingEnters],
    ["en", english.derive.nothingNew, english.derive.nothingEnters],
  ] as const)("tells agreement from nothing to count: %s", async (language, agrees, nothing) => {
    const activity = [{ ...AARHUS, individual: 2, source: tabs.meetings }];
    await showProposed({ language, activity, years: undefined, meetings: MEETINGS.slice(0, 2) });
    expect(screen.getByText(agrees)).toBeTruthy();
    expect(buttons()).toHaveLength(1);
    expect(await seriousFindings()).toEqual([]);
    cleanup();
    await showProposed({ language, years: undefined, meetings: MEETINGS.slice(3) });
    expect(screen.getByText(nothing)).toBeTruthy();
    expect(screen.queryByText(agrees)).toBeNull();
    expect(buttons()).toHaveLength(1);
  });

  it.each([
    ["da", /^\d+ tal i lukkede måneder ændres ikke$/, danish.derive.lockedTitle, "januar 2026, Aarhus, "],
    [
      "en",
      /^\d+ figures of closed months stay untouched$/,
      english.derive.lockedTitle,
      "January 2026, Aarhus, ",
    ],
  ] as const)("leaves locked months alone, and says so: %s", async (language, line, name, absent) => {
    const locked = {
      until: jan(1),
      figures: { "2026-01|751": { individual: 9, collective: null, growth: null, young: null } },
    };
    await showProposed({ language, memory: { locked }, meetings: MEETINGS.slice(0, 2), years: undefined });
    expect(listed()).toEqual([expect.stringMatching(line)]);
    expect(cells(group(name))[0]?.[0]).toBe(`${absent}${columns.individual}`);
    expect(screen.queryByText(/svarer allerede|agrees/)).toBeNull();
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    [
      "da",
      `Møderne viser intet om ${columns.growth} og ${columns.young}; det, der står dér, ændres ikke.`,
      "Forudsætninger har ingen række for 2026.",
    ],
    [
      "en",
      `The meetings say nothing of ${columns.growth} and ${columns.young}; what stands there does not change.`,
      "Forudsætninger has no row for 2026.",
    ],
  ] as const)("says what the meetings do not tell: %s", async (language, untold, withoutYear) => {
    const meetings = [{ date: jan(10), cvr: "40084606", municipality: "Aarhus", kind: "individuel" }];
    await showProposed({ language, meetings, years: [{ year: 2027 }] });
    expect(screen.getByText(untold)).toBeTruthy();
    expect(screen.getByText(withoutYear)).toBeTruthy();
  });

  it("is put aside by its button", async () => {
    await showProposed();
    await press(words.cancel);
    expect(buttons()).toEqual([words.prepare]);
    expect(texts()).not.toContain("Afbrudt");
    expect(document.activeElement).toBe(heading());
  });
});

describe("while it works", () => {
  it.each([
    [
      "da",
      danish.derive.reading,
      danish.derive.writing,
      danish.import.cancelling,
      danish.derive.cancel,
      /^Afbrudt/,
    ],
    [
      "en",
      english.derive.reading,
      english.derive.writing,
      english.import.cancelling,
      english.derive.cancel,
      /^Cancelled/,
    ],
  ] as const)(
    "shows its progress and can be cancelled: %s",
    async (language, reading, writing, cancelling, cancel, cancelled) => {
      const { commands, deriving } = show({ language });
      const read = heldBack<PreparedDerivation>();
      commands.prepare.mockImplementationOnce(({ progress }) => {
        progress?.({ done: 1, of: 4 });
        return read.promise;
      });
      await press(PREPARE);
      expect(screen.getByRole<HTMLProgressElement>("progressbar", { name: reading }).value).toBe(25);
      expect(spoken()).toBe(reading);
      expect(await seriousFindings()).toEqual([]);
      await press(cancel);
      expect(screen.getByText(cancelled, { selector: "p" })).toBeTruthy();
      expect(document.activeElement).toBe(heading());

      await act(() => deriving.prepare());
      const wrote = heldBack<DeriveOutcome>();
      commands.write.mockReturnValueOnce(wrote.promise);
      await press(START);
      expect(screen.getByRole("progressbar", { name: writing })).toBeTruthy();
      await press(cancel);
      expect(screen.getByRole("progressbar", { name: cancelling })).toBeTruthy();
      expect(document.activeElement).toBe(button(cancel));
      await act(async () => wrote.answer({ kind: "cancelled" }));
      expect(screen.getByText(cancelled, { selector: "p" })).toBeTruthy();
      expect(document.activeElement).toBe(heading());
    },
  );
});

describe("when it is done", () => {
  it.each([
    [
      "da",
      "1 række tilføjet, 3 celler ændret og 2 tal for unikke virksomheder skrevet.",
      "4 celler fra en anden kilde er ikke ændret.",
      danish.derive.check,
      danish.derive.undo,
      /^Opgørelsen er fortrudt/,
    ],
    [
      "en",
      "1 row added, 3 cells changed and 2 counts of unique firms written.",
      "4 cells of another source left alone.",
      english.derive.check,
      english.derive.undo,
      /^The count has been undone/,
    ],
  ] as const)(
    "says what was written and what was not, and leads on and back: %s",
    async (language, done, left, check, undo, undone) => {
      const { commands, onCheck } = await showProposed({ language });
      commands.write.mockResolvedValue({
        kind: "derived",
        added: 1,
        changed: 3,
        counts: 2,
        skipped: 4,
        blocks: [],
      });
      await press(START);
      expect(title()?.replace(", and", " and")).toBe(done);
      expect(screen.getByText(left)).toBeTruthy();
      expect(document.activeElement).toBe(heading());
      expect(await seriousFindings()).toEqual([]);
      await press(check);
      expect(onCheck).toHaveBeenCalledTimes(1);
      await press(undo);
      expect(title()).toMatch(undone);
      expect(spoken()).toMatch(undone);
      expect(document.activeElement).toBe(heading());
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it("takes back once, however often it is pressed, and counts nothing meanwhile", async () => {
    const { commands } = await showProposed();
    await press(words.start);
    const undoing = heldBack<{ kind: "undone" }>();
    commands.undo.mockReturnValue(undoing.promise);
    await userEvent.dblClick(button(words.undo));
    await userEvent.click(button(words.again));
    expect(spoken()).toBe(words.undoing);
    expect(commands.undo).toHaveBeenCalledTimes(1);
    expect(commands.prepare).toHaveBeenCalledTimes(1);
    await act(async () => undoing.answer({ kind: "undone" }));
    expect(title()).toBe(words.undone());
  });

  it.each([
    ["da", "1 celle eller række er ændret siden opgørelsen, så intet er fortrudt."],
    ["en", "1 cell or row has changed since the count, so nothing was undone."],
  ] as const)("leaves alone what has changed since: %s", async (language, said) => {
    const { commands } = await showProposed({ language });
    commands.undo.mockResolvedValue({ kind: "changed-since", cells: 1 });
    await press(START);
    await press(UNDO);
    expect(title()).toBe(said);
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    ["da", /^Aktivitet eller Forudsætninger er ændret imens/],
    ["en", /^Aktivitet or Forudsætninger has changed meanwhile/],
  ] as const)("has written nothing where the tables have changed: %s", async (language, said) => {
    const { commands } = await showProposed({ language });
    commands.write.mockResolvedValue({ kind: "changed-since" });
    await press(START);
    expect(title()).toMatch(said);
    expect(buttons()).toHaveLength(1);
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    ["da", danish.derive.undoFailed, /som den var/],
    ["en", english.derive.undoFailed, /as it was/],
  ] as const)("claims nothing undone where taking back failed: %s", async (language, said, untrue) => {
    const { commands } = await showProposed({ language });
    commands.undo.mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
    await press(START);
    await press(UNDO);
    expect(screen.getByText(said)).toBeTruthy();
    expect(texts()).not.toMatch(untrue);
    await press(UNDO);
    expect(texts()).toMatch(untrue);
  });

  it.each([
    ["da", danish.derive.failed, /Arket er beskyttet/, /som den var/],
    ["en", english.derive.failed, /The sheet is protected/, /as it was/],
  ] as const)("says why it failed, and that nothing is left: %s", async (language, said, cause, state) => {
    const { commands } = await showProposed({ language });
    commands.write.mockRejectedValue(refusal("AccessDenied"));
    await press(START);
    expect(title()).toBe(said);
    expect(screen.getByText(cause, { selector: "p" })).toBeTruthy();
    expect(screen.getByText(state, { selector: "p" })).toBeTruthy();
    expect(spoken()).toMatch(cause);
    expect(await seriousFindings()).toEqual([]);
  });
});
