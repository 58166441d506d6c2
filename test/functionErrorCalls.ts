import { descriptions, type FunctionId } from "../src/functions/functions";
import type { CellValue } from "../workbench/model/cell";
import { isCellError } from "../workbench/model/cell";

/** The errors that a formula can be typed with. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;

/** Arguments that a function answers without an error, every parameter given. */
const SOUND: Readonly<Record<FunctionId, readonly string[]>> = {
  DEVIATION: ["90", "100"],
  DEVIATIONPCT: ["90", "100"],
  FULFILMENT: ["90", "100"],
  STATUS: ["96", "100", '">="', "0.05"],
  BAND: ["90", "100", "0.1", "0.2"],
  TODATE: ["5000", "46203", "46023", "46387"],
  FORECAST: ["73", "46095", "46023", "46387"],
  TARGET: ['"R1"', "2026"],
  MEASURES: ["2026"],
  MUNICIPALITY: ['"Aarhus"'],
  POPULATION: ['"Aarhus"', "2026"],
  ACTIVITYTARGET: ['"Aarhus"', "2500", "2026"],
  FUNDING: ['"Aarhus"', "2026"],
  FUNDINGSHARE: ['"Aarhus"', "2026"],
  FUNDINGKEY: ["2026"],
  ALLOCATE: ["100", "{1;1;1}", "0"],
  INSTALMENTS: ["100", "3", "0"],
  NPS: ["{10;9;8;6}"],
  EXTRAGROWTH: ["100", "150", "100", "125"],
  ISCVR: ["40084606"],
  UNIQUEFIRMS: ["{40084606;12345678}", '{"individuel";"kollektiv"}', '"kollektiv"'],
};

export interface FunctionErrorCall {
  readonly formula: string;
  /** What comes back: the error that went in. */
  readonly error: (typeof ERRORS)[number];
}

/** A call of each function with each error in each argument: alone, and computed by a formula inside it. */
export const functionErrorCalls: readonly FunctionErrorCall[] = Object.entries(SOUND).flatMap(([id, sound]) =>
  sound.flatMap((_, position) => {
    const call = (argument: string) => `=KKR.${id}(${sound.with(position, argument).join(",")})`;
    return [
      ...ERRORS.map((error) => ({ formula: call(error), error })),
      { formula: call("1/0"), error: "#DIV/0!" as const },
    ];
  }),
);

/** Whether every parameter of every function has an argument above; one that is added must not be forgotten. */
export const isEveryParameterGiven = Object.entries(SOUND).every(
  ([id, sound]) => descriptions[id as FunctionId].parameters.length === sound.length,
);

/** What a cell shows, an error by its code. */
export function shownIn(value: CellValue | undefined): unknown {
  return isCellError(value) ? value.error : value;
}
