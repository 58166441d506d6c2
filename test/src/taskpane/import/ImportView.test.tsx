// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { rememberMapping } from "../../../../src/activity/read/rememberedMapping";
import type { ImportOutcome } from "../../../../src/commands/importFigures";
import type { PreparedImport } from "../../../../src/commands/steps/prepareImport";
import { overviewLinkLabel } from "../../../../src/language/pane/overviewLinkLabel";
import { importPaneTexts } from "../../../../src/language/pane/import/importPane";
import { ACTIVITY_FILES, HEADER } from "../../activity/read/activityFiles";
import { heldBack } from "../heldBack";
import { chooseFile, counts, headings, showChosen, showImport, texts } from "./showImport";
import { fileOf } from "./sheetsInMemory";
import { refusal } from "../refusal";
import {
  button,
  buttons,
  cells,
  group,
  heading,
  lines,
  seriousFindings,
  setUpBrowser,
  spoken,
  title,
} from "../showView";
import { paneTexts } from "../../../../src/language/pane/pane";
import { words as danish, english } from "../../../words";

const { import: words, activity } = danish;

const JANUARY = 46023;
const AARHUS = { period: JANUARY, municipality: "Aarhus", individual: 12, collective: 10 };
const SAMSOE = { ...AARHUS, municipality: "Samsø" };

const fileWith = (...rows: readonly string[]) => [HEADER, ...rows].join("\n");
const MEETINGS = [
  "Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference",
  "15-01-2026;40084606;Firma A;Aarhus;individuel;ja;01-02-2025;R1",
  "16-02-2026;;Firma B;Odder;kollektiv;nej;;",
].join("\n");

/** An answer that never comes, with the progress it has made. */
function underWay<Answer>(done: number) {
  const answer = heldBack<Answer>();
  return {
    ...answer,
    begin: (progress: ((made: { done: number; of: number }) => void) | undefined) => {
      progress?.({ done, of: 100 });
      return answer.promise;
    },
  };
}

setUpBrowser();

describe("columns that the sheet lacks", () => {
  it("are named before anything is written, and put back by a button", async () => {
    const { commands } = await showChosen(fileWith("2026-01;Aarhus;1;2;3;1;Rapport;"), {
      lacking: ["growth", "source"],
    });
    const said = words.lacking(danish.tabs.activity, [activity.growth, activity.source]);
    expect(texts()).toContain(said.cause);
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(words.restoreColumns(2)));
    expect(commands.restoreColumns).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(texts()).not.toContain(said.cause));
    expect(counts()).toEqual([words.added(1)]);
  });

  it("fail with the reason where they cannot be put back", async () => {
    const { commands, importing } = await showChosen(fileWith("2026-01;Aarhus;1;2;3;1;;"), {
      lacking: ["growth"],
    });
    commands.restoreColumns.mockRejectedValueOnce(refusal("AccessDenied"));
    await act(() => importing.restoreColumns());
    expect(importing.getState().stage).toMatchObject({ phase: "failed", failure: { reason: "protected" } });
  });
});

