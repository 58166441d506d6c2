import { serialOfIsoDate } from "../../calc/serialDate";
import { stepTargets } from "../../contract/stepTargets";
import { figureKeys, figuresOf, type FigureKey } from "../../contract/figures";
import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { monthsWithFigures, type CountedMonths } from "../facts/monthsWithFigures";
import type { WorkbookRead } from "../facts/workbookRead";
import { countedAs } from "../fiveCounts";
import { isMeasureJudged } from "../isMeasureJudged";
import type { MeasureBasis, MunicipalityBasis, ReportBasis } from "./reportBasis";

/** The basis of a report's figures: its facts, and of Aktivitet the months of the report's year. */
export function basisOf(facts: ReportFacts, read: Pick<WorkbookRead, "counted" | "settings">): ReportBasis {
  const { contract, year, countedUntil, monthsEnded, isFinal, individualTarget } = facts;
  const months = monthsByMunicipality(read, year, contract);
  return {
    year,
    inForce: contract.source.inForce,
    countedUntil,
    monthsEnded,
    isFinal,
    individualTarget: individualTarget?.chosen.value ?? null,
    comparesKnown: read.settings.compareKnown?.value === sheetTexts(contract.language).shared.yes,
    choices: choicesOf(facts),
    measures: facts.measures.map((each) => measureBasis(each, facts)),
    municipalities: facts.municipalities.map((each): MunicipalityBasis => ({
      code: each.code,
      name: each.name,
      inhabitants: each.inhabitants?.value ?? null,
      months: months.get(each.name) ?? monthsOf(contract),
      individual: each.individual?.value ?? null,
      deviation: each.deviation?.value ?? null,
      position: each.position,
    })),
  };
}

/** Neither the period nor the inhabitants, which are causes of their own. */
function choicesOf({ settings, contract }: ReportFacts): ReportBasis["choices"] {
  const words = sheetTexts(contract.language).assumptions;
  const others = [
    words.chosenYear,
    words.statusDate,
    words.countedUntil,
    words.reportKind,
    words.populationSource,
  ];
  const labels = others.map(([label]) => label);
  return Object.fromEntries(
    settings
      .filter(({ label }) => !labels.includes(label))
      .map(({ label, value, as }) => [label, { value: "text" in value ? value.text : value.value, as }]),
  );
}

function measureBasis(each: MeasureFacts, facts: ReportFacts): MeasureBasis {
  const { measure, target, actual, asOf, basis, deviation } = each;
  return {
    id: measure.id,
    sums: measure.actual.from === "activity" ? figuresOf(measure) : null,
    basis: basis ?? null,
    actual: actual?.value ?? null,
    asOf: asOf?.value ?? null,
    target: target.kind === "not-fixed" ? null : target.figure.value,
    ...stepsOf(each, facts),
    isAgreed: target.kind === "fixed",
    isCumulative: measure.cumulative,
    // Here as in the table of goals, a figure that could still turn has no distance.
    deviation: isMeasureJudged(each, facts) ? (deviation?.value ?? null) : null,
    countedAs: countedAs(each, facts),
  };
}

/** Without a target there are none to follow. */
function stepsOf(
  { measure, target }: MeasureFacts,
  { contract, year }: ReportFacts,
): Pick<MeasureBasis, "steps"> {
  const steps = target.kind === "not-fixed" ? [] : stepTargets(contract, measure, year);
  return steps.length === 0
    ? {}
    : {
        steps: steps.map(({ first, next, value }) => ({
          first: serialOfIsoDate(first),
          last: serialOfIsoDate(next) - 1,
          target: value,
        })),
      };
}

type Months = MunicipalityBasis["months"];

const MONTHS = 12;

/** Aktivitet's figures in a year, by the municipality's name; blank months are left blank. */
export function monthsByMunicipality(
  { counted }: Pick<WorkbookRead, "counted">,
  year: number,
  contract: Contract,
): ReadonlyMap<string, Months> {
  const found = monthsWithFigures(counted, year, MONTHS, contract);
  return new Map([...found].map(([name, { months }]) => [name, monthsOf(contract, months)]));
}

/** By figure, the year's twelve months. */
function monthsOf(contract: Contract, counted?: CountedMonths["months"]): Months {
  const year = (figure: FigureKey) =>
    Array.from({ length: MONTHS }, (_, index) => counted?.get(figure)?.get(index + 1)?.value ?? null);
  return Object.fromEntries(
    figureKeys(contract).map((figure) => [figure, year(figure)]),
  ) as unknown as Months;
}
