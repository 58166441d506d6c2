// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ApplyContractOutcome } from "../../../../src/commands/contract/applyContract";
import type { EditContractOutcome } from "../../../../src/commands/contract/editContract";
import type {
  ContractChoice,
  ContractSheetFault,
  PrepareContractOutcome,
} from "../../../../src/commands/contract/prepareContract";
import type { UpdateProposal } from "../../../../src/commands/updating/prepareUpdate";
import type { Settled } from "../../../../src/commands/settleSheets";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Language } from "../../../../src/language/language";
import { jsonFaultText } from "../../../../src/language/contract/jsonFaultTexts";
import { contractPaneTexts } from "../../../../src/language/pane/contract/contractPaneTexts";
import { paneTexts } from "../../../../src/language/pane/pane";
import { ContractSection } from "../../../../src/taskpane/contract/ContractSection";
import type { SelectedPlace } from "../../../../src/commands/reports/selectPlace";
import { keptReportTexts } from "../../../../src/language/pane/reports/keptReportTexts";
import { openTakeBack } from "../../../../src/taskpane/updating/openTakeBack";
import { createContractStore } from "../../../../src/taskpane/contract/contractStore";
import { button, seriousFindings, setUpBrowser, showView, spoken } from "../showView";
import { shippedPopulation } from "../../contract/shippedPopulation";
import { words as danish } from "../../../words";

setUpBrowser();

const words = contractPaneTexts("da");
const WARNING: ContractSheetFault = {
  rule: "share-outside",
  severity: "warning",
  sheet: danish.contract.sheets.measures,
  cell: "R4",
  header: "2026",
  values: { id: "N1a", value: 55 },
};
const IN_USE = { contract: contractInUse(), population: shippedPopulation };
const PREPARED = {
  kind: "prepared",
  contract: contractInUse(),
  population: shippedPopulation,
  warnings: [WARNING],
  update: {
    kind: "proposal",
    versions: { before: IN_USE, after: IN_USE },
    contract: [{ kind: "target", measure: "N3", period: "2026", from: 70, to: 77 }],
    sheets: [],
    columns: [],
    rows: [],
    cells: [],
    names: [],
    kept: [],
  } as unknown as UpdateProposal,
} as const satisfies PrepareContractOutcome;
const SETTLED = { functionsAnswer: true, otherFormulas: [], unprinted: [] };

function show(prepared: PrepareContractOutcome, language: Language = "da") {
  const edit = vi.fn(async (): Promise<Settled<EditContractOutcome>> => ({
    kind: "inserted",
    sheets: [danish.contract.sheets.contract, danish.contract.sheets.measures],
    settled: SETTLED,
  }));
  const apply = vi.fn(async (): Promise<Settled<ApplyContractOutcome>> => ({
    kind: "applied",
    settled: SETTLED,
  }));
  const prepare = vi.fn(async (_choice: ContractChoice) => ({ ...prepared }));
  const select = vi.fn<(place: string) => Promise<SelectedPlace>>().mockResolvedValue({ kind: "selected" });
  const onChanged = vi.fn();
  const begin = vi.fn(async (cleanUp: boolean) =>
    cleanUp
      ? ({ kind: "already-there", sheets: [danish.contract.sheets.contract] } as const)
      : ({ kind: "leftovers", sheets: [danish.contract.sheets.contract] } as const),
  );
  const fill = vi.fn(async () => undefined);
  const contractStore = createContractStore({ edit, begin, prepare, fill, apply });
  const { turnPage } = showView(
    <ContractSection
      {...{ contractStore, select, onChanged, language }}
      takeBack={openTakeBack}
      texts={paneTexts(language)}
    />,
  );
  return { edit, begin, apply, prepare, fill, select, onChanged, turnPage };
}