describe("choosing", () => {
  it.each([
    ["da", danish.import.title, danish.import.choose, /Du ser først, hvad der vil ske/],
    ["en", english.import.title, english.import.choose, /You first see what would happen/],
  ] as const)(
    "offers a file and the clipboard, and promises to ask first: %s",
    async (language, name, choose, intro) => {
      showImport({ language });
      expect(heading().textContent).toBe(name);
      expect(screen.getByText(intro)).toBeTruthy();
      expect(buttons()).toEqual([choose]);
      expect(spoken()).toBe("");
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it("opens the browser's dialog with its button, and takes the same file twice", async () => {
    const { commands, importing } = showImport();
    const opened = vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(() => undefined);
    await userEvent.click(button(words.choose));
    expect(opened).toHaveBeenCalledTimes(1);
    for (const time of [1, 2]) {
      await chooseFile(fileOf(fileWith("2026-01;Aarhus;1;2;3;;;")));
      expect(counts()).toEqual([words.added(1)]);
      expect(commands.prepare).toHaveBeenCalledTimes(time);
      act(() => importing.startOver());
    }
  });

  it("takes copied cells, and nothing where nothing was copied", async () => {
    const { commands } = showImport();
    const field = screen.getByRole("textbox", { name: words.paste });
    const paste = (text: string, files: readonly File[] = []) =>
      fireEvent.paste(field, { clipboardData: { getData: () => text, files } });
    paste(" \n");
    expect(commands.prepare).not.toHaveBeenCalled();
    paste("2026-01\tAarhus\t1\t2\t3\n2026-02\tAarhus\t1\t2\t3");
    expect(await screen.findByText(words.added(2))).toBeTruthy();
    expect(screen.getByText(words.fromClipboard)).toBeTruthy();
    expect(group(words.file).textContent).toContain("Uden overskrifter");
    expect(group(words.file).textContent).not.toContain(words.encoding);
  });

  it("takes a copied file as a file", async () => {
    showImport();
    const field = screen.getByRole("textbox", { name: words.paste });
    const files = [fileOf(fileWith("2026-01;Aarhus;1;2;3;;;"))];
    fireEvent.paste(field, { clipboardData: { getData: () => "", files } });
    expect(await screen.findByText("tal.csv")).toBeTruthy();
  });
});

describe("a file that cannot be read", () => {
  const zip = String.fromCharCode(0x50, 0x4b, 3, 4);
  it.each([
    ["", "da", danish.import.faults.empty.cause, /Vælg en fil med en række overskrifter/],
    ["", "en", english.import.faults.empty.cause, /Choose a file with a row of headings/],
    [zip, "da", danish.import.faults.spreadsheet.cause, /gem den som CSV/],
    [zip, "en", english.import.faults.spreadsheet.cause, /save it as CSV/],
    ["a\0b", "da", danish.import.faults["not-text"].cause, /Vælg en CSV-fil/],
    ["a\0b", "en", english.import.faults["not-text"].cause, /Choose a CSV file/],
    [ACTIVITY_FILES.openQuote, "da", /^I række 3 begynder en tekst med et anførselstegn/, /Ret rækken/],
    [ACTIVITY_FILES.openQuote, "en", /^In row 3 a text begins with a quotation mark/, /Correct the row/],
  ] as const)("says why and what to do: %j in %s", async (text, language, cause, remedy) => {
    await showChosen(text, { language });
    expect(title()).toMatch(cause);
    expect(screen.getByText(remedy, { selector: "p" })).toBeTruthy();
    expect(spoken()).toMatch(remedy);
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(importPaneTexts(language).another));
    expect(screen.queryByText("tal.csv")).toBeNull();
    expect(button(importPaneTexts(language).choose)).toBeTruthy();
  });

  it.each([
    ["da", /over 100 MB/, /Del den i flere filer/],
    ["en", /over 100 MB/, /Split it into several files/],
  ] as const)("is not even read where it is too large: %s", async (language, cause, remedy) => {
    const { commands } = showImport({ language });
    const file = fileOf("", "stor.csv");
    Object.defineProperty(file, "size", { value: 101 * 1024 * 1024 });
    await chooseFile(file);
    expect(commands.prepare).not.toHaveBeenCalled();
    await waitFor(() => expect(title()).toMatch(cause));
    expect(screen.getByText(remedy, { selector: "p" })).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
  });

  it("says so too where an import has just been taken back", async () => {
    const { importing } = await showChosen(fileWith("2026-01;Aarhus;1;2;3;;;"));
    await act(() => importing.write());
    await act(() => importing.undo());
    const file = fileOf("", "stor.csv");
    Object.defineProperty(file, "size", { value: 101 * 1024 * 1024 });
    await chooseFile(file);
    await waitFor(() => expect(title()).toMatch(/over 100 MB/));
    expect(texts()).not.toContain("taget tilbage");
  });

  it.each([
    ["da", danish.import.unopened.cause, /Er den flyttet/],
    ["en", english.import.unopened.cause, /Has it been moved/],
  ] as const)("says so where it cannot be opened: %s", async (language, cause, remedy) => {
    showImport({ language });
    const file = fileOf("", "væk.csv");
    vi.spyOn(file, "arrayBuffer").mockRejectedValue(new Error("NotFoundError"));
    await chooseFile(file);
    await waitFor(() => expect(title()).toMatch(cause));
    expect(screen.getByText(remedy, { selector: "p" })).toBeTruthy();
  });
});

describe("dates that can have their month first", () => {
  const FEBRUARY = fileWith("2/1/2026;Aarhus;12;10;;;;", "2/1/2026;Samsø;1;2;;;;");

  it.each([
    ["da", "Måneden først: februar 2026", "2 nye rækker"],
    ["en", "Month first: February 2026", "2 new rows"],
  ] as const)("are asked about, and read as answered: %s", async (language, answer, added) => {
    const { commands } = await showChosen(FEBRUARY, { language, activity: [AARHUS] });
    expect(spoken()).toContain(importPaneTexts(language).dateQuestion("2/1/2026", 2));
    expect(screen.queryByRole("button", { name: importPaneTexts(language).start(2, 0) })).toBeNull();
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: answer }));
    expect(commands.prepare.mock.lastCall?.[1].choices).toEqual({ dateOrder: "mdy" });
    expect(counts()).toEqual([added]);
    const field = screen.getByRole("combobox", { name: importPaneTexts(language).dateOrder });
    await userEvent.selectOptions(field, "dmy");
    expect(commands.prepare.mock.lastCall?.[1].choices).toEqual({ dateOrder: "dmy" });
  });

  it("have one answer where only the day is in question", async () => {
    await showChosen(fileWith("2026-02-14;Aarhus;12;10;;;;"));
    await userEvent.click(screen.getByRole("button", { name: "Henfør den til februar 2026" }));
    expect(counts()).toEqual(["1 ny række"]);
  });
});

