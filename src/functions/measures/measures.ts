import type { Measure } from "../../contract/contract";
import { contractInUse } from "../../contract/contractInUse";
import { spanOf } from "../../contract/span";
import { targetFor } from "../../contract/targets";
import { unitOf } from "../../contract/units";
import { optionalArgument, singleCell } from "../cells/optionalArgument";
import type { CellResult } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import type { FunctionDescription } from "../describing/functionDescription";
import { singleYearParameter } from "../describing/sharedParameters";
import { readYear, yearOutsideError } from "../cells/yearCell";

/** The contract's measures, a row each: id, title and what is measured, unit, rule, target (blank where none is fixed). */
export function measures(year?: unknown): CellResult[][] {
  const wanted = readYear(singleCell(optionalArgument(year)));
  if (typeof wanted === "object") throw wanted;
  const contract = contractInUse();
  if (!contract.years.includes(wanted)) throw yearOutsideError(wanted);
  return contract.measures.map((measure) => {
    const agreed = targetFor(contract, measure, wanted);
    return [
      measure.id,
      contractResultTexts().measure(measure.title, measure.point),
      unitOf(contract, measure.unit).label[contract.language],
      comparisonText(measure.rule),
      agreed.kind === "fixed" ? agreed.value : "",
    ];
  });
}

function comparisonText(rule: Measure["rule"]): string {
  if (rule === "amount") return "";
  return rule === "band" ? contractResultTexts().band(spanOf(contractInUse())) : rule;
}

export const measuresDescription: FunctionDescription = {
  description: {
    da: "Kontraktens mål: nr., mål, enhed, regel og måltal, en række for hvert.",
    en: "The contract's measures: id, title, unit, rule and target, a row each.",
  },
  parameters: [singleYearParameter],
  result: {
    matrix: true,
    unit: {
      da: "tekster og måltallet (brøk for % og procentpoint)",
      en: "texts and the target (a fraction for % and percentage points)",
    },
  },
  errors: ["#N/A"],
  examples: [
    { formula: "=INDEX(KKR.MEASURES(2026),1,2)", answer: "Kendskab: Virksomheder, der kender erhvervshuset" },
  ],
};
