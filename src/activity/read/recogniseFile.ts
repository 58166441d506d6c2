import { missingColumns } from "../tables/tableSchema";
import { schemaOf, type AnyColumn, type EnteredTable } from "../tables/enteredTable";
import { linesWithin } from "./findHeader";
import { findTable } from "./findTable";
import type { ImportChoices, ImportFile, MappedBy } from "./importFile";
import { mapColumns, type ColumnMapping } from "./mapColumns";
import type { RememberedMapping } from "./rememberedMapping";

/** How many rows are shown to a user who chooses columns by hand. */
const SAMPLE_ROWS = 5;

/** Recognises a file by its first lines: enough for the user to see and correct, without its rows. */
export function recogniseFile(
  text: string,
  choices: ImportChoices,
  remembered: readonly RememberedMapping[],
): Omit<ImportFile, "encoding"> {
  const { table, separator, header: line, remembered: shape } = findTable(text, choices, remembered);
  const header = line.cells.map((cell) => cell.trim());
  const below = linesWithin(text, separator, line.row + 2 * SAMPLE_ROWS).filter(({ row }) => row > line.row);
  const width = Math.max(header.length, ...below.map(({ cells }) => cells.length));
  const found = mapColumns(schemaOf(table), header);
  const [mapping, mappedBy] =
    chosenMapping(table, choices) ??
    rememberedMapping(shape) ??
    (line.row === 0 ? inOrder(table, width) : [found.certain, "header"]);
  return {
    table,
    separator,
    headerRow: line.row,
    header,
    width,
    sample: below.slice(0, SAMPLE_ROWS).map(({ cells }) => cells),
    mapping,
    mappedBy,
    dateOrder: choices.dateOrder ?? shape?.dateOrder,
    zeros: table === "activity" ? (choices.zeros ?? rememberedZeros(shape)) : undefined,
    proposed: stillOpen({ ...found.likely, ...found.certain }, mapping),
    doubled: found.doubled.filter(({ column }) => mapping[column] === undefined),
    missing: missingColumns(schemaOf(table), (column) => mapping[column] !== undefined),
  };
}

type Mapped = readonly [ColumnMapping<AnyColumn>, MappedBy];

function chosenMapping(table: EnteredTable, { mapping }: ImportChoices): Mapped | undefined {
  if (!mapping) return undefined;
  const chosen = schemaOf(table).columns.flatMap((column) =>
    mapping[column] === undefined ? [] : [[column, mapping[column]] as const],
  );
  return [Object.fromEntries(chosen), "user"];
}

function rememberedMapping(shape: RememberedMapping | undefined): Mapped | undefined {
  return shape && [shape.mapping, "remembered"];
}

function rememberedZeros(shape: RememberedMapping | undefined): boolean | undefined {
  return shape?.table === "activity" ? shape.zeros : undefined;
}

function inOrder(table: EnteredTable, width: number): Mapped {
  const columns = schemaOf(table).columns.slice(0, width);
  return [Object.fromEntries(columns.map((column, place) => [column, place])), "order"];
}

/** Likely columns that are not mapped yet, on either side. */
function stillOpen(
  likely: ColumnMapping<AnyColumn>,
  mapping: ColumnMapping<AnyColumn>,
): ColumnMapping<AnyColumn> {
  const taken = new Set(Object.values(mapping));
  const open = (Object.entries(likely) as [AnyColumn, number][]).filter(
    ([column, place]) => mapping[column] === undefined && !taken.has(place),
  );
  return Object.fromEntries(open);
}
