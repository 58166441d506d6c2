import type { ActivityColumn, ActivityRow } from "../src/activity/tables/activityRow";
import type { EnteredRow } from "../src/activity/tables/enteredRow";
import { isoDay } from "../src/activity/values/isoDay";

/** The file's headings, in the order of its columns. */
export const HEADINGS = {
  period: "Periode",
  municipality: "Kommune",
  individual: "Individuelle",
  collective: "Kollektive",
  growth: "Vækstforløb",
  young: "Under 3 år",
  source: "Kilde",
  remark: "Bemærkning",
} as const satisfies Partial<Record<ActivityColumn, string>>;

/** As customer systems write it: semicolons, days as dd-mm-yyyy, a blank for what is missing. */
export function activityFile(rows: readonly EnteredRow<ActivityRow>[]): string {
  const lines = rows.map(({ values }) => {
    const { period, municipality, individual, collective, growth, young, source, remark } = values;
    const written =
      typeof period === "number" ? isoDay(period).split("-").reverse().join("-") : (period ?? "");
    return [written, municipality, individual, collective, growth, young, source, remark]
      .map((cell) => cell ?? "")
      .join(";");
  });
  return [Object.values(HEADINGS).join(";"), ...lines, ""].join("\r\n");
}
