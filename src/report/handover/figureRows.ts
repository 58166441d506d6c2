import { monthDays } from "../../calc/contractYear";
import { instantOf } from "../../calc/serialDate";
import { yearLabel } from "../../contract/years";
import { handoverTexts } from "../../language/sheets/handoverTexts";
import { listTexts } from "../../language/sheets/listTexts";
import { isOverdue } from "../facts/isOverdue";
import type { ReportFacts } from "../facts/reportFacts";
import { NOTHING, ownerOf, type HandoverRow, type HandoverSheets } from "./handoverRow";

/** Figures that are expected, or missing without a day, and months that a municipality lacks. */
export function figureRows(facts: ReportFacts, sheets: HandoverSheets): HandoverRow[] {
  const { contract, year, measures, municipalities } = facts;
  const words = handoverTexts(contract.language).figures;
  const point = handoverTexts(contract.language).explanations.what;
  const label = yearLabel(contract, year);
  const { details } = listTexts(contract.language);
  const month = (number: number) => details.month(instantOf(monthDays(contract, year, number).first));
  return [
    ...measures.flatMap((each): HandoverRow[] => {
      const { measure, nextFigure, actual, actualCell = sheets.targets } = each;
      const isLate = isOverdue(each, facts);
      const isLacking = !actual && (nextFigure !== undefined || measure.actual.from === "entered");
      const isLater = nextFigure !== undefined && nextFigure.value > facts.statusDate;
      if (!isLacking && !isLate && !isLater) return [];
      return [
        {
          topic: "figure",
          what: point(measure.id, measure.point, label),
          detail: nextFigure ? words.expected : words.noDay,
          where: nextFigure?.cell ?? actualCell,
          who: ownerOf(each),
          day: nextFigure?.value,
          isOverdue: isLate,
        },
      ];
    }),
    ...municipalities
      .filter(({ missingMonths }) => missingMonths.length > 0)
      .map(({ name, missingMonths }): HandoverRow => ({
        ...NOTHING,
        topic: "figure",
        what: words.months(name, label),
        detail: words.missingMonths(runsIn(missingMonths).map((run) => run.map(month))),
        where: sheets.activity,
        who: name,
        isOverdue: true,
      })),
  ];
}

/** Numbers that follow each other, as the first and the last of each run; of a run of one, that one. */
function runsIn(numbers: readonly number[]): readonly (readonly number[])[] {
  const firsts = numbers.filter((each) => !numbers.includes(each - 1));
  const lasts = numbers.filter((each) => !numbers.includes(each + 1));
  return firsts.map((first, index) => [...new Set([first, lasts[index] ?? first])]);
}
