import type { Area } from "../../../model/address";
import type { TableColumn } from "../../../model/table";
import { tableBody } from "../../../model/table";
import { allowsTables } from "../../cells/protection";
import { readValues } from "../../cells/readCells";
import { enterCells } from "../../cells/enterCells";
import { requireText } from "../../argumentChecks";
import { invalidOperation, itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { calculateIfNeeded } from "../../hostSession";
import { renameColumn } from "../../tables/tableEntry";
import { deleteColumn } from "../../tables/tableShape";
import { rangeObject } from "../rangeObject";
import { filterObject } from "./filter";
import type { ColumnTarget, TableTarget } from "./tableTarget";

function position({ table, column }: ColumnTarget): number {
  return table.columns.indexOf(column);
}

function inColumn(target: ColumnTarget, area: Area): Area {
  return { ...area, column: target.table.area.column + position(target), columns: 1 };
}

const tableColumnType: ObjectType<ColumnTarget> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column.id }),
  requireAlive(target) {
    if (position(target) < 0 || !target.sheet.tables.includes(target.table)) {
      throw itemNotFound(`The column ${target.column.name} of ${target.table.name} has been deleted.`);
    }
  },
  members: {
    id: { get: ({ column }) => column.id },
    index: { get: position },
    name: {
      get: ({ column }) => column.name,
      set(target, value, session) {
        allowsTables(target);
        const name = requireText(value, "TableColumn.name");
        renameColumn(session, target.sheet, target.table, position(target), name);
      },
    },
    values: {
      get(target, session) {
        calculateIfNeeded(session);
        return readValues(target.sheet, inColumn(target, target.table.area));
      },
      set: (target, value, session) =>
        enterCells(session, target.sheet, inColumn(target, target.table.area), value),
    },
    getRange: {
      call: (target, _given, session) =>
        rangeObject(session, target.sheet, inColumn(target, target.table.area)),
    },
    getDataBodyRange: {
      call: (target, _given, session) =>
        rangeObject(session, target.sheet, inColumn(target, tableBody(target.table))),
    },
    getHeaderRowRange: {
      call(target, _given, session) {
        const { sheet, table } = target;
        if (!table.showHeaders) throw invalidOperation(`${table.name} shows no header row.`);
        return rangeObject(session, sheet, inColumn(target, { ...table.area, rows: 1 }));
      },
    },
    getTotalRowRange: {
      call(target, _given, session) {
        const { sheet, table } = target;
        if (!table.showTotals) throw invalidOperation(`${table.name} shows no total row.`);
        const row = table.area.row + table.area.rows - 1;
        return rangeObject(session, sheet, inColumn(target, { ...table.area, row, rows: 1 }));
      },
    },
    filter: { child: (target) => filterObject(target) },
    delete: {
      call(target, _given, session) {
        allowsTables(target);
        deleteColumn(session, target.sheet, target.table, position(target));
      },
    },
  },
};

export function tableColumnObject(target: TableTarget, column: TableColumn): OfficeObject {
  return officeObject(tableColumnType, { sheet: target.sheet, table: target.table, column });
}
