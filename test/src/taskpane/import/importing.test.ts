import { describe, expect, it, vi } from "vitest";
import type { ImportOutcome } from "../../../../src/commands/importFigures";
import type { PreparedImport } from "../../../../src/commands/steps/prepareImport";
import { HEADER } from "../../activity/read/activityFiles";
import { heldBack } from "../heldBack";
import { importingOver } from "./importingOver";
import { fileOf } from "./sheetsInMemory";
import { refusal } from "../refusal";
import { words } from "../../../words";

const AARHUS = `${HEADER}\n2026-01;Aarhus;12;10;3;2;CRM;`;
const MEETINGS = "Dato;Kommune;Type\n15-01-2026;Aarhus;individuel";

/** A pause in which everything that can go on has gone on. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A file of a size, whose content nobody may ask for. */
function unreadable(size: number) {
  const file = fileOf("", "stor.csv");
  Object.defineProperty(file, "size", { value: size });
  const arrayBuffer = vi.spyOn(file, "arrayBuffer").mockRejectedValue(new Error("not to be read"));
  return { file, arrayBuffer };
}

const bytesOf = (text: string) => ({ kind: "file", name: "tal.csv", bytes: new TextEncoder().encode(text) });

async function prepared(text = AARHUS, standing = {}) {
  const over = importingOver(standing);
  await over.importing.chooseFile(fileOf(text));
  return over;
}

describe("choosing", () => {
  it("reads a file's bytes and proposes what they would do", async () => {
    const { commands, importing } = await prepared();
    expect(commands.prepare.mock.calls).toEqual([
      [{ ...bytesOf(AARHUS), name: "tal.csv" }, { choices: {}, fix: true }, expect.anything()],
    ]);
    expect(importing.getState()).toMatchObject({
      chosen: { name: "tal.csv" },
      stage: { phase: "prepared", prepared: { kind: "proposal", plan: { summary: { added: 1 } } } },
    });
  });

  it("takes copied cells, which have no name", async () => {
    const { commands, importing } = importingOver();
    const text = "2026-01\tAarhus\t12\t10\t3\t2\tCRM\t";
    await importing.chooseText(text);
    expect(commands.prepare.mock.calls[0]?.[0]).toEqual({ kind: "clipboard", text });
    expect(importing.getState()).toMatchObject({
      chosen: { name: undefined },
      stage: { prepared: { kind: "proposal", file: { mappedBy: "order" } } },
    });
  });

  it("does not read a file of over 100 MB at all", async () => {
    const { commands, importing } = importingOver();
    const { file, arrayBuffer } = unreadable(100 * 1024 * 1024 + 1);
    await importing.chooseFile(file);
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(commands.prepare).not.toHaveBeenCalled();
    expect(importing.getState()).toMatchObject({
      chosen: { name: "stor.csv" },
      stage: { phase: "prepared", prepared: { kind: "unread", read: { reason: "too-large" } } },
    });
  });

  it("says so of a file that cannot be opened, and of a large one that may be read", async () => {
    const { commands, importing } = importingOver();
    const { file, arrayBuffer } = unreadable(100 * 1024 * 1024);
    await importing.chooseFile(file);
    expect(arrayBuffer).toHaveBeenCalledTimes(1);
    expect(commands.prepare).not.toHaveBeenCalled();
    expect(importing.getState().stage).toEqual({ phase: "prepared", prepared: { kind: "unopened" } });
  });

  it("is ended by a newer choice, whichever file's bytes come first", async () => {
    const { importing } = importingOver();
    const slow = heldBack<ArrayBuffer>();
    const older = fileOf(AARHUS, "gammel.csv");
    vi.spyOn(older, "arrayBuffer").mockReturnValue(slow.promise);
    const ended = importing.chooseFile(older);
    await importing.chooseFile(fileOf(AARHUS, "ny.csv"));
    slow.answer(new TextEncoder().encode(AARHUS).buffer);
    await ended;
    expect(importing.getState()).toMatchObject({ chosen: { name: "ny.csv" }, stage: { phase: "prepared" } });
  });

  it("does not ask the workbook for anything once it has been cancelled", async () => {
    const { commands, importing } = importingOver();
    const slow = heldBack<ArrayBuffer>();
    const file = fileOf(AARHUS);
    vi.spyOn(file, "arrayBuffer").mockReturnValue(slow.promise);
    const ended = importing.chooseFile(file);
    importing.cancel();
    slow.answer(new TextEncoder().encode(AARHUS).buffer);
    await ended;
    expect(commands.prepare).not.toHaveBeenCalled();
    expect(importing.getState()).toMatchObject({
      chosen: undefined,
      stage: { phase: "idle", cancelled: true },
    });
  });

  it("fails where the workbook cannot be read", async () => {
    const { commands, importing } = importingOver();
    commands.prepare.mockRejectedValue(refusal("InvalidOperationInCellEditMode"));
    await importing.chooseFile(fileOf(AARHUS));
    expect(importing.getState().stage).toMatchObject({ phase: "failed", failure: { reason: "cell-edit" } });
  });
});

