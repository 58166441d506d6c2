import { parseA1Range, toCol } from "@borgar/fx";
import type { XmlElement } from "../parts/xmlElement";

/** Rows and columns from 0, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that a sheet has. */
export const LAST = { row: 1_048_575, column: 16_383 } as const;

/** `B2:C3`, `B:C` or `2:3`; nothing for anything else. */
export function areaOf(reference: string | undefined): Area | undefined {
  const range = reference === undefined ? undefined : parseA1Range(reference);
  return range && boundedArea(range);
}

/** An area whose open sides reach the sheet's ends. */
export function boundedArea(range: { [Side in keyof Area]?: number | null | undefined }): Area {
  return {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? LAST.row,
    right: range.right ?? LAST.column,
  };
}

/** Of `A1:B2 D4`, each area. */
export function areasOf(references: string | undefined): Area[] {
  return (references ?? "").split(/\s+/).flatMap((each) => areaOf(each) ?? []);
}

export function addressOf(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

/** A cell's column; a program may leave it out where it follows on. */
export function columnOf(cell: XmlElement, before: number): number {
  return areaOf(cell.attributes["r"])?.left ?? before + 1;
}

/** The same for a row. */
export function rowOf(row: XmlElement, before: number): number {
  const written = row.attributes["r"];
  return written === undefined ? before + 1 : Number(written) - 1;
}
