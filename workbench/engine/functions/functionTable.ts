import type { FunctionDefinition, FunctionTable } from "./functionDefinition";
import { bridgedFunctions } from "./formulajsBridge";
import { intersectImplicitly } from "../evaluation/reference";
import { spilledReference } from "../evaluation/spilledReference";
import { arrayFunctions } from "./array";
import { conditionalFunctions } from "./conditional";
import { dateFunctions } from "./date";
import { informationFunctions } from "./information";
import { lambdaFunctions } from "./lambda";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { orderingFunctions } from "./ordering";
import { referenceFunctions } from "./referenceFunctions";
import { statisticalFunctions } from "./statistics";
import { subtotalFunctions } from "./subtotal";
import { textFunctions } from "./text";
import { textConversionFunctions } from "./textConversion";

/** The functions that stand for `@` and `#` in files. */
const operatorFunctions: FunctionTable = {
  SINGLE: { count: [1, 1], whole: "all", call: ([value], at) => intersectImplicitly(at, value) },
  ANCHORARRAY: { count: [1, 1], whole: "all", call: ([value], at) => spilledReference(at, value) },
};

const definitions = new Map<string, FunctionDefinition>(
  Object.entries({
    ...bridgedFunctions,
    ...arrayFunctions,
    ...conditionalFunctions,
    ...dateFunctions,
    ...informationFunctions,
    ...lambdaFunctions,
    ...logicalFunctions,
    ...lookupFunctions,
    ...mathFunctions,
    ...operatorFunctions,
    ...orderingFunctions,
    ...referenceFunctions,
    ...statisticalFunctions,
    ...subtotalFunctions,
    ...textConversionFunctions,
    ...textFunctions,
  }),
);

/** The names of all built-in functions, but for what only files call by a name. */
export function functionNames(): string[] {
  return [...definitions.keys()].filter((name) => !Object.hasOwn(operatorFunctions, name));
}

/** The built-in function of that name, in capitals. */
export function functionDefinition(name: string): FunctionDefinition | undefined {
  return definitions.get(name);
}
