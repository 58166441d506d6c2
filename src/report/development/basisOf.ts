import { firstDayOfYear, instantOf } from "../../calc/serialDate";
import type { ActivityFigure, Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import type { WorkbookRead } from "../facts/workbookRead";
import { countedAs } from "../fiveCounts";
import type { MeasureBasis, MunicipalityBasis, ReportBasis } from "./reportBasis";

/** What a report's figures were made from: its facts, and of Aktivitet the months of the report's year. */
export function basisOf(facts: ReportFacts, read: Pick<WorkbookRead, "counted" | "settings">): ReportBasis {
  const { contract, year, countedUntil, monthsEnded, isFinal, individualTarget } = facts;
  const months = monthsByMunicipality(read, year, contract);
  return {
    year,
    countedUntil,
    monthsEnded,
    isFinal,
    individualTarget: individualTarget?.chosen.value ?? null,
    comparesKnown: read.settings.compareKnown?.value === sheetTexts(contract.language).shared.yes,
    measures: facts.measures.map((each) => measureBasis(each, facts)),
    municipalities: facts.municipalities.map((each): MunicipalityBasis => ({
      code: each.code,
      name: each.name,
      inhabitants: each.inhabitants?.value ?? null,
      months: months.get(each.name) ?? noMonths(),
      individual: each.individual?.value ?? null,
      deviation: each.deviation?.value ?? null,
      position: each.position,
    })),
  };
}

function measureBasis(each: MeasureFacts, facts: ReportFacts): MeasureBasis {
  const { measure, target, actual, asOf, basis, deviation } = each;
  return {
    id: measure.id,
    sums: measure.actual.from === "activity" ? measure.actual.figures : null,
    basis: basis ?? null,
    actual: actual?.value ?? null,
    asOf: asOf?.value ?? null,
    target: target.kind === "not-fixed" ? null : target.figure.value,
    isAgreed: target.kind === "fixed",
    isCumulative: measure.cumulative,
    deviation: deviation?.value ?? null,
    countedAs: countedAs(each, facts),
  };
}

type Months = Record<ActivityFigure, (number | null)[]>;

function noMonths(): Months {
  const blank = () => Array.from({ length: 12 }, () => null);
  return { individual: blank(), collective: blank(), growth: blank(), young: blank() };
}

/** What Aktivitet counts, by the municipality's name; blank months are left blank. */
export function monthsByMunicipality(
  { counted }: Pick<WorkbookRead, "counted">,
  year: number,
  { language }: Contract,
): ReadonlyMap<string, Months> {
  const { columns, counted: beside } = sheetTexts(language).activity;
  const found = new Map<string, Months>();
  for (const row of counted.rows) {
    const [name, period] = [row[beside.municipality]?.value, row[columns.period]?.value];
    if (typeof name !== "string" || typeof period !== "number") continue;
    if (period < firstDayOfYear(year) || period >= firstDayOfYear(year + 1)) continue;
    const months = found.get(name) ?? noMonths();
    found.set(name, months);
    const month = instantOf(period).getUTCMonth();
    for (const figure of ["individual", "collective", "growth", "young"] as const) {
      const value = row[columns[figure]]?.value;
      if (typeof value === "number") months[figure][month] = (months[figure][month] ?? 0) + value;
    }
  }
  return found;
}
