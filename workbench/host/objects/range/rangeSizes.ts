import type { Area } from "../../../model/address";
import { requireObject } from "../../argumentChecks";
import { invalidArgument, notImplemented } from "../../officeError";
import type { Member, Members } from "../../officeObject";
import type { RangeTarget, HostSession } from "../../hostSession";
import { rangeEditing } from "./rangeEditing";
import { rangeFormatObject } from "../format/rangeFormat";
import { locateRange } from "../rangeReference";

interface Direction {
  readonly method: string;
  readonly count: (area: Area) => number;
  /** The one column or row of an area, by its index. */
  readonly part: (area: Area, index: number) => Area;
  readonly hidden: "columnHidden" | "rowHidden";
  readonly size: "columnWidth" | "rowHeight";
}

/** Sizes of columns or rows side by side, one entry for each; an empty one leaves its column or row alone. */
function sizes({ method, count, part, hidden, size }: Direction): Member<RangeTarget> {
  function change(range: RangeTarget, given: unknown, session: HostSession): void {
    for (const [key, value] of Object.entries(requireObject(given, `${method}'s entry`))) {
      if (key === hidden) rangeEditing[hidden]?.set?.(range, value, session);
      else if (key === "format") format(range, value, session);
      else throw notImplemented(`Range.${method}: the host knows no ${key}.`);
    }
  }
  function format(range: RangeTarget, given: unknown, session: HostSession): void {
    const { type, target } = rangeFormatObject([range]);
    for (const [key, value] of Object.entries(requireObject(given, `${method}'s format`))) {
      if (key !== size) throw notImplemented(`Range.${method}: the host knows no format.${key}.`);
      type.members[size]?.set?.(target, value, session);
    }
  }
  return {
    call(range, [entries], session) {
      const { sheet, area } = locateRange(range);
      if (!Array.isArray(entries) || entries.length !== count(area)) {
        throw invalidArgument(`Range.${method} takes ${count(area)} entries here, one for each.`);
      }
      entries.forEach((each, index) => change({ sheet, area: part(area, index) }, each, session));
    },
  };
}

/** The members set on each column or row of a range by itself. */
export const rangeSizes: Members<RangeTarget> = {
  setColumnProperties: sizes({
    method: "setColumnProperties",
    count: (area) => area.columns,
    part: (area, index) => ({ ...area, column: area.column + index, columns: 1 }),
    hidden: "columnHidden",
    size: "columnWidth",
  }),
  setRowProperties: sizes({
    method: "setRowProperties",
    count: (area) => area.rows,
    part: (area, index) => ({ ...area, row: area.row + index, rows: 1 }),
    hidden: "rowHidden",
    size: "rowHeight",
  }),
};
