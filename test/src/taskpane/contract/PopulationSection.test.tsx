// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ApplyPopulationOutcome } from "../../../../src/commands/contract/applyPopulation";
import type {
  FetchedPopulation,
  PreparePopulationOutcome,
} from "../../../../src/commands/contract/preparePopulation";
import type { Settled } from "../../../../src/commands/settleSheets";
import type { UpdateProposal } from "../../../../src/commands/updating/prepareUpdate";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { PopulationDecision } from "../../../../src/contract/changes/replacedPopulation";
import type { Language } from "../../../../src/language/language";
import { populationPaneTexts } from "../../../../src/language/pane/contract/populationPaneTexts";
import { paneTexts } from "../../../../src/language/pane/pane";
import { updateTexts } from "../../../../src/language/pane/updating/updateTexts";
import { openTakeBack } from "../../../../src/taskpane/updating/openTakeBack";
import { createPopulationStore } from "../../../../src/taskpane/contract/populationStore";
import { PopulationSection } from "../../../../src/taskpane/contract/PopulationSection";
import { shippedPopulation } from "../../contract/shippedPopulation";
import { button, seriousFindings, setUpBrowser, showView, spoken } from "../showView";
import { words as danish } from "../../../words";

setUpBrowser();
afterEach(() => setContractInUse());

const words = populationPaneTexts("da");
const { format: _, ...shipped } = shippedPopulation;
const FETCHED: FetchedPopulation = {
  kind: "fetched",
  inhabitants: { ...shipped, id: "2026K4", date: "2026-10-01" },
  current: shippedPopulation,
  changes: [
    { municipality: "Samsø", from: 3617, to: 3600 },
    { municipality: "Aarhus", from: 378_361, to: 379_100 },
  ],
  pending: undefined,
};
const SETTLED = { functionsAnswer: true, otherFormulas: [], unprinted: [] };

function show(
  prepared: PreparePopulationOutcome,
  {
    language = "da",
    applied = { kind: "applied", settled: SETTLED },
  }: { readonly language?: Language; readonly applied?: Settled<ApplyPopulationOutcome> } = {},
) {
  const prepare = vi.fn(async (_quarter: string) => ({ ...prepared }));
  const apply = vi.fn(async (_fetched: FetchedPopulation, _decision: PopulationDecision) => applied);
  const onChanged = vi.fn();
  const populationStore = createPopulationStore({ prepare, apply });
  const { turnPage } = showView(
    <PopulationSection
      {...{ populationStore, onChanged, language }}
      takeBack={openTakeBack}
      today="2026-11-29"
      texts={paneTexts(language)}
    />,
  );
  return { prepare, apply, onChanged, turnPage };
}

