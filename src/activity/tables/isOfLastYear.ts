import { yearOfDay } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import { isWithinMonth } from "../values/parsePeriod";
import type { ActivityRow } from "./activityRow";

/**
 * Whether a row is of the year before the contract's first and says so in its source: reports show it as last year.
 * Without these words its year is mistyped, which nothing else would show in the contract's first months.
 * @param month the first day of its month as an Excel serial number
 */
export function isOfLastYear(month: number, { period, source }: ActivityRow, contract: Contract): boolean {
  const { lastYearSource } = sheetTexts(contract.language).activity;
  const isSaid = typeof source === "string" && source.toLowerCase().startsWith(lastYearSource.toLowerCase());
  const isBefore = yearOfDay(contract, month) === Math.min(...contract.years) - 1;
  return isSaid && isBefore && !(typeof period === "number" && isWithinMonth(period));
}
