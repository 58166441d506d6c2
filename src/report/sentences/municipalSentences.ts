import { fundingFor } from "../../contract/funding/funding";
import { fundingUnit } from "../../contract/shownUnit";
import { measureNumber } from "./measureNumbers";
import type { MunicipalInput } from "./municipalInput";
import { sentence, type Sentence } from "./sentence";

const ONE_DECIMAL = { least: 1, most: 1 };

/** Its guidances beside its targets, as the table has them. */
export function municipalGuidance({ own, writing, words }: MunicipalInput): Sentence {
  const { name, individual, target, toDate } = own;
  const written = (value: number) => writing.numerals.number(value, ONE_DECIMAL);
  const cells = [individual?.cell, toDate?.cell, target?.cell];
  const { tableSentences } = words;
  if (!individual) return sentence(tableSentences.missing(name), cells);
  if (!target) return sentence(tableSentences.noTarget(name, individual.value), cells);
  return toDate
    ? sentence(
        tableSentences.toDate(name, individual.value, written(toDate.value), written(target.value)),
        cells,
      )
    : sentence(tableSentences.year(name, individual.value, written(target.value)), cells);
}

/** Its payment in each of the contract's years. */
export function municipalContribution({
  own,
  facts: { contract },
  writing,
  words,
}: MunicipalInput): Sentence[] {
  return contract.years.map((year) => {
    const agreed = fundingFor(contract, year);
    const row = agreed.kind === "fixed" ? agreed.rows.find(({ code }) => code === own.code) : undefined;
    return row
      ? sentence(
          words.tableSentences.contribution(
            own.name,
            writing.year(year),
            measureNumber(fundingUnit(contract), row.amount, writing),
          ),
          [],
        )
      : sentence(
          agreed.kind === "undivided"
            ? words.tableSentences.contributionUndivided(writing.year(year))
            : words.tableSentences.contributionOpen(writing.year(year)),
          [],
        );
  });
}
