import { explanationTexts } from "../language/functions/explanationTexts";
import { languageOf } from "../language/language";
import { matrixOf } from "./cells/cellMatrix";
import { optionalArgument } from "./cells/optionalArgument";
import { readCell, type CellResult } from "./cells/cell";
import { errorCode, type ExcelError } from "./cells/excelError";
import { functions, type FunctionId } from "./functions";
import type { ArgumentValue, ExplanationContext } from "./explaining/explanation";
import { explanations } from "./explanations";
import { createFigureFormatter } from "./explaining/figureFormatter";

/** A cell of an answer, from 0. */
interface AnswerCell {
  readonly row: number;
  readonly column: number;
}

const FIRST: AnswerCell = { row: 0, column: 0 };

/** The way to an answer, in the reader's language and number format. */
export interface Explained {
  /** The cell's answer; words stay in the contract's language. */
  readonly answer: string;
  /** Figures that went in and the rule, a clause each. */
  readonly steps: readonly string[];
  /** Where the contract says so, as it cites itself. */
  readonly section: string | undefined;
  /** All of it on one line. */
  readonly text: string;
}

/**
 * Says how a call of a KKR function came to its answer.
 * @param args the arguments' values as Excel hands them over: one value, or rows of a range
 * @param locale the reader's, as Office reports it ("da-DK")
 * @param at which cell of a spilled answer, from 0; the first by default
 */
export function explainFunctionCall(
  id: FunctionId,
  args: readonly unknown[],
  locale: string,
  at: AnswerCell = FIRST,
): Explained {
  const language = languageOf(locale);
  const format = createFigureFormatter(locale);
  const { result, place } = answerAt(id, args, at);
  const values = args.map((argument) => valueAt(argument, place));
  const context: ExplanationContext = { format, result, args, ...place };
  const { section } = explanations[id];
  const steps = typeof result === "object" ? [result.message || result.code] : stepsOf(result);
  const cited = section?.(values, context);
  const answer = written(result);
  const clauses = cited === undefined ? steps : [...steps, explanationTexts.section(cited)[language]];
  return { answer, steps, section: cited, text: `${answer}: ${clauses.join("; ")}` };

  function stepsOf(value: number | string | boolean): string[] {
    const { missing = [], steps: explain } = explanations[id];
    const blanks = missing.filter((_, index) => values[index] === undefined);
    const found = value === "" && blanks.length > 0 ? blanks : explain(values, context);
    return found.map((step) => step[language]);
  }

  function written(value: CellResult): string {
    if (typeof value === "object") return value.code;
    if (typeof value === "boolean") return explanationTexts.truth[value ? "true" : "false"][language];
    if (typeof value === "number") return format.exact(value);
    return value === "" ? explanationTexts.blankAnswer[language] : value;
  }
}

/** The function's answer for one cell, thrown errors included; the first cell where it has no such cell. */
function answerAt(
  id: FunctionId,
  args: readonly unknown[],
  at: AnswerCell,
): { result: CellResult; place: AnswerCell } {
  const result = answerOf(id, args);
  if (!Array.isArray(result)) return { result, place: FIRST };
  const cell = result[at.row]?.[at.column];
  return cell === undefined ? { result: result[0]?.[0] ?? "", place: FIRST } : { result: cell, place: at };
}

function answerOf(id: FunctionId, args: readonly unknown[]): CellResult | CellResult[][] {
  try {
    return (functions[id] as (...all: readonly unknown[]) => CellResult | CellResult[][])(...args);
  } catch (error) {
    if (typeof error === "object" && error !== null && errorCode(error) !== undefined) {
      return error as ExcelError;
    }
    throw error;
  }
}

/** An argument's value for one cell of the answer; an argument of one cell goes with every cell. */
function valueAt(argument: unknown, { row, column }: AnswerCell): ArgumentValue {
  const isArea = Array.isArray(argument);
  const area = isArea && argument.length > 0 ? matrixOf(argument) : undefined;
  const isWide = area !== undefined && (area.rows > 1 || area.columns > 1);
  const cell = area ? area.cells[isWide ? row : 0]?.[isWide ? column : 0] : optionalArgument(argument);
  const value = readCell(cell);
  return typeof value === "object" ? undefined : value;
}
