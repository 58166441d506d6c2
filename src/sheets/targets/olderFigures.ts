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

/** A year's rows of measures on the sheet. */
interface YearRows {
  readonly year: number;
  readonly firstRow: number;
}

/**
 * A word and a colour for figures of a year that are older than they should be, at the figure and at its day, and where
 * the next year has it as last year's.
 * @param before the year before, where the sheet has it
 */
export function olderHighlights(
  input: PlanInput,
  columns: readonly Column<TargetRow>[],
  places: ColumnPlaces,
  { year, firstRow }: YearRows,
  before: YearRows | undefined,
): HighlightPlan[] {
  const { columns: words, older } = input.texts.targets;
  const rows = input.contract.measures.map((measure): TargetRow => ({ measure, year }));
  const marked = (header: string, when: string): HighlightPlan[] => {
    const column = columns.find((each) => each.header === header);
    return runsOf(rows, (row) => (column ? formatOf(column, row) : "")).map(({ key, start, length }) => ({
      address: rangeAddress({ row: firstRow + start, column: places.numberOf(header) }, length, 1),
      when,
      look: { ...OLDER, numberFormat: withPrefix(older, key) },
    }));
  };
  const when = `=${isOlder(input, places, year, "ROW()")}`;
  return [
    ...marked(words.actual, when),
    ...marked(words.asOf, when),
    ...(before ? marked(words.lastYear, lastYearTest(input, places, before)) : []),
  ];
}

/** Whether last year's figure is one that the year before marks, and not typed over. */
function lastYearTest(input: PlanInput, places: ColumnPlaces, { year, firstRow }: YearRows): string {
  const { id, actual, lastYear } = input.texts.targets.columns;
  const letter = (header: string) => columnLetter(places.numberOf(header));
  const lastRow = firstRow + input.contract.measures.length - 1;
  const ids = `$${letter(id)}$${firstRow}:$${letter(id)}$${lastRow}`;
  const row = `(ROW(${ids.split(":")[0] ?? ids})-1+MATCH(${cellBeside(letter(id))},${ids},0))`;
  const isSame = `${cellBeside(letter(lastYear))}=${cellOfRow(letter(actual), row)}`;
  return `=IFERROR(IF(${isSame},${isOlder(input, places, year, row)},FALSE),FALSE)`;
}

function cellOfRow(column: string, row: string): string {
  return `INDEX($${column}:$${column},${row})`;
}

/** As `isOlderFigure` of a report has it, for a row of the sheet; a rule takes no structured references. */
function isOlder(
  { contract, naming, texts }: PlanInput,
  places: ColumnPlaces,
  year: number,
  row: string,
): string {
  const { actual, asOf, nextFigure } = texts.targets.columns;
  const { countedUntil, statusDate } = naming.names;
  const beside = (header: string) => cellOfRow(columnLetter(places.numberOf(header)), row);
  const { start, end } = yearPeriod(contract, String(year));
  const [day, next] = [beside(asOf), `N(${beside(nextFigure)})`];
  const wasExpected = `AND(${next}<=N(${statusDate}),${day}<${next})`;
  const last = `MIN(N(${countedUntil}),${end})`;
  const isBehind = `${day}<DATE(YEAR(${last}),MONTH(${last}),1)`;
  const isOld = `OR(${day}<${start},IF(${next}>0,${wasExpected},${isBehind}))`;
  return `IF(COUNT(${beside(actual)},${day})=2,${isOld},FALSE)`;
}
