import { textLiteral, thisRow } from "../plan/formulas";
import { inYearOrder } from "../plan/inYearOrder";
import type { PlanInput } from "../plan/planInput";
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
  /** What its figures within the chosen year's ended months are counted by, for COUNTIFS and SUMIFS. */
  readonly withinEnded: string;
}

/** The formulas read `count` from its column. */
export function municipalityMonths({ contract, naming, texts }: PlanInput): MunicipalityMonths {
  const { names, tables } = naming;
  const words = texts.municipalities;
  const period = `${tables.activity}[${texts.activity.columns.period}]`;
  const ofMunicipality = `${names.countedMunicipality},${thisRow(words.columns.name)}`;
  const hasFigure = `${names.countedIndividual},">=0"`;
  const withinEnded = `${ofMunicipality},${period},">="&${names.yearStart},${period},"<="&MIN(${names.yearEnd},${names.countedUntil})`;
  const there = thisRow(words.columns.months);
  const first = monthStart(contract, names.chosenYear, NUMBERS);
  const next = monthStart(contract, names.chosenYear, `${NUMBERS}+1`);
  const byMonth = `COUNTIFS(${ofMunicipality},${period},">="&${first},${period},"<"&${next},${hasFigure})`;
  const isEnded = `(${NUMBERS}<=${names.monthsEnded})`;
  const missing = `IF(${isEnded}*(${byMonth}=0),{${inYearOrder(contract, words.months).map(textLiteral).join(",")}},"")`;
  const { of, months, missing: end } = words.monthsThere;
  const named = `IF(${names.monthsEnded}-${there}>${NAMED_MONTHS},${names.monthsEnded}-${there},TEXTJOIN(", ",TRUE,${missing}))`;
  return {
    count: `COUNTIFS(${withinEnded},${hasFigure})`,
    isIncomplete: `AND(${there}>0,${there}<${names.monthsEnded})`,
    days: `SUMPRODUCT(${isEnded}*(${byMonth}>0)*(${next}-${first}))`,
    text: `${there}&${textLiteral(of)}&${names.monthsEnded}&${textLiteral(months)}&${named}&${textLiteral(end)}`,
    withinEnded,
  };
}
