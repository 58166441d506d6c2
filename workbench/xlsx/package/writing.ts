import type { Workbook } from "../../model/workbook";
import type { FormulaWriter } from "../formula/formulaWriter";
import type { PackageWriter } from "./packageWriter";
import type { SharedStrings } from "../book/sharedStrings";
import type { Stylesheet } from "../style/stylesheet";

/** State that one saving shares between the parts it writes. */
export interface Writing {
  readonly workbook: Workbook;
  readonly package: PackageWriter;
  readonly styles: Stylesheet;
  readonly strings: SharedStrings;
  readonly formulas: FormulaWriter;
  /** Whether cells that call custom functions become plain values. */
  readonly values: boolean;
  /** The next number of a part of that kind: 1, 2, 3 for `table`. */
  readonly next: (kind: string) => number;
}

/** Part names of a kind count from 1 across the workbook. */
export function createCounter(): (kind: string) => number {
  const counts = new Map<string, number>();
  return (kind) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return number;
  };
}
