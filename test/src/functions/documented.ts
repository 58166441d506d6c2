import { descriptions, type FunctionId } from "../../../src/functions/functions";
import { errorCode } from "../../../src/functions/cells/excelError";
import { seed } from "./independent/seedTables";
import { words } from "../../words";

type Value = number | string | boolean;

const isNumber = (value: Value) => typeof value === "number";
const isFigure = (value: Value) => value === "" || typeof value === "number";
const isOneOf = (...words: readonly string[]) => {
  const known = new Set<Value>(words);
  return (value: Value) => known.has(value);
};
const names = seed.municipalities.map(({ name }) => name);

/** A function's answer to a cell where that is something else than a figure or a blank. */
const VALUES: Partial<Readonly<Record<FunctionId, (value: Value) => boolean>>> = {
  STATUS: isOneOf(...Object.values(words.verdicts)),
  BAND: isOneOf(...Object.values(words.bandPositions)),
  MEASURES: (value) => typeof value !== "boolean",
  MUNICIPALITY: isOneOf("", ...names),
  FUNDINGKEY: (value) => isNumber(value) || isOneOf(...names)(value),
  NPS: (value) => typeof value === "number" && Math.abs(value) <= 100,
  ISCVR: (value) => typeof value === "boolean",
  UNIQUEFIRMS: (value) => Number.isInteger(value) && Number(value) >= 0,
};

/** The undocumented part of a function's answer, in words; `undefined` where there is none. */
export function undocumented(id: FunctionId, args: readonly unknown[], result: unknown): string | undefined {
  if (!Array.isArray(result)) return inCell(id, args, result);
  const rows: readonly unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return "no cells";
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return "rows of different lengths";
    for (const cell of row) {
      const fault = inCell(id, args, cell);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

function inCell(id: FunctionId, args: readonly unknown[], cell: unknown): string | undefined {
  const isDocumented = VALUES[id] ?? isFigure;
  if (cell instanceof Error) {
    const code = errorCode(cell);
    if (code === undefined) return `an error that is not Excel's: ${cell.message}`;
    if (["#VALUE!", "#NUM!", ...descriptions[id].errors].includes(code)) return undefined;
    return codesIn(args).includes(code) ? undefined : `${code}, which stood in no argument`;
  }
  if (Object.is(cell, -0)) return "minus zero";
  if (typeof cell === "number" && !Number.isFinite(cell)) return String(cell);
  if (typeof cell === "string" && cell.startsWith("#")) return `a text that looks like an error: ${cell}`;
  const isValue = typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean";
  return isValue && isDocumented(cell) ? undefined : `the value ${JSON.stringify(cell)}`;
}

/** The codes of all errors in arguments. */
function codesIn(args: readonly unknown[]): string[] {
  return args.flatMap((argument) => {
    if (Array.isArray(argument)) return codesIn(argument);
    return typeof argument === "object" && argument !== null ? [errorCode(argument) ?? ""] : [];
  });
}
