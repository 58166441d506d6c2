import type { Path } from "../../contract/judge/contractFault";
import type { ContractTexts } from "../../language/sheets/contractTexts";
import { numberCell, type CellRead } from "./cellCodec";
import { isYearHeader, type ContractField } from "./contractTables";
import { fault, put, type CellPlace, type Draft } from "./draft";
import { putFields, readField, type ReadYear } from "./readLists";
import { placeIn, seenRows, type SeenContractTable, type SeenRow } from "./seenTable";
import { orderedYear } from "./structureFaults";

/** A municipality's amount in a year. */
interface ReadAmount {
  readonly code: { readonly place: CellPlace; readonly read: CellRead | undefined };
  readonly amount: { readonly place: CellPlace; readonly read: CellRead | undefined };
}

/** The column of a year's amounts, those that are filled in by their place in the annex. */
export interface ReadAmounts {
  readonly year: string;
  readonly header: CellPlace;
  /** The first municipality's cell without an amount. */
  readonly blank: CellPlace | undefined;
  readonly rows: readonly ReadAmount[];
}

/** Municipalities, and what each of them pays. */
export function readMunicipalities(
  draft: Draft,
  table: SeenContractTable,
  fields: readonly ContractField[],
  { municipalities: words }: ContractTexts,
): readonly ReadAmounts[] {
  const rows = seenRows(table, () => false);
  rows.forEach((row, index) => putFields(draft, row, fields, ["municipalities", index]));
  return table.headers.filter(isYearHeader).map((year) => {
    const order = table.headers.find((header) => orderedYear(header, words.order) === year);
    const amounts = inOrder(draft, rows, order).map((row) => ({
      code: readField(row, { header: words.code, codec: codeOf(fields) }),
      amount: readField(row, { header: year, codec: numberCell }),
    }));
    return {
      year,
      header: placeIn(table, year),
      blank: amounts.find(({ amount }) => !amount.read)?.amount.place,
      rows: amounts.filter(({ amount }) => amount.read),
    };
  });
}

function codeOf(fields: readonly ContractField[]): ContractField["codec"] {
  const [code] = fields;
  if (!code) throw new Error("Municipalities have no code.");
  return code.codec;
}

/** Rows in the annex's own order where a column says it; the others after them, as they stand. */
function inOrder(draft: Draft, rows: readonly SeenRow[], header: string | undefined): readonly SeenRow[] {
  if (header === undefined) return rows;
  const placeOf = (row: SeenRow) => {
    const { place, read } = readField(row, { header, codec: numberCell });
    if (read?.fault) draft.faults.push(fault(place, read.fault.rule, read.fault.values));
    return typeof read?.value === "number" ? read.value : Infinity;
  };
  const placed = rows.map((row) => ({ row, at: placeOf(row) }));
  return placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ row }) => row);
}

/** The funding of each year: its total among the periods, its annex among the municipalities. */
export function readFunding(
  draft: Draft,
  years: readonly ReadYear[],
  amounts: readonly ReadAmounts[],
  totals: CellPlace,
): void {
  const isAgreed = "funding" in draft.data || years.some(({ total }) => total.read);
  if (isAgreed) put(draft, ["funding", "byYear"], totals, { value: {} });
  for (const { year, total } of years) {
    const key = String(year);
    if (!isYearHeader(key)) continue;
    const at = ["funding", "byYear", key];
    if (isAgreed) put(draft, at, total.place, total.read);
    const annex = amounts.find((each) => each.year === key);
    if (!annex || annex.rows.length === 0) continue;
    const agreed = total.read?.value as { readonly kind?: string } | undefined;
    if (agreed?.kind === "fixed") putAnnex(draft, [...at, "rows"], annex);
    else draft.faults.push(fault(total.place, "amounts-unagreed", { year: key }));
  }
  for (const { year, header, rows } of amounts) {
    const isOutside = rows.length > 0 && !years.some((each) => String(each.year) === year);
    if (isOutside) draft.faults.push(fault(header, "amounts-outside", { year }));
  }
}

function putAnnex(draft: Draft, at: Path, { rows, blank, header }: ReadAmounts): void {
  put(draft, at, blank ?? header);
  rows.forEach(({ code, amount }, index) => {
    put(draft, [...at, index, "code"], code.place, { value: code.read?.value });
    put(draft, [...at, index, "amount"], amount.place, amount.read);
  });
}
