import { figuresOf, type FigureKey } from "../../contract/figures";
import { textLiteral, writtenNumber } from "../plan/formulas";
import { formula, type Formula } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { yearPeriod, yearText } from "../plan/yearFormulas";
import { countedRanges, countedWithin } from "./countedWithin";
import { figureEntries } from "./figureEntries";
import { inSentence } from "./inSentence";

/**
 * The line above the entered figures: what of each counts in the chosen year, those that a measure sums with their
 * total, so that what Målark shows is found where it comes from. Until something counts, what a row is.
 */
export function sumsLine(input: PlanInput): Formula {
  const { contract, naming, texts } = input;
  const { chosenYear } = naming.names;
  const { rows, blanks, sums } = texts.activity;
  const ofYear = yearPeriod(contract, chosenYear);
  const months = [`">="&${ofYear.start}`, `"<="&MIN(${ofYear.end},${naming.names.countedUntil})`];
  const figures = new Map(
    figureEntries(input).map(({ key, header, counted }) => [
      key,
      { header, ...countedWithin(input, countedRanges(input, counted), { months }) },
    ]),
  );
  const sumOf = (keys: readonly FigureKey[]) => keys.map((key) => figures.get(key)?.sum ?? "0").join("+");
  const countOf = (keys: readonly FigureKey[]) => keys.map((key) => figures.get(key)?.count ?? "0").join("+");
  const named = (key: FigureKey) => {
    const { header = "", sum = "0" } = figures.get(key) ?? {};
    return `${textLiteral(`${inSentence(header)} `)}&${writtenNumber(sum)}`;
  };
  const parts = groups(input).map((keys) => {
    const all = keys.map(named).join('&" + "&');
    const said = keys.length === 1 ? all : `${all}&" = "&${writtenNumber(sumOf(keys))}`;
    return `IF(${countOf(keys)}>0,${said},"")`;
  });
  const line = `TEXTJOIN(", ",TRUE,${parts.join(",")})`;
  const said = `${textLiteral(sums)}&${yearText(contract, chosenYear)}&": "&${line}&"."`;
  const counted = `IF(${countOf([...figures.keys()])}=0,${textLiteral(rows)},${said})`;
  return formula(`IFERROR(${counted},${textLiteral(rows)})&${textLiteral(` ${blanks}`)}`);
}

/** Figures that a measure sums together, then each that stands alone. */
function groups(input: PlanInput): readonly (readonly FigureKey[])[] {
  const sums = input.contract.measures.map(figuresOf).filter(({ length }) => length > 1);
  const together = [...new Map(sums.map((keys) => [keys.join(), keys])).values()];
  const alone = figureEntries(input).filter(({ key }) => !together.flat().includes(key));
  return [...together, ...alone.map(({ key }) => [key])];
}
