import type { Municipality } from "../../contract/contract";
import { columnTotal, thisRow } from "../plan/formulas";
import { countedWithin } from "../activity/countedWithin";
import { chosenRanges } from "./monthFigures";
import { TEXT, WHOLE } from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import type { Column } from "../plan/column";
import { inYearOrder } from "../plan/inYearOrder";
import { monthStart } from "../plan/yearFormulas";

/** The columns of the table of months: a municipality, its twelve months, the year's sum, and its code. */
export function monthColumns(input: SheetInput): Column<Municipality>[] {
  const words = input.texts.months.columns;
  const months = inYearOrder(input.contract, words.months);
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const year = `[@[${first}]:[${last}]]`;
  const { monthsEnded } = input.naming.names;
  // Month by month, as the user may have put columns of their own between.
  const there = months.map((header, index) => `(${monthsEnded}>${index})*COUNT(${thisRow(header)})`);
  const right = { horizontal: "Right" } as const;
  return [
    { header: words.name, characters: 19, content: ({ name }) => name, total: input.texts.shared.total },
    ...months.map((header, index): Column<Municipality> => ({
      header,
      characters: 6.5,
      content: () => formula(enteredIn(input, index + 1)),
      format: WHOLE,
      look: right,
      total: formula(columnTotal(header)),
    })),
    {
      header: words.total,
      characters: 9,
      content: () => formula(`IF(COUNT(${year})=0,"",SUM(${year}))`),
      format: WHOLE,
      look: { ...right, bold: true },
      total: formula(columnTotal(words.total)),
    },
    {
      header: words.missing,
      characters: 11,
      content: () => formula(`${monthsEnded}-(${there.join("+")})`),
      format: WHOLE,
      look: right,
    },
    {
      header: words.code,
      characters: 7,
      content: ({ code }) => code,
      format: TEXT,
      look: { horizontal: "Center" },
    },
  ];
}

/** The figure of the row's municipality in a month of the chosen year; blank where nothing has been entered. */
function enteredIn(input: SheetInput, month: number): string {
  const { contract, naming, texts } = input;
  const year = naming.names.chosenYear;
  const [start, next] = [month, month + 1].map((each) => monthStart(contract, year, each)) as [
    string,
    string,
  ];
  const { count, sum } = countedWithin(input, chosenRanges, {
    months: [`">="&${start}`, `"<"&${next}`],
    municipality: thisRow(texts.months.columns.name),
  });
  return `IF(ISNUMBER(${year}),IF(${count}=0,"",${sum}),"")`;
}
