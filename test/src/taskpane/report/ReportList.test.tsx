// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { WorkControl } from "../../../../src/activity/slices/inSlices";
import type { Addressee } from "../../../../src/commands/createReport";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { ListedReport, ReadReportsOutcome } from "../../../../src/commands/reports/readReports";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { keptReportTexts } from "../../../../src/language/pane/reports/keptReportTexts";
import { paneTexts } from "../../../../src/language/pane/pane";
import { ComparedWithField } from "../../../../src/taskpane/report/ComparedWithField";
import { comparisonOf, createKeptReports } from "../../../../src/taskpane/report/keptReports";
import { ReportList } from "../../../../src/taskpane/report/ReportList";
import type { ReportPeriod } from "../../../../src/taskpane/check/checkingState";
import { serial } from "../../serial";
import { heldBack } from "../heldBack";
import { group, press, seriousFindings, setUpBrowser, showView, title } from "../showView";
import { words as danish } from "../../../words";

const words = keptReportTexts("da");
const sentence = { text: "R1: 709 mod 800.", cells: ["'Målark'!H8", "'Målark'!H9", "'Kommuner'!G5"] };
const changed: ListedReport = {
  key: 2,
  sheet: "Rapport KKR 2026-06-30",
  madeAs: "Rapport KKR 2026-06-30",
  recipient: "kkr",
  statusDate: serial(2026, 6, 30),
  countedUntil: serial(2026, 6, 30),
  year: 2026,
  isFinal: false,
  state: {
    kind: "changed",
    sentences: [
      {
        section: danish.report.headings.briefly,
        from: sentence,
        to: { ...sentence, text: "R1: 710 mod 800." },
      },
    ],
    cells: [
      {
        section: danish.report.headings.goals,
        row: "R1",
        column: danish.report.goals.actual,
        from: "709",
        to: "710",
        cell: "'Målark'!H8",
      },
    ],
  },
  lines: [
    {
      section: danish.report.headings.briefly,
      text: sentence.text,
      places: sentence.cells,
      now: "R1: 710 mod 800.",
    },
  ],
  content: {
    recipient: "kkr",
    subject: danish.report.sheetNames.kkr,
    title: danish.report.headings.goals,
    lines: [],
    sections: [
      { id: "briefly", heading: danish.report.headings.briefly, blocks: [{ kind: "sentence", sentence }] },
    ],
  },
};
const deleted: ListedReport = {
  ...changed,
  key: 1,
  sheet: undefined,
  madeAs: "Rapport KKR 2026-03-31",
  statusDate: serial(2026, 3, 31),
  state: {
    kind: "other-status",
    months: [{ municipality: "Samsø", month: 2, figure: "individual", from: null, to: 3 }],
  },
};
const both = { kind: "read", reports: [changed, deleted], withoutBasis: [] } satisfies ReadReportsOutcome;

setUpBrowser();

function showList(outcome: ReadReportsOutcome | Error, openMonths = [serial(2026, 1, 1)]) {
  const read = vi.fn<(control: WorkControl) => Promise<ReadReportsOutcome>>();
  if (outcome instanceof Error) read.mockRejectedValue(outcome);
  else read.mockResolvedValue(outcome);
  const show =
    vi.fn<(place: string) => Promise<{ kind: "selected" } | { kind: "sheet-gone"; sheet: string }>>();
  show.mockResolvedValue({ kind: "selected" });
  const list = createKeptReports(read, show);
  const recipient = createStore<Addressee>(() => "kkr");
  const closePeriod = vi.fn<(period: ReportPeriod) => void>();
  const judged = createStore<{ readonly judgement: unknown }>(() => ({ judgement: undefined }));
  function View() {
    const { judgement } = useStore(judged);
    return (
      <>
        <ComparedWithField list={list} recipient={recipient} language="da" />
        <ReportList
          list={list}
          judgement={judgement}
          language="da"
          texts={paneTexts("da")}
          openMonths={openMonths}
          onClosePeriod={closePeriod}
        />
      </>
    );
  }
  showView(<View />);
  const judge = () => act(() => Promise.resolve(judged.setState({ judgement: {} })));
  return { list, read, show, recipient, closePeriod, judge };
}

