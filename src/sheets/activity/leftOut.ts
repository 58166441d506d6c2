import { textLiteral } from "../plan/formulas";
import type { SheetInput } from "../plan/planInput";
import { runsOf } from "../plan/runs";
import { activityTableColumns } from "./activityTableColumns";
import { figureEntries } from "./figureEntries";

/** Rows that no sum takes in. */
export function rowsLeftOut({ naming, texts }: SheetInput): string {
  return `COUNTIFS(${naming.names.counted},${textLiteral(`${texts.shared.no}*`)})`;
}

/** Entered figures that no sum takes in, whether for their own fault or their row's. */
export function figuresLeftOut(input: SheetInput, columns = activityTableColumns(input)): string {
  const { tables } = input.naming;
  const entries = figureEntries(input);
  const figures = entries.map(({ header }) => header);
  const headers = columns.map(({ header }) => header);
  const entered = runsOf(headers, (header) => (figures.includes(header) ? "figure" : "")).map(
    ({ first, start, length }) => {
      const last = headers[start + length - 1];
      return `${tables.activity}${length === 1 ? `[${first}]` : `[[${first}]:[${last}]]`}`;
    },
  );
  const counted = entries.map((each) => each.counted);
  return `COUNTA(${entered.join(",")})-COUNT(${counted.join(",")})-(${changedSinceLock(input, entered, counted)})`;
}

/**
 * How many cells of locked rows are filled more than figures of them are counted: they are no figures left out, as what
 * was locked counts in their place.
 * @param entered ranges of entered figures, and `counted` the names of those that count
 */
export function changedSinceLock(
  { naming, texts }: SheetInput,
  entered: readonly string[],
  counted: readonly string[],
): string {
  const status = naming.names.counted;
  const locked = textLiteral(texts.activity.status.locked);
  const filled = entered.map((range) => `SUMPRODUCT((${status}=${locked})*IFERROR(${range}<>"",TRUE))`);
  return [filled.join("+"), ...counted.map((name) => `COUNTIFS(${status},${locked},${name},">=0")`)].join(
    "-",
  );
}
