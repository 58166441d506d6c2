import { fault, type ContractSheetFault } from "./draft";
import { placeIn, seenRows, type SeenContractTable } from "./seenTable";

/**
 * Amounts that do not add up while a row between municipalities is blank: reported once, at that row, with the names on
 * both sides of it, not at the total of each year.
 */
export function withClearedRow(
  table: SeenContractTable,
  header: string,
  faults: readonly ContractSheetFault[],
): readonly ContractSheetFault[] {
  if (!faults.some(({ rule }) => rule === "annex-sum")) return faults;
  const filled = seenRows(table, () => false).map((row) => row.place(header).cell);
  const cells = table.rows.map((_, index) => placeIn(table, header, index + 1));
  const last = cells.findLastIndex(({ cell }) => filled.includes(cell));
  const cleared = cells.findIndex(({ cell }, index) => index < last && !filled.includes(cell));
  const place = cells[cleared];
  if (!place) return faults;
  const named = (index: number) => {
    const name = table.rows[index]?.[table.headers.indexOf(header)];
    return typeof name === "string" ? name : "";
  };
  const after = cells.findIndex(({ cell }, index) => index > cleared && filled.includes(cell));
  return [
    ...faults.filter(({ rule }) => rule !== "annex-sum"),
    fault(place, "row-cleared", { before: named(cleared - 1), after: named(after) }),
  ];
}
