import type { DataValidation, ValidationKind, ValidationOperator } from "../../../model/dataValidation";
import { requireOneOf, requireObject, requireBoolean } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import { isOfficeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import type { SheetArea } from "../rangeReference";
import { rangeFormula, requireRuleFormula, ruleFormula } from "./ruleFormula";

const KINDS: Readonly<Record<string, ValidationKind>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export const VALIDATION_OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** A list typed into the rule itself may have this many characters; ranges and names have no limit. */
const LONGEST_LIST = 255;

/** Reads `dataValidation.rule`: exactly one kind, with formulas that Excel allows there. */
export function validationRule(
  given: Readonly<Record<string, unknown>>,
  session: HostSession,
  place: SheetArea,
): Omit<DataValidation, "area"> {
  const present = Object.keys(KINDS).filter((key) => given[key] !== null && given[key] !== undefined);
  const [key] = present;
  const kind = key === undefined ? undefined : KINDS[key];
  if (key === undefined || !kind || present.length > 1) {
    throw invalidArgument(`A validation rule has exactly one of ${Object.keys(KINDS).join(", ")}.`);
  }
  const rule = requireObject(given[key], `The rule's ${key}`);
  const common = {
    kind,
    operator: "Between" as ValidationOperator,
    inCellDropDown: true,
    ignoreBlanks: true,
    error: { show: true, style: "Stop" as const, title: "", message: "" },
    prompt: { show: true, title: "", message: "" },
  };
  if (kind === "List") {
    const inCellDropDown = requireBoolean(rule.inCellDropDown ?? true, "list.inCellDropDown");
    return { ...common, inCellDropDown, formula1: listSource(rule.source, session, place) };
  }
  if (kind === "Custom") {
    const formula1 = ruleFormula(rule.formula, session, place, "custom.formula");
    if (typeof formula1 !== "string" || !formula1.startsWith("=")) {
      throw invalidArgument(`custom.formula must be a formula that begins with =, not ${formula1}.`);
    }
    return { ...common, formula1 };
  }
  const operator = requireOneOf(rule.operator, VALIDATION_OPERATORS, `${key}.operator`);
  const formula1 = ruleFormula(rule.formula1, session, place, `${key}.formula1`);
  if (operator !== "Between" && operator !== "NotBetween") return { ...common, operator, formula1 };
  return {
    ...common,
    operator,
    formula1,
    formula2: ruleFormula(rule.formula2, session, place, `${key}.formula2`),
  };
}

function listSource(source: unknown, session: HostSession, place: SheetArea): string {
  if (isOfficeObject(source)) return rangeFormula(source, session, place.sheet, "list.source");
  if (typeof source !== "string" || source === "") {
    throw invalidArgument("list.source is missing: give a range, a formula or texts with commas between.");
  }
  if (source.startsWith("=")) requireRuleFormula(session, place, source);
  else if (source.length > LONGEST_LIST) {
    throw invalidArgument(
      `list.source has ${source.length} characters; typed lists take ${LONGEST_LIST}: point at a range.`,
    );
  }
  return source;
}

/** The rule as `dataValidation.rule` gives it back. */
export function shownRule(validation: DataValidation): Record<string, unknown> {
  const { kind, operator, formula1, formula2 } = validation;
  const key = Object.keys(KINDS).find((each) => KINDS[each] === kind) ?? kind;
  if (kind === "List") return { [key]: { inCellDropDown: validation.inCellDropDown, source: formula1 } };
  if (kind === "Custom") return { [key]: { formula: formula1 } };
  return { [key]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}
