import { textLiteral } from "../plan/formulas";
import type { SheetInput } from "../plan/planInput";
import { runsOf } from "../plan/runs";
import { activityColumns } from "./activityColumns";

/** Rows that no sum takes in. */
export function rowsLeftOut({ naming, texts }: SheetInput): string {
  return `COUNTIFS(${naming.names.counted},${textLiteral(`${texts.shared.no}*`)})`;
}

/** Entered figures that no sum takes in, whether for their own fault or their row's. */
export function figuresLeftOut(input: SheetInput, columns = activityColumns(input)): string {
  const { naming, texts } = input;
  const { names, tables } = naming;
  const { individual, collective, growth, young } = texts.activity.columns;
  const figures = [individual, collective, growth, young];
  const headers = columns.map(({ header }) => header);
  const entered = runsOf(headers, (header) => (figures.includes(header) ? "figure" : "")).map(
    ({ first, start, length }) => {
      const last = headers[start + length - 1];
      return `${tables.activity}${length === 1 ? `[${first}]` : `[[${first}]:[${last}]]`}`;
    },
  );
  const counted = [names.countedIndividual, names.countedCollective, names.countedGrowth, names.countedYoung];
  return `COUNTA(${entered.join(",")})-COUNT(${counted.join(",")})`;
}
