import { fundingDecimals } from "../../contract/funding/funding";
import { agreedUnit } from "../../contract/shownUnit";
import { valueFormat, WHOLE } from "../plan/looks/numberFormats";
import type { ColumnInput, ContractRow } from "./columnInput";
import type { ContractToWrite } from "./contractCells";
import type { ContractTable } from "./contractTables";

/** In the unit of the measure that the row is, or refers to. */
export function unitFormat(
  table: ContractTable,
  { contract, words }: ColumnInput,
  headers: readonly string[],
) {
  const unitAt = headers.indexOf(words.measures.unit);
  return (row: ContractRow): string => {
    const measure = contract.measures.find(({ id }) => id === row[0]);
    const unit = table === "measures" ? row[unitAt] : measure?.unit;
    return typeof unit === "string" ? valueFormat(agreedUnit(contract, unit)) : "";
  };
}

/** Of amounts, with as many decimals as any of them has. */
export function amountFormat({ funding }: ContractToWrite): string {
  const decimals = fundingDecimals(funding);
  return decimals === 0 ? WHOLE : `${WHOLE}.${"0".repeat(decimals)}`;
}
