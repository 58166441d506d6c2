import type { MonthsChart } from "../../report/content/reportContent";
import { ACCENT, MUTED } from "../plan/looks/looks";
import { ONE_DECIMAL } from "../plan/looks/numberFormats";
import { reportChart, type ReportChart } from "./reportChart";

/** A municipality's months as columns, beside what each is due as a line. */
export function monthsChart({ title, description, heading, months, figures, due }: MonthsChart): ReportChart {
  return reportChart({
    name: "KKR_RapportMaaneder",
    title,
    description,
    heading,
    categories: months,
    columns: [{ ...figures, color: ACCENT }],
    lines: due ? [{ ...due, color: MUTED }] : [],
    figures: ONE_DECIMAL,
    // As many decimals as a step has: of a small municipality it may be a half.
    axis: "General",
  });
}