const summaries = () => [...document.querySelectorAll("summary")].map(({ textContent }) => textContent);
const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

describe("the reports in the pane", () => {
  it("stand with date and state, and open to what has changed from what to what", async () => {
    showList(both);
    await press(words.look);
    expect(said()[0]).toBe(words.found(2, 2));
    expect(summaries()).toEqual([
      `Rapport KKR 2026-06-30 · 30-06-2026${words.states.changed(1, 1)}`,
      `Rapport KKR 2026-03-31 · 31-03-2026${words.states.otherStatusMonths(1)}`,
    ]);
    const details = group("Rapport KKR 2026-06-30 · 30-06-2026");
    await userEvent.click(details.querySelector("summary") ?? expect.fail());
    const lines = [...details.querySelectorAll(".pane-change")].map(({ textContent }) => textContent);
    expect(lines).toEqual([`R1: 709 mod 800. ${words.becomes} R1: 710 mod 800.`, `709 ${words.becomes} 710`]);
    const gone = group("Rapport KKR 2026-03-31 · 31-03-2026");
    expect(gone.textContent).toContain(words.sheetGone);
    expect(gone.textContent).toContain(words.month("Samsø", "februar", words.figures.individual));
    expect(await seriousFindings()).toEqual([]);
  });

  it("are counted while they are compared, which can be cancelled; what was found before stands", async () => {
    const { read } = showList(both);
    await press(words.look);
    const reading = heldBack<ReadReportsOutcome>();
    let control: WorkControl = {};
    read.mockImplementationOnce((given) => {
      control = given;
      return reading.promise;
    });
    await press(words.look);
    const cancel = await screen.findByRole("button", { name: danish.import.cancel });
    act(() => control.progress?.({ done: 12, of: 19 }));
    expect(screen.getByText("12 af 19 sammenlignet")).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(cancel);
    expect(control.signal?.aborted).toBe(true);
    expect(said()[0]).toBe(danish.import.cancelled);
    await act(() => Promise.resolve(reading.answer({ ...both, reports: [] })));
    expect(summaries()).toHaveLength(2);
  });

  it("name changed months as the contract's year counts them", async () => {
    const { source, ...rest } = contractInUse();
    setContractInUse({ ...rest, source: { ...source, inForce: "2026-07-01" } });
    try {
      showList({ kind: "read", reports: [deleted], withoutBasis: [] });
      await press(words.look);
      const [list] = screen.getAllByRole("list");
      // The second month of a year from July on.
      expect(list?.textContent).toContain(words.month("Samsø", "august", words.figures.individual));
    } finally {
      setContractInUse();
    }
  });

  it("of municipalities stand together below the others, what is not up to date first", async () => {
    const of = (key: number, name: string, state: ListedReport["state"]): ListedReport => {
      const sheet = `${name} 2026-06-30`;
      return { ...changed, key, sheet, madeAs: sheet, recipient: `kommune:${key}`, state };
    };
    const reports = [of(3, "Favrskov", { kind: "current" }), of(4, "Skive", changed.state), changed];
    showList({ kind: "read", reports, withoutBasis: [] });
    await press(words.look);
    expect(said()[0]).toBe(words.found(3, 2));
    expect(summaries()).toEqual([
      `Rapport KKR 2026-06-30 · 30-06-2026${words.states.changed(1, 1)}`,
      `${words.municipal}${words.municipalFound(2, 1)}`,
      `Skive 2026-06-30 · 30-06-2026${words.states.changed(1, 1)}`,
      `Favrskov 2026-06-30 · 30-06-2026${words.states.current}`,
    ]);
    expect(await seriousFindings()).toEqual([]);
  });

  it("follow the figures without a press, each time that they are judged, and leave open what is open", async () => {
    const { read, judge } = showList({ ...both, reports: [{ ...changed, state: { kind: "current" } }] });
    expect(read).not.toHaveBeenCalled();
    expect(said()).toEqual([""]);
    await judge();
    expect(said()[0]).toBe(words.found(1, 0));
    const details = group("Rapport KKR 2026-06-30 · 30-06-2026");
    await userEvent.click(details.querySelector("summary") ?? expect.fail());
    let answer: (outcome: ReadReportsOutcome) => void = () => expect.fail("nothing was read");
    const readAt = read.mock.calls.length;
    read.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await judge();
    expect(read.mock.calls.length).toBeGreaterThan(readAt);
    // While it is read nothing is said, and what is there stays.
    expect(said()[0]).toBe(words.found(1, 0));
    expect(details.isConnected).toBe(true);
    await act(() => Promise.resolve(answer({ ...both, reports: [changed] })));
    expect(said()[0]).toBe(words.found(1, 1));
    expect(summaries()).toEqual([`Rapport KKR 2026-06-30 · 30-06-2026${words.states.changed(1, 1)}`]);
    expect([details.isConnected, details.open]).toEqual([true, true]);
  });

  it("lead to closing the months that they have used, unless their sheet is gone", async () => {
    const { closePeriod } = showList(both);
    await press(words.look);
    const shown = screen.getAllByText(words.closePeriod("juni 2026"));
    expect(shown).toHaveLength(1);
    for (const each of shown) each.click();
    const used = { report: "Rapport KKR 2026-06-30", until: serial(2026, 6, 30) };
    expect(closePeriod).toHaveBeenCalledExactlyOnceWith(used);
  });

  it("lead to no closing where all that they have used is closed, or nothing of it can be", async () => {
    showList(both, [serial(2026, 7, 1)]);
    await press(words.look);
    expect(screen.queryByText(words.closePeriod("juni 2026"))).toBeNull();
  });

  it("lead from each sentence to its cells, and say where a sheet is not there any more", async () => {
    const { show } = showList(both);
    await press(words.look);
    const details = group("Rapport KKR 2026-06-30 · 30-06-2026");
    await userEvent.click(details.querySelector("summary") ?? expect.fail());
    const sentences = within(within(details).getByRole("list", { name: words.sentences }));
    await userEvent.click(sentences.getByRole("button", { name: words.goTo("Målark!H8:H9") }));
    expect(show).toHaveBeenLastCalledWith("'Målark'!H8:H9");
    show.mockResolvedValueOnce({ kind: "sheet-gone", sheet: danish.tabs.municipalities });
    await userEvent.click(sentences.getByRole("button", { name: words.goTo("Kommuner!G5") }));
    expect(screen.getByText(words.placeGone(danish.tabs.municipalities))).toBeTruthy();
    show.mockRejectedValueOnce(new CommandFailure(new Error("GeneralException"), true));
    await userEvent.click(sentences.getByRole("button", { name: words.goTo("Kommuner!G5") }));
    expect(within(details).getByRole("alert").textContent).toContain(paneTexts("da").failures.unknown.remedy);
  });

  it("say that there are none, that their basis is gone, or that they could not be read", async () => {
    showList({ kind: "read", reports: [], withoutBasis: [] });
    await press(words.look);
    expect(said()).toEqual([words.found(0, 0)]);
  });

  it("name the sheets whose basis is gone", async () => {
    showList({ kind: "read", reports: [], withoutBasis: ["Rapport KL 2026-06-30"] });
    await press(words.look);
    expect(screen.getByRole("list", { name: words.withoutBasis }).textContent).toBe("Rapport KL 2026-06-30");
  });

  it("say when reading failed", async () => {
    showList(new CommandFailure(new Error("GeneralException"), true));
    await press(words.look);
    expect(title()).toBe(words.failed);
  });
});