describe("choices", () => {
  it("accumulate, and the file is opened once for all of them", async () => {
    const { commands, importing } = importingOver();
    const file = fileOf(AARHUS);
    const arrayBuffer = vi.spyOn(file, "arrayBuffer");
    await importing.chooseFile(file);
    await importing.choose({ encoding: "utf-8" });
    await importing.choose({ mapping: { period: 0, municipality: 1, individual: 2 } });
    await importing.setFix(false);
    expect(commands.prepare.mock.calls.map(([, options]) => options)).toEqual([
      { choices: {}, fix: true },
      { choices: { encoding: "utf-8" }, fix: true },
      { choices: { encoding: "utf-8", mapping: { period: 0, municipality: 1, individual: 2 } }, fix: true },
      { choices: { encoding: "utf-8", mapping: { period: 0, municipality: 1, individual: 2 } }, fix: false },
    ]);
    expect(arrayBuffer).toHaveBeenCalledTimes(1);
  });

  it("forget which column is which where the fields or the table become others", async () => {
    const { commands, importing } = await prepared();
    const mapping = { period: 0 };
    await importing.choose({ mapping });
    await importing.choose({ separator: "," });
    await importing.choose({ mapping });
    await importing.choose({ table: "meetings" });
    await importing.choose({ mapping });
    await importing.choose({ encoding: "windows-1252" });
    expect(commands.prepare.mock.calls.slice(2).map(([, { choices }]) => choices)).toEqual([
      { separator: "," },
      { separator: ",", mapping },
      { separator: ",", table: "meetings" },
      { separator: ",", table: "meetings", mapping },
      { separator: ",", table: "meetings", mapping, encoding: "windows-1252" },
    ]);
  });

  it("are forgotten with the file they were made for", async () => {
    const { commands, importing } = await prepared();
    await importing.choose({ separator: "," });
    await importing.setFix(false);
    importing.setReplace(true);
    expect(importing.getState().replace).toBe(true);
    await importing.chooseFile(fileOf(AARHUS));
    expect(commands.prepare.mock.lastCall?.[1]).toEqual({ choices: {}, fix: true });
    // Nothing is overwritten unasked.
    expect(importing.getState().replace).toBe(false);
  });

  it("say nothing before a file is chosen", async () => {
    const { commands, importing } = importingOver();
    await importing.choose({ separator: "," });
    expect(commands.prepare).not.toHaveBeenCalled();
    expect(importing.getState().stage.phase).toBe("idle");
  });
});

