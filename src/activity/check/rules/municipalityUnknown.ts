import { nearestMunicipality } from "../../../contract/municipalities";
import { isBlank } from "../../values/entry";
import { repairText } from "../../values/repairText";
import type { Rule } from "../rule";

/** Neither a name, a code nor an alias; the nearest name is suggested. */
export const municipalityUnknown: Rule = {
  id: "municipality-unknown",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values, municipality }, report, { contract }) {
    const received = values["municipality"] ?? null;
    if (municipality || isBlank(received)) return;
    const near =
      typeof received === "string" ? nearestMunicipality(contract, repairText(received)) : undefined;
    const suggestion = near ? { suggestion: near.name } : {};
    report({ row, column: "municipality", received, expected: "municipality", ...suggestion });
  },
};
