import { unitOf } from "../../contract/units";
import { valueFormat, WHOLE } from "../plan/numberFormats";
import type { ColumnInput, ContractRow } from "./columnInput";
import type { ContractToWrite } from "./contractCells";
import type { ContractTable } from "./contractTables";

/** In the unit of the measure that the row is, or speaks of. */
export function unitFormat(
  table: ContractTable,
  { contract, words }: ColumnInput,
  headers: readonly string[],
) {
  const unitAt = headers.indexOf(words.measures.unit);
  return (row: ContractRow): string => {
    const measure = contract.measures.find(({ id }) => id === row[0]);
    const unit = table === "measures" ? row[unitAt] : measure?.unit;
    return typeof unit === "string" ? valueFormat(unitOf(contract, unit)) : "";
  };
}

/** As many decimals as any of the amounts has. */
export function amountFormat({ funding }: ContractToWrite): string {
  const amounts = Object.values(funding?.byYear ?? {}).flatMap((agreed) =>
    agreed.kind === "fixed" ? [agreed.total, ...(agreed.rows ?? []).map(({ amount }) => amount)] : [],
  );
  const decimals = Math.max(0, ...amounts.map((amount) => String(amount).split(".")[1]?.length ?? 0));
  return decimals === 0 ? WHOLE : `${WHOLE}.${"0".repeat(decimals)}`;
}
