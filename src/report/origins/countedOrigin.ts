import type { Measure } from "../../contract/contract";
import { figuresOf, withFurther, type FigureKey } from "../../contract/figures";
import type { MunicipalityFacts } from "../facts/reportFacts";
import { monthsText } from "../sentences/monthsText";
import { origin, type Origin, type OriginInput } from "./origin";

/**
 * The parts that a measure sums: its figures, each by months, and these by municipalities with the cells they count.
 */
export function countedOrigins(measure: Measure, input: OriginInput): Origin[] {
  return figuresOf(measure).map((figure) => figureOrigin(figure, input));
}

function figureOrigin(figure: FigureKey, input: OriginInput): Origin {
  const { facts, writing, words } = input;
  const months = Array.from({ length: facts.monthsEnded }, (_, index) => {
    const counted = facts.municipalities.flatMap(({ name, months: own }) => {
      const found = own[index]?.[figure];
      return found ? [{ name, found }] : [];
    });
    return { name: writing.month(index + 1), counted };
  });
  const sum = (counted: (typeof months)[number]["counted"]) =>
    counted.reduce((total, { found }) => total + found.value, 0);
  const names = withFurther(facts.contract, words.figures, ({ label }) => label[writing.language]);
  const written = (value: number) => writing.numerals.number(value);
  const all = months.flatMap(({ counted }) => counted);
  return origin(
    words.sum(names[figure] ?? figure, all.length === 0 ? words.missing : written(sum(all))),
    undefined,
    months.map(({ name, counted }) =>
      origin(
        words.sum(name, counted.length === 0 ? words.missing : written(sum(counted))),
        undefined,
        counted.map((each) => origin(words.sum(each.name, written(each.found.value)), each.found.cell)),
      ),
    ),
  );
}

/** A municipality's months, missing ones included. */
export function monthOrigins({ months }: MunicipalityFacts, { writing, words }: OriginInput): Origin[] {
  return months.map(({ individual }, index) =>
    origin(
      words.sum(
        writing.month(index + 1),
        individual ? writing.numerals.number(individual.value) : words.missing,
      ),
      individual?.cell,
    ),
  );
}

/** Entries that enter no sum. */
export function leftOutOrigin({ facts: { leftOut, cellsLeftOut = [] }, words }: OriginInput): Origin {
  if (leftOut.length + cellsLeftOut.length === 0) return origin(words.nothingLeftOut);
  return origin(words.leftOut, undefined, [
    ...leftOut.map(({ reason, places }) =>
      origin(words.leftOutRows(reason, places.length), places[0]?.cells[0]),
    ),
    ...cellsLeftOut.map(({ heading, places }) =>
      origin(words.leftOutCells(heading, places.length), places[0]?.cells[0]),
    ),
  ]);
}

/** Who lacks months of the individual guidances; nothing where nobody does. */
export function lackingOrigin({ facts, writing, words }: OriginInput): Origin | undefined {
  const lacking = facts.municipalities.filter(({ missingMonths }) => missingMonths.length > 0);
  if (lacking.length === 0) return undefined;
  return origin(
    words.lacking(lacking.length),
    undefined,
    lacking.map(({ name, missingMonths, positionCell }) =>
      origin(words.lackingMonths(name, monthsText(missingMonths, facts.monthsEnded, writing)), positionCell),
    ),
  );
}
