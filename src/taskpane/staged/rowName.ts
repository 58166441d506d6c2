import { isExcelDay } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import type { AnyRow } from "../../activity/tables/enteredRow";
import type { Entry } from "../../activity/values/entry";
import type { Language } from "../../language/language";
import { danishDay } from "../frame/danishDay";
import { monthName } from "../frame/monthName";

/** Whose row it is: month or day and municipality, or the year; blank where it says none of them. */
export function rowName(row: AnyRow | undefined, language: Language): string {
  const { municipality, period, date, year } = row?.values ?? {};
  const written = (entry: Entry | undefined, write: (day: number) => string) =>
    typeof entry === "number" && isExcelDay(entry) ? write(entry) : String(entry ?? "");
  return [
    written(municipality, String),
    written(period, (day) => monthName(day, language)),
    written(date, danishDay),
    typeof year === "number" ? yearLabel(contractInUse(), year) : "",
  ]
    .filter((each) => each !== "")
    .join(", ");
}
