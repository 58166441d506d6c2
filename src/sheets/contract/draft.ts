import type { FaultValues, Path } from "../../contract/judge/contractFault";
import type { ContractFaultRule } from "../../contract/judge/contractFaultRule";
import type { CellRead, CellRule } from "./cellCodec";

/** A cell of a contract's sheets, with the heading that says what it is. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
}

/** Faults of the sheets themselves, or between two tables. */
type SheetRule =
  | "table-missing"
  | "column-missing"
  | "column-unknown"
  | "column-renamed"
  | "estimate-fixed"
  | "fact-unknown"
  | "measure-unknown"
  | "row-repeated"
  | "row-cleared"
  | "row-below"
  | "column-beside"
  | "day-typed"
  | "sum-typed"
  | "amounts-outside"
  | "amounts-unagreed";

/** One cause for which sheets are no contract, or none without somebody's word for it: where, and what to do. */
export interface ContractSheetFault extends CellPlace {
  readonly rule: ContractFaultRule | CellRule | SheetRule;
  readonly severity: "fault" | "warning";
  readonly values: FaultValues;
}

/** A contract's data as it is put together from cells, and which cell each part of it comes from. */
export interface Draft {
  /** The place at which faults without a cell are reported. */
  readonly home: CellPlace;
  readonly data: Record<string, unknown>;
  readonly places: Map<string, CellPlace>;
  readonly faults: ContractSheetFault[];
}

export function newDraft(home: CellPlace): Draft {
  return {
    home,
    data: { format: 3, source: {}, years: [], measures: [], municipalities: [], areas: [] },
    places: new Map(),
    faults: [],
  };
}

export function fault(
  place: CellPlace,
  rule: ContractSheetFault["rule"],
  values: FaultValues = {},
): ContractSheetFault {
  return { ...place, rule, severity: "fault", values };
}

/** Puts what a cell means in its place; what is absent is only remembered as having its place there. */
export function put(draft: Draft, path: Path, place: CellPlace, read?: CellRead): void {
  draft.places.set(keyOf(path), place);
  if (read?.fault) draft.faults.push(fault(place, read.fault.rule, read.fault.values));
  if (read?.value !== undefined) setAt(draft.data, path, read.value);
}

/** Sets a part of plain data, with whatever it stands in. */
function setAt(data: Record<string, unknown>, path: Path, value: unknown): void {
  let part = data as Record<string | number, unknown>;
  path.forEach((key, index) => {
    const next = path[index + 1];
    if (next === undefined) define(part, key, value);
    else {
      if (!Object.hasOwn(part, key)) define(part, key, typeof next === "number" ? [] : {});
      part = part[key] as Record<string | number, unknown>;
    }
  });
}

/** Plain assignment would take `__proto__` for something else. */
function define(part: object, key: string | number, value: unknown): void {
  Object.defineProperty(part, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Ids hold any sign but this. */
const BETWEEN = "\u0000";

function keyOf(path: Path): string {
  return path.join(BETWEEN);
}

/** The cell of a part of the contract: its own, else the first of what it holds, else of what holds it. */
export function placeOf({ home, places }: Draft, path: Path): CellPlace {
  for (let length = path.length; length > 0; length--) {
    const key = keyOf(path.slice(0, length));
    const own = places.get(key);
    if (own) return own;
    for (const [each, place] of places) if (each.startsWith(key + BETWEEN)) return place;
  }
  return home;
}

/** The cells of all that stands under a part, or of those of it with one last key. */
export function placesUnder({ places }: Draft, path: Path, last?: string): readonly CellPlace[] {
  const before = keyOf(path) + BETWEEN;
  return [...places].flatMap(([key, place]) => {
    const isIn = key.startsWith(before) && (last === undefined || isItemsOwn(key.slice(before.length), last));
    return isIn ? [place] : [];
  });
}

/** Whether a key is of a list's member itself, not of something within it. */
function isItemsOwn(key: string, last: string): boolean {
  const [, own, ...more] = key.split(BETWEEN);
  return own === last && more.length === 0;
}
