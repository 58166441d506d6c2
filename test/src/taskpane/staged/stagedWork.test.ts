import { describe, expect, it, vi } from "vitest";
import type { WorkControl } from "../../../../src/activity/slices/inSlices";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { createStagedWork } from "../../../../src/taskpane/staged/stagedWork";
import { heldBack } from "../heldBack";
import { refusal } from "../refusal";

/** Work whose parts are words. */
const create = () => createStagedWork<string, string, string, string>();

/** A pause in which everything that can go on has gone on. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Work that ends when the test lets it, and who looks on meanwhile. */
function held<Answer>() {
  const answer = heldBack<Answer>();
  let onlooker: WorkControl | undefined;
  return {
    ...answer,
    work: vi.fn((given: WorkControl = {}) => {
      onlooker = given;
      return answer.promise;
    }),
    progress: (done: number) => onlooker?.progress?.({ done, of: 10 }),
    isCancelled: () => onlooker?.signal?.aborted,
  };
}

/** Work that is written, so that it can be taken back. */
async function written() {
  const staged = create();
  await staged.prepare(async () => "plan");
  await staged.write("plan", async () => "rows");
  return staged;
}

const editing = () => refusal("InvalidOperationInCellEditMode");

describe("work in stages", () => {
  it("goes from idle by reading, prepared, writing and done to taken back, telling its listeners each time", async () => {
    const staged = create();
    const seen = [staged.getState().phase];
    const end = staged.subscribe(() => seen.push(staged.getState().phase));
    await staged.prepare(async () => "plan");
    expect(staged.getState()).toMatchObject({ phase: "prepared", prepared: "plan" });
    await staged.write("plan", async () => "rows");
    expect(staged.getState()).toMatchObject({ phase: "done", done: "rows", proposal: "plan" });
    await staged.undo(async (proposal, done) => `${proposal} without ${done}`);
    expect(staged.getState()).toEqual({ phase: "undone", outcome: "plan without rows" });
    expect(seen).toEqual(["idle", "reading", "prepared", "writing", "done", "done", "undone"]);
    end();
    staged.startOver();
    expect(staged.getState()).toEqual({ phase: "idle", cancelled: false });
    expect(seen).toHaveLength(7);
  });

  it("has made no progress before it is told of any, and none once it has ended", async () => {
    const staged = create();
    const reading = held<string>();
    const ended = staged.prepare(reading.work);
    expect(staged.getState()).toEqual({ phase: "reading", progress: { done: 0, of: 1 } });
    await settled();
    reading.progress(4);
    expect(staged.getState()).toEqual({ phase: "reading", progress: { done: 4, of: 10 } });
    reading.answer("plan");
    await ended;
    reading.progress(9);
    expect(staged.getState()).toEqual({ phase: "prepared", prepared: "plan" });
    const writing = held<string>();
    const done = staged.write("plan", writing.work);
    await settled();
    writing.progress(7);
    expect(staged.getState()).toMatchObject({ phase: "writing", progress: { done: 7, of: 10 } });
    reading.progress(10);
    expect(staged.getState()).toMatchObject({ phase: "writing", progress: { done: 7, of: 10 } });
    writing.answer("rows");
    await done;
    writing.progress(9);
    expect(staged.getState()).toMatchObject({ phase: "done" });
  });

  it("fails with what the work threw, wherever it was", async () => {
    const staged = create();
    await staged.prepare(() => Promise.reject(editing()));
    expect(staged.getState()).toMatchObject({
      phase: "failed",
      failure: { reason: "cell-edit", undone: true },
    });
    await staged.write("plan", () => Promise.reject(new TypeError("x is not a function")));
    expect(staged.getState()).toMatchObject({
      phase: "failed",
      failure: { reason: "unknown", code: "TypeError: x is not a function", undone: false },
    });
    staged.startOver();
    staged.fail(editing());
    expect(staged.getState()).toMatchObject({ phase: "failed", failure: { reason: "cell-edit" } });
  });
});

