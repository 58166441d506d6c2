import type { Contract, Municipality } from "../../../contract/contract";
import { nearestMunicipality } from "../../../contract/municipalities";
import { municipalitiesIn } from "../../values/municipalitiesIn";
import { isBlank } from "../../values/entry";
import { repairText } from "../../values/repairText";
import type { Rule } from "../rule";

/** Neither a name, a code nor an alias; the nearest name is suggested, or the only one that its words hold. */
export const municipalityUnknown: Rule = {
  id: "municipality-unknown",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values, municipality }, report, { contract }) {
    const received = values["municipality"] ?? null;
    if (municipality || isBlank(received)) return;
    const near = typeof received === "string" ? likelyPlace(contract, repairText(received)) : undefined;
    const suggestion = near ? { suggestion: near.name } : {};
    report({ row, column: "municipality", received, expected: "municipality", ...suggestion });
  },
};

function likelyPlace(contract: Contract, written: string): Municipality | undefined {
  const nearest = nearestMunicipality(contract, written);
  if (nearest) return nearest;
  const [only, ...more] = municipalitiesIn(contract, written);
  return more.length === 0 ? only : undefined;
}
