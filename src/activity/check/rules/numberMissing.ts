import { isBlank } from "../../values/entry";
import { monthEnd } from "../../values/monthEnd";
import { figureRule } from "./figureRule";

const EXPECTED = { expected: "number" };

/** A blank in a month that has ended: missing, not zero. Columns that the file lacks are not asked for. */
export const numberMissing = figureRule(
  "number-missing",
  "warning",
  (_meant, entry, { month }, column, { columns, statusDate }) => {
    if (!isBlank(entry) || month === undefined) return undefined;
    if (columns && !columns.has(column)) return undefined;
    return monthEnd(month) <= statusDate ? EXPECTED : undefined;
  },
);
