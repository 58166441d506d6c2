import { allowsTables, requireUnlocked } from "../../cells/protection";
import { requireBoolean, requireInteger, requireObject } from "../../argumentChecks";
import { invalidArgument, notImplemented } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { tableBody } from "../../../model/table";
import { sortRows, type SortedBy } from "../../tables/sortRows";
import type { TableTarget } from "./tableTarget";

const tableSortType: ObjectType<TableTarget> = {
  name: "TableSort",
  members: {
    apply: {
      call(target, [fields, matchCase], session) {
        const { sheet, table } = target;
        allowsTables(target);
        requireUnlocked(session, sheet, tableBody(table));
        if (matchCase === true) throw notImplemented("TableSort.apply: the host tells no case apart.");
        if (!Array.isArray(fields)) throw invalidArgument("TableSort.apply needs a list of fields.");
        sortRows(
          session,
          sheet,
          table,
          fields.map((field) => sortedBy(field, table.columns.length)),
        );
      },
    },
  },
};

function sortedBy(given: unknown, columns: number): SortedBy {
  const { key, ascending = true, ...others } = requireObject(given, "A field that is sorted by");
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw notImplemented(`TableSort.apply: the host knows no ${unknown}.`);
  const column = requireInteger(key, "SortField.key", 0);
  if (column >= columns) throw invalidArgument(`The table has ${columns} columns: none is ${column}.`);
  return { key: column, ascending: requireBoolean(ascending, "SortField.ascending") };
}

/** How a table is sorted; the host sorts by values and keeps nothing of it. */
export function tableSortObject(target: TableTarget): OfficeObject {
  return officeObject(tableSortType, target);
}
