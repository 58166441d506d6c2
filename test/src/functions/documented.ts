import type { FunctionId } from "../../../src/functions/functions";
import { errorCode } from "../../../src/functions/cells/excelError";
import { seed } from "./independent/seedTables";

type Value = number | string | boolean;

const isNumber = (value: Value) => typeof value === "number";
const isFigure = (value: Value) => value === "" || typeof value === "number";
const isOneOf = (...words: readonly string[]) => {
  const known = new Set<Value>(words);
  return (value: Value) => known.has(value);
};
const names = seed.municipalities.map(({ name }) => name);

const DIVIDED = ["#DIV/0!"];
const LOOKED_UP = ["#N/A"];

/**
 * What the specification lets each function answer a cell with, and which errors of its own, besides `#VALUE!`
 * (an argument that cannot be read) and `#NUM!` (a number out of range).
 */
const DOCUMENTED: Readonly<
  Record<FunctionId, { readonly value: (value: Value) => boolean; readonly codes: readonly string[] }>
> = {
  DEVIATION: { value: isFigure, codes: [] },
  DEVIATIONPCT: { value: isFigure, codes: DIVIDED },
  FULFILMENT: { value: isFigure, codes: DIVIDED },
  STATUS: {
    value: isOneOf("Opfyldt", "Ikke opfyldt", "Tæt på", "Mangler", "Ikke fastsat"),
    codes: [],
  },
  BAND: { value: isOneOf("Under", "Inden for", "Over", "Mangler", "Ikke fastsat"), codes: [] },
  TODATE: { value: isFigure, codes: [] },
  FORECAST: { value: isFigure, codes: [] },
  TARGET: { value: isFigure, codes: LOOKED_UP },
  MEASURES: { value: (value) => typeof value !== "boolean", codes: LOOKED_UP },
  MUNICIPALITY: { value: isOneOf("", ...names), codes: LOOKED_UP },
  POPULATION: { value: isFigure, codes: LOOKED_UP },
  ACTIVITYTARGET: { value: isFigure, codes: LOOKED_UP },
  FUNDING: { value: isFigure, codes: LOOKED_UP },
  FUNDINGSHARE: { value: isFigure, codes: LOOKED_UP },
  FUNDINGKEY: { value: (value) => isNumber(value) || isOneOf(...names)(value), codes: LOOKED_UP },
  ALLOCATE: { value: isFigure, codes: DIVIDED },
  INSTALMENTS: { value: isFigure, codes: [] },
  NPS: { value: (value) => typeof value === "number" && Math.abs(value) <= 100, codes: DIVIDED },
  EXTRAGROWTH: { value: isFigure, codes: DIVIDED },
  ISCVR: { value: (value) => typeof value === "boolean", codes: [] },
  UNIQUEFIRMS: { value: (value) => Number.isInteger(value) && Number(value) >= 0, codes: [] },
};

/** What is undocumented in what a function answered, in words; `undefined` where all is as it should be. */
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
  const { value, codes } = DOCUMENTED[id];
  if (cell instanceof Error) {
    const code = errorCode(cell);
    if (code === undefined) return `an error that is not Excel's: ${cell.message}`;
    if (["#VALUE!", "#NUM!", ...codes].includes(code)) return undefined;
    return codesIn(args).includes(code) ? undefined : `${code}, which stood in no argument`;
  }
  if (Object.is(cell, -0)) return "minus zero";
  if (typeof cell === "number" && !Number.isFinite(cell)) return String(cell);
  if (typeof cell === "string" && cell.startsWith("#")) return `a text that looks like an error: ${cell}`;
  const isValue = typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean";
  return isValue && value(cell) ? undefined : `the value ${JSON.stringify(cell)}`;
}

/** The codes of all errors in arguments. */
function codesIn(args: readonly unknown[]): string[] {
  return args.flatMap((argument) => {
    if (Array.isArray(argument)) return codesIn(argument);
    return typeof argument === "object" && argument !== null ? [errorCode(argument) ?? ""] : [];
  });
}