describe("months and municipalities without a row", () => {
  const FILE = fileWith(
    "2026-01;Aarhus;12;10;3;5;CRM;",
    "2026-02;Samsø;1;0;0;0;CRM;",
    "2026-02;Oslo;1;0;0;0;CRM;",
  );

  it.each([
    [
      "da",
      "Filen dækker alle kommuner og måneder til og med februar 2026: ingen række betyder 0",
      ["2 nye rækker", "18 rækker med 0, hvor filen ikke har en"],
      /^18 kombinationer af kommune og måned får ikke 0: en række/,
    ],
    [
      "en",
      "The file covers all municipalities and months up to and including February 2026: no row means 0",
      ["2 new rows", "18 rows of 0 where the file has none"],
      /^18 municipality months get no 0: a row/,
    ],
  ] as const)("become 0 by the user's word: %s", async (language, label, counted, unsettled) => {
    const texts = importPaneTexts(language);
    const { commands } = await showChosen(FILE, { language });
    const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: label });
    expect(box().checked).toBe(false);
    expect(screen.queryByRole("combobox", { name: texts.zerosUntil })).toBeNull();
    await userEvent.click(box());
    expect(box().checked).toBe(true);
    expect(commands.prepare.mock.lastCall?.[1].choices).toEqual({ zeros: true });
    // Oslo's row may be any municipality's in February.
    expect(counts().slice(0, 2)).toEqual(counted);
    expect(screen.getByText(unsettled)).toBeTruthy();
    expect(spoken()).toContain(counted[1]);
    expect(button(texts.start(20, 0))).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    const until = screen.getByRole("combobox", { name: texts.zerosUntil });
    expect(within(until).getAllByRole("option")).toHaveLength(6);
    await userEvent.selectOptions(until, String(JANUARY));
    expect(commands.prepare.mock.lastCall?.[1].choices).toEqual({ zeros: true, zerosUntil: JANUARY });
    expect(counts()).toContain(counted[1]);
    expect(screen.queryByText(unsettled)).toBeNull();
  });
});

describe("columns", () => {
  const FOREIGN = "Måned;Sted;Antal individuelle\n2026-01;Aarhus;12\n2026-02;Aarhus;13";

  it.each([
    [
      "da",
      `Filen mangler ${activity.municipality}.`,
      "Sted (Aarhus)",
      "1 ny række",
      danish.import.none,
      /Valgt af dig. Det huskes/,
    ],
    [
      "en",
      `The file lacks ${activity.municipality}.`,
      "Sted (Aarhus)",
      "1 new row",
      english.import.none,
      /Chosen by you/,
    ],
  ] as const)(
    "that are missing are said by hand: %s",
    async (language, missing, theirs, added, none, byUser) => {
      const { commands } = await showChosen(FOREIGN, { language, activity: [AARHUS] });
      expect(screen.getByText(missing)).toBeTruthy();
      const field = screen.getByRole("combobox", { name: activity.municipality });
      expect(within(field).getByRole("option", { name: none, selected: true })).toBeTruthy();
      expect(await seriousFindings()).toEqual([]);
      await userEvent.selectOptions(field, theirs);
      expect(commands.prepare.mock.lastCall?.[1].choices).toEqual({
        mapping: { period: 0, individual: 2, municipality: 1 },
      });
      expect(counts()).toContain(added);
      expect(screen.getByText(byUser)).toBeTruthy();
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it("of the file are one of ours each: chosen anew, it is taken from the other", async () => {
    const { commands } = await showChosen(FOREIGN);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: activity.municipality }),
      "Sted (Aarhus)",
    );
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: activity.collective }),
      "Antal individuelle (12)",
    );
    expect(commands.prepare.mock.lastCall?.[1].choices).toEqual({
      mapping: { period: 0, municipality: 1, collective: 2 },
    });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: activity.collective }), words.none);
    expect(title()).toBe(
      "Filen mangler en af kolonnerne Individuelle, Kollektive, Vækstforløb, Under 3 år (én er nok).",
    );
  });

  it.each([
    ["da", `”Periodee” ligner ${activity.period}.`, danish.import.confirm],
    ["en", `”Periodee” looks like ${activity.period}.`, english.import.confirm],
  ] as const)("that are likely are asked for: %s", async (language, question, confirm) => {
    await showChosen("Periodee;Kommune;Individuelle\n2026-01;Aarhus;12", { language });
    expect(screen.getByText(question)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(confirm));
    expect(screen.queryByText(question)).toBeNull();
    expect(counts()).toHaveLength(1);
  });

  it("are remembered from an earlier file, and the view says so", async () => {
    const mapping = { period: 0, municipality: 1, individual: 2 };
    const mappings = rememberMapping([], ["Måned", "Sted", "Antal individuelle"], "activity", mapping);
    await showChosen(FOREIGN, { memory: { mappings } });
    expect(counts()).toEqual([words.added(2)]);
    expect(group(words.file).textContent).toContain(words.mappedBy.remembered);
  });

  it("stay unfolded while they are being chosen", async () => {
    await showChosen(FOREIGN);
    expect(group(words.file).open).toBe(true);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: activity.municipality }),
      "Sted (Aarhus)",
    );
    expect(counts()).toEqual([words.added(2)]);
    expect(group(words.file).open).toBe(true);
  });

  it("are found anew where the file is said to hold something else", async () => {
    const both = "Periode;Dato;Kommune;Type;Individuelle\n2026-01;15-01-2026;Aarhus;individuel;12";
    await showChosen(both, { meetings: [] });
    const table = screen.getByRole("combobox", { name: words.contents });
    expect(within(table).getByRole("option", { selected: true }).textContent).toBe(words.tables.activity);
    await userEvent.selectOptions(table, words.tables.meetings);
    expect(counts()).toEqual([words.added(1)]);
    expect(screen.getByText(words.span("15-01-2026", "15-01-2026", 1))).toBeTruthy();
  });

  it("are found anew where the fields are cut apart in another way", async () => {
    await showChosen("Periode,Kommune,Individuelle\n2026-01,Aarhus,12");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: words.separator }),
      words.separators[";"],
    );
    expect(title()).toContain(`${activity.period}, ${activity.municipality}`);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: words.separator }),
      words.separators[","],
    );
    expect(counts()).toEqual([words.added(1)]);
  });

  it("are read in the character set that is chosen", async () => {
    await showChosen("Periode;Kommune;Individuelle\n2026-01;Samsø;12");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: words.encoding }), "WINDOWS-1252");
    // UTF-8 read as another encoding has broken letters now, which are mended on the way.
    expect(cells(group(words.fixes))).toContainEqual([
      `${words.row(2)}, ${activity.municipality}`,
      "SamsÃ¸",
      "Samsø",
    ]);
  });
});

