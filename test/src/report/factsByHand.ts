import type { Measure } from "../../../src/contract/contract";
import { contractInUse } from "../../../src/contract/contractInUse";
import type { Figure } from "../../../src/report/facts/figure";
import type { MeasureFacts, MunicipalityFacts, ReportFacts } from "../../../src/report/facts/reportFacts";
import type { TypedFacts } from "../../../src/report/facts/typedFacts";
import { serial } from "../serial";

/** A figure that stands somewhere. */
export function figure(value: number, cell = "Ark!A1"): Figure {
  return { value, cell };
}

function measureOf(id: string): Measure {
  const found = contractInUse().measures.find((each) => each.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}

/** A measure of the shipped contract: without figures, with the year's target where it is agreed, or as is said. */
export function measureFacts(id: string, said: Partial<MeasureFacts> = {}): MeasureFacts {
  const measure = measureOf(id);
  const agreed = measure.targets["2026"];
  return {
    measure,
    target:
      agreed?.kind === "fixed"
        ? { kind: "fixed", figure: figure(agreed.value, `Målark!target-${id}`) }
        : { kind: "not-fixed" },
    toDate: undefined,
    actual: undefined,
    deviation: undefined,
    basis: undefined,
    incomplete: 0,
    status: { text: "", cell: `Målark!status-${id}` },
    source: undefined,
    asOf: undefined,
    lastYear: undefined,
    answers: undefined,
    period: undefined,
    cohort: undefined,
    forecast: undefined,
    owner: undefined,
    nextFigure: undefined,
    finality: undefined,
    ...said,
  };
}

/** A municipality that is judged within the band, or as is said. */
export function municipalityFacts(name: string, said: Partial<MunicipalityFacts> = {}): MunicipalityFacts {
  return {
    code: "000",
    name,
    inhabitants: figure(10_000),
    target: figure(100),
    toDate: undefined,
    individual: figure(100, `Kommuner!${name}`),
    compared: figure(100),
    deviation: figure(0),
    deviationShare: figure(0),
    position: "within",
    positionCell: `Kommuner!band-${name}`,
    collective: figure(0),
    missingMonths: [],
    months: [],
    lastYear: [],
    ...said,
  };
}

/** Nothing that people have typed, or as is said. */
export function typedFacts(said: Partial<TypedFacts> = {}): TypedFacts {
  return {
    recommendation: undefined,
    explanations: [],
    unplaced: [],
    circumstances: [],
    way: [],
    dialogue: [],
    ...said,
  };
}

/** A provisional report at 30 June 2026 without any figures, or as is said. */
export function reportFacts(said: Partial<ReportFacts> = {}): ReportFacts {
  const contract = contractInUse();
  const isFinal = said.isFinal ?? false;
  const day = isFinal ? serial(2026, 12, 31) : serial(2026, 6, 30);
  return {
    contract,
    populationReplacements: [],
    year: 2026,
    statusDate: day,
    countedUntil: day,
    monthsEnded: isFinal ? 12 : 6,
    isFinal,
    measures: contract.measures
      .filter(({ rule }) => rule !== "band" && rule !== "amount")
      .map(({ id }) => measureFacts(id)),
    municipalities: [],
    areas: contract.areas.map((area) => ({
      area,
      status: undefined,
      text: undefined,
      updated: undefined,
    })),
    funding: { kind: "not-fixed" },
    individualTarget: undefined,
    readings: {},
    guidanceUnit: { kind: "entered", cell: undefined },
    settings: [],
    typed: typedFacts(),
    leftOut: [],
    meetingsLeftOut: [],
    ...said,
  };
}
