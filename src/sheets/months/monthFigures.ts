import { figureEntries } from "../activity/figureEntries";
import { textLiteral } from "../plan/formulas";
import { LOCAL_NAMES } from "../plan/naming";
import type { SheetInput } from "../plan/planInput";

/** A figure that Måneder can show. */
export interface MonthFigure {
  readonly label: string;
  /** Its column beside Aktivitet, as a formula without its `=`. */
  readonly column: string;
}

/** In the order of the list; the first is chosen until the user says otherwise. */
export function monthFigures(input: SheetInput): readonly [MonthFigure, ...MonthFigure[]] {
  const { naming, texts } = input;
  const { names } = naming;
  const { individual, collective } = texts.activity.columns;
  const others = figureEntries(input).filter(({ key }) => key !== "individual" && key !== "collective");
  return [
    { label: individual, column: names.countedIndividual },
    { label: collective, column: names.countedCollective },
    {
      label: texts.targets.counts.guidances,
      column: sumOfColumns(names.countedIndividual, names.countedCollective),
    },
    ...others.map(({ header, counted }) => ({ label: header, column: counted })),
  ];
}

/**
 * The chosen figure of every row of Aktivitet, to be spilled: sums take a range, not a choice between ranges.
 * Blank where another text than the figures' stands in the choice.
 */
export function chosenFigure(input: SheetInput): string {
  return monthFigures(input).reduceRight(
    (otherwise, { label, column }) =>
      `IF(${LOCAL_NAMES.monthsFigure}=${textLiteral(label)},${column},${otherwise})`,
    '""',
  );
}

/** Row by row what two columns have together; a blank beside a figure adds nothing, two blanks stay blank. */
function sumOfColumns(one: string, other: string): string {
  const known = (column: string) => `ISNUMBER(${column})`;
  const figure = (column: string) => `IF(${known(column)},${column},0)`;
  return `IF(${known(one)}+${known(other)}=0,"",${figure(one)}+${figure(other)})`;
}
