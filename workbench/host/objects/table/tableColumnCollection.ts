import { allowsTables } from "../../cells/protection";
import { requireNumber, optionalText } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { rowsArgument } from "../../tables/rowsArgument";
import { addColumn } from "../../tables/tableShape";
import { enterCells } from "../../cells/enterCells";
import { collection } from "../collection";
import type { TableTarget } from "./tableTarget";
import { tableColumnObject } from "./tableColumn";

function columns(target: TableTarget): OfficeObject[] {
  return target.table.columns.map((column) => tableColumnObject(target, column));
}

/** By id (a number) or by name (a text). */
function find(target: TableTarget, key: unknown): OfficeObject | undefined {
  const column = target.table.columns.find((each) =>
    typeof key === "number"
      ? each.id === key
      : typeof key === "string" && each.name.toLowerCase() === key.toLowerCase(),
  );
  return column && tableColumnObject(target, column);
}

const tableColumnsType: ObjectType<TableTarget> = {
  name: "TableColumnCollection",
  items: columns,
  item: find,
  members: {
    ...collection<TableTarget>(columns, find),
    count: { get: ({ table }) => table.columns.length },
    getItemAt: {
      call(target, [index]) {
        const item = columns(target)[requireNumber(index, "The column's index")];
        if (!item) {
          throw invalidArgument(`${target.table.name} has no column at index ${String(index)}.`);
        }
        return item;
      },
    },
    add: {
      call(target, [index, values, name], session) {
        allowsTables(target);
        const { sheet, table } = target;
        const position =
          index === null || index === undefined || index === -1
            ? undefined
            : requireNumber(index, "The index");
        const given = rowsArgument(values);
        if (given && (given.length !== table.area.rows || given.some((row) => row.length !== 1))) {
          throw invalidArgument(
            `A new column of ${table.name} takes ${table.area.rows} rows of one value, header included.`,
          );
        }
        const first = given && (given[0]?.[0] ?? "");
        const header =
          optionalText(name, "The column's name") ??
          (typeof first === "string" || first === undefined ? first : JSON.stringify(first));
        const at = addColumn(session, sheet, table, position, header);
        const column = table.columns[at];
        if (given && given.length > 1) {
          const area = { ...table.area, column: table.area.column + at, columns: 1 };
          const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
          enterCells(session, sheet, rows, given.slice(1));
        }
        if (!column) throw invalidArgument("The column was not added.");
        return tableColumnObject(target, column);
      },
    },
  },
};

export function tableColumnCollection(target: TableTarget): OfficeObject {
  return officeObject(tableColumnsType, target);
}
