import { explainCell } from "../../../../src/commands/explainCell";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import type { Finding } from "../../../../src/excel/recover/finding";
import { unsettled } from "../../../../src/excel/recover/unsettled";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { keyColumn, keyRow } from "../../../../workbench/model/sheet";
import { isWithoutMarks, sameBut, withoutComments, type Content, type Pressed } from "./pressed";
import { contentOf } from "./workbookCopies";
import { words } from "../../../words";

/** The untrue part of the next command's finding about one that broke off; `undefined` where nothing is. */
export async function untruthNext(pressed: Pressed, success: Pressed): Promise<string | undefined> {
  const { host, failure } = pressed;
  await explainCell("da-DK");
  await waitUntilIdle();
  const { looks, findings } = unsettled.getState();
  if (looks.length > 0) return "it was not looked at";
  const isKnown = !(failure instanceof CommandFailure) || failure.undone || failure.marksCleared;
  if (isKnown) return findings.length === 0 ? undefined : "something was found of what was known";
  for (const finding of findings) {
    const untrue = await untruthOf(finding, pressed, success);
    if (untrue !== undefined) return untrue;
  }
  const now = contentOf(host);
  host.answerLate();
  await waitUntilIdle();
  return sameBut(undefined, contentOf(host), now) ? undefined : "a late answer has changed something";
}

async function untruthOf(
  finding: Finding,
  { host, before }: Pressed,
  { after: whole }: Pressed,
): Promise<string | undefined> {
  const now = contentOf(host);
  switch (finding.kind) {
    case "written":
      return sameBut("settings", withoutComments(now), withoutComments(whole))
        ? undefined
        : "it says that all is there";
    case "as-before":
      return sameBut(undefined, now, before) ? undefined : "it says that nothing is there";
    case "marks-cleared":
      return isWithoutMarks(now) ? undefined : "it says that all marks are gone";
    case "sheets": {
      const names = now.sheets.map(({ name }) => name);
      return finding.sheets.every((name) => names.includes(name)) ? undefined : "it names no sheet";
    }
    case "half": {
      if (finding.cells + finding.rows === 0) return "it says that something is there";
      const undo = await finding.clear();
      await waitUntilIdle();
      const cleared = contentOf(host);
      if (!sameCells(cleared, before) && !sameCells(cleared, whole)) return "it was not cleared";
      await undo();
      await waitUntilIdle();
      const again = contentOf(host);
      // A half-written entry has no line: the log stays as clearing left it.
      return sameCells(besideLog(again), besideLog(now)) && sameCells(logOf(again), logOf(cleared))
        ? undefined
        : "clearing was not undone";
    }
    case "unclear":
      return sameBut(undefined, now, before) || sameBut(undefined, now, whole)
        ? "it says that nobody can tell"
        : undefined;
  }
}

/**
 * The rows that a table has grown by stay, and are blank: what stands below them stands lower, and what spills beside
 * them shows nothing.
 */
function sameCells(one: Content, other: Content): boolean {
  const cellsOf = ({ sheets }: Content) =>
    sheets.map(({ name, cells }) => {
      const filled = new Map<number, number>();
      const shown = cells.filter(([, value, formula]) => value !== "" || formula !== undefined);
      const places = shown.map(([key, ...content]) => {
        const row = keyRow(Number(key));
        if (!filled.has(row)) filled.set(row, filled.size);
        return [filled.get(row), keyColumn(Number(key)), ...content];
      });
      return [name, places];
    });
  return JSON.stringify(cellsOf(one)) === JSON.stringify(cellsOf(other));
}

function besideLog(content: Content): Content {
  return { ...content, sheets: content.sheets.filter(({ name }) => name !== words.lists.log.sheet) };
}

function logOf(content: Content): Content {
  return { ...content, sheets: content.sheets.filter(({ name }) => name === words.lists.log.sheet) };
}
