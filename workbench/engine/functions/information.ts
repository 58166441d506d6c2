import type { CellValue } from "../../model/cell";
import { number } from "../values/coercion";
import type { FunctionTable } from "./functionDefinition";
import type { EagerFunction } from "./functionDefinition";
import { dereference } from "../evaluation/reference";
import type { Value } from "../values/value";
import { MISSING_ERROR, REFERENCE_ERROR, isError, isMatrix, isReference } from "../values/value";
import { cellKey } from "../../model/sheet";

function test(holds: (value: Value) => CellValue): EagerFunction {
  return { count: [1, 1], takesErrors: true, call: ([value]) => holds(value) };
}

function parity(remainder: number): EagerFunction {
  return { count: [1, 1], call: ([value]) => Math.abs(Math.trunc(number(value))) % 2 === remainder };
}

/** ERROR.TYPE's numbers, as Microsoft lists them. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#SPILL!": 9,
  "#BUSY!": 12,
  "#CALC!": 14,
};

/** TYPE's numbers: 1 number, 2 text, 4 truth value, 16 error, 64 array. */
function typeNumber(value: Value): number {
  if (isMatrix(value)) return 64;
  if (isError(value)) return 16;
  return typeof value === "string" ? 2 : typeof value === "boolean" ? 4 : 1;
}

export const informationFunctions: FunctionTable = {
  ISBLANK: test((value) => value === null || value === undefined),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test((value) => isError(value)),
  ISERR: test((value) => isError(value) && value.error !== "#N/A"),
  ISNA: test((value) => isError(value) && value.error === "#N/A"),
  ISREF: { count: [1, 1], whole: "all", call: ([value]) => isReference(value) },
  ISEVEN: parity(0),
  ISODD: parity(1),
  ISFORMULA: {
    count: [1, 1],
    whole: "all",
    call: ([value], at) => {
      if (!isReference(value)) return isError(value) ? value : REFERENCE_ERROR;
      at.runtime.readCell(at, value.place, value.row, value.column);
      return value.place.formulas.has(cellKey(value.row, value.column));
    },
  },
  FORMULATEXT: {
    count: [1, 1],
    whole: "all",
    call: ([value], at) => {
      if (!isReference(value)) return isError(value) ? value : MISSING_ERROR;
      at.runtime.readCell(at, value.place, value.row, value.column);
      return value.place.formulas.get(cellKey(value.row, value.column))?.source ?? MISSING_ERROR;
    },
  },
  N: {
    count: [1, 1],
    call: ([value]) => (typeof value === "number" ? value : value === true ? 1 : 0),
  },
  T: { count: [1, 1], call: ([value]) => (typeof value === "string" ? value : "") },
  NA: { count: [0, 0], call: () => MISSING_ERROR },
  TYPE: {
    count: [1, 1],
    whole: "all",
    takesErrors: true,
    call: ([value], at) => typeNumber(dereference(at, value)),
  },
  "ERROR.TYPE": {
    count: [1, 1],
    takesErrors: true,
    call: ([value]) => (isError(value) ? (ERROR_NUMBERS[value.error] ?? MISSING_ERROR) : MISSING_ERROR),
  },
};
