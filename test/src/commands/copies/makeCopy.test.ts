import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { strToU8, unzipSync, zipSync } from "fflate";
import { makeCopy, type CopyKind } from "../../../../src/commands/copies/makeCopy";
import { copyBytes } from "../../../../src/commands/copies/copyBytes";
import { breakOff } from "../../../../src/excel/answering/answerClock";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import type { Host } from "../../../../workbench/host/host";
import { connectOffice, waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { EXCEL_PARTS, zipped } from "../../package/excelFile";
import { copyOf, openAddIn } from "../openAddIn";

const KINDS: readonly CopyKind[] = ["frozen", "disclosed"];
let host: Host;
let created: Uint8Array[];

beforeAll(async () => {
  host = openAddIn();
  await insertWorkbook({ year: 2026, date: "2026-06-30" });
  await waitUntilIdle();
});

beforeEach(() => {
  created = [];
  host.modes.documentFile = "works";
  host.runtime.onWorkbookCreated = (bytes) => created.push(bytes);
  connectOffice(host);
});

/** Lets the document's file be another one. */
async function withDocument<Result>(bytes: Uint8Array, act: () => Promise<Result>): Promise<Result> {
  const { documentBytes } = host.runtime;
  host.runtime.documentBytes = () => bytes;
  try {
    return await act();
  } finally {
    if (documentBytes) host.runtime.documentBytes = documentBytes;
  }
}

describe.each(KINDS)("a copy that is %s", (kind) => {
  it("is opened as a new workbook, and this one stays as it is", async () => {
    const before = copyOf(host);
    const stages: string[] = [];
    const outcome = await makeCopy(kind, (stage) => stages.push(stage));
    expect(outcome).toMatchObject({ kind: "opened", lookAt: [] });
    expect(stages).toEqual(["reading", "cleaning", "opening"]);
    const cleaned = copyBytes(kind, host.runtime.documentBytes?.() ?? new Uint8Array());
    // Only the time of saving differs, in a part that a copy to hand out has not.
    expect(created.map((bytes) => Object.keys(unzipSync(bytes)))).toEqual([
      Object.keys(unzipSync(cleaned.ok ? cleaned.bytes : new Uint8Array())),
    ]);
    expect(copyOf(host)).toEqual(before);
    expect(host.documentFiles.openCount).toBe(0);
  });

  it.each([
    ["breaks", "connection"],
    ["missing", "unsupported"],
  ] as const)("is not made where the document's file %s, and the next try succeeds", async (mode, reason) => {
    const before = copyOf(host);
    host.modes.documentFile = mode;
    connectOffice(host);
    await expect(makeCopy(kind)).rejects.toMatchObject({ reason, undone: true });
    expect(created).toEqual([]);
    expect(host.documentFiles.openCount).toBe(0);
    host.modes.documentFile = "works";
    connectOffice(host);
    expect(await makeCopy(kind)).toMatchObject({ kind: "opened" });
    expect(copyOf(host)).toEqual(before);
  });

  it.each(["GeneralException", "AccessDenied", "InvalidOperationInCellEditMode", "HTTP 503", "Timeout"])(
    "leaves this workbook as it is where opening it fails with %s",
    async (code) => {
      const before = copyOf(host);
      for (const when of ["before", "after"] as const) {
        host.failRequest(1, when, code);
        await expect(makeCopy(kind)).rejects.toMatchObject({ name: "CommandFailure", undone: true });
        expect(host.documentFiles.openCount).toBe(0);
      }
      expect(created).toHaveLength(1);
      expect(copyOf(host)).toEqual(before);
      expect(await makeCopy(kind)).toMatchObject({ kind: "opened" });
    },
  );
});

it("is not opened where somebody cancels it before", async () => {
  const cancelled = new AbortController();
  const onStage = (stage: string) => stage === "cleaning" && cancelled.abort();
  expect(await makeCopy("disclosed", onStage, cancelled.signal)).toEqual({ kind: "cancelled" });
  expect(created).toEqual([]);
});

it("can be broken off where Excel does not answer", async () => {
  host.failRequest(1, "before", "NoAnswer");
  const making = makeCopy("frozen", (stage) => {
    if (stage === "opening") setTimeout(breakOff, 20);
  });
  await expect(making).rejects.toMatchObject({ reason: "not-answered" });
  host.answerLate();
  await waitUntilIdle();
  expect(created).toEqual([]);
});

it("is read in as many slices as it takes, and told of where Excel opens none of that size", async () => {
  // Nothing that can be packed more tightly; the part goes along in a copy of values.
  const noise = Uint8Array.from(
    { length: 4.5 * 1024 * 1024 },
    (_, index) => (Math.imul(index, 2_654_435_761) >>> 13) ^ ((index * index * 31) >>> 7),
  );
  const parts = Object.entries(EXCEL_PARTS).map(([path, text]): [string, Uint8Array] => [
    path,
    strToU8(text),
  ]);
  const file = zipSync(Object.fromEntries([...parts, ["xl/media/image1.jpeg", noise]]), { level: 0 });
  const outcome = await withDocument(file, () => makeCopy("frozen"));
  expect(outcome).toMatchObject({ kind: "too-large" });
  expect(await withDocument(file, () => makeCopy("disclosed"))).toMatchObject({ kind: "opened" });
  expect(created).toHaveLength(1);
});

it("is not made of what has no values, and the cells are named", async () => {
  const sheet = "xl/worksheets/sheet2.xml";
  const file = zipped({ ...EXCEL_PARTS, [sheet]: (EXCEL_PARTS[sheet] ?? "").replace("<v>7</v>", "") });
  expect(await withDocument(file, () => makeCopy("frozen"))).toEqual({
    kind: "refused",
    ok: false,
    reason: "no-value",
    cells: ["Tal & mål!B4"],
  });
  expect(created).toEqual([]);
});
