import { functionNames } from "../../../engine/functions/functionTable";
import type { Locale } from "../../../host/hostSession";
import { localFunction } from "../../../session/localFormula";
import type { FunctionHint } from "./functionHints";

/** Excel's own functions, by the names that a user of the locale types. */
export function builtInHints(locale: Locale): FunctionHint[] {
  return functionNames()
    .map((name) => ({ name: localFunction(name, locale), description: "" }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}