describe("the contract in the pane", () => {
  it("says which contract is followed, lays it out, and gives it out as a file", async () => {
    const { edit } = show(PREPARED);
    const { title, house, version, id } = contractInUse();
    expect(screen.getByText(words.follows(title, house, version))).toBeTruthy();
    await userEvent.click(button(words.edit));
    expect(edit).toHaveBeenCalledWith(false, expect.anything());
    expect(
      await screen.findByText(words.laid([danish.contract.sheets.contract, danish.contract.sheets.measures])),
    ).toBeTruthy();
    const link = screen.getByText<HTMLAnchorElement>(words.save);
    expect(link.download).toBe(`${id}.json`);
    const json = decodeURIComponent(link.href.slice(link.href.indexOf(",") + 1));
    expect(JSON.parse(json)).toEqual(contractInUse());
  });

  it.each([
    [
      "da",
      "Måltal for N3 i 2026: fra 65 til 70; gælder hele året; besluttet af KKR Midtjylland 12-03-2026, sag 2026-44",
    ],
    ["en", /N3.*2026.*65.*70; holds for the whole year;.*KKR Midtjylland.*12-03-2026.*2026-44/],
  ] as const)("lists in %s what has been amended, and nothing where nothing was", async (language, line) => {
    show(PREPARED, language);
    expect(screen.queryByRole("list")).toBeNull();
    cleanup();
    const decision = { by: "KKR Midtjylland", decided: "2026-03-12", caseNumber: "2026-44" };
    const amendment = { kind: "target", of: "N3", period: "2026", was: 65, ...decision } as const;
    setContractInUse({ ...IN_USE.contract, amendments: [amendment] }, IN_USE.population);
    show(PREPARED, language);
    setContractInUse();
    expect(within(screen.getByRole("list")).getByText(line)).toBeTruthy();
    expect(await seriousFindings()).toEqual([]);
  });

  it("names the version that a contract changes to", async () => {
    const { contract } = IN_USE;
    const after = { ...IN_USE, contract: { ...contract, version: contract.version + 1 } };
    const update = { ...PREPARED.update, versions: { before: IN_USE, after } };
    show({ ...PREPARED, update: update as unknown as UpdateProposal });
    await userEvent.click(button(words.load));
    const { version } = contract;
    expect(
      await screen.findByText(`Kontrakten går fra udgave ${version} til udgave ${version + 1}.`),
    ).toBeTruthy();
  });

  it("begins a new one, and once more without what is in its way", async () => {
    const { begin } = show(PREPARED);
    await userEvent.click(button(words.begin));
    await userEvent.click(await screen.findByRole("button", { name: words.removeLeftovers }));
    expect(begin.mock.calls.map(([cleanUp]) => cleanUp)).toEqual([false, true]);
  });

  it("offers to write that nothing is agreed where periods are blank, and looks again", async () => {
    const { fill, prepare } = show({ kind: "faulty", faults: [WARNING], open: 3 });
    await userEvent.click(button(words.load));
    await userEvent.click(await screen.findByRole("button", { name: "Skriv Ikke fastsat i 3 tomme felter" }));
    expect(fill).toHaveBeenCalledTimes(1);
    expect(prepare.mock.calls).toEqual([[{}], [{}]]);
  });

  it("asks for inhabitants that are missing, and looks at the same file again with them", async () => {
    const { prepare } = show({ kind: "population-missing", names: ["Odense"] });
    await userEvent.upload(screen.getByLabelText(words.otherFile), new File(["{}"], "fyn.json"));
    await userEvent.upload(await screen.findByLabelText(words.population), new File(["[]"], "folketal.json"));
    await vi.waitFor(() => expect(prepare).toHaveBeenCalledTimes(2), 20_000);
    const [{ file, population } = {}] = prepare.mock.lastCall ?? [];
    const textOf = (bytes: Uint8Array | string | undefined) =>
      typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
    expect([textOf(file), textOf(population)]).toEqual(["{}", "[]"]);
    await userEvent.click(button(words.withoutPopulation));
    await vi.waitFor(() => expect(prepare).toHaveBeenCalledTimes(3), 20_000);
    const [without = {}] = prepare.mock.lastCall ?? [];
    expect([textOf(without.file), without.population]).toEqual(["{}", "none"]);
  });

  it("says that a file could not be read: one that is gone or locked", async () => {
    const { prepare } = show(PREPARED);
    const gone = new File(["{}"], "fyn.json");
    vi.spyOn(gone, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    await userEvent.upload(screen.getByLabelText(words.otherFile), gone);
    expect(await screen.findByText(words.failed)).toBeTruthy();
    expect(prepare).not.toHaveBeenCalled();
  });

  it("shows the difference, asks about a warning, and applies it with who has decided it", async () => {
    const { apply, select, onChanged, turnPage } = show(PREPARED);
    await userEvent.click(button(words.load));
    expect(await screen.findByText("Måltal for N3 i 2026: fra 70 til 77")).toBeTruthy();
    select.mockResolvedValueOnce({ kind: "sheet-gone", sheet: danish.contract.sheets.measures });
    await userEvent.click(button(words.goTo("Kontraktmål!R4")));
    expect(select).toHaveBeenCalledWith("'Kontraktmål'!R4");
    expect(screen.getByText(keptReportTexts("da").placeGone(danish.contract.sheets.measures))).toBeTruthy();
    await userEvent.click(button(words.apply));
    expect(apply).not.toHaveBeenCalled();
    await userEvent.click(screen.getByLabelText(words.acknowledge));
    await userEvent.type(screen.getByLabelText(words.by), "KKR Midtjylland");
    await userEvent.type(screen.getByLabelText(words.date), "2026-03-12");
    await userEvent.type(screen.getByLabelText(words.caseNumber), "2026-44");
    turnPage();
    expect(await seriousFindings()).toEqual([]);
    // After a refusal the difference is looked at anew, and the decision that was typed stays.
    apply.mockRejectedValueOnce(new Error("busy"));
    await userEvent.click(button(words.apply));
    await userEvent.click(button(words.load));
    await userEvent.click(await screen.findByLabelText(words.acknowledge));
    await userEvent.click(button(words.apply));
    const decision = { by: "KKR Midtjylland", date: "2026-03-12", caseNumber: "2026-44", from: "" };
    expect(apply).toHaveBeenLastCalledWith(PREPARED, decision, expect.anything());
    expect(spoken()).toBe(words.applied);
    expect(onChanged).toHaveBeenCalled();
  });

  it("says what a decision lacks, and applies nothing until it is whole", async () => {
    const { apply } = show({ ...PREPARED, warnings: [] });
    await userEvent.click(button(words.load));
    await userEvent.type(await screen.findByLabelText(words.from), "2026-07-01");
    expect(screen.getByText(words.decisionFaults["from-undecided"])).toBeTruthy();
    await userEvent.click(button(words.apply));
    await userEvent.type(screen.getByLabelText(words.by), "KKR");
    await userEvent.type(screen.getByLabelText(words.date), "2026-03-12");
    expect(screen.queryByText(words.decisionFaults["from-undecided"])).toBeNull();
    await userEvent.clear(screen.getByLabelText(words.from));
    await userEvent.type(screen.getByLabelText(words.from), "2027-07-01");
    expect(screen.getByText(words.decisionFaults["from-outside"])).toBeTruthy();
    await userEvent.click(button(words.apply));
    expect(apply).not.toHaveBeenCalled();
    expect(await seriousFindings()).toEqual([]);
  });

  it("asks for no decision where there is no contract to amend", async () => {
    const { contract, population } = IN_USE;
    show({ kind: "new", contract, population, warnings: [] });
    await userEvent.click(button(words.load));
    await screen.findByText(words.newContract(contract.title, contract.house));
    expect(screen.queryByText(/ikke beskriver/)).toBeNull();
    expect(screen.queryByLabelText(words.by)).toBeNull();
  });

  it("names units and figures of a new contract that it declares nowhere", async () => {
    const { contract, population } = IN_USE;
    const measures = contract.measures.map((each) =>
      each.id === "R2"
        ? {
            ...each,
            unit: "kurser",
            actual: { from: "activity" as const, figures: ["growth", "ejerskifter"] },
          }
        : each,
    );
    show({ kind: "new", contract: { ...contract, measures }, population, warnings: [] });
    await userEvent.click(button(words.load));
    await screen.findByText("Nyt: enheden kurser, som kontrakten ikke beskriver: et almindeligt tal");
    screen.getByText("Nyt: tallet ejerskifter, som kontrakten ikke beskriver: en kolonne på Aktivitet");
  });

  it.each<[string, PrepareContractOutcome, (texts: typeof words, language: Language) => string]>([
    ["no sheets", { kind: "no-sheets" }, (texts) => texts.noSheets],
    [
      "no JSON",
      { kind: "not-json", place: { line: 4, column: 15 } },
      (_, language) =>
        jsonFaultText(language, language === "da" ? "Filen" : "The file", { line: 4, column: 15 }),
    ],
    [
      "a population that lacks one",
      { kind: "population-missing", names: ["Odense"] },
      (texts) => texts.populationMissing(["Odense"]),
    ],
    ["what is no population", { kind: "not-population", faults: [] }, (texts) => texts.notPopulation],
    [
      "what is the same",
      { ...PREPARED, update: { kind: "up-to-date", marker: "both" } },
      (texts) => texts.same,
    ],
    [
      "a fault at its cell",
      {
        kind: "faulty",
        faults: [
          WARNING,
          { ...WARNING, severity: "fault", rule: "cell-converted", values: { received: "4", date: "" } },
        ],
      },
      (texts) => texts.faulty(1),
    ],
  ])("says in both languages of %s what to do", async (_, outcome, says) => {
    for (const language of ["da", "en"] as const) {
      const texts = contractPaneTexts(language);
      show(outcome, language);
      await userEvent.click(button(texts.load));
      expect(await screen.findByText(says(texts, language))).toBeTruthy();
    }
  });
});
