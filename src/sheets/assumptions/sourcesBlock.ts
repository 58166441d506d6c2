import { populationReplacements } from "../../contract/changes/replacedPopulation";
import { hasSteps } from "../../contract/stepTargets";
import { yearLabel } from "../../contract/years";
import { serialOfIsoDate } from "../../calc/serialDate";
import { cellAddress, rangeAddress } from "../plan/address";
import { LABEL, SECTION_HEADING } from "../plan/looks/looks";
import { DATE } from "../plan/looks/numberFormats";
import type { Block, CellContent, LookPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * Where the contract and the figures come from, and how the workbook reckons.
 * @param lastColumn the number of the last column that is printed
 */
export function sourcesBlock(
  input: PlanInput,
  row: number,
  lastColumn: number,
): { readonly block: Block; readonly looks: readonly LookPlan[]; readonly lastRow: number } {
  const rows = sourceRows(input);
  const title = { row, column: 1 };
  const first = { row: row + 1, column: 1 };
  const dates = rows.flatMap(({ isDate }, index): LookPlan[] =>
    isDate
      ? [
          {
            address: cellAddress({ row: first.row + index, column: 2 }),
            look: { numberFormat: DATE, horizontal: "Left" },
          },
        ]
      : [],
  );
  return {
    block: {
      at: cellAddress(title),
      cells: [[input.texts.assumptions.sources, null], ...rows.map(({ label, value }) => [label, value])],
    },
    looks: [
      { address: rangeAddress(title, 1, lastColumn), look: SECTION_HEADING },
      { address: rangeAddress(first, rows.length, 1), look: LABEL },
      ...dates,
    ],
    lastRow: row + rows.length,
  };
}

/** A source: what it is of, and the source itself. */
interface SourceRow {
  readonly label: string;
  readonly value: CellContent;
  readonly isDate?: true;
}

function sourceRows({ contract, population, texts }: PlanInput): SourceRow[] {
  const words = texts.assumptions.sourceRows;
  const since = populationReplacements(population).map(
    ({ was, is }) => `${is.id} ${words.populationFrom(yearLabel(contract, was.until))}`,
  );
  const quarters = population && [population.replaced?.[0]?.id ?? population.id, ...since].join(", ");
  const populationText = population
    ? `${population.source}, ${quarters}. ${population.licence}`
    : words.noPopulation;
  return [
    { label: words.contract, value: contract.source.document },
    { label: words.signed, value: serialOfIsoDate(contract.source.signed), isDate: true },
    { label: words.inForce, value: serialOfIsoDate(contract.source.inForce), isDate: true },
    { label: words.population, value: populationText },
    { label: words.toDate, value: words.toDateText + (hasSteps(contract) ? words.toDateSteps : "") },
    { label: words.forecast, value: words.forecastText },
    ...(contract.band && population ? [{ label: words.band, value: words.bandText }] : []),
    { label: words.verdict, value: words.verdictText },
    { label: words.running, value: words.runningText },
    { label: words.missingMonths, value: words.missingMonthsText },
  ];
}
