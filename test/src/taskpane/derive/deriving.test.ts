import { describe, expect, it } from "vitest";
import type { DeriveOutcome } from "../../../../src/commands/deriveFigures";
import type { PreparedDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { serial } from "../../serial";
import { heldBack } from "../heldBack";
import { derivingOver, derivationProposal } from "./derivingOver";
import { refusal } from "../refusal";

const MEETINGS = [{ date: serial(2026, 1, 15), municipality: "Aarhus", kind: "individuel" }];

/** A pause in which everything that can go on has gone on. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

async function prepared() {
  const over = derivingOver({ meetings: MEETINGS });
  await over.deriving.prepare();
  return over;
}

describe("deriving", () => {
  it("is proposed, done and taken back, and the figures are judged each time", async () => {
    const { commands, deriving } = await prepared();
    const proposal = derivationProposal({ meetings: MEETINGS });
    expect(deriving.getState()).toMatchObject({
      replace: false,
      stage: { phase: "prepared", prepared: { plan: proposal.plan } },
    });
    expect(commands.changed).not.toHaveBeenCalled();
    const blocks = [{ place: proposal.figures.activity.place, changes: [], added: [] }];
    commands.write.mockResolvedValueOnce({
      ...{ kind: "derived", added: 1, changed: 0, counts: 0, skipped: 0 },
      blocks,
    });
    await deriving.write();
    expect(deriving.getState().stage).toMatchObject({ phase: "done", done: { added: 1 } });
    expect(commands.changed).toHaveBeenCalledTimes(1);
    await deriving.undo();
    expect(commands.undo.mock.calls[0]?.[1]).toBe(blocks);
    expect(deriving.getState().stage).toEqual({ phase: "undone", outcome: { kind: "undone" } });
    expect(commands.changed).toHaveBeenCalledTimes(2);
  });

  it("forgets why there was nothing to derive from, and nothing else", async () => {
    const { commands, deriving } = derivingOver({ meetings: MEETINGS });
    commands.prepare.mockResolvedValueOnce({ kind: "no-workbook" });
    await deriving.prepare();
    expect(deriving.getState().stage).toMatchObject({ phase: "prepared", prepared: { kind: "no-workbook" } });
    deriving.forgetRefusal();
    expect(deriving.getState().stage).toEqual({ phase: "idle", cancelled: false });
    await deriving.prepare();
    deriving.forgetRefusal();
    expect(deriving.getState().stage).toMatchObject({ phase: "prepared", prepared: { kind: "proposal" } });
    await deriving.write();
    deriving.forgetRefusal();
    expect(deriving.getState().stage).toMatchObject({ phase: "done" });
  });

  it("replaces other sources only where the user has said so, of this proposal", async () => {
    const { commands, deriving } = await prepared();
    deriving.setReplace(true);
    await deriving.prepare();
    expect(deriving.getState().replace).toBe(false);
    deriving.setReplace(true);
    await deriving.write();
    expect(commands.write.mock.calls.map(([, replace]) => replace)).toEqual([true]);
  });

  it("tells of progress while it is under way", async () => {
    const { commands, deriving } = derivingOver({ meetings: MEETINGS });
    const reading = heldBack<PreparedDerivation>();
    commands.prepare.mockReturnValueOnce(reading.promise);
    const read = deriving.prepare();
    await settled();
    const [{ progress } = {}] = commands.prepare.mock.calls[0] ?? [];
    progress?.({ done: 3, of: 10 });
    expect(deriving.getState().stage).toEqual({ phase: "reading", progress: { done: 3, of: 10 } });
    reading.answer({ kind: "no-workbook" });
    await read;
    progress?.({ done: 4, of: 10 });
    expect(deriving.getState().stage).toEqual({ phase: "prepared", prepared: { kind: "no-workbook" } });
  });

  it("can be cancelled while it reads and while it writes", async () => {
    const { commands, deriving } = await prepared();
    const writing = heldBack<DeriveOutcome>();
    commands.write.mockReturnValueOnce(writing.promise);
    const wrote = deriving.write();
    await settled();
    deriving.cancel();
    expect(commands.write.mock.lastCall?.[2].signal?.aborted).toBe(true);
    expect(deriving.getState().stage).toMatchObject({ phase: "writing", cancelling: true });
    writing.answer({ kind: "cancelled" });
    await wrote;
    expect(deriving.getState().stage).toEqual({ phase: "idle", cancelled: true });

    const reading = heldBack<PreparedDerivation>();
    commands.prepare.mockReturnValueOnce(reading.promise);
    const read = deriving.prepare();
    await settled();
    deriving.cancel();
    reading.answer({ kind: "cancelled" });
    await read;
    expect(deriving.getState().stage).toEqual({ phase: "idle", cancelled: true });
  });

  it("writes nothing where nothing is proposed", async () => {
    const { commands, deriving } = derivingOver();
    await deriving.write();
    commands.prepare.mockResolvedValueOnce({ kind: "no-meetings", derivedRows: [] });
    await deriving.prepare();
    await deriving.write();
    expect(commands.write).not.toHaveBeenCalled();
  });

  it("is to be proposed anew where the tables have changed since, with nothing to take back", async () => {
    const { commands, deriving } = await prepared();
    commands.write.mockResolvedValueOnce({ kind: "changed-since" });
    await deriving.write();
    expect(deriving.getState().stage).toMatchObject({ phase: "done", done: { kind: "changed-since" } });
    await deriving.undo();
    expect(commands.undo).not.toHaveBeenCalled();
    await deriving.prepare();
    expect(deriving.getState().stage.phase).toBe("prepared");
  });

  it("fails with why, and stands as done where taking it back failed", async () => {
    const { commands, deriving } = await prepared();
    commands.write.mockRejectedValueOnce(refusal("AccessDenied"));
    await deriving.write();
    expect(deriving.getState().stage).toMatchObject({ phase: "failed", failure: { reason: "protected" } });
    await deriving.prepare();
    await deriving.write();
    commands.undo.mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
    await deriving.undo();
    expect(deriving.getState().stage).toMatchObject({ phase: "done", failure: { reason: "cell-edit" } });
    await deriving.undo();
    expect(deriving.getState().stage.phase).toBe("undone");
  });
});
