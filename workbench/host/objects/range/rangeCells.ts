import { areaAddress, cellAddress } from "../../../model/address";
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { fullAddress, isUnbounded } from "../../cells/areas";
import { findStyle } from "../../cells/findStyle";
import { requireAllowed } from "../../cells/protection";
import {
  readFormulas,
  mapCells,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
} from "../../cells/readCells";
import { changeStyle, sharedStyle, styledCellAt, uniform } from "../../cells/cellStyle";
import { shaped, enterCells } from "../../cells/enterCells";
import { requireNumberFormat, requireText } from "../../argumentChecks";
import { invalidArgument, notImplemented, OfficeError } from "../../officeError";
import type { Members } from "../../officeObject";
import type { RangeTarget, HostSession } from "../../hostSession";
import { calculateIfNeeded } from "../../hostSession";
import type { SheetArea } from "../rangeReference";
import { locateRange } from "../rangeReference";

const MOST_CELLS = 5_000_000;

/** Reads one array of a range; whole rows and columns give `null`, as in Excel. */
function array(read: (place: SheetArea, session: HostSession) => unknown) {
  return (range: RangeTarget, session: HostSession): unknown => {
    const place = locateRange(range);
    if (isUnbounded(place.area)) return null;
    requireReadable(place);
    calculateIfNeeded(session);
    return read(place, session);
  };
}

/** Refuses to read more cells than Excel does at once. */
function requireReadable({ sheet, area }: SheetArea): void {
  if (area.rows * area.columns <= MOST_CELLS) return;
  const message = `${fullAddress(sheet, area)} has more than the ${MOST_CELLS} cells that are read at once.`;
  throw new OfficeError("RangeExceedsLimit", message);
}

function write(range: RangeTarget, value: unknown, session: HostSession): void {
  const { sheet, area } = locateRange(range);
  enterCells(session, sheet, area, value);
}

/** A format given as `[["0"]]` holds for the whole range, as one given without brackets does. */
function singleValue(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [row] = value as unknown[];
  return Array.isArray(row) && row.length === 1 ? row[0] : value;
}

/** Danish formulas would need every function's Danish name, which no chosen library knows. */
function requireEnglish(session: HostSession): void {
  if (session.locale === "en-US") return;
  throw notImplemented("Range.formulasLocal: the host knows formulas in English only; use formulas.");
}

/** The contents of a range's cells and how they are shown. */
export const rangeCells: Members<RangeTarget> = {
  values: { get: array(({ sheet, area }) => readValues(sheet, area)), set: write },
  formulas: { get: array(({ sheet, area }) => readFormulas(sheet, area)), set: write },
  formulasLocal: {
    get: array(({ sheet, area }, session) =>
      session.locale === "en-US" ? readFormulas(sheet, area) : undefined,
    ),
    set(range, value, session) {
      requireEnglish(session);
      write(range, value, session);
    },
  },
  formulasR1C1: {
    set(range, value, session) {
      const { sheet, area } = locateRange(range);
      const given = shaped(value, sheet, area);
      const inA1 = mapCells(sheet, area, (_cell, row, column) => {
        const raw = given(row - area.row, column - area.column);
        return typeof raw === "string" && raw.startsWith("=")
          ? translateFormulaToA1(raw, cellAddress(row, column))
          : raw;
      });
      enterCells(session, sheet, area, inA1);
    },
    get: array(({ sheet, area }) => {
      const formulas = readFormulas(sheet, area);
      return mapCells(sheet, area, (cell, row, column) =>
        cell?.formula === undefined
          ? formulas[row - area.row]?.[column - area.column]
          : translateFormulaToR1C1(cell.formula, cellAddress(row, column)),
      );
    }),
  },
  text: { get: array(({ sheet, area }, session) => readText(session, sheet, area)) },
  valueTypes: { get: array(({ sheet, area }) => readValueTypes(sheet, area)) },
  numberFormat: {
    get(range, session) {
      const { sheet, area } = locateRange(range);
      if (isUnbounded(area)) return uniform(session, sheet, area, (style) => style.numberFormat ?? "General");
      requireReadable({ sheet, area });
      return readNumberFormats(session, sheet, area);
    },
    set(range, value, session) {
      const { sheet, area } = locateRange(range);
      requireAllowed(sheet, "allowFormatCells");
      const single = singleValue(value);
      if (!Array.isArray(single)) {
        const numberFormat = requireNumberFormat(single, "Range.numberFormat");
        changeStyle(session, sheet, area, (style) => ({ ...style, numberFormat }));
        return;
      }
      const given = shaped(value, sheet, area);
      for (let row = 0; row < area.rows; row++) {
        for (let column = 0; column < area.columns; column++) {
          const raw = given(row, column);
          if (raw === null) continue;
          const numberFormat = requireNumberFormat(raw, "Range.numberFormat");
          const cell = styledCellAt(sheet, area.row + row, area.column + column);
          cell.style = sharedStyle(session, { ...cell.style, numberFormat });
        }
      }
    },
  },
  style: {
    get(range, session) {
      const { sheet, area } = locateRange(range);
      return uniform(session, sheet, area, (style) => style.named ?? "Normal");
    },
    set(range, value, session) {
      const { sheet, area } = locateRange(range);
      requireAllowed(sheet, "allowFormatCells");
      const named = findStyle(session.workbook, requireText(value, "Range.style"))?.name;
      if (named === undefined) {
        throw invalidArgument(`The workbook has no cell style named ${String(value)}: add it first.`);
      }
      changeStyle(session, sheet, area, () => (named === "Normal" ? {} : { named }));
    },
  },
  hasSpill: {
    get: array(({ sheet, area }) => {
      const spills = mapCells(
        sheet,
        area,
        (cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined,
      ).flat();
      if (spills.every(Boolean)) return true;
      return spills.some(Boolean) ? null : false;
    }),
  },
  address: { get: (range) => fullAddress(locateRange(range).sheet, locateRange(range).area) },
  addressLocal: { get: (range) => areaAddress(locateRange(range).area) },
};
