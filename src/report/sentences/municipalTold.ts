import { fundingFor } from "../../contract/funding";
import type { MunicipalInput } from "./municipalInput";
import { sentence, type Sentence } from "./sentence";

const ONE_DECIMAL = { least: 1, most: 1 };

/** Its guidances beside its targets, as the table has them. */
export function guidanceTold({ own, writing, words }: MunicipalInput): Sentence {
  const { name, individual, target, toDate } = own;
  const written = (value: number) => writing.numerals.number(value, ONE_DECIMAL);
  const cells = [individual?.cell, toDate?.cell, target?.cell];
  const { told } = words;
  if (!individual) return sentence(told.missing(name), cells);
  if (!target) return sentence(told.noTarget(name, individual.value), cells);
  return toDate
    ? sentence(told.toDate(name, individual.value, written(toDate.value), written(target.value)), cells)
    : sentence(told.year(name, individual.value, written(target.value)), cells);
}

/** Its payment in each of the contract's years. */
export function contributionTold({ own, facts: { contract }, writing, words }: MunicipalInput): Sentence[] {
  return contract.years.map((year) => {
    const agreed = fundingFor(contract, year);
    const row = agreed.kind === "fixed" ? agreed.rows.find(({ code }) => code === own.code) : undefined;
    return row
      ? sentence(
          words.told.contribution(own.name, writing.year(year), writing.numerals.number(row.amount)),
          [],
        )
      : sentence(words.told.contributionOpen(writing.year(year)), []);
  });
}
