import { figureEntries } from "../activity/figureEntries";
import { countedRanges, type CountedRanges } from "../activity/countedWithin";
import { textLiteral } from "../plan/formulas";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import type { SheetInput } from "../plan/planInput";

/** A figure that Måneder can show. */
export interface MonthFigure {
  readonly label: string;
  /** Its column beside Aktivitet, as a formula without its `=`. */
  readonly column: string;
  /** The same of locked places. */
  readonly locked: string;
}

/** The chosen figure, of Aktivitet's rows and of locked places. */
export const chosenRanges: CountedRanges = {
  entered: SHEET_SCOPED_NAMES.monthsChosen,
  locked: SHEET_SCOPED_NAMES.monthsLocked,
};

/** In the order of the list; the first is chosen until the user says otherwise. */
export function monthFigures(input: SheetInput): readonly [MonthFigure, ...MonthFigure[]] {
  const { naming, texts } = input;
  const { countedIndividual, countedCollective } = naming.names;
  const { individual, collective } = texts.activity.columns;
  const single = (label: string, counted: string): MonthFigure => {
    const { entered, locked } = countedRanges(input, counted);
    return { label, column: entered, locked: `IF(ISNUMBER(${locked}),${locked},"")` };
  };
  const [one, other] = [single(individual, countedIndividual), single(collective, countedCollective)];
  const others = figureEntries(input).filter(({ key }) => key !== "individual" && key !== "collective");
  return [
    one,
    other,
    {
      label: texts.targets.counts.guidances,
      column: sumOfColumns(one.column, other.column),
      locked: sumOfColumns(one.locked, other.locked),
    },
    ...others.map(({ header, counted }) => single(header, counted)),
  ];
}

/**
 * The chosen figure of every row of Aktivitet, or of every locked place, to be spilled: sums take a range, not a choice
 * between ranges. Blank where another text than the figures' stands in the choice.
 */
export function chosenFigure(input: SheetInput, of: "column" | "locked"): string {
  return monthFigures(input).reduceRight(
    (otherwise, { label, [of]: figure }) =>
      `IF(${SHEET_SCOPED_NAMES.monthsFigure}=${textLiteral(label)},${figure},${otherwise})`,
    '""',
  );
}

/** Row by row what two columns have together; a blank beside a figure adds nothing, two blanks stay blank. */
function sumOfColumns(one: string, other: string): string {
  const known = (column: string) => `ISNUMBER(${column})`;
  const figure = (column: string) => `IF(${known(column)},${column},0)`;
  return `IF(${known(one)}+${known(other)}=0,"",${figure(one)}+${figure(other)})`;
}
