import { describe, expect, it } from "vitest";
import { CommandFailure } from "../../../../src/commands/commandFailure";
import type { MakeUpOutcome } from "../../../../src/commands/deriveFigures";
import type { PreparedMakeUp } from "../../../../src/commands/prepareDerivation";
import { serial } from "../../serial";
import { heldBack } from "../check/heldBack";
import { makingUpOver, makeUpProposal } from "./makingUpOver";

const MEETINGS = [{ date: serial(2026, 1, 15), municipality: "Aarhus", kind: "individuel" }];

/** A pause in which everything that can go on has gone on. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

const refusal = (code: string) => new CommandFailure(Object.assign(new Error(code), { code }), true);

async function prepared() {
  const over = makingUpOver({ meetings: MEETINGS });
  await over.makingUp.prepare();
  return over;
}

describe("making up", () => {
  it("is proposed, done and taken back, and the figures are judged each time", async () => {
    const { commands, makingUp } = await prepared();
    const proposal = makeUpProposal({ meetings: MEETINGS });
    expect(makingUp.state()).toMatchObject({
      replace: false,
      stage: { phase: "prepared", prepared: { plan: proposal.plan } },
    });
    expect(commands.changed).not.toHaveBeenCalled();
    const blocks = [{ place: proposal.figures.activity.place, changes: [], added: [] }];
    commands.write.mockResolvedValueOnce({
      ...{ kind: "made-up", added: 1, changed: 0, counts: 0, left: 0 },
      blocks,
    });
    await makingUp.write();
    expect(makingUp.state().stage).toMatchObject({ phase: "done", done: { added: 1 } });
    expect(commands.changed).toHaveBeenCalledTimes(1);
    await makingUp.undo();
    expect(commands.undo.mock.calls[0]?.[1]).toBe(blocks);
    expect(makingUp.state().stage).toEqual({ phase: "taken-back", outcome: { kind: "undone" } });
    expect(commands.changed).toHaveBeenCalledTimes(2);
  });

  it("forgets why there was nothing to make up from, and nothing else", async () => {
    const { commands, makingUp } = makingUpOver({ meetings: MEETINGS });
    commands.prepare.mockResolvedValueOnce({ kind: "no-workbook" });
    await makingUp.prepare();
    expect(makingUp.state().stage).toMatchObject({ phase: "prepared", prepared: { kind: "no-workbook" } });
    makingUp.forgetRefusal();
    expect(makingUp.state().stage).toEqual({ phase: "idle", cancelled: false });
    await makingUp.prepare();
    makingUp.forgetRefusal();
    expect(makingUp.state().stage).toMatchObject({ phase: "prepared", prepared: { kind: "proposal" } });
    await makingUp.write();
    makingUp.forgetRefusal();
    expect(makingUp.state().stage).toMatchObject({ phase: "done" });
  });

  it("replaces other sources only where the user has said so, of this proposal", async () => {
    const { commands, makingUp } = await prepared();
    makingUp.setReplace(true);
    await makingUp.prepare();
    expect(makingUp.state().replace).toBe(false);
    makingUp.setReplace(true);
    await makingUp.write();
    expect(commands.write.mock.calls.map(([, replace]) => replace)).toEqual([true]);
  });

  it("tells of progress while it is under way", async () => {
    const { commands, makingUp } = makingUpOver({ meetings: MEETINGS });
    const reading = heldBack<PreparedMakeUp>();
    commands.prepare.mockReturnValueOnce(reading.promise);
    const read = makingUp.prepare();
    await settled();
    const [{ progress } = {}] = commands.prepare.mock.calls[0] ?? [];
    progress?.({ done: 3, of: 10 });
    expect(makingUp.state().stage).toEqual({ phase: "reading", progress: { done: 3, of: 10 } });
    reading.answer({ kind: "no-workbook" });
    await read;
    progress?.({ done: 4, of: 10 });
    expect(makingUp.state().stage).toEqual({ phase: "prepared", prepared: { kind: "no-workbook" } });
  });

  it("can be cancelled while it reads and while it writes", async () => {
    const { commands, makingUp } = await prepared();
    const writing = heldBack<MakeUpOutcome>();
    commands.write.mockReturnValueOnce(writing.promise);
    const wrote = makingUp.write();
    await settled();
    makingUp.cancel();
    expect(commands.write.mock.lastCall?.[2].signal?.aborted).toBe(true);
    expect(makingUp.state().stage).toMatchObject({ phase: "writing", cancelling: true });
    writing.answer({ kind: "cancelled" });
    await wrote;
    expect(makingUp.state().stage).toEqual({ phase: "idle", cancelled: true });

    const reading = heldBack<PreparedMakeUp>();
    commands.prepare.mockReturnValueOnce(reading.promise);
    const read = makingUp.prepare();
    await settled();
    makingUp.cancel();
    reading.answer({ kind: "cancelled" });
    await read;
    expect(makingUp.state().stage).toEqual({ phase: "idle", cancelled: true });
  });

  it("writes nothing where nothing is proposed", async () => {
    const { commands, makingUp } = makingUpOver();
    await makingUp.write();
    commands.prepare.mockResolvedValueOnce({ kind: "no-meetings", madeUpRows: [] });
    await makingUp.prepare();
    await makingUp.write();
    expect(commands.write).not.toHaveBeenCalled();
  });

  it("is to be proposed anew where the tables have changed since, with nothing to take back", async () => {
    const { commands, makingUp } = await prepared();
    commands.write.mockResolvedValueOnce({ kind: "changed-since" });
    await makingUp.write();
    expect(makingUp.state().stage).toMatchObject({ phase: "done", done: { kind: "changed-since" } });
    await makingUp.undo();
    expect(commands.undo).not.toHaveBeenCalled();
    await makingUp.prepare();
    expect(makingUp.state().stage.phase).toBe("prepared");
  });

  it("fails with why, and stands as done where taking it back failed", async () => {
    const { commands, makingUp } = await prepared();
    commands.write.mockRejectedValueOnce(refusal("AccessDenied"));
    await makingUp.write();
    expect(makingUp.state().stage).toMatchObject({ phase: "failed", failure: { reason: "protected" } });
    await makingUp.prepare();
    await makingUp.write();
    commands.undo.mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
    await makingUp.undo();
    expect(makingUp.state().stage).toMatchObject({ phase: "done", failure: { reason: "cell-edit" } });
    await makingUp.undo();
    expect(makingUp.state().stage.phase).toBe("taken-back");
  });
});