describe("the population in the pane", () => {
  it("says what holds, and before it asks what is sent and to whom", async () => {
    const { prepare } = show(FETCHED);
    expect(screen.getByText("Projektmappen regner med folketallet fra 1. kvartal 2026.")).toBeTruthy();
    const sent = within(screen.getByRole("list", { name: words.sent }));
    expect(sent.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Til: Danmarks Statistik, https://api.statbank.dk/v1/data",
      "Forespørgslen: tabel FOLK1A, 4. kvartal 2026, kommunekoder for kontraktens 19 kommuner",
      words.sentNothingElse,
    ]);
    expect(prepare).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByLabelText(words.quarter), "2026K3");
    expect(sent.getByText(/3\. kvartal 2026/)).toBeTruthy();
    await userEvent.click(button(words.fetch));
    expect(prepare).toHaveBeenCalledWith("2026K3");
  });

  it("shows each municipality's difference, and applies only what somebody has decided", async () => {
    const { apply, onChanged, turnPage } = show(FETCHED);
    await userEvent.click(button(words.fetch));
    const rows = within(await screen.findByRole("table")).getAllByRole("row");
    expect(rows.map(({ children }) => [...children].map(({ textContent }) => textContent))).toEqual([
      [
        danish.municipalities.name,
        populationPaneTexts("da").columns.from,
        populationPaneTexts("da").columns.to,
        populationPaneTexts("da").columns.difference,
      ],
      ["Samsø", "3.617", "3.600", "-17"],
      ["Aarhus", "378.361", "379.100", "+739"],
      [danish.sheets.shared.total, "381.978", "382.700", "+722"],
    ]);
    expect(await seriousFindings()).toEqual([]);
    await userEvent.click(button(words.apply));
    expect(apply).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(words.by), " KKR Midtjylland ");
    await userEvent.type(screen.getByLabelText(words.date), "2026-11-20");
    turnPage();
    expect(screen.queryByText(words.undecided)).toBeNull();
    apply.mockRejectedValueOnce(new Error("busy"));
    await userEvent.click(button(words.apply));
    await userEvent.click(button(words.fetch));
    await userEvent.click(await screen.findByText(words.apply));
    expect(apply).toHaveBeenLastCalledWith(FETCHED, {
      by: "KKR Midtjylland",
      decided: "2026-11-20",
      until: 2027,
    });
    expect(spoken()).toBe(words.applied);
    expect(onChanged).toHaveBeenCalled();
  });

  it("applies them to the whole running year by a decision with its case", async () => {
    const { apply } = show(FETCHED);
    await userEvent.click(button(words.fetch));
    await userEvent.type(await screen.findByLabelText(words.by), "KKR");
    await userEvent.type(screen.getByLabelText(words.date), "2026-11-20");
    await userEvent.type(screen.getByLabelText(words.caseNumber), "2026-90");
    await userEvent.selectOptions(screen.getByLabelText(words.from), words.wholeYear("2026"));
    await userEvent.click(button(words.apply));
    expect(apply.mock.lastCall?.[1]).toEqual({
      by: "KKR",
      decided: "2026-11-20",
      caseNumber: "2026-90",
      until: 2026,
    });
  });

  it.each(["da", "en"] as const)(
    "asks in %s for no decision where there were none before",
    async (language) => {
      const texts = populationPaneTexts(language);
      setContractInUse(contractInUse(), null);
      const first: FetchedPopulation = {
        ...FETCHED,
        current: null,
        changes: [{ municipality: "Samsø", from: undefined, to: 3600 }],
      };
      const { apply } = show(first, { language });
      await userEvent.click(button(texts.fetch));
      expect(await screen.findByText(texts.first)).toBeTruthy();
      for (const label of [texts.by, texts.date, texts.from])
        expect(screen.queryByLabelText(label)).toBeNull();
      await userEvent.click(button(texts.apply));
      expect(apply).toHaveBeenCalledWith(first, { by: "", decided: "", until: 2026 });
    },
  );

  it("says what else is mended, and that the figures are the same", async () => {
    const pending = {
      kind: "proposal",
      versions: { before: {}, after: { contract: contractInUse() } },
      contract: [],
      sheets: [danish.tabs.funding],
      columns: [],
      rows: [],
      cells: [],
      names: [],
      kept: [],
    } as unknown as UpdateProposal;
    show({ ...FETCHED, changes: [{ municipality: "Samsø", from: 3617, to: 3617 }], pending });
    await userEvent.click(button(words.fetch));
    expect(await screen.findByText(words.same)).toBeTruthy();
    expect(screen.getByText(words.alsoChanged)).toBeTruthy();
    expect(screen.getByText(danish.tabs.funding)).toBeTruthy();
  });

  it("says from which year others hold, and where there are none", () => {
    setContractInUse(contractInUse(), {
      format: 1,
      ...FETCHED.inhabitants,
      replaced: [{ ...shipped, until: 2027, by: "KKR", decided: "2026-11-20" }],
    });
    show(FETCHED);
    expect(
      screen.getByText(
        "Projektmappen regner med folketallet fra 1. kvartal 2026, 4. kvartal 2026 fra og med 2027.",
      ),
    ).toBeTruthy();
    setContractInUse(contractInUse(), null);
    show(FETCHED);
    expect(screen.getByText(words.none)).toBeTruthy();
  });

  it.each<[string, PreparePopulationOutcome, (texts: typeof words, language: Language) => string]>([
    ["no connection", { kind: "offline" }, (texts) => texts.offline],
    ["no answer", { kind: "timed-out" }, (texts) => texts.timedOut],
    [
      "a quarter that is not there",
      { kind: "not-published" },
      (texts) => texts.notPublished(texts.quarterName(4, "2026")),
    ],
    ["a refusal", { kind: "refused", status: 400, message: "M" }, (texts) => texts.refusedBy(400, "M")],
    ["another form", { kind: "other-form" }, (texts) => texts.otherForm],
    ["a gap", { kind: "incomplete", municipalities: ["Samsø"] }, (texts) => texts.incomplete(["Samsø"])],
    [
      "a sheet that is protected",
      { kind: "stopped", update: { kind: "protected", sheets: [danish.tabs.municipalities] } },
      (_, language) => updateTexts(language).protectedSheets([danish.tabs.municipalities]),
    ],
  ])("says in both languages of %s what to do", async (_, outcome, says) => {
    for (const language of ["da", "en"] as const) {
      const texts = populationPaneTexts(language);
      show(outcome, { language });
      await userEvent.click(button(texts.fetch));
      expect(await screen.findByText(says(texts, language))).toBeTruthy();
      expect(screen.getByText(texts.unchanged)).toBeTruthy();
    }
  });

  it("says that the workbook has changed since", async () => {
    show(FETCHED, {
      applied: { kind: "changed-since", settled: SETTLED } as Settled<ApplyPopulationOutcome>,
    });
    await userEvent.click(button(words.fetch));
    await userEvent.type(await screen.findByLabelText(words.by), "KKR");
    await userEvent.type(screen.getByLabelText(words.date), "2026-11-20");
    await userEvent.click(button(words.apply));
    expect(spoken()).toBe(words.changedSince);
  });
});
