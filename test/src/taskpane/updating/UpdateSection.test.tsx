// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PrepareUpdateOutcome, UpdateProposal } from "../../../../src/commands/updating/prepareUpdate";
import { heldBack } from "../heldBack";
import { refusedOnceAborted } from "../refusedOnceAborted";
import type { StepControl } from "../../../../src/commands/steps/workStep";
import type { Versions } from "../../../../src/commands/updating/versions";
import { contractInUse, populationInUse } from "../../../../src/contract/contractInUse";
import { paneTexts } from "../../../../src/language/pane/pane";
import { createCommandRun } from "../../../../src/taskpane/commands/commandRun";
import { createUpdating, type UpdateCommands } from "../../../../src/taskpane/updating/updating";
import { UpdateSection } from "../../../../src/taskpane/updating/UpdateSection";
import type { InsertOutcome } from "../../../../src/commands/insertWorkbook";
import type { Settled } from "../../../../src/commands/settleSheets";
import { words } from "../../../words";

const IN_USE = { contract: contractInUse(), population: populationInUse() };
const PROPOSAL = {
  kind: "proposal",
  marker: "both",
  isOlder: false,
  versions: { before: IN_USE, after: IN_USE },
  contract: [{ kind: "target", measure: "N3", period: "2026", from: 70, to: 77 }],
  sheets: [words.tabs.funding],
  columns: [],
  rows: [],
  cells: [{ place: "Målark!G5", what: "N1a Afvigelse", from: "0.5", to: "=1", isEntered: true }],
  names: [],
  kept: [],
} as unknown as UpdateProposal;

afterEach(cleanup);

function show(
  prepared: PrepareUpdateOutcome,
  versions: Versions = { before: IN_USE, after: IN_USE },
  prepare = async () => prepared,
) {
  const update = vi.fn<UpdateCommands["update"]>(async () => ({
    kind: "updated" as const,
    cells: 1,
    kept: 0,
    versions,
    settled: { functionsAnswer: true, otherFormulas: [], unprinted: [] },
  }));
  const updating = createUpdating({ prepare, update });
  const insertion = createCommandRun<Settled<InsertOutcome>>(async () => ({
    kind: "already-there",
    sheets: [],
    missing: [],
    marker: "both",
  }));
  const onChanged = vi.fn();
  const takeBack = vi.fn(() => createUpdating({ prepare: async () => PROPOSAL, update }));
  render(
    <UpdateSection {...{ updating, insertion, takeBack, onChanged }} language="da" texts={paneTexts("da")} />,
  );
  return { updating, update, insertion, takeBack, onChanged };
}

