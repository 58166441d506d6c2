import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

const cwd = `${import.meta.dirname}/..`;
// Rules that need types need files that exist; the others judge snippets under any name.
const untyped = new ESLint({ cwd, overrideConfig: tseslint.configs.disableTypeChecked });
const typed = new ESLint({ cwd });

async function messagesOf(filePath: string, code: string, eslint = untyped): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  if (result === undefined) throw new Error(`${filePath} was not linted: no configuration covers it.`);
  return result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const importing = (path: string) => `import { thing } from "${path}";\n\nexport const other = thing;\n`;

const refusedImports: readonly [file: string, path: string, advice: RegExp][] = [
  ["src/language/pane/pane.ts", "../../contract/contract", /src\/language imports no other room/],
  ["src/contract/contract.ts", "../language/language", /src\/contract imports no other room/],
  ["src/contract/contract.ts", "../calc/deviation", /src\/contract imports no other room/],
  ["src/calc/deviation.ts", "../language/language", /src\/calc imports contract/],
  ["src/calc/deviation.ts", "../functions/deviation", /src\/calc imports contract/],
  ["src/calc/deviation.ts", "valibot", /imports no package/],
  ["src/calc/deviation.ts", "react", /Only src\/taskpane knows React/],
  ["src/functions/deviation/deviation.ts", "../../activity/issue", /arithmetic belongs in src\/calc/],
  [
    "src/functions/deviation/deviation.ts",
    "../../sheets/measures",
    /src\/functions imports language, contract, calc/,
  ],
  ["src/activity/check/rules/numberText.ts", "../../../functions/deviation", /belongs in src\/excel/],
  ["src/activity/check/rules/numberText.ts", "../../../sheets/measures", /src\/activity imports/],
  ["src/activity/values/period.ts", "../tables/row", /what a row is belongs in tables/],
  ["src/activity/slices/steps.ts", "../values/period", /activity\/slices imports no other folder/],
  ["src/activity/tables/row.ts", "../check/issue", /what is wrong with it belongs in check/],
  ["src/activity/read/file.ts", "../check/issue", /judging them belongs in check/],
  ["src/activity/check/rules/numberText.ts", "../../read/file", /reading rows belongs in read/],
  ["src/activity/import/plan.ts", "../derive/plan", /belongs in derive/],
  ["src/activity/import/plan.ts", "../../excel/run", /belongs in src\/excel/],
  [
    "src/taskpane/frame/messages/Message.tsx",
    "../../check/CheckView",
    /what one page shows belongs in its folder/,
  ],
  ["src/taskpane/frame/messages/Message.tsx", "../../usePane", /what every page stands in/],
  ["src/sheets/measures.ts", "../activity/issue", /writing them belongs in src\/excel/],
  ["src/sheets/measures.ts", "../excel/run", /writing them belongs in src\/excel/],
  ["src/excel/run.ts", "../commands/insertWorkbook", /belongs in src\/commands/],
  ["src/commands/insertWorkbook.ts", "../taskpane/mount", /belongs in src\/taskpane/],
  ["src/commands/insertWorkbook.ts", "@fluentui/react-components", /Only src\/taskpane knows React/],
  ["src/taskpane/mount.tsx", "../../workbench/model/cell", /workbench\/ does not/],
  ["workbench/model/cell.ts", "../engine/evaluate", /workbench\/model imports no other room/],
  ["workbench/engine/evaluate.ts", "../host/host", /workbench\/engine imports model/],
  ["workbench/xlsx/write.ts", "../host/host", /workbench\/xlsx imports model/],
  ["workbench/xlsx/write.ts", "../engine/evaluate", /workbench\/xlsx imports model/],
  ["workbench/host/host.ts", "../xlsx/write", /workbench\/host imports model, engine/],
  ["workbench/host/host.ts", "../../src/functions/deviation", /Only workbench\/cli imports src/],
  ["workbench/cli/workbook.ts", "../../src/excel/run", /commands alone/],
  ["workbench/cli/workbook.ts", "../../src/calc/deviation", /commands alone/],
];

const grantedImports: readonly [file: string, path: string][] = [
  ["src/contract/contractInUse.ts", "../../seeds/midtjylland-2026-2027.json"],
  ["src/contract/contract.ts", "valibot"],
  ["src/language/functions.ts", "./language"],
  ["src/language/sheets/titles.ts", "../sheets"],
  ["src/calc/allocate.ts", "../contract/contract"],
  ["src/calc/allocate.ts", "./decimal"],
  ["src/functions/deviation/deviation.ts", "../../calc/deviation"],
  ["src/activity/check/rules/numberText.ts", "../../../contract/inUse"],
  ["src/activity/derive/plan.ts", "../import/plan"],
  ["src/activity/check/rules/numberText.ts", "../issue"],
  ["src/activity/check/rules/numberText.ts", "../../tables/row"],
  ["src/taskpane/check/CheckView.tsx", "../frame/Message"],
  ["src/taskpane/frame/messages/Message.tsx", "../../../sheets/plan/plan"],
  ["src/sheets/measures.ts", "../language/sheets"],
  ["src/sheets/targets/counts.ts", "../activity/counts"],
  ["src/excel/writePlan.ts", "../sheets/plan"],
  ["src/commands/insertWorkbook.ts", "../excel/writePlan"],
  ["src/taskpane/mount.tsx", "../commands/insertWorkbook"],
  ["src/taskpane/mount.tsx", "react"],
  ["workbench/engine/evaluate.ts", "../model/workbook"],
  ["workbench/host/host.ts", "../engine/evaluate"],
  ["workbench/xlsx/write.ts", "../model/workbook"],
  ["workbench/cli/workbook.ts", "../../src/commands/insertWorkbook"],
];

