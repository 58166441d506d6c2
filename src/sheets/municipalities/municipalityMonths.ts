import { textLiteral, thisRow } from "../plan/formulas";
import { inYearOrder } from "../plan/inYearOrder";
import type { PlanInput } from "../plan/planInput";
import { countedRanges, countedWithin, type Counted } from "../activity/countedWithin";
import { monthStart } from "../plan/yearFormulas";

/** More missing months than these are counted, not named. */
const NAMED_MONTHS = 2;

const NUMBERS = "{1,2,3,4,5,6,7,8,9,10,11,12}";

/** Formulas on the row's municipality and the months of the chosen year it has individual guidances for. */
export interface MunicipalityMonths {
  /** How many months that have ended have a figure. */
  readonly count: string;
  /** Whether it has figures, but not for every month that has ended. */
  readonly isIncomplete: string;
  /** The days of the months that have ended and have a figure. */
  readonly days: string;
  /** `2 af 3 måneder; januar mangler`. */
  readonly text: string;
  /** Its figures within the chosen year's ended months, by the name of their column beside Aktivitet. */
  readonly withinEnded: (counted: string) => Counted;
}

/** The formulas read `count` from its column. */
export function municipalityMonths(input: PlanInput): MunicipalityMonths {
  const { contract, naming, texts } = input;
  const { names } = naming;
  const words = texts.municipalities;
  const municipality = thisRow(words.columns.name);
  const ended = [`">="&${names.yearStart}`, `"<="&MIN(${names.yearEnd},${names.countedUntil})`];
  const withinEnded = (counted: string) =>
    countedWithin(input, countedRanges(input, counted), { months: ended, municipality });
  const there = thisRow(words.columns.months);
  const first = monthStart(contract, names.chosenYear, NUMBERS);
  const next = monthStart(contract, names.chosenYear, `${NUMBERS}+1`);
  const individual = countedRanges(input, names.countedIndividual);
  const eachMonth = { months: [`">="&${first}`, `"<"&${next}`], municipality };
  const byMonth = `(${countedWithin(input, individual, eachMonth).count})`;
  const isEnded = `(${NUMBERS}<=${names.monthsEnded})`;
  const missing = `IF(${isEnded}*(${byMonth}=0),{${inYearOrder(contract, words.months).map(textLiteral).join(",")}},"")`;
  const { of, months, missing: end } = words.monthsThere;
  const named = `IF(${names.monthsEnded}-${there}>${NAMED_MONTHS},${names.monthsEnded}-${there},TEXTJOIN(", ",TRUE,${missing}))`;
  return {
    count: withinEnded(names.countedIndividual).count,
    isIncomplete: `AND(${there}>0,${there}<${names.monthsEnded})`,
    days: `SUMPRODUCT(${isEnded}*(${byMonth}>0)*(${next}-${first}))`,
    text: `${there}&${textLiteral(of)}&${names.monthsEnded}&${textLiteral(months)}&${named}&${textLiteral(end)}`,
    withinEnded,
  };
}
