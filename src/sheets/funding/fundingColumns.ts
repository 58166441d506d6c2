import { fundingFor } from "../../contract/funding/funding";
import { fundingUnit } from "../../contract/shownUnit";
import type { Column } from "../plan/column";
import { columnTotal, thisRow } from "../plan/formulas";
import { ONE_DECIMAL, PERCENT_TWO_DECIMALS, valueFormat, WHOLE } from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import { yearArgument, type PlanInput } from "../plan/planInput";

/** The columns of the table of funding, in their order, for rows that are municipalities' names. */
export function fundingColumns(input: PlanInput): Column<string>[] {
  const { contract, population, naming, texts } = input;
  const { names } = naming;
  const words = texts.funding.columns;
  const name = thisRow(words.name);
  const amount = thisRow(words.amount);
  const inhabitants = thisRow(words.inhabitants);
  const agreedYear = contract.years.find((year) => fundingFor(contract, year).kind === "fixed");
  const agreed = `KKR.FUNDING(${name},${names.chosenYear})`;
  const projected =
    agreedYear === undefined
      ? '""'
      : `IF(ISNUMBER(${names.projection}),KKR.FUNDING(${name},${agreedYear})*(1+${names.projection}),"")`;
  const right = { horizontal: "Right" } as const;
  const total = (header: string) => formula(columnTotal(header));
  const perInhabitant = (amounts: string, people: string) =>
    `IF(OR(${amounts}="",N(${people})=0),"",${amounts}*1000/${people})`;
  return [
    { header: words.name, characters: 34, content: (each) => each, total: texts.shared.total },
    {
      header: words.amount,
      characters: 14,
      content: () => formula(`IFERROR(${agreed},${projected})`),
      format: valueFormat(fundingUnit(contract)),
      look: right,
      total: total(words.amount),
    },
    {
      header: words.share,
      characters: 12,
      content: () =>
        formula(`IF(OR(${amount}="",SUM([${words.amount}])=0),"",${amount}/SUM([${words.amount}]))`),
      format: PERCENT_TWO_DECIMALS,
      look: right,
      total: total(words.share),
    },
    ...(population ? inhabitantColumns() : []),
  ];

  function inhabitantColumns(): Column<string>[] {
    return [
      {
        header: words.inhabitants,
        characters: 14,
        content: () => formula(`IFERROR(KKR.POPULATION(${name}${yearArgument(input)}),"")`),
        format: WHOLE,
        look: right,
        total: total(words.inhabitants),
      },
      {
        header: words.perInhabitant,
        characters: 18,
        content: () => formula(perInhabitant(amount, inhabitants)),
        format: ONE_DECIMAL,
        look: right,
        total: formula(
          `IF(OR(COUNT([${words.amount}])=0,SUM([${words.inhabitants}])=0),"",SUM([${words.amount}])*1000/SUM([${words.inhabitants}]))`,
        ),
      },
    ];
  }
}
