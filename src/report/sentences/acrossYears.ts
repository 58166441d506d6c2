import { unitOf } from "../../contract/units";
import { developmentTexts } from "../../language/report/developmentTexts";
import type { MeasureDevelopment } from "../development/development";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { measureNumber } from "./measureNumbers";
import { sentence, type Sentence } from "./sentence";

/** A measurement of both years, side by side; what is counted begins anew each year, and compares with nothing. */
export function acrossYears(
  [{ actual }, { measure, ...now }]: readonly [MeasureDevelopment, MeasureFacts],
  { contract }: ReportFacts,
  report: string,
  writing: Writing,
): Sentence[] {
  const { from, to } = actual;
  if (measure.cumulative || from === null || to === null) return [];
  const figure = (value: number) => measureNumber(unitOf(contract, measure.unit), value, writing);
  const words = developmentTexts(writing.language);
  const line = words.acrossYears(`${measure.id} ${measure.point}`, figure(from), report, figure(to));
  return [sentence(line, [now.actual?.cell, now.source?.cell])];
}
