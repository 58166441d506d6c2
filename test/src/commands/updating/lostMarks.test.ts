import { beforeEach, expect, it } from "vitest";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { updateTexts } from "../../../../src/language/pane/updating/updateTexts";
import { updateLines } from "../../../../src/taskpane/updating/updateLines";
import type { Host } from "../../../../workbench/host/host";
import { words } from "../../../words";
import { openContractWorkbook } from "../contractWorkbook";

let host: Host;

beforeEach(async () => {
  setContractInUse();
  host = await openContractWorkbook();
});

/** The lines that the pane shows of what changes, and that they all change. */
async function shown(): Promise<unknown> {
  const prepared = await prepareUpdate();
  if (prepared.kind !== "proposal") throw new Error(prepared.kind);
  const lines = updateLines(prepared, updateTexts("da"), "da");
  await updateWorkbook(prepared);
  expect(await prepareUpdate()).toEqual({ kind: "up-to-date", marker: "both" });
  return lines;
}

it("are named where the file's parts and settings are gone, and nothing else", async () => {
  host.workbook.customXmlParts.length = 0;
  host.workbook.settings.clear();
  expect(await shown()).toEqual([{ heading: words.update.parts.marks, lines: [words.update.marks.part] }]);
});

it("are named where the property and a sheet's name are gone", async () => {
  await Excel.run(async (context) => {
    context.workbook.properties.custom.getItem("KKR Resultatkontrakt").delete();
    await context.sync();
  });
  expect(await shown()).toMatchObject([{ lines: [words.update.marks.property] }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(words.tabs.areas).names.getItem("KKR_Ark").delete();
    await context.sync();
  });
  expect(await shown()).toMatchObject([{ lines: [words.update.marks.sheetNames] }]);
});