describe("importing", () => {
  it("writes what was proposed, with the cells to be replaced or without, and has the figures judged", async () => {
    const standing = { activity: [{ period: 46023, municipality: "Aarhus", individual: 11 }] };
    for (const replace of [true, false]) {
      const { commands, importing } = await prepared(AARHUS, standing);
      importing.setReplace(replace);
      const { stage } = importing.getState();
      await importing.write();
      const proposal = stage.phase === "prepared" && stage.prepared;
      expect(commands.write.mock.calls).toEqual([[proposal, replace, expect.anything()]]);
      expect(importing.getState().stage).toMatchObject({
        phase: "done",
        done: { added: 0, changed: replace ? 5 : 0 },
      });
      expect(commands.changed).toHaveBeenCalledTimes(1);
    }
  });

  it("writes nothing where nothing is proposed", async () => {
    const { commands, importing } = await prepared("");
    expect(importing.getState().stage).toMatchObject({
      prepared: { kind: "unread", read: { reason: "empty" } },
    });
    await importing.write();
    importing.startOver();
    await importing.write();
    expect(commands.write).not.toHaveBeenCalled();
  });

  it("begins with the choice of a file again once it is cancelled while reading or writing", async () => {
    const { commands, importing } = importingOver();
    const reading = heldBack<PreparedImport>();
    commands.prepare.mockReturnValueOnce(reading.promise);
    const read = importing.chooseFile(fileOf(AARHUS));
    await settled();
    importing.cancel();
    expect(commands.prepare.mock.lastCall?.[2].signal?.aborted).toBe(true);
    reading.answer({ kind: "cancelled" });
    await read;
    const cancelled = { chosen: undefined, choices: {}, stage: { phase: "idle", cancelled: true } };
    expect(importing.getState()).toMatchObject(cancelled);

    await importing.chooseFile(fileOf(AARHUS));
    const writing = heldBack<ImportOutcome>();
    commands.write.mockReturnValueOnce(writing.promise);
    const wrote = importing.write();
    await settled();
    importing.cancel();
    expect(importing.getState()).toMatchObject({
      chosen: { name: "tal.csv" },
      stage: { phase: "writing", cancelling: true },
    });
    writing.answer({ kind: "cancelled" });
    await wrote;
    expect(importing.getState()).toMatchObject(cancelled);
  });

  it("takes back the blocks that were written, once", async () => {
    const { commands, importing } = await prepared();
    const { stage } = importing.getState();
    await importing.write();
    await Promise.all([importing.undo(), importing.undo()]);
    const proposal = stage.phase === "prepared" && stage.prepared;
    expect(commands.undo.mock.calls).toEqual([[proposal, [], "2026-07-01T09:30:00.000Z"]]);
    expect(importing.getState().stage).toEqual({ phase: "undone", outcome: { kind: "undone" } });
    await importing.chooseFile(fileOf(AARHUS, "igen.csv"));
    expect(importing.getState()).toMatchObject({
      chosen: { name: "igen.csv" },
      stage: { phase: "prepared" },
    });
  });

  it("is to be compared anew where the sheet has changed, with nothing to take back", async () => {
    const { commands, importing } = await prepared();
    await importing.choose({ separator: ";" });
    commands.write.mockResolvedValueOnce({ kind: "changed-since" });
    await importing.write();
    expect(importing.getState().stage).toMatchObject({ phase: "done", done: { kind: "changed-since" } });
    await importing.undo();
    expect(commands.undo).not.toHaveBeenCalled();
    await importing.compare();
    expect(commands.prepare.mock.lastCall?.[1].choices).toEqual({ separator: ";" });
    expect(importing.getState().stage).toMatchObject({ phase: "prepared", prepared: { kind: "proposal" } });
  });

  it("stands as done where taking it back failed", async () => {
    const { commands, importing } = await prepared();
    await importing.write();
    commands.undo.mockRejectedValueOnce(refusal("AccessDenied"));
    await importing.undo();
    expect(importing.getState().stage).toMatchObject({ phase: "done", failure: { reason: "protected" } });
    await importing.undo();
    expect(importing.getState().stage).toMatchObject({ phase: "undone" });
  });
});

describe("a file of meetings without a sheet for them", () => {
  it("is proposed once the sheet has been inserted, which is asked for once", async () => {
    const { commands, importing } = await prepared(MEETINGS);
    expect(importing.getState().stage).toMatchObject({ prepared: { kind: "no-table" } });
    const both = [importing.insertMeetings(), importing.insertMeetings()];
    expect(importing.getState().inserting).toBe(true);
    await Promise.all(both);
    expect(commands.insertMeetings).toHaveBeenCalledTimes(1);
    expect(importing.getState()).toMatchObject({
      inserting: false,
      stage: { prepared: { kind: "proposal", table: "meetings", plan: { summary: { added: 1 } } } },
    });
  });

  it("tells what the sheet for them needs itself", async () => {
    const { commands, importing } = await prepared(MEETINGS);
    commands.insertMeetings.mockResolvedValueOnce({
      kind: "no-workbook",
      missing: [words.tabs.municipalities],
    });
    await importing.insertMeetings();
    expect(importing.getState()).toMatchObject({
      ...{ inserting: false, missingSheets: [words.tabs.municipalities] },
      stage: { prepared: { kind: "no-table" } },
    });
    await importing.insertMeetings();
    expect(importing.getState()).toMatchObject({
      missingSheets: [],
      stage: { prepared: { kind: "proposal" } },
    });
  });

  it("fails where the sheet cannot be inserted", async () => {
    const { commands, importing } = await prepared(MEETINGS);
    commands.insertMeetings.mockRejectedValueOnce(refusal("AccessDenied"));
    await importing.insertMeetings();
    expect(importing.getState()).toMatchObject({
      ...{ inserting: false, stage: { phase: "failed", failure: { reason: "protected" } } },
    });
  });

  it("says nothing more of a sheet once another file has been chosen", async () => {
    const { commands, importing } = await prepared(MEETINGS);
    const inserting = heldBack<{ kind: "already-there"; sheet: string }>();
    commands.insertMeetings.mockReturnValueOnce(inserting.promise);
    const ended = importing.insertMeetings();
    await importing.chooseFile(fileOf(AARHUS, "andre.csv"));
    const before = commands.prepare.mock.calls.length;
    inserting.answer({ kind: "already-there", sheet: words.tabs.meetings });
    await ended;
    expect(commands.prepare).toHaveBeenCalledTimes(before);
    expect(importing.getState()).toMatchObject({ chosen: { name: "andre.csv" }, inserting: false });
  });
});