const refusedCode: readonly [file: string, code: string, advice: RegExp][] = [
  ["src/commands/lock.ts", "await Excel.run(async () => {});", /Talking with Excel belongs in src\/excel/],
  ["src/commands/lock.ts", "await context.sync();", /Talking with Excel belongs in src\/excel/],
  ["src/commands/lock.ts", "export type Held = Excel.RequestContext;", /Talking with Excel belongs/],
  ["src/taskpane/pane.tsx", "export type Held = Excel.Range;", /call a command of src\/commands/],
  ["src/taskpane/pane.tsx", "export const held = window.Excel;", /call a command of src\/commands/],
  ["src/calc/band.ts", "export const held = Excel.BorderIndex.edgeTop;", /src\/calc does not know Excel/],
  ["src/calc/band.ts", "export const held = Office.context;", /src\/calc does not know Excel/],
  ["src/activity/read.ts", "export type Held = Office.Context;", /src\/activity does not know Excel/],
  ["src/functions/band/band.ts", "export const held = Excel.BorderIndex.edgeTop;", /does not know Excel/],
  ["src/sheets/plan/plan.ts", "export const held = CustomFunctions.associate;", /does not know Excel/],
  ["src/calc/band.ts", 'export const load = () => import("../excel/run");', /src\/calc imports contract/],
  ["src/calc/band.ts", 'export type Held = import("../excel/run").Held;', /src\/calc imports contract/],
  ["workbench/model/cell.ts", 'export const load = () => import("../host/host");', /no other room/],
  ["src/calc/band.ts", "export default 1;", /Export by name/],
  ["workbench/host/host.ts", "export default 1;", /Export by name/],
  ["workbench/host/host.ts", "const a = 1;\nexport { a as default };", /Export by name/],
  ["src/calc/band.ts", "export const held: any = 1;", /no-explicit-any/],
  ["src/calc/utils.ts", "export const held = 1;", /Name the file after what it defines/],
  [
    "src/excel/read.ts",
    "export async function read(context: Excel.RequestContext) {\n" +
      "  for (const turn of [1, 2]) {\n    await context.sync();\n  }\n}",
    /no-context-sync-in-loop/,
  ],
  [
    "src/taskpane/pane.tsx",
    'import { useState } from "react";\n\n' +
      "export function Pane({ open }: { open: boolean }) {\n" +
      "  if (open) useState(1);\n  return null;\n}",
    /react-hooks\/rules-of-hooks/,
  ],
];

const grantedCode: readonly [file: string, code: string][] = [
  ["src/excel/run.ts", "export const held = () => Excel.run(async (context) => context.sync());"],
  ["src/functions/band/band.ts", "export const held = CustomFunctions.associate;"],
  ["src/taskpane/boot.ts", "export const locale = Office.context.displayLanguage;"],
  ["src/taskpane/boot.ts", 'export const mount = () => import("./mount");'],
];

describe("the floors of the house", () => {
  it.each(refusedImports)("%s may not import %s", async (file, path, advice) => {
    expect(await messagesOf(file, importing(path))).toContainEqual(expect.stringMatching(advice));
  });

  it.each(grantedImports)("%s may import %s", async (file, path) => {
    expect(await messagesOf(file, importing(path))).toEqual([]);
  });

  it.each(refusedCode)("%s may not hold: %s", async (file, code, advice) => {
    expect(await messagesOf(file, `${code}\n`)).toContainEqual(expect.stringMatching(advice));
  });

  it.each(grantedCode)("%s may hold: %s", async (file, code) => {
    expect(await messagesOf(file, `${code}\n`)).toEqual([]);
  });

  it("wants every promise waited for where batches run", async () => {
    const code = "async function batch() {}\n\nexport function run() {\n  batch();\n}\n";
    expect(await messagesOf("src/taskpane/boot.ts", code, typed)).toContainEqual(
      expect.stringMatching(/no-floating-promises/),
    );
    // The whole project is read for its types, which takes long on a machine that does other things too.
  }, 180_000);

  it("hears no plea inside a file", async () => {
    const code = "/* eslint-disable */\nexport const held: any = 1;\n";
    expect(await messagesOf("src/calc/band.ts", code)).toContainEqual(
      expect.stringMatching(/no-explicit-any/),
    );
  });
});
