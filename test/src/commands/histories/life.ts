import type { Host } from "../../../../workbench/host/host";
import { sheetByName, tableByName } from "../../../../workbench/model/workbook";
import { tableBody, type Table } from "../../../../workbench/model/table";
import { SHEETS } from "../../../words";
import type { Entry, Plain } from "./entries";

/** A workbook in the middle of its life, and what was entered into it. */
export interface Life {
  host: Host;
  entries: Entry[];
  /** The user's names of our sheets, by their first names. */
  readonly called: Map<string, string>;
  /** Figures and texts are numbered, so that each is known wherever it stands. */
  count: number;
  /** The steps so far, for whoever reads a counterexample. */
  readonly told: string[];
}

export function beginLife(host: Host): Life {
  return {
    host,
    entries: [],
    called: new Map(SHEETS.map((name) => [name, name])),
    count: 1000,
    told: [],
  };
}

/** A step's own choices: each draws the next number. */
export type Draw = (below: number) => number;

export function drawFrom(numbers: readonly number[]): Draw {
  let at = 0;
  return (below) => (numbers[at++ % numbers.length] ?? 0) % Math.max(below, 1);
}

export function pick<Item>(draw: Draw, items: readonly Item[]): Item | undefined {
  return items[draw(items.length)];
}

export function figure(life: Life): number {
  return ++life.count;
}

export function text(life: Life): string {
  return `note ${++life.count}`;
}

/** Our sheets that are still there, by their present names. */
export function sheetsThere({ host, called }: Life): string[] {
  return [...called.values()].filter((name) => sheetByName(host.workbook, name));
}

export interface Placed {
  readonly sheet: string;
  readonly table: Table;
}

/** Our tables that are still there. */
export function tablesThere(life: Life): Placed[] {
  const names = [
    "KKR_Maal",
    "KKR_Maal_2027",
    "KKR_Kommuner",
    "KKR_Aktivitet",
    "KKR_Finansiering",
    "KKR_Indsats",
    "KKR_Aarstal",
    "KKR_Forloeb",
  ];
  return names.flatMap((name) => placed(life, name) ?? []);
}

export function placed({ host }: Life, name: string): Placed | undefined {
  const found = tableByName(host.workbook, name);
  return found && { sheet: found.sheet.name, table: found.table };
}

/** The cell of a table's row and column, counted from 0 on the sheet. */
export function cellOf({ table }: Placed, row: number, header: string) {
  const column = table.columns.findIndex(({ name }) => name === header);
  const body = tableBody(table);
  return column < 0 ? undefined : { row: body.row + row, column: body.column + column };
}

/** A row's values in some of its columns; `undefined` where one of them is blank or gone. */
export function rowKey(
  life: Life,
  place: Placed,
  row: number,
  headers: readonly string[],
): Readonly<Record<string, Plain>> | undefined {
  const sheet = sheetByName(life.host.workbook, place.sheet);
  const pairs = headers.map((header) => {
    const at = cellOf(place, row, header);
    return [header, at && sheet?.cells.get(at.row * 16_384 + at.column)?.value] as const;
  });
  const isKnown = pairs.every(([, value]) => ["string", "number"].includes(typeof value) && value !== "");
  return isKnown ? (Object.fromEntries(pairs) as Readonly<Record<string, Plain>>) : undefined;
}