describe("comparing with an earlier report", () => {
  it("is with the latest until another is chosen, of the same recipient and with its sheet", async () => {
    const { list, recipient } = showList(both);
    const field = () => screen.getByLabelText<HTMLSelectElement>(words.comparedWith);
    const options = () => [...field().options].map(({ text }) => text);
    expect(options()).toEqual([words.latest, words.none]);
    await press(words.look);
    expect(options()).toEqual([
      words.latest,
      words.none,
      words.report("Rapport KKR 2026-06-30", "30-06-2026"),
    ]);
    await userEvent.selectOptions(field(), "2");
    expect(list.comparedWith.getState()).toBe(2);
    expect(recipient.getState()).toBe("kkr");
    await userEvent.selectOptions(field(), words.none);
    expect(list.comparedWith.getState()).toBe("none");
  });

  it.each<[string, (shown: ReturnType<typeof showList>) => void]>([
    ["is another recipient's", ({ recipient }) => recipient.setState("kl", true)],
    ["has lost its sheet", ({ read }) => read.mockResolvedValue({ ...both, reports: [deleted] })],
    ["is of a later day", ({ read }) => read.mockResolvedValue({ ...both, statusDate: serial(2026, 5, 31) })],
    ["cannot be read", ({ read }) => read.mockRejectedValue(new CommandFailure(new Error("no"), true))],
  ])("is with the latest where the chosen one %s, as the field shows", async (_, change) => {
    const shown = showList(both);
    const { list, recipient, judge } = shown;
    const field = () => screen.getByLabelText<HTMLSelectElement>(words.comparedWith);
    const used = () =>
      comparisonOf(list.look.getState(), recipient.getState(), list.comparedWith.getState()).choice;
    await press(words.look);
    await userEvent.selectOptions(field(), "2");
    expect([field().value, used()]).toEqual(["2", 2]);
    act(() => change(shown));
    await judge();
    expect([field().value, used()]).toEqual(["latest", "latest"]);
  });
});

