import { descriptions, type FunctionId } from "../src/functions/functions";
import type { CellValue } from "../workbench/model/cell";
import { isCellError } from "../workbench/model/cell";

const functionIds = Object.keys(descriptions) as FunctionId[];

/** The errors that a formula can be typed with. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;

/** Sound arguments of the functions that no example calls by itself and with every parameter. */
const SOUND: Partial<Readonly<Record<FunctionId, readonly string[]>>> = {
  TODATE: ["5000", "46203", "46023", "46387"],
  FORECAST: ["73", "46095", "46023", "46387"],
  MEASURES: ["2026"],
  ACTIVITYTARGET: ['"Aarhus"', "2500", "2026"],
  FUNDINGSHARE: ['"Aarhus"', "2026"],
  FUNDINGKEY: ["2026"],
};

/** The text between a call's parentheses, at the commas outside inner brackets. */
function argumentsIn(formula: string, id: FunctionId): string[] {
  const inside = formula.startsWith(`=KKR.${id}(`) ? formula.slice(`=KKR.${id}(`.length, -1) : "";
  return inside.match(/(?:\([^)]*\)|\{[^}]*\}|[^,({])+/g) ?? [];
}

/** Arguments that a function answers without an error, every parameter given. */
function soundArguments(id: FunctionId): readonly string[] {
  const { examples, parameters } = descriptions[id];
  const given = examples.map(({ formula }) => argumentsIn(formula, id));
  return SOUND[id] ?? given.find((sound) => sound.length === parameters.length) ?? [];
}

export interface FunctionErrorCall {
  readonly formula: string;
  /** The answer: the error that went in. */
  readonly error: (typeof ERRORS)[number];
}

/** A call of each function with each error in each argument: alone, and computed by a formula inside it. */
export const functionErrorCalls: readonly FunctionErrorCall[] = functionIds.flatMap((id) => {
  const sound = soundArguments(id);
  return sound.flatMap((_, position) => {
    const call = (argument: string) => `=KKR.${id}(${sound.with(position, argument).join(",")})`;
    return [
      ...ERRORS.map((error) => ({ formula: call(error), error })),
      { formula: call("1/0"), error: "#DIV/0!" as const },
    ];
  });
});

/** Functions that neither an example nor the list above calls with every parameter; one that is added must not be forgotten. */
export const functionsWithoutCall = functionIds.filter(
  (id) => soundArguments(id).length !== descriptions[id].parameters.length,
);

/** A cell's shown text, an error by its code. */
export function shownIn(value: CellValue | undefined): unknown {
  return isCellError(value) ? value.error : value;
}
