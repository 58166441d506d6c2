import { allowsTables } from "../../cells/protection";
import { clearFilters, showFilteredRows } from "../../tables/filterRows";
import { requireText } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { ColumnTarget } from "./tableTarget";

const filterType: ObjectType<ColumnTarget> = {
  name: "Filter",
  members: {
    applyValuesFilter: {
      call(target, [values], session) {
        allowsTables(target);
        const { sheet, table, column } = target;
        if (!Array.isArray(values)) throw invalidArgument("Filter.applyValuesFilter needs a list of texts.");
        column.filter = values.map((value) => requireText(value, "A value that is filtered by"));
        showFilteredRows(session, sheet, table);
      },
    },
    clear: {
      call(target, _given, session) {
        allowsTables(target);
        clearFilters(session, target.sheet, target.table, [target.column]);
      },
    },
  },
};

/** The filter of a table's column; the host knows those by the texts that cells show. */
export function filterObject(target: ColumnTarget): OfficeObject {
  return officeObject(filterType, target);
}
