import { columnLetter, rangeAddress } from "../plan/address";
import { formatOf, isInput, type Column } from "../plan/column";
import type { ColumnPlaces } from "../plan/columnPlaces";
import { textLiteral } from "../plan/formulas";
import { DUE } from "../plan/looks/looks";
import { DATE } from "../plan/looks/numberFormats";
import { cellBeside } from "../plan/ownCell";
import type { HighlightPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { runsOf } from "../plan/runs";
import type { TargetRow } from "./targetRow";
import { withPrefix } from "./withPrefix";

/**
 * Highlights of the inputs to type now, in a year: a figure that the status says is missing, and one whose day has come
 * and that has not, at that day as well.
 * @param firstRow the first measure's row on the sheet
 */
export function dueHighlights(
  input: PlanInput,
  columns: readonly Column<TargetRow>[],
  places: ColumnPlaces,
  year: number,
  firstRow: number,
): HighlightPlan[] {
  const { columns: words, overdue } = input.texts.targets;
  const beside = (header: string) => cellBeside(columnLetter(places.numberOf(header)));
  const isBlank = `${beside(words.actual)}=""`;
  const isMissing = `${beside(words.status)}=${textLiteral(input.results.verdicts.missing)}`;
  const isOverdue = overdueTest(input, beside);
  const rows = input.contract.measures.map((measure): TargetRow => ({ measure, year }));
  const column = columns.find(({ header }) => header === words.actual);
  const inputs = runsOf(rows, (row) => (column && isInput(column, row) ? formatOf(column, row) : ""));
  const address = (header: string, start: number, length: number) =>
    rangeAddress({ row: firstRow + start, column: places.numberOf(header) }, length, 1);
  return [
    ...inputs.map(({ key, start, length }) => ({
      address: address(words.actual, start, length),
      when: `=AND(${isBlank},OR(${isMissing},${isOverdue}))`,
      look: { ...DUE, numberFormat: key },
    })),
    {
      address: address(words.nextFigure, 0, rows.length),
      when: `=${isOverdue}`,
      look: { ...DUE, numberFormat: withPrefix(overdue, DATE) },
    },
  ];
}

/** As `isOverdue` of a report has it; a rule takes no structured references. */
function overdueTest({ naming, texts }: PlanInput, beside: (header: string) => string): string {
  const { actual, asOf, nextFigure } = texts.targets.columns;
  const [day, next] = [beside(asOf), `N(${beside(nextFigure)})`];
  const hasCome = `${next}>0,${next}<=N(${naming.names.statusDate})`;
  return `AND(${hasCome},OR(${beside(actual)}="",IF(ISNUMBER(${day}),${day}<${next},FALSE)))`;
}
