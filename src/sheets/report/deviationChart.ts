import { spanOf } from "../../contract/span";
import type { ReportTexts } from "../../language/report/reportTexts";
import type { MunicipalityFacts, ReportFacts } from "../../report/facts/reportFacts";
import { ABOVE, BELOW, GOOD, MUTED } from "../plan/looks/looks";
import { SIGNED_PERCENT } from "../plan/looks/numberFormats";
import { reportChart, type ReportChart } from "./reportChart";

/** The places in the band that are judged, in the colours that Kommuner has for them. */
const VERDICTS = [
  ["below", BELOW],
  ["within", GOOD],
  ["above", ABOVE],
] as const;

/** The municipalities' deviations as dots, in a colour and shape for each place in the band, and the band's limits. */
export function deviationChart(
  { municipalities, contract }: ReportFacts,
  { frame }: ReportTexts,
): ReportChart {
  const { municipality, chart, positions } = frame;
  const { below, above } = spanOf(contract);
  const isDrawn = ({ position, deviationShare }: MunicipalityFacts) =>
    deviationShare !== undefined && VERDICTS.some(([verdict]) => verdict === position);
  const without = municipalities.filter((each) => !isDrawn(each)).map(({ name }) => name);
  const [all, drawn] = [municipalities.length, municipalities.length - without.length];
  return reportChart({
    name: "KKR_RapportAfvigelse",
    title: chart.title(drawn, all),
    description: chart.description(drawn, all, without.join(", ")),
    heading: municipality.name,
    categories: municipalities.map(({ name }) => name),
    columns: VERDICTS.map(([verdict, { color }]) => ({
      name: positions[verdict],
      values: municipalities.map(({ position, deviationShare }) =>
        position === verdict ? (deviationShare?.value ?? null) : null,
      ),
      color,
    })),
    asDots: true,
    lines: [
      { name: chart.lower, values: municipalities.map(() => -below), color: MUTED },
      { name: chart.upper, values: municipalities.map(() => above), color: MUTED },
    ],
    figures: SIGNED_PERCENT,
    axis: "0%",
  });
}
