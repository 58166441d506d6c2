import { describe, expect, it } from "vitest";
import { functionErrorCalls, functionsWithoutCall } from "../../functionErrorCalls";
import { openAddIn } from "../../src/commands/openAddIn";
import { runCommand } from "./runCommand";

const formulas = functionErrorCalls.map(({ formula }) => formula);
const expected = functionErrorCalls.map(({ formula, error }) => ({ formula, error }));

describe(`${formulas.length} calls with an error in an argument come back with that error`, () => {
  it("in every argument there is", () => {
    expect(functionsWithoutCall).toEqual([]);
  });

  it("from the command line", async () => {
    const run = await runCommand("formula", ["-"], `${formulas.join("\n")}\n`);
    const answers = run.output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { formula: string; value: unknown; error: unknown });
    expect(answers.map(({ formula, error, value }) => ({ formula, error: error ?? value }))).toEqual(
      expected,
    );
  });

  it("in cells that are written through Office.js", async () => {
    openAddIn();
    const shown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRange(`A1:A${formulas.length}`);
      cells.formulas = formulas.map((formula) => [formula]);
      cells.load("values");
      await context.sync();
      return cells.values.flat() as unknown[];
    });
    expect(shown.map((error, index) => ({ formula: formulas[index], error }))).toEqual(expected);
  });
});
