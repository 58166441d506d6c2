import { yearDays } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { isoDay } from "../values/isoDay";
import type { Entry } from "../values/entry";
import type { Issue } from "./issue";

/** Columns for the choices on Forudsætninger that are judged. */
export type SettingColumn = "reportKind" | "chosenYear" | "statusDate";

interface SettingsRow {
  readonly row: number;
  readonly values: Readonly<Partial<Record<SettingColumn, Entry>>>;
}

/**
 * Judges the choices by themselves: a report is final only once its year has ended (contract, section 7), and no status
 * is known of a day to come.
 * @param final the word for a final report
 * @param statusDate the day that figures are due by, never later than today, as an Excel serial number
 */
export function checkSettings(
  { row, values: { reportKind = null, chosenYear, statusDate: typed } }: SettingsRow,
  final: string,
  contract: Contract,
  statusDate: number,
): Issue[] {
  if (typeof typed === "number" && typed > statusDate) {
    const expected = isoDay(statusDate);
    return [
      { rule: "status-future", severity: "warning", row, column: "statusDate", received: typed, expected },
    ];
  }
  if (reportKind !== final || typeof chosenYear !== "number") return [];
  const lastDay = yearDays(contract, chosenYear).last;
  if (statusDate >= lastDay) return [];
  return [
    {
      rule: "final-too-early",
      severity: "error",
      row,
      column: "reportKind",
      received: reportKind,
      expected: isoDay(lastDay),
    },
  ];
}