describe("a proposal", () => {
  const SHEET = [
    AARHUS,
    SAMSOE,
    { ...AARHUS, municipality: "Odder", source: "CRM" },
    { ...AARHUS, municipality: "Viborg" },
  ];
  const FILE = [
    `${HEADER};Sagsbehandler`,
    "2026-01;Aarhus;12;10;;;;",
    "2026-01;Samsø;14;10;;;;rettet",
    "2026-02;Århus;20;10;3;2;CRM;",
    "2026-02;Odder;-1;10;;;CRM;",
    "2026-03;Oslo;5;5;1;1;;",
    ";Randers;5;5;1;1;;",
    ";;;;;;;;JH",
    ";;;;;;;se note 2",
    "I alt;;55;45;8;6;;",
  ].join("\n");

  it.each([
    [
      "da",
      {
        rows: "8 rækker i filen",
        span: "januar 2026 til februar 2026, 3 kommuner",
        counts: [
          "2 nye rækker",
          "1 række med andre tal end arket",
          "1 række står der allerede",
          "1 række er tom",
          "3 rækker udelades",
        ],
        changed: [
          danish.import.changes,
          [`${danish.tabs.activity} C7, Samsø, januar 2026, ${activity.individual}`, "12", "14"],
          [
            `${danish.tabs.activity} H7, Samsø, januar 2026, ${activity.remark}`,
            danish.import.empty,
            "rettet",
          ],
        ],
        left: [
          danish.import.leftOutTitle,
          /^Række 6: .*Oslo/,
          /^Række 7: /,
          /^Række 9: Hverken måned eller tal/,
        ],
        figures: ["Udeladte tal: 1", /^Række 5: .*-1/],
        fixes: [danish.import.fixes, [`Række 4, ${activity.municipality}`, "Århus", "Aarhus"]],
        fixing: [danish.import.place, danish.import.inFile, danish.import.becomes, danish.import.fixed],
        changing: [danish.import.place, "Nu", danish.import.becomes, danish.import.inFile],
        totals: "Udeladt som sum: række 10.",
        ignored: "Bruges ikke: Sagsbehandler.",
        start: "Importér 2 rækker og 2 ændrede celler",
        without: "Importér 2 rækker",
        replace: "Erstat 2 celler, der har en anden værdi i arket",
      },
    ],
    [
      "en",
      {
        rows: "8 rows in the file",
        span: "January 2026 to February 2026, 3 municipalities",
        counts: [
          "2 new rows",
          "1 row with other figures than the sheet",
          "1 row stands there already",
          "1 row is blank",
          "3 rows are left out",
        ],
        changed: [
          english.import.changes,
          [`${danish.tabs.activity} C7, Samsø, January 2026, ${activity.individual}`, "12", "14"],
          [
            `${danish.tabs.activity} H7, Samsø, January 2026, ${activity.remark}`,
            english.import.empty,
            "rettet",
          ],
        ],
        left: [
          english.import.leftOutTitle,
          /^Row 6: .*Oslo/,
          /^Row 7: /,
          /^Row 9: Neither month nor figures/,
        ],
        figures: ["Figures left out: 1", /^Row 5: .*-1/],
        fixes: [english.import.fixes, [`Row 4, ${activity.municipality}`, "Århus", "Aarhus"]],
        fixing: [english.import.place, english.import.inFile, "becomes", english.import.fixed],
        changing: [english.import.place, english.import.now, "becomes", english.import.inFile],
        totals: "Left out as totals: row 10.",
        ignored: "Not used: Sagsbehandler.",
        start: "Import 2 rows and 2 changed cells",
        without: "Import 2 rows",
        replace: "Replace 2 cells that have another value on the sheet",
      },
    ],
  ] as const)("says all that would happen, before it does: %s", async (language, said) => {
    const { commands } = await showChosen(FILE, { language, activity: SHEET });
    expect(screen.getByText(said.rows)).toBeTruthy();
    expect(screen.getByText(said.span)).toBeTruthy();
    expect(counts()).toEqual(said.counts);
    expect(spoken()).toBe(`${[said.rows, ...said.counts].join(", ")}.`);
    const [changed, ...changes] = said.changed;
    expect(group(changed).open).toBe(true);
    expect(cells(group(changed))).toEqual(changes);
    const [left, ...reasons] = said.left;
    expect(group(left).open).toBe(true);
    expect(lines(group(left))).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
    const [figures, ...faults] = said.figures;
    expect(lines(group(figures))).toEqual(faults.map((fault) => expect.stringMatching(fault)));
    const [fixes, ...fixed] = said.fixes;
    expect(cells(group(fixes))).toEqual(fixed);
    expect(headings(group(fixes))).toEqual(said.fixing);
    expect(headings(group(changed))).toEqual(said.changing);
    expect(screen.getByText(said.totals)).toBeTruthy();
    expect(screen.getByText(said.ignored)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: said.replace }));
    expect(button(said.start)).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: said.replace }));
    await userEvent.click(button(said.without));
    expect(commands.write.mock.calls[0]?.[1]).toBe(false);
    expect(said.start).not.toBe(said.without);
  });

  it("warns of what is to be looked at, municipalities without a row in several months among it", async () => {
    await showChosen(fileWith("2026-01;Aarhus;1;1;9;;;", "2026-02;Aarhus;1;1;1;;;"));
    const warned = lines(group(words.warningsTitle(39)));
    expect(warned[0]).toContain(`${words.row(2)}: ${activity.growth}`);
    expect(warned.filter((line) => line?.includes("Samsø"))).toHaveLength(2);
  });

  it("leaves what it would mend as it is, where the user wants that", async () => {
    const { commands } = await showChosen(fileWith("2026-01;SamsÃ¸;1;1;0;;;"));
    const fix = () =>
      screen.getByRole<HTMLInputElement>("checkbox", { name: new RegExp(`^${words.fix(0).split("(")[0]}`) });
    expect(fix().checked).toBe(true);
    expect(counts()).toEqual([words.added(1)]);
    await userEvent.click(fix());
    expect(fix().checked).toBe(false);
    expect(commands.prepare.mock.lastCall?.[1].fix).toBe(false);
    expect(counts()).toEqual([words.leftOut(1)]);
  });

  it("shows no button that would write nothing, and the way to another file instead", async () => {
    await showChosen(fileWith("2026-01;Aarhus;13;10;;;;"), { activity: [AARHUS] });
    expect(buttons()).toEqual([words.another]);
    await userEvent.click(screen.getByRole("checkbox", { name: words.replace(1) }));
    expect(buttons()).toEqual([words.start(0, 1), words.cancel]);
  });

  it.each([
    ["da", danish.import.nothingNew, danish.import.nothingElse, danish.import.nothingEnters],
    ["en", english.import.nothingNew, english.import.nothingElse, english.import.nothingEnters],
  ] as const)(
    "tells nothing new from nothing sound: %s",
    async (language, nothingNew, nothingElse, nothingSound) => {
      await showChosen(fileWith("2026-01;Aarhus;12;10;;;;"), { language, activity: [AARHUS] });
      expect(screen.getByText(nothingNew)).toBeTruthy();
      expect(buttons()).toHaveLength(1);
      expect(await seriousFindings()).toEqual([]);
      cleanup();
      await showChosen(fileWith("2026-01;Oslo;12;10;;;;"), { language, activity: [AARHUS] });
      expect(screen.getByText(nothingSound)).toBeTruthy();
      expect(screen.queryByText(nothingNew)).toBeNull();
      cleanup();
      for (const partly of ["2026-01;Aarhus;-1;10;;;;", "2026-01;Aarhus;12;10;;;;\n2026-01;Oslo;1;1;;;;"]) {
        await showChosen(fileWith(partly), { language, activity: [AARHUS] });
        expect(screen.getByText(nothingElse)).toBeTruthy();
        cleanup();
      }
      cleanup();
      await showChosen(fileWith(), { language });
      expect(screen.getByText(nothingSound)).toBeTruthy();
    },
  );

  it.each([
    [
      "da",
      "1 række i lukkede måneder ændres ikke",
      danish.import.lockedTitle,
      `januar 2026, Odder, ${activity.individual}`,
    ],
    [
      "en",
      "1 row of closed months stays untouched",
      english.import.lockedTitle,
      `January 2026, Odder, ${activity.individual}`,
    ],
  ] as const)(
    "leaves locked periods alone and says which figures: %s",
    async (language, count, title, absent) => {
      const figures = { individual: 12, collective: 10, growth: null, young: null };
      const locked = { until: JANUARY, figures: { "2026-01|751": figures } };
      const file = fileWith("2026-01;Aarhus;99;10;;;;", "2026-01;Odder;5;;;;;", "2026-02;Aarhus;1;1;1;1;;");
      await showChosen(file, { language, activity: [AARHUS], memory: { locked } });
      expect(counts()).toContain(
        count.replace("1 række", "2 rækker").replace("1 row", "2 rows").replace("stays", "stay"),
      );
      const january = language === "da" ? "januar 2026" : "January 2026";
      expect(cells(group(title))).toEqual([
        [`${danish.tabs.activity} C6, Aarhus, ${january}, ${activity.individual}`, "12", "99"],
        [absent, importPaneTexts(language).empty, "5"],
      ]);
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it("shows two hundred changed cells and counts the others", async () => {
    const names = ["Aarhus", "Samsø", "Odder", "Viborg", "Skive", "Struer", "Lemvig", "Horsens", "Herning"];
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);
    const places = months.flatMap((month) => names.map((name) => [month, name] as const));
    const { importing } = await showChosen(
      fileWith(...places.map(([month, name]) => `${month};${name};1;1;0;0;;`)),
    );
    const { stage } = importing.getState();
    if (stage.phase !== "prepared" || stage.prepared.kind !== "proposal") throw new Error("no proposal");
    if (stage.prepared.table !== "activity") throw new Error("no figures");
    const before = stage.prepared.plan.added.map(({ values }) => values);
    cleanup();
    await showChosen(fileWith(...places.map(([month, name]) => `${month};${name};2;2;0;0;;`)), {
      activity: before,
    });
    const changed = group(words.changes);
    expect(cells(changed)).toHaveLength(200);
    expect(within(changed).getByText("216")).toBeTruthy();
    expect(within(changed).getByText(words.andMore(16))).toBeTruthy();
  });
});