describe("cancelling", () => {
  it("ends reading at once; what it comes to is told nobody", async () => {
    const staged = create();
    const reading = held<string>();
    const ended = staged.prepare(reading.work);
    await settled();
    staged.cancel();
    expect(reading.isCancelled()).toBe(true);
    expect(staged.getState()).toEqual({ phase: "idle", cancelled: true });
    reading.progress(5);
    reading.answer("plan");
    await ended;
    expect(staged.getState()).toEqual({ phase: "idle", cancelled: true });
  });

  it("says so while what was written is taken back, and is idle once it has been", async () => {
    const staged = create();
    const writing = held<string | undefined>();
    const ended = staged.write("plan", writing.work);
    await settled();
    expect(staged.getState()).toMatchObject({ phase: "writing", cancelling: false });
    staged.cancel();
    expect(writing.isCancelled()).toBe(true);
    expect(staged.getState()).toMatchObject({ phase: "writing", cancelling: true });
    writing.answer(undefined);
    await ended;
    expect(staged.getState()).toEqual({ phase: "idle", cancelled: true });
  });

  it("is done where the cancel came too late, and failed where taking back failed", async () => {
    const staged = create();
    const late = held<string | undefined>();
    const ended = staged.write("plan", late.work);
    await settled();
    staged.cancel();
    late.answer("rows");
    await ended;
    expect(staged.getState()).toMatchObject({ phase: "done", done: "rows" });
    staged.startOver();
    const broken = held<string | undefined>();
    const failed = staged.write("plan", broken.work);
    await settled();
    staged.cancel();
    broken.refuse(new CommandFailure(new Error("gone"), false));
    await failed;
    expect(staged.getState()).toMatchObject({ phase: "failed", failure: { undone: false } });
  });

  it("puts a proposal aside, and leaves what is done alone", async () => {
    const staged = create();
    await staged.prepare(async () => "plan");
    staged.cancel();
    expect(staged.getState()).toEqual({ phase: "idle", cancelled: false });
    const finished = await written();
    finished.cancel();
    expect(finished.getState()).toMatchObject({ phase: "done" });
  });
});

describe("a newer work", () => {
  it("ends an older that reads", async () => {
    const staged = create();
    const [older, newer] = [held<string>(), held<string>()];
    const both = [staged.prepare(older.work), staged.prepare(newer.work)];
    await settled();
    newer.progress(3);
    older.progress(9);
    expect(staged.getState()).toMatchObject({ phase: "reading", progress: { done: 3, of: 10 } });
    newer.answer("newer");
    older.answer("older");
    await Promise.all(both);
    expect(staged.getState()).toEqual({ phase: "prepared", prepared: "newer" });
  });

  it("hears nothing of an older's failure", async () => {
    const staged = create();
    const older = held<string>();
    const ended = staged.prepare(older.work);
    await settled();
    const newer = staged.prepare(async () => "newer");
    older.refuse(editing());
    await Promise.all([ended, newer]);
    expect(staged.getState()).toEqual({ phase: "prepared", prepared: "newer" });
  });

  it("ends an older that writes, and waits until that has taken back what it wrote", async () => {
    const staged = create();
    const writing = held<string | undefined>();
    const older = staged.write("plan", writing.work);
    await settled();
    const reading = held<string>();
    const newer = staged.prepare(reading.work);
    await settled();
    expect(writing.isCancelled()).toBe(true);
    expect(reading.work).not.toHaveBeenCalled();
    writing.answer(undefined);
    await older;
    expect(staged.getState()).toMatchObject({ phase: "reading" });
    await settled();
    reading.answer("newer");
    await newer;
    expect(staged.getState()).toEqual({ phase: "prepared", prepared: "newer" });
  });

  it("is never begun where it was cancelled while it waited", async () => {
    const staged = create();
    const writing = held<string | undefined>();
    const older = staged.write("plan", writing.work);
    await settled();
    const work = vi.fn(async () => "newer");
    const newer = staged.prepare(work);
    staged.cancel();
    writing.answer(undefined);
    await Promise.all([older, newer]);
    expect(work).not.toHaveBeenCalled();
    expect(staged.getState()).toEqual({ phase: "idle", cancelled: true });
  });
});

describe("taking back", () => {
  it("is begun once, however often it is asked for", async () => {
    const staged = await written();
    const undoing = held<string>();
    const both = [staged.undo(() => undoing.work()), staged.undo(() => undoing.work())];
    await settled();
    expect(staged.getState()).toMatchObject({ phase: "done", undoing: true });
    expect(undoing.work).toHaveBeenCalledTimes(1);
    undoing.answer("back");
    await Promise.all(both);
    expect(staged.getState()).toEqual({ phase: "undone", outcome: "back" });
  });

  it("can be tried again where it failed, for what was written stands there still", async () => {
    const staged = await written();
    await staged.undo(() => Promise.reject(editing()));
    expect(staged.getState()).toMatchObject({
      ...{ phase: "done", done: "rows", undoing: false },
      failure: { reason: "cell-edit" },
    });
    await staged.undo(async () => "back");
    expect(staged.getState()).toEqual({ phase: "undone", outcome: "back" });
  });

  it("is not left by starting over while it goes on", async () => {
    const staged = await written();
    const undoing = held<string>();
    const ended = staged.undo(() => undoing.promise);
    staged.startOver();
    staged.cancel();
    expect(staged.getState()).toMatchObject({ phase: "done", undoing: true });
    undoing.answer("back");
    await ended;
    expect(staged.getState()).toMatchObject({ phase: "undone" });
  });

  it("has nothing to take back before anything is done", async () => {
    const staged = create();
    const work = vi.fn(async () => "back");
    await staged.undo(work);
    expect(work).not.toHaveBeenCalled();
    expect(staged.getState()).toEqual({ phase: "idle", cancelled: false });
  });
});
