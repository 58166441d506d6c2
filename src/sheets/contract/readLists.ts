import type { Path } from "../../contract/judge/contractFault";
import type { ContractTexts } from "../../language/sheets/contractTexts";
import { writtenDay } from "../../language/writtenDay";
import { dateCell, receivedFrom, type CellRead, type SeenCell } from "./cellCodec";
import type { ContractField, ContractFields } from "./contractTables";
import { fault, put, type CellPlace, type Draft } from "./draft";
import { placeIn, seenRows, type SeenContractTable, type SeenRow } from "./seenTable";
import type { WholeTables } from "./structureFaults";

/** The cell of a field in a row, and what it means; nothing where it is blank. */
export function readField(row: SeenRow, { header, codec }: Pick<ContractField, "header" | "codec">) {
  const cell = row.cell(header);
  const read: CellRead | undefined = cell === undefined ? undefined : codec.read(cell);
  return { place: row.place(header), read };
}

/** Puts fields of a row where they belong within the row's item. */
export function putFields(draft: Draft, row: SeenRow, fields: readonly ContractField[], at: Path): void {
  for (const each of fields) {
    const { place, read } = readField(row, each);
    put(draft, [...at, ...each.path], place, read);
  }
}

/** The facts: a line each, by its label. */
export function readFacts(
  draft: Draft,
  table: SeenContractTable,
  fields: readonly ContractField[],
  { facts: { columns } }: ContractTexts,
): void {
  for (const { header, path } of fields) put(draft, path, { ...draft.home, header });
  const seen = new Set<unknown>();
  for (const row of seenRows(table, (header) => header === columns.note)) {
    const label = row.cell(columns.label);
    const at = row.place(columns.label);
    const found = fields.find(({ header }) => header === label);
    if (!found)
      draft.faults.push(
        fault(at, "fact-unknown", { received: label === undefined ? "" : receivedFrom(label) }),
      );
    else if (seen.has(label)) draft.faults.push(fault(at, "row-repeated"));
    else {
      seen.add(label);
      const { place, read } = readField(row, { header: columns.value, codec: found.codec });
      put(draft, found.path, { ...place, header: found.header }, read);
    }
  }
}

/** A year of the contract, and what is agreed of its funding. */
export interface ReadYear {
  readonly year: unknown;
  readonly place: CellPlace;
  readonly total: { readonly place: CellPlace; readonly read: CellRead | undefined };
}

/** Units, further counted figures, amendments, areas and periods. */
export function readLists(
  draft: Draft,
  tables: WholeTables,
  fields: ContractFields,
  { periods }: ContractTexts,
): readonly ReadYear[] {
  readUnits(draft, tables.units, fields.units);
  for (const table of ["counted", "amendments", "areas"] as const) {
    put(draft, [table], placeIn(tables[table], fields[table][0]?.header ?? ""));
    seenRows(tables[table], () => false).forEach((row, index) =>
      putFields(draft, row, fields[table], [table, index]),
    );
  }
  const [yearField, totalField] = fields.periods;
  if (!yearField || !totalField) return [];
  put(draft, ["years"], placeIn(tables.periods, yearField.header));
  const isComputed = (header: string) => [periods.first, periods.last, periods.sum].includes(header);
  return seenRows(tables.periods, isComputed).map((row, index) => {
    const { place, read } = readField(row, yearField);
    put(draft, ["years", index], place, read);
    for (const header of [periods.first, periods.last, periods.sum].filter(row.isTyped)) {
      const isSum = header === periods.sum;
      const received = writtenCell(row.cell(header), isSum);
      draft.faults.push(fault(row.place(header), isSum ? "sum-typed" : "day-typed", { received }));
    }
    return { year: read?.value, place, total: readField(row, totalField) };
  });
}

/** A cell as it is shown, a number as the day that it is unless it is one of a sum. */
function writtenCell(cell: SeenCell | undefined, isSum: boolean): string | number | boolean {
  const day = cell === undefined || isSum ? undefined : dateCell.read(cell);
  if (!day || day.fault) return cell === undefined ? "" : receivedFrom(cell);
  return writtenDay(String(day.value));
}

/** Units are told apart by their ids, which stand nowhere else in them. */
function readUnits(draft: Draft, table: SeenContractTable, fields: readonly ContractField[]): void {
  const [idField, ...others] = fields;
  if (!idField) return;
  const seen = new Set<unknown>();
  for (const row of seenRows(table, () => false)) {
    const { place, read } = readField(row, idField);
    const id = typeof read?.value === "string" ? read.value.trim() : undefined;
    if (read?.fault) draft.faults.push(fault(place, read.fault.rule, read.fault.values));
    else if (id === undefined)
      draft.faults.push(fault(place, "missing", { key: idField.header, form: "text" }));
    else if (seen.has(id)) draft.faults.push(fault(place, "repeated", { received: id }));
    else {
      seen.add(id);
      put(draft, ["units", id], place);
      putFields(draft, row, others, ["units", id]);
    }
  }
}