describe("meetings", () => {
  it.each([
    [
      "da",
      /ikke arket Forløb/,
      danish.import.insertTable,
      "2 nye rækker",
      "15-01-2026 til 16-02-2026, 2 kommuner",
      "Se efter: 1",
    ],
    [
      "en",
      /lacks the sheet for them, Forløb/,
      english.import.insertTable,
      "2 new rows",
      "15-01-2026 to 16-02-2026, 2 municipalities",
      "Look at: 1",
    ],
  ] as const)(
    "get their sheet at a press, and the import goes on: %s",
    async (language, cause, insert, added, span, noted) => {
      const { commands } = await showChosen(MEETINGS, { language });
      expect(title()).toMatch(cause);
      expect(await seriousFindings()).toEqual([]);
      await userEvent.dblClick(button(insert));
      expect(commands.insertMeetings).toHaveBeenCalledTimes(1);
      expect(counts()).toEqual([added]);
      expect(screen.getByText(span)).toBeTruthy();
      expect(lines(group(noted))).toEqual([expect.stringMatching(/CVR/)]);
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it.each([
    ["da", danish.import.insertTable, new RegExp(`bygger på ${danish.tabs.municipalities}`)],
    ["en", english.import.insertTable, new RegExp(danish.tabs.municipalities)],
  ] as const)("cannot have it where what it needs is missing: %s", async (language, insert, needs) => {
    const { commands } = await showChosen(MEETINGS, { language });
    commands.insertMeetings.mockResolvedValue({ kind: "no-workbook", missing: [danish.tabs.municipalities] });
    await userEvent.click(button(insert));
    expect(screen.getByText(needs, { selector: "p" })).toBeTruthy();
    expect(spoken()).toMatch(needs);
  });

  it("are shown with what changes in them by their cells", async () => {
    const standing = {
      date: 46037,
      cvr: "40084606",
      firm: "Firma A",
      municipality: "Aarhus",
      kind: "individuel",
    };
    const meetings = [{ ...standing, growth: "ja", founded: 45689, reference: "R1" }];
    await showChosen(MEETINGS.replace("Firma A", "Firma Æ").replace(";ja;", ";nej;"), { meetings });
    expect(cells(group(words.changes))).toEqual([
      [`${danish.tabs.meetings} C6, Aarhus, 15-01-2026, ${danish.meetings.firm}`, "Firma A", "Firma Æ"],
      [`${danish.tabs.meetings} F6, Aarhus, 15-01-2026, ${danish.meetings.growth}`, "ja", "nej"],
    ]);
  });
});

describe("while it works", () => {
  it.each([
    ["da", danish.import.reading, "40 %", danish.import.cancel, danish.import.cancelled],
    ["en", english.import.reading, "40 %", english.import.cancel, english.import.cancelled],
  ] as const)(
    "says how far reading has come, and can be cancelled: %s",
    async (language, reading, percent, cancel, cancelled) => {
      const { commands } = showImport({ language });
      const slow = underWay<PreparedImport>(40);
      commands.prepare.mockImplementation((_source, _options, { progress }) => slow.begin(progress));
      await chooseFile(fileOf(fileWith()));
      expect(await screen.findByText(percent)).toBeTruthy();
      expect(screen.getByRole<HTMLProgressElement>("progressbar", { name: reading }).value).toBe(40);
      expect(spoken()).toBe(reading);
      expect(await seriousFindings()).toEqual([]);
      await userEvent.click(button(cancel));
      expect(screen.getByText(cancelled, { selector: "p" })).toBeTruthy();
      expect(spoken()).toBe(cancelled);
      expect(screen.queryByText("tal.csv")).toBeNull();
      expect(await seriousFindings()).toEqual([]);
    },
  );

  it.each([
    ["da", /^Importér/, danish.import.writing, danish.import.cancel, danish.import.cancelling, /^Afbrudt/],
    [
      "en",
      /^Import 1/,
      english.import.writing,
      english.import.cancel,
      english.import.cancelling,
      /^Cancelled/,
    ],
  ] as const)(
    "says how far writing has come, and that a cancel has been heard: %s",
    async (language, start, writing, cancel, cancelling, cancelled) => {
      const { commands } = await showChosen(fileWith("2026-01;Aarhus;1;1;1;;;"), { language });
      const slow = underWay<ImportOutcome>(60);
      commands.write.mockImplementation((_proposal, _replace, { progress }) => slow.begin(progress));
      await userEvent.click(button(start));
      expect(screen.getByRole<HTMLProgressElement>("progressbar", { name: writing }).value).toBe(60);
      expect(await seriousFindings()).toEqual([]);
      await userEvent.click(button(cancel));
      expect(screen.getByRole("progressbar", { name: cancelling })).toBeTruthy();
      expect(spoken()).toBe(cancelling);
      expect(button(cancel).getAttribute("aria-disabled")).toBe("true");
      await act(async () => slow.answer({ kind: "cancelled" }));
      expect(screen.getByText(cancelled, { selector: "p" })).toBeTruthy();
      expect(screen.queryByText("tal.csv")).toBeNull();
      expect(commands.changed).toHaveBeenCalledTimes(1);
    },
  );
});

describe("when it is done", () => {
  const FILE = fileWith("2026-01;Aarhus;13;10;;;;", "2026-02;Aarhus;1;1;1;;;");

  it.each([
    [
      "da",
      "1 række tilføjet og 1 celle ændret.",
      danish.import.check,
      danish.import.undo,
      "Importen er fortrudt. Projektmappen er, som den var.",
    ],
    [
      "en",
      "1 row added and 1 cell changed.",
      english.import.check,
      english.import.undo,
      "The import has been taken back. The workbook is as it was.",
    ],
  ] as const)("says so, leads to the check and back: %s", async (language, done, check, undo, undone) => {
    const { commands, onCheck } = await showChosen(FILE, { language, activity: [AARHUS] });
    await userEvent.click(screen.getByRole("checkbox", { name: importPaneTexts(language).replace(1) }));
    await userEvent.click(button(importPaneTexts(language).start(1, 1)));
    expect(title()).toMatch(done);
    expect(spoken()).toBe(done);
    expect(commands.changed).toHaveBeenCalledTimes(1);
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(check));
    expect(onCheck).toHaveBeenCalledTimes(1);
    const until = document.getElementById(button(undo).getAttribute("aria-describedby") ?? "");
    expect(until?.textContent).toBe(importPaneTexts(language).undoUntil);
    await userEvent.click(button(undo));
    expect(title()).toMatch(undone);
    expect(spoken()).toBe(undone);
    expect(commands.changed).toHaveBeenCalledTimes(2);
    expect(await seriousFindings()).toEqual([]);
  });

  it("takes back once, however often it is pressed, and offers nothing else meanwhile", async () => {
    const { commands } = await showChosen(FILE);
    await userEvent.click(button(words.start(2, 0)));
    const undoing = heldBack<{ kind: "undone" }>();
    commands.undo.mockReturnValue(undoing.promise);
    await userEvent.dblClick(button(words.undo));
    expect(spoken()).toBe(words.undoing);
    await userEvent.click(button(words.another));
    expect(commands.undo).toHaveBeenCalledTimes(1);
    expect(button(words.undo).getAttribute("aria-disabled")).toBe("true");
    await act(async () => undoing.answer({ kind: "undone" }));
    expect(title()).toBe(words.undone());
  });

  it.each([
    ["da", danish.import.undo, "3 celler eller rækker er ændret siden importen, så intet er fortrudt."],
    ["en", english.import.undo, "3 cells or rows have changed since the import, so nothing was taken back."],
  ] as const)("leaves alone what has changed since: %s", async (language, undo, said) => {
    const { commands } = await showChosen(FILE, { language });
    commands.undo.mockResolvedValue({ kind: "changed-since", cells: 3 });
    await userEvent.click(button(importPaneTexts(language).start(2, 0)));
    await userEvent.click(button(undo));
    expect(title()).toMatch(said);
    expect(await seriousFindings()).toEqual([]);
  });

  it.each([
    [
      "da",
      danish.import.undo,
      danish.import.undoFailed,
      paneTexts("da").failures["cell-edit"].cause,
      danish.import.undoWhole,
      /som den var/,
    ],
    [
      "en",
      english.import.undo,
      english.import.undoFailed,
      paneTexts("en").failures["cell-edit"].cause,
      english.import.undoWhole,
      /as it was/,
    ],
  ] as const)(
    "claims nothing undone where taking back failed, and can try again: %s",
    async (language, undo, title, cause, whole, untrue) => {
      const { commands } = await showChosen(FILE, { language });
      commands.undo.mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
      await userEvent.click(button(importPaneTexts(language).start(2, 0)));
      await userEvent.click(button(undo));
      expect(screen.getByText(title)).toBeTruthy();
      expect(screen.getByText(cause)).toBeTruthy();
      expect(screen.getByText(whole)).toBeTruthy();
      expect(spoken()).toBe(`${title}. ${cause} ${whole}`);
      expect(texts()).not.toMatch(untrue);
      expect(await seriousFindings()).toEqual([]);
      await userEvent.click(button(undo));
      expect(screen.queryByText(title)).toBeNull();
      expect(texts()).toMatch(untrue);
    },
  );

  it.each([
    ["da", /^Vi kan ikke se, om noget nåede at blive fortrudt/, danish.import.undoWhole],
    ["en", /^We cannot tell whether any of it was taken back/, english.import.undoWhole],
  ] as const)(
    "does not claim that all stands where nobody can tell what was taken back: %s",
    async (language, unsure, whole) => {
      const { commands } = await showChosen(FILE, { language });
      commands.undo.mockRejectedValueOnce(refusal("ServiceNotAvailable", false));
      await userEvent.click(button(importPaneTexts(language).start(2, 0)));
      await userEvent.click(button(importPaneTexts(language).undo));
      expect(screen.getByText(unsure)).toBeTruthy();
      expect(texts()).not.toContain(whole);
    },
  );

  it.each([
    [
      "da",
      danish.import.outdated.cause,
      /^Intet er skrevet\./,
      [danish.import.compare, danish.import.another],
    ],
    [
      "en",
      english.import.outdated.cause,
      /^Nothing was written\./,
      [english.import.compare, english.import.another],
    ],
  ] as const)(
    "has written nothing where the sheet has changed: %s",
    async (language, cause, remedy, offered) => {
      const { commands, importing } = await showChosen(FILE, { language });
      await act(() => importing.choose({ encoding: "utf-8" }));
      commands.write.mockResolvedValueOnce({ kind: "changed-since" });
      await userEvent.click(button(importPaneTexts(language).start(2, 0)));
      expect(title()).toBe(cause);
      expect(screen.getByText(remedy, { selector: "p" })).toBeTruthy();
      expect(spoken()).toContain(cause);
      expect(buttons()).toEqual(offered);
      expect(await seriousFindings()).toEqual([]);
      await userEvent.click(button(offered[0]));
      expect(counts()).toHaveLength(1);
      // The same choices as before.
      expect(commands.prepare.mock.lastCall?.[1].choices).toEqual({ encoding: "utf-8" });
    },
  );

  it("begins anew with another file", async () => {
    await showChosen(FILE);
    await userEvent.click(button(words.start(2, 0)));
    await userEvent.click(button(words.another));
    expect(buttons()).toEqual([words.choose]);
    expect(screen.queryByText("tal.csv")).toBeNull();
  });
});

describe("when it fails", () => {
  it.each([
    ["da", "AccessDenied", true, danish.import.failed, /Arket er beskyttet/, /som den var/],
    ["en", "AccessDenied", true, english.import.failed, /The sheet is protected/, /as it was/],
    [
      "da",
      "RequestAborted",
      false,
      danish.import.failed,
      /Forbindelsen til Excel/,
      /Se efter nye rækker nederst/,
    ],
    [
      "en",
      "RequestAborted",
      false,
      english.import.failed,
      /connection to Excel/,
      /Look for rows at the table's end/,
    ],
  ] as const)(
    "says why, and what became of the workbook: %s %s",
    async (language, code, undone, title, cause, state) => {
      const { commands } = await showChosen(fileWith("2026-01;Aarhus;1;1;1;;;"), { language });
      commands.write.mockRejectedValue(refusal(code, undone));
      await userEvent.click(button(importPaneTexts(language).start(1, 0)));
      expect(screen.getByText(title)).toBeTruthy();
      expect(screen.getByText(cause, { selector: "p" })).toBeTruthy();
      expect(screen.getByText(state, { selector: "p" })).toBeTruthy();
      expect(spoken()).toMatch(cause);
      expect(await seriousFindings()).toEqual([]);
      await userEvent.click(button(importPaneTexts(language).another));
      expect(button(importPaneTexts(language).choose)).toBeTruthy();
    },
  );

  it.each([
    ["da", /ikke kontraktens ark/, /Indsæt dem på siden Overblik/],
    ["en", /lacks the contract's sheets/, /Insert them on the page Overview/],
  ] as const)("leads to the sheets where the workbook has none: %s", async (language, cause, remedy) => {
    const { commands, onOverview } = showImport({ language });
    commands.prepare.mockResolvedValue({ kind: "no-table" });
    await chooseFile(fileOf(fileWith()));
    await waitFor(() => expect(title()).toMatch(cause));
    expect(screen.getByText(remedy, { selector: "p" })).toBeTruthy();
    expect(buttons()).toHaveLength(2);
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(overviewLinkLabel[language]));
    expect(onOverview).toHaveBeenCalledOnce();
  });
});
