import { instantOf } from "../../calc/serialDate";
import { yearLabel } from "../../contract/years";
import { monthDays, yearDays } from "../../calc/contractYear";
import { enteredColumn, type Column } from "../plan/column";
import { MONTH, WHOLE } from "../plan/looks/numberFormats";
import type { ValidationPlan } from "../plan/plan";
import { contractYears, type SheetInput } from "../plan/planInput";
import { choiceValidation, countValidation } from "../plan/validation";
import { figureEntries } from "./figureEntries";

/** The columns of the table of entered figures, in their order. */
export function activityTableColumns(input: SheetInput): Column<null>[] {
  const { naming, texts } = input;
  const words = texts.activity.columns;
  const figure = (header: string) =>
    enteredColumn(header, 12, {
      format: WHOLE,
      validation: (address) => countValidation(texts, address),
    });
  return [
    enteredColumn(words.period, 15, {
      format: MONTH,
      validation: (address) => monthValidation(input, address),
    }),
    enteredColumn(words.municipality, 20, {
      validation: (address) => ({
        ...choiceValidation(texts, address, naming.names.municipalityList),
        ...texts.refusals.municipality,
      }),
    }),
    ...figureEntries(input).map(({ header }) => figure(header)),
    enteredColumn(words.source, 20),
    enteredColumn(words.remark, 32),
  ];
}

/** Any day of the contract's years. */
function monthValidation({ contract, texts }: SheetInput, address: string): ValidationPlan {
  const { first, last } = contractYears(contract);
  const { title, message, hint } = texts.refusals.month;
  const called = (year: number) => yearLabel(contract, year);
  // The third month of the first year: March, of years that begin in January.
  const [year = "", month = ""] = instantOf(monthDays(contract, first, 3).first)
    .toISOString()
    .split("-");
  return {
    address,
    rule: { kind: "date", first: yearDays(contract, first).first, last: yearDays(contract, last).last },
    title,
    message: message(year, month, first === last ? called(first) : `${called(first)}-${called(last)}`),
    hint,
  };
}
