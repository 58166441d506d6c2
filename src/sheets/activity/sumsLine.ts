import { figuresOf, type FigureKey } from "../../contract/figures";
import { textLiteral, writtenNumber } from "../plan/formulas";
import { formula, type Formula } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { yearPeriod, yearText } from "../plan/yearFormulas";
import { countedRanges, countedWithin } from "./countedWithin";
import { figureEntries } from "./figureEntries";
import { inSentence } from "./inSentence";

/** A formula holds 8,192 characters; this leaves room for the text that follows. */
const MOST_CHARACTERS = 8000;

/**
 * The line above the entered figures: what of each counts in the chosen year, those that a measure sums with their
 * total, so that what Målark shows is found where it comes from. Of more figures than a formula can name the first are
 * said, and that there are more. Until something counts, the line says what a row is.
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
  const partOf = (keys: readonly FigureKey[]) => {
    const all = keys.map(named).join('&" + "&');
    const said = keys.length === 1 ? all : `${all}&" = "&${writtenNumber(sumOf(keys))}`;
    return `IF(${countOf(keys)}>0,${said},"")`;
  };
  const lineOf = (shown: readonly (readonly FigureKey[])[], end: string) => {
    const line = `TEXTJOIN(", ",TRUE,${shown.map(partOf).join(",")})`;
    const said = `${textLiteral(sums)}&${yearText(contract, chosenYear)}&": "&${line}&${textLiteral(end)}`;
    const counted = `IF(${countOf(shown.flat())}=0,${textLiteral(rows)},${said})`;
    return `IFERROR(${counted},${textLiteral(rows)})&${textLiteral(` ${blanks}`)}`;
  };
  const all = groups(input);
  const shorter = all.map((_, index) => lineOf(all.slice(0, all.length - index), index === 0 ? "." : ", …"));
  return formula(shorter.find(({ length }) => length < MOST_CHARACTERS) ?? textLiteral(`${rows} ${blanks}`));
}

/** Figures that a measure sums together, then each that stands alone. */
function groups(input: PlanInput): readonly (readonly FigureKey[])[] {
  const sums = input.contract.measures.map(figuresOf).filter(({ length }) => length > 1);
  const together = [...new Map(sums.map((keys) => [keys.join(), keys])).values()];
  const alone = figureEntries(input).filter(({ key }) => !together.flat().includes(key));
  return [...together, ...alone.map(({ key }) => [key])];
}
