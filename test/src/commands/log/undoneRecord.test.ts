import { expect, it } from "vitest";
import { doneText, type Done } from "../../../../src/commands/log/done";
import { logging } from "../../../../src/commands/log/logLine";
import type { LogSeen } from "../../../../src/excel/identity/logSeen";
import type { EnteredBlock } from "../../../../src/excel/write/enterRows";
import { words } from "../../../words";

const DETAILS = { where: words.tabs.activity, from: "", to: "" };

/** A changed figure of a table, as a pane remembers it to take it back. */
function changed(part: "activity" | "meetings", value: number): Extract<Done, { kind: "blocks" }> {
  const place = { part, sheetId: "1", sheetName: "", table: part, firstRow: 4, firstColumn: 0, height: 9 };
  const change = { row: 5, column: "individual", from: { value: null }, to: { value } };
  const block = { place: { ...place, width: 8, columnAt: {} }, changes: [change], added: [] };
  return { kind: "blocks", blocks: [block as unknown as EnteredBlock] };
}

/** A workbook that has kept a correction. */
function keeping(done: Done): LogSeen {
  const { add } = logging({ sheets: [] }, { action: "fix", ...DETAILS, done }).done ?? {};
  if (!add) return expect.fail("nothing was kept");
  const characters = doneText(done).length;
  return { sheets: [], done: [{ key: add.key, number: 1, action: "fix", characters, at: "" }] };
}

it("goes with what it takes back, and stays where that was never kept", () => {
  const kept = changed("activity", 12);
  const seen = keeping(kept);
  const removedBy = (done: Done) =>
    logging(seen, { action: "fix", isUndone: true, ...DETAILS, done }).done?.remove;
  expect(removedBy(kept)).toEqual(seen.done?.map(({ key }) => key));
  // Corrections of Forløb are kept nowhere.
  expect(removedBy(changed("meetings", 3))).toEqual([]);
  expect(removedBy(changed("activity", 1_234))).toEqual([]);
});
