import { DetailedCellError, HyperFormula, type RawCellContent } from "hyperformula";

type Plain = number | string | boolean;

/** Sheets that formulas look things up in, by name, their cells row by row. */
export type Tables = Readonly<Record<string, readonly (readonly RawCellContent[])[]>>;

/**
 * Answers of plain Excel formulas, in an engine that is not ours (HyperFormula): a row of values a case, and
 * beside them, from left to right, the formulas, in which `#` stands for the row's own number. An error is its
 * code.
 * @returns the last formula's values, one a case
 */
export function plainFormulas(
  cases: readonly (readonly RawCellContent[])[],
  formulas: readonly string[],
  tables: Tables = {},
): Plain[] {
  const rows = cases.map((values, index) => [
    ...values.map(entered),
    ...formulas.map((formula) => `=${formula.replaceAll(/(?<=[A-Z])#/g, String(index + 1))}`),
  ]);
  const engine = HyperFormula.buildFromSheets(
    {
      Cases: rows,
      ...Object.fromEntries(
        Object.entries(tables).map(([name, cells]) => [name, cells.map((row) => row.map(entered))]),
      ),
    },
    {
      licenseKey: "gpl-v3",
      // Its own rounding would hide differences. Its calendar is left as it is: told to count Excel's
      // 29 February 1900, it takes 31 December 8876 for a day of 8877.
      smartRounding: false,
      accentSensitive: true,
      maxRows: Math.max(cases.length, 1000),
    },
  );
  const sheet = engine.getSheetId("Cases") ?? 0;
  const column = (cases[0]?.length ?? 0) + formulas.length - 1;
  const answers = cases.map((_, row) => {
    const value = engine.getCellValue({ sheet, row, col: column });
    if (value instanceof DetailedCellError) return value.value;
    return value ?? "";
  });
  engine.destroy();
  return answers;
}

/** As a person enters it: nothing where it is blank, and a text with an apostrophe, so that it stays one. */
function entered(value: RawCellContent): RawCellContent {
  if (value === "") return null;
  return typeof value === "string" ? `'${value}` : value;
}
