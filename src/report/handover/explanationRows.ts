import { yearLabel } from "../../contract/years";
import { explanationsTexts } from "../../language/sheets/explanationsTexts";
import { handoverTexts } from "../../language/sheets/handoverTexts";
import { explainedMeasures } from "../explanations";
import type { ReportFacts } from "../facts/reportFacts";
import { EXPLANATION_PARTS } from "../facts/typedFacts";
import { NOTHING, ownerOf, type HandoverRow, type HandoverSheets } from "./handoverRow";

/** Goals that are not met, or lag behind, and whose explanation lacks a part. */
export function explanationRows(facts: ReportFacts, sheets: HandoverSheets): HandoverRow[] {
  const { language } = facts.contract;
  const words = handoverTexts(language).explanations;
  const { columns } = explanationsTexts(language).explanations;
  return explainedMeasures(facts).flatMap((each): HandoverRow[] => {
    const { measure } = each;
    const found = facts.typed.explanations.find((one) => one.measure === measure.id);
    const missing = EXPLANATION_PARTS.filter((part) => !found?.[part]?.text);
    if (missing.length === 0) return [];
    return [
      {
        ...NOTHING,
        topic: "explanation",
        what: words.what(measure.id, measure.point, yearLabel(facts.contract, facts.year)),
        detail: words.missing(missing.map((part) => columns[part].toLowerCase())),
        where: each.status.cell || sheets.targets,
        who: ownerOf(each),
      },
    ];
  });
}
