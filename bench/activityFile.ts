import type { ActivityRow } from "../src/activity/tables/activityRow";
import type { EnteredRow } from "../src/activity/tables/enteredRow";
import { isoDay } from "../src/activity/values/isoDay";

const HEADER = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";

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
  return [HEADER, ...lines, ""].join("\r\n");
}
