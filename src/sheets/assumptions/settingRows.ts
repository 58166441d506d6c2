import { isLopsided, spanOf } from "../../contract/span";
import type { Inhabitants, Population } from "../../contract/populationSchema";
import { populationReplacements } from "../../contract/changes/replacedPopulation";
import { textLiteral } from "../plan/formulas";
import { DATE, PERCENT, WHOLE } from "../plan/looks/numberFormats";
import type { NameKey } from "../plan/ourNames";
import { formula, type CellContent, type ValidationPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { chosenYearFormat, monthsEnded, yearPeriod } from "../plan/yearFormulas";
import { settingFields, settingValidation } from "./settingFields";

/** One line of the settings: its words, its cell and what may stand there. */
export interface SettingRow {
  readonly name: string;
  readonly words: readonly string[];
  readonly value: CellContent;
  readonly format?: string;
  /** Absent where the cell is not for the user to fill in. */
  readonly validation?: (address: string) => ValidationPlan;
}

/** The choices the contract leaves open, each with what is chosen until the user says otherwise, and what follows. */
export function settingRows(input: PlanInput): SettingRow[] {
  return [...chosenRows(input), ...derivedRows(input)];
}

function chosenRows({ contract, settings, naming, texts }: PlanInput): SettingRow[] {
  const nameOf = (key: NameKey) => naming.names[key] ?? key;
  const chosen: Readonly<Partial<Record<NameKey, CellContent>>> = {
    chosenYear: settings.year,
    statusDate: settings.date,
  };
  const formats: Readonly<Partial<Record<NameKey, string>>> = {
    chosenYear: chosenYearFormat(contract),
    statusDate: DATE,
    amberZone: PERCENT,
    projection: PERCENT,
    meetingsUntil: DATE,
  };
  return settingFields({ contract, texts }).map(({ key, words, entry, initial = null }) => ({
    name: nameOf(key),
    words,
    value: chosen[key] ?? initial,
    ...(formats[key] === undefined ? {} : { format: formats[key] }),
    validation: (address: string) => settingValidation(texts, entry, address, nameOf),
  }));
}

/** Rows that follow from the choices, or are the contract's: not for the user to fill in. */
function derivedRows(input: PlanInput): SettingRow[] {
  const { contract, population, naming, texts } = input;
  const { names } = naming;
  const words = texts.assumptions;
  return [
    {
      name: names.yearStart,
      words: words.yearStart,
      value: formula(`IF(ISNUMBER(${names.chosenYear}),${yearPeriod(contract, names.chosenYear).start},"")`),
      format: DATE,
    },
    {
      name: names.yearEnd,
      words: words.yearEnd,
      value: formula(`IF(ISNUMBER(${names.chosenYear}),${yearPeriod(contract, names.chosenYear).end},"")`),
      format: DATE,
    },
    {
      name: names.countedUntil,
      words: words.countedUntil,
      value: formula(`IF(ISNUMBER(${names.statusDate}),EOMONTH(${names.statusDate}+1,-1),"")`),
      format: DATE,
    },
    {
      name: names.monthsEnded,
      words: words.monthsEnded,
      value: formula(monthsEnded(contract, names.chosenYear, names.countedUntil)),
      format: WHOLE,
    },
    ...spanRows(input),
    ...(population
      ? [
          {
            name: names.populationSource,
            words: words.populationSource,
            value: populationSource(population, names.chosenYear),
          },
        ]
      : []),
  ];
}

/** Which figures hold in the chosen year: a formula once others have replaced them. */
function populationSource(population: Population, year: string): CellContent {
  const called = ({ id, source }: Inhabitants) => `${id}, ${source}`;
  const replacements = populationReplacements(population);
  const [first] = replacements;
  if (!first) return called(population);
  return formula(
    replacements.reduce(
      (before, { was, is }) => `IF(${year}>=${was.until},${textLiteral(called(is))},${before})`,
      textLiteral(called(first.was)),
    ),
  );
}

/** The contract's span: one line, or where it is not even one for each side of the target. */
function spanRows({ contract, naming, texts }: PlanInput): SettingRow[] {
  const { tolerance, toleranceAbove } = naming.names;
  const words = texts.assumptions;
  if (!contract.band) return [];
  const { below, above } = spanOf(contract);
  const section = words.agreedSpan(contract.band.section);
  const row = (name: string, label: string, value: number): SettingRow => ({
    name,
    words: [label, section],
    value,
    format: PERCENT,
  });
  if (!isLopsided(contract)) return [row(tolerance, words.tolerance, below)];
  return [row(tolerance, words.toleranceBelow, below), row(toleranceAbove, words.toleranceAbove, above)];
}