describe("updating in the pane", () => {
  it("shows what changes once sheets that are there are inserted again, and does it on the user's word", async () => {
    const { update, insertion, onChanged } = show(PROPOSAL);
    await insertion.start();
    expect(await screen.findByText("Måltal for N3 i 2026: fra 70 til 77")).toBeTruthy();
    expect(screen.getByText("Målark!G5 (N1a Afvigelse): fra 0.5 til =1")).toBeTruthy();
    expect(update).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Opdatér" }));
    expect(await screen.findByText(/Arkene er opdateret; 1 celle er rettet/)).toBeTruthy();
    expect(update).toHaveBeenCalledOnce();
    expect(onChanged).toHaveBeenCalledOnce();
  });

  it("offers to take a changed contract back, shows what that changes, and does it on the user's word", async () => {
    const before = { ...IN_USE, contract: { ...IN_USE.contract, title: "Før" } };
    const { update, takeBack, onChanged } = show(PROPOSAL, { before, after: IN_USE });
    await userEvent.click(screen.getByRole("button", { name: words.update.look }));
    await userEvent.click(await screen.findByRole("button", { name: "Opdatér" }));
    expect(await screen.findByText(/^Kan fortrydes her og senere/)).toBeTruthy();
    expect(takeBack).toHaveBeenCalledWith({ before, after: IN_USE });
    await userEvent.click(screen.getByRole("button", { name: words.update.takeBack }));
    await userEvent.click(await screen.findByRole("button", { name: "Opdatér" }));
    expect(await screen.findByText(/^Kontrakten og folketallet er som før/)).toBeTruthy();
    expect(update).toHaveBeenCalledTimes(2);
    expect(onChanged).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole("button", { name: words.update.takeBack })).toBeNull();
  });

  it("says where nothing is to be taken back, before it is done as well", async () => {
    show(PROPOSAL);
    await userEvent.click(screen.getByRole("button", { name: words.update.look }));
    expect(await screen.findByText(/^Det kan ikke fortrydes bagefter/)).toBeTruthy();
    await userEvent.click(await screen.findByRole("button", { name: "Opdatér" }));
    expect(await screen.findByText(/^Kun arkenes egne celler er rettet/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.update.takeBack })).toBeNull();
  });

  it("changes nothing where it is cancelled", async () => {
    const { update } = show(PROPOSAL);
    await userEvent.click(screen.getByRole("button", { name: words.update.look }));
    await userEvent.click(await screen.findByRole("button", { name: words.answer.breakOff }));
    expect(screen.queryByRole("button", { name: "Opdatér" })).toBeNull();
    expect(update).not.toHaveBeenCalled();
  });

  it("offers to cancel what takes long, and says that nothing has changed", async () => {
    const reading = heldBack<PrepareUpdateOutcome>();
    const { updating, update } = show(PROPOSAL, undefined, () => reading.promise);
    await userEvent.click(screen.getByRole("button", { name: "Se, hvad der ændres" }));
    await userEvent.click(await screen.findByRole("button", { name: "Afbryd" }));
    expect(screen.getByText("Afbrudt. Projektmappen er, som den var.")).toBeTruthy();
    reading.answer(PROPOSAL);
    await Promise.resolve();
    expect(updating.getState()).toEqual({ phase: "ready", cancelled: true });
    expect(update).not.toHaveBeenCalled();
  });

  it("counts an update's steps, and lets it be cancelled until it writes", async () => {
    const { update } = show(PROPOSAL);
    let control: StepControl = {};
    update.mockImplementationOnce((_proposal, given) => {
      control = given;
      return refusedOnceAborted(given);
    });
    await userEvent.click(screen.getByRole("button", { name: "Se, hvad der ændres" }));
    await userEvent.click(await screen.findByRole("button", { name: "Opdatér" }));
    act(() => control.progress?.({ step: 2, of: 4, mayCancel: false }));
    expect(await screen.findByText("trin 2 af 4")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Afbryd" })).toBeNull();
    act(() => control.progress?.({ step: 1, of: 4, mayCancel: true }));
    await userEvent.click(screen.getByRole("button", { name: "Afbryd" }));
    expect(await screen.findByText("Afbrudt. Projektmappen er, som den var.")).toBeTruthy();
  });

  it.each<PrepareUpdateOutcome>([
    { kind: "up-to-date", marker: "both", copies: ["Målark (2)"] },
    { ...PROPOSAL, copies: ["Målark (2)"] },
  ])("tells of copies, which it leaves alone: $kind", async (prepared) => {
    show(prepared);
    await userEvent.click(screen.getByRole("button", { name: words.update.look }));
    expect(await screen.findByText(/^Kopier af kontraktens ark: Målark \(2\)\./)).toBeTruthy();
  });

  it("names the column without which rows cannot be known, and what to do", async () => {
    show({ kind: "rows-unknown", columns: ["Forudsætninger: År"] });
    await userEvent.click(screen.getByRole("button", { name: words.update.look }));
    expect(await screen.findByText(/^Slettet: Forudsætninger: År\. .* Fortryd sletningen/)).toBeTruthy();
  });

  it("names the sheet that stops it, and what to do", async () => {
    show({ kind: "protected", sheets: [words.tabs.targets] });
    await userEvent.click(screen.getByRole("button", { name: words.update.look }));
    expect(await screen.findByText(/^Beskyttet: Målark\. Ophæv beskyttelsen/)).toBeTruthy();
  });
});
