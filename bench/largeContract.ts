import type { Contract, Municipality } from "../src/contract/contract";
import { contractInUse, populationInUse } from "../src/contract/contractInUse";
import { parseContract, parsePopulation } from "../src/contract/file/parseFile";
import type { Population } from "../src/contract/populationSchema";

/** Thirty beginnings and thirty endings make 900 names, as many as there are codes; no two are alike. */
const BEGINNINGS =
  "Aske Birke Bregne Egern Elle Falke Grane Hassel Havre Hejre Hjorte Hvede Kirse Krage Lærke Lyng Måge Mose Nødde Orme Pile Ravne Ræve Rønne Svane Søl Tjørne Ulve Vibe Ørne";
const ENDINGS =
  "balle berg borg bro bøl by bæk dal drup fred gård have hede holm høj kær lev lund minde næs rod rup sager skov slev strup sund sø torp vang";

function names(): string[] {
  return BEGINNINGS.split(" ").flatMap((first) => ENDINGS.split(" ").map((last) => first + last));
}

/** How large a contract is to be: Denmark has 98 municipalities, and the schema's codes reach 900. */
export interface ContractSize {
  readonly municipalities: number;
  readonly years: readonly number[];
}

/** Whole years, the last one included. */
export function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The shipped contract with other municipalities and years: what its first year fixes holds in every year.
 * Both parts pass the schemas, as a file in `seeds/` would.
 */
export function largeContract({ municipalities: count, years }: ContractSize): {
  readonly contract: Contract;
  readonly population: Population;
} {
  const shipped = contractInUse();
  const [firstYear = 0] = shipped.years;
  const municipalities: Municipality[] = names()
    .slice(0, count)
    .map((name, index) => ({ code: String(100 + index), name }));
  const rows = municipalities.map(({ code }, index) => ({ code, amount: 600 + ((index * 37) % 3000) }));
  const total = rows.reduce((sum, { amount }) => sum + amount, 0);
  const inEveryYear = <Value>(value: Value) => Object.fromEntries(years.map((year) => [year, value]));
  const contract = {
    ...shipped,
    id: `${count}-municipalities-${years.length}-years`,
    years: [...years],
    municipalities,
    funding: { ...shipped.funding, byYear: inEveryYear({ kind: "fixed", total, rows }) },
    measures: shipped.measures.map((measure) => ({
      ...measure,
      targets: inEveryYear(measure.targets[firstYear]),
    })),
  };
  const inhabitants = municipalities.map(({ code }, index) => [code, 5_000 + ((index * 9_973) % 90_000)]);
  const population = { ...populationInUse(), inhabitants: Object.fromEntries(inhabitants) as unknown };
  const [parsed, parsedPopulation] = [parseContract(contract), parsePopulation(population)];
  if (!parsed.ok) throw new Error(`the large contract is none: ${JSON.stringify(parsed.faults[0])}`);
  if (!parsedPopulation.ok) throw new Error("the large contract's population is none");
  return { contract: parsed.value, population: parsedPopulation.value };
}
