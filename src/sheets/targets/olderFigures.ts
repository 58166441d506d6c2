import { columnLetter, rangeAddress } from "../plan/address";
import { formatOf, type Column } from "../plan/column";
import type { ColumnPlaces } from "../plan/columnPlaces";
import { OLDER } from "../plan/looks/looks";
import { cellBeside } from "../plan/ownCell";
import type { HighlightPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { runsOf } from "../plan/runs";
import { yearPeriod } from "../plan/yearFormulas";
import type { TargetRow } from "./targetRow";
import { withPrefix } from "./withPrefix";

/**
 * A word and a colour for figures of a year that are older than they should be, at the figure and at its day.
 * @param firstRow the first measure's row on the sheet
 */
export function olderHighlights(
  input: PlanInput,
  columns: readonly Column<TargetRow>[],
  places: ColumnPlaces,
  year: number,
  firstRow: number,
): HighlightPlan[] {
  const { columns: words, older } = input.texts.targets;
  const when = isOlder(input, places, year);
  const rows = input.contract.measures.map((measure): TargetRow => ({ measure, year }));
  const marked = (header: string): HighlightPlan[] => {
    const column = columns.find((each) => each.header === header);
    return runsOf(rows, (row) => (column ? formatOf(column, row) : "")).map(({ key, start, length }) => ({
      address: rangeAddress({ row: firstRow + start, column: places.numberOf(header) }, length, 1),
      when,
      look: { ...OLDER, numberFormat: withPrefix(older, key) },
    }));
  };
  return [...marked(words.actual), ...marked(words.asOf)];
}

/** As `isOlderFigure` of a report has it, for the cell that is formatted; a rule takes no structured references. */
function isOlder({ contract, naming, texts }: PlanInput, places: ColumnPlaces, year: number): string {
  const { actual, asOf, nextFigure } = texts.targets.columns;
  const { countedUntil, statusDate } = naming.names;
  const beside = (header: string) => cellBeside(columnLetter(places.numberOf(header)));
  const { start, end } = yearPeriod(contract, String(year));
  const [day, next] = [beside(asOf), `N(${beside(nextFigure)})`];
  const wasExpected = `AND(${next}<=N(${statusDate}),${day}<${next})`;
  const last = `MIN(N(${countedUntil}),${end})`;
  const isBehind = `${day}<DATE(YEAR(${last}),MONTH(${last}),1)`;
  const isOld = `OR(${day}<${start},IF(${next}>0,${wasExpected},${isBehind}))`;
  return `=IF(COUNT(${beside(actual)},${day})=2,${isOld},FALSE)`;
}
