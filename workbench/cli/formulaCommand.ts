import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { commandLineTexts } from "../../src/language/commandLine/commandLine";
import { createEngine, type Engine } from "../engine/engine";
import { isCellError, type CellValue } from "../model/cell";
import { danishFormulaFault } from "../grid/language/danishFormulaFault";
import { createWorkbook, type Workbook } from "../model/workbook";
import type { Streams } from "./command";
import { customFunctions, NAMESPACE } from "./customFunctions";
import { parseWords } from "./options/parseWords";
import { UsageError } from "./options/usageError";
import { useContractOptions } from "./options/useContractOptions";

interface Answer {
  readonly formula: string;
  readonly value: CellValue | CellValue[][];
  readonly error: string | null;
  readonly message: string | null;
}

/**
 * Evaluates formulas in an empty workbook that has the add-in's functions, with the contract and the population given
 * or the shipped ones; a JSON object a line.
 */
export async function formulaCommand(words: string[], { input, output, errors }: Streams): Promise<number> {
  const texts = commandLineTexts("da");
  const { contract, population, formula } = readOptions(words);
  const options = { contract, population, acknowledge: true };
  useContractOptions(options, texts, (line) => void errors.write(`${line}\n`));
  const workbook = createWorkbook();
  const engine = createEngine(workbook);
  engine.setFunctions(NAMESPACE, customFunctions());
  const formulas = formula === "-" ? createInterface({ input, crlfDelay: Infinity }) : [formula];
  for await (const each of formulas) print(output, answer(engine, workbook, each));
  return 0;
}

function readOptions(words: string[]) {
  const texts = commandLineTexts("da");
  const text = { type: "string" } as const;
  const { values, positionals } = parseWords(words, texts.usageFormula, texts, () =>
    parseArgs({ args: words, allowPositionals: true, options: { contract: text, population: text } }),
  );
  const [formula, ...others] = positionals;
  if (formula === undefined || others.length > 0) {
    throw new UsageError(`${texts.formulaMissing} ${texts.usageFormula}`);
  }
  return { contract: values.contract, population: values.population, formula };
}

function answer(engine: Engine, workbook: Workbook, formula: string): Answer {
  const entered = formula.startsWith("=") ? formula : `=${formula}`;
  const [sheet] = workbook.sheets;
  const refusal = sheet && engine.check(entered, { sheet, row: 0, column: 0 });
  if (refusal !== undefined) {
    const hint = hasSemicolon(formula) ? ` ${commandLineTexts("da").commaHint}` : "";
    const message = `${danishFormulaFault(refusal, "en-US")}${hint}`;
    return { formula, value: null, error: "#NAME?", message };
  }
  const evaluated = engine.evaluate(entered);
  const value = single(evaluated) ?? evaluated;
  if (isCellError(value)) return { formula, value: null, error: value.error, message: value.message ?? null };
  return {
    formula,
    value: Array.isArray(value) ? value.map((row) => row.map(shown)) : value,
    error: null,
    message: null,
  };
}

/** Whether a semicolon stands between arguments, as Danish Excel has it, rather than in a text or an array. */
function hasSemicolon(formula: string): boolean {
  return formula.replaceAll(/"[^"]*"|\{[^}]*\}/g, "").includes(";");
}

/** An array of one cell is that cell; `undefined` for what spills. */
function single(value: CellValue | CellValue[][]): CellValue | undefined {
  return Array.isArray(value) && value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
}

/** An error within a spill stands in its place by its code. */
function shown(value: CellValue): CellValue {
  return isCellError(value) ? value.error : value;
}

function print(output: Writable, line: Answer): void {
  output.write(`${JSON.stringify(line)}\n`);
}
