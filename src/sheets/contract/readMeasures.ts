import type { Measure } from "../../contract/contract";
import { nearestWord } from "../../contract/judge/nearestWord";
import type { ContractTexts } from "../../language/sheets/contractTexts";
import { agreedCell, numberCell } from "./cellCodec";
import { isStep, isYearHeader, type ContractField, type ContractFields } from "./contractTables";
import { fault, put, type Draft } from "./draft";
import { putFields, readField } from "./readLists";
import { seenRows, type SeenRow } from "./seenTable";
import type { WholeTables } from "./structureFaults";

/** Measures with their targets, and what other tables say of them. */
export function readMeasures(
  draft: Draft,
  tables: WholeTables,
  fields: ContractFields,
  { notFixed }: ContractTexts,
): void {
  const codec = agreedCell("value", notFixed);
  const periods = tables.measures.headers.filter(isStep);
  const ids: unknown[] = [];
  seenRows(tables.measures, () => false).forEach((row, index) => {
    putFields(draft, row, fields.measures, ["measures", index]);
    put(draft, ["measures", index, "targets"], row.place(periods[0] ?? ""), { value: {} });
    for (const period of periods) {
      const { place, read } = readField(row, { header: period, codec });
      put(draft, ["measures", index, "targets", period], place, read);
    }
    ids.push(idOf(row, fields.measures[0]));
  });
  const measures = new Map(ids.map((id, index) => [id, index]));
  const find = finder(draft, measures);
  readReadings(draft, tables, fields.readings, find);
  readEstimates(draft, tables, fields.estimates, find);
  readNextFigures(draft, tables, fields.nextFigures, find);
}

/** The id that a row's first column names; `undefined` where it names none. */
function idOf(row: SeenRow, field: ContractField | undefined): string | undefined {
  const value = field && readField(row, field).read?.value;
  return typeof value === "string" ? value.trim() : undefined;
}

type Find = (row: SeenRow, field: ContractField) => number | undefined;

/** Which measure a row refers to; one that is not there is reported, unless the measures' own ids cannot be read. */
function finder(draft: Draft, measures: ReadonlyMap<unknown, number>): Find {
  return (row, field) => {
    const { place, read } = readField(row, field);
    const found = measures.get(idOf(row, field));
    if (read?.fault) draft.faults.push(fault(place, read.fault.rule, read.fault.values));
    else if (!read) draft.faults.push(fault(place, "missing", { key: field.header, form: "measure" }));
    else if (found === undefined && !measures.has(undefined)) {
      const received = String(read.value);
      const ids = [...measures.keys()].map(String);
      const meant = nearestWord(ids, received) ?? "";
      draft.faults.push(fault(place, "measure-unknown", { received, meant }));
    }
    return read?.fault || !read ? undefined : found;
  };
}

function readReadings(
  draft: Draft,
  { readings: table }: WholeTables,
  [measureField, ...fields]: readonly ContractField[],
  find: Find,
): void {
  if (!measureField) return;
  const counts = new Map<number, number>();
  for (const row of seenRows(table, () => false)) {
    const measure = find(row, measureField);
    if (measure === undefined) continue;
    const count = counts.get(measure) ?? 0;
    counts.set(measure, count + 1);
    const at = ["measures", measure, "readings", count];
    putFields(draft, row, fields, at);
    put(draft, [...at, "targets"], row.place(measureField.header), { value: {} });
    for (const year of table.headers.filter(isYearHeader)) {
      const { place, read } = readField(row, { header: year, codec: numberCell });
      put(draft, [...at, "targets", year], place, read);
    }
  }
}

function readEstimates(
  draft: Draft,
  { estimates: table }: WholeTables,
  [measureField, periodField, ...fields]: readonly ContractField[],
  find: Find,
): void {
  if (!measureField || !periodField) return;
  const seen = new Set<string>();
  for (const row of seenRows(table, () => false)) {
    const measure = find(row, measureField);
    const period = periodOf(draft, row, periodField, isStep, "not-step");
    if (
      measure === undefined ||
      period === undefined ||
      isRepeated(draft, row, periodField, seen, [measure, period])
    )
      continue;
    const at = ["measures", measure, "targets", period, "estimate"];
    const place = row.place(periodField.header);
    put(draft, at, place);
    if (isFixed(draft, measure, period))
      draft.faults.push(fault(place, "estimate-fixed", { period, id: idOf(row, measureField) ?? "" }));
    else putFields(draft, row, fields, at);
  }
}

function isFixed({ data }: Draft, measure: number, period: string): boolean {
  const measures = data["measures"] as readonly Partial<Measure>[];
  return measures[measure]?.targets?.[period]?.kind === "fixed";
}

function readNextFigures(
  draft: Draft,
  { nextFigures: table }: WholeTables,
  [measureField, yearField, dateField]: readonly ContractField[],
  find: Find,
): void {
  if (!measureField || !yearField || !dateField) return;
  const seen = new Set<string>();
  for (const row of seenRows(table, () => false)) {
    const measure = find(row, measureField);
    const year = periodOf(draft, row, yearField, isYearHeader, "not-year-key");
    if (
      measure === undefined ||
      year === undefined ||
      isRepeated(draft, row, yearField, seen, [measure, year])
    )
      continue;
    const { place, read } = readField(row, dateField);
    if (!read) draft.faults.push(fault(place, "missing", { key: dateField.header, form: "date" }));
    put(draft, ["measures", measure, "nextFigure", year], place, read);
  }
}

/** The period that a row refers to; reported where it is none. */
function periodOf(
  draft: Draft,
  row: SeenRow,
  field: ContractField,
  isPeriod: (text: string) => boolean,
  rule: "not-step" | "not-year-key",
): string | undefined {
  const { place, read } = readField(row, field);
  const form = rule === "not-step" ? "period" : "year";
  const value = read?.value;
  const period = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  if (read?.fault) draft.faults.push(fault(place, read.fault.rule, read.fault.values));
  else if (!read) draft.faults.push(fault(place, "missing", { key: field.header, form }));
  else if (!isPeriod(period))
    draft.faults.push(fault(place, rule, { key: typeof value === "number" ? value : period }));
  else return period;
  return undefined;
}

function isRepeated(
  draft: Draft,
  row: SeenRow,
  field: ContractField,
  seen: Set<string>,
  key: readonly unknown[],
): boolean {
  const text = JSON.stringify(key);
  if (seen.has(text)) draft.faults.push(fault(row.place(field.header), "row-repeated"));
  const isAgain = seen.has(text);
  seen.add(text);
  return isAgain;
}
