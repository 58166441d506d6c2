import type { MonthsChart } from "../../report/content/reportContent";
import { ACCENT, MUTED } from "../plan/looks/looks";
import { ONE_DECIMAL } from "../plan/looks/numberFormats";
import { reportChart, type ReportChart } from "./reportChart";

/** Up to here Excel marks an axis in halves, and there are no half guidances. */
const MOST_BY_HALVES = 5;

/** A municipality's months as columns, beside what each is due as a line. */
export function monthsChart({ title, description, heading, months, figures, due }: MonthsChart): ReportChart {
  const known = [...figures.values, ...(due?.values ?? [])].filter((value) => typeof value === "number");
  return reportChart({
    name: "KKR_RapportMaaneder",
    title,
    description,
    heading,
    categories: months,
    columns: [{ ...figures, color: ACCENT }],
    lines: due ? [{ ...due, color: MUTED }] : [],
    figures: ONE_DECIMAL,
    axis: "General",
    step: Math.max(0, ...known) <= MOST_BY_HALVES ? 1 : undefined,
  });
}
