import type { Area } from "../../model/address";
import { areaAddress } from "../../model/address";
import { keyColumn, keyRow } from "../../model/sheet";

/** Cells as Excel addresses several areas: `A1:B3,D5`. */
export function addressOfCells(keys: Iterable<number>): string {
  return rectangles([...new Set(keys)])
    .map((area) => areaAddress(area))
    .join(",");
}

/** Cells below each other as one area, and such areas side by side as one. */
function rectangles(keys: readonly number[]): Area[] {
  const areas: Area[] = [];
  const lastOfRows = new Map<string, number>();
  for (const run of columnRuns(keys)) {
    const rows = `${run.row} ${run.rows}`;
    const index = lastOfRows.get(rows);
    const beside = index === undefined ? undefined : areas[index];
    if (index !== undefined && beside && beside.column + beside.columns === run.column) {
      areas[index] = { ...beside, columns: beside.columns + 1 };
    } else {
      lastOfRows.set(rows, areas.length);
      areas.push(run);
    }
  }
  return areas.sort((one, other) => one.row - other.row || one.column - other.column);
}

function columnRuns(keys: readonly number[]): Area[] {
  const sorted = [...keys].sort((one, other) => keyColumn(one) - keyColumn(other) || one - other);
  const runs: Area[] = [];
  for (const key of sorted) {
    const row = keyRow(key);
    const column = keyColumn(key);
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
