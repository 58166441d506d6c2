import { countedWithin, enteredWithin } from "../activity/countedWithin";
import { figuresLeftOut, rowsLeftOut } from "../activity/leftOut";
import { cellAddress, rangeAddress } from "../plan/address";
import type { ColumnPlaces } from "../plan/columnPlaces";
import { textLiteral } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { LABEL, SECTION_HEADING } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { WHOLE } from "../plan/looks/numberFormats";
import { formula, type Block, type CellContent, type LookPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { chosenRanges } from "./monthFigures";

/**
 * The shown figure against what Målark counts of it, which goes as far as the months that have ended, and
 * what is left out of both.
 */
export function monthsReconciliation(
  input: SheetInput,
  places: ColumnPlaces,
  firstRow: number,
): { readonly block: Block; readonly looks: readonly LookPlan[]; readonly nextRow: number } {
  const { naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.months.reconciliation;
  const { counts } = texts.targets;
  const until = `MIN(${names.yearEnd},${names.countedUntil})`;
  const ofYear = [`">="&${names.yearStart}`, `"<="&${names.yearEnd}`];
  const inYear = enteredWithin(input, { months: ofYear });
  const total = `${tables.months}[${texts.months.columns.total}]`;
  const isBlank = `COUNT(${total})=0`;
  const sumWithin = (months: readonly string[], none = '""') => {
    const { count, sum } = countedWithin(input, chosenRanges, { months });
    return `IF(${count}=0,${none},${sum})`;
  };
  const [individual, collective] = [`${names.countedIndividual},">=0"`, `${names.countedCollective},">=0"`];
  const oneKind = `COUNTIFS(${individual},${inYear})+COUNTIFS(${collective},${inYear})-2*COUNTIFS(${individual},${collective},${inYear})`;
  const isSum = `${SHEET_SCOPED_NAMES.monthsFigure}=${textLiteral(counts.guidances)}`;
  const figuresColumn = places.past([...Object.values(words), counts.leftOut, counts.figuresLeftOut]);
  const figure = (line: number) => cellAddress({ row: firstRow + line, column: figuresColumn });
  const lines: readonly (readonly [label: CellContent, figure: string])[] = [
    [words.shown, `IF(${isBlank},"",SUM(${total}))`],
    [words.ended, sumWithin([...ofYear, `"<="&${until}`])],
    // Beside figures that are shown, none of which is of an open month, that is 0.
    [words.open, sumWithin([...ofYear, `">"&${until}`], `IF(${isBlank},"",0)`)],
    [words.difference, `SUM(${figure(1)})-SUM(${figure(2)}:${figure(3)})`],
    [counts.leftOut, rowsLeftOut(input)],
    [counts.figuresLeftOut, figuresLeftOut(input)],
    [formula(`IF(${isSum},${textLiteral(words.oneKind)},"")`), `IF(${isSum},${oneKind},"")`],
  ];
  return {
    block: labelledBlock({ row: firstRow, column: figuresColumn }, [
      [words.title, null],
      ...lines.map(([label, text]) => [label, formula(text)] as const),
    ]),
    nextRow: firstRow + lines.length + 1,
    looks: [
      { address: rangeAddress({ row: firstRow, column: 1 }, 1, figuresColumn), look: SECTION_HEADING },
      {
        address: rangeAddress({ row: firstRow + 1, column: figuresColumn }, lines.length, 1),
        look: { numberFormat: WHOLE, horizontal: "Right" },
      },
      { address: rangeAddress({ row: firstRow + 4, column: 1 }, 1, figuresColumn), look: LABEL },
    ],
  };
}