describe("copying a report", () => {
  /** A clipboard as browsers have it, which jsdom has not. */
  function openClipboard() {
    class Item {
      readonly data: Readonly<Record<string, Blob>>;

      constructor(data: Readonly<Record<string, Blob>>) {
        this.data = data;
      }
    }
    const write = vi.fn<(items: readonly Item[]) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal("ClipboardItem", Item);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
    return write;
  }

  async function open() {
    showList(both);
    await press(words.look);
    const details = group("Rapport KKR 2026-06-30 · 30-06-2026");
    await userEvent.click(details.querySelector("summary") ?? expect.fail());
    return within(details);
  }

  it("puts text and tables on the clipboard, and says so", async () => {
    const write = openClipboard();
    const details = await open();
    await userEvent.click(details.getByRole("button", { name: words.copyText }));
    expect(said()).toContain(words.copied);
    const [[[item] = []] = []] = write.mock.calls;
    const read = (type: string) => item?.data[type]?.text();
    expect(await read("text/plain")).toBe("Resultatopfyldelse\n\nKort fortalt\nR1: 709 mod 800.");
    expect(await read("text/html")).toContain("<h2>Kort fortalt</h2><p>R1: 709 mod 800.</p>");
  });

  it("leaves the text in a field where the host keeps the clipboard closed", async () => {
    openClipboard().mockRejectedValue(new Error("NotAllowedError"));
    const details = await open();
    await userEvent.click(details.getByRole("button", { name: words.copyTables }));
    expect(said()).toContain(words.notCopied);
    const field = details.getByRole<HTMLTextAreaElement>("textbox", { name: words.notCopied });
    expect(field.value).toContain("R1: 709 mod 800.");
    field.focus();
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(await seriousFindings()).toEqual([]);
  });
});
