import type { Sheet } from "../../model/sheet";
import type { StylesReader } from "./stylesReader";
import type { PackageReader } from "./packageReader";

/** State that one opening shares between the parts it reads. */
export interface Reading {
  readonly file: PackageReader;
  readonly styles: StylesReader;
  /** The shared strings. */
  readonly texts: readonly string[];
  /** A stored formula with its `=`, as Office.js hands it over; `table` is the one that holds the cell. */
  readonly formula: (stored: string, where: string, table?: string) => string;
}

/** One sheet's part while it is read. */
export interface SheetReading extends Reading {
  readonly sheet: Sheet;
  readonly path: string;
}
