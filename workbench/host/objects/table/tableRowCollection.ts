import { tableBody } from "../../../model/table";
import { allowsTables } from "../../cells/protection";
import { readValues } from "../../cells/readCells";
import { enterCells } from "../../cells/enterCells";
import { requireInteger } from "../../argumentChecks";
import { invalidArgument, itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { calculateIfNeeded } from "../../hostSession";
import { rowsArgument } from "../../tables/rowsArgument";
import { addRows, deleteRows, rowCount } from "../../tables/tableRows";
import { rangeObject } from "../rangeObject";
import type { TableTarget } from "./tableTarget";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowArea({ table, index }: RowTarget) {
  const body = tableBody(table);
  return { ...body, row: body.row + index, rows: 1 };
}

const tableRowType: ObjectType<RowTarget> = {
  name: "TableRow",
  requireAlive({ table, index }) {
    if (index >= tableBody(table).rows) throw itemNotFound(`${table.name} has no row ${index} any more.`);
  },
  members: {
    index: { get: ({ index }) => index },
    values: {
      get(row, session) {
        calculateIfNeeded(session);
        return readValues(row.sheet, rowArea(row));
      },
      set: (row, value, session) => enterCells(session, row.sheet, rowArea(row), value),
    },
    getRange: { call: (row, _given, session) => rangeObject(session, row.sheet, rowArea(row)) },
    delete: {
      call(target, _given, session) {
        allowsTables(target);
        deleteRows(session, target.sheet, target.table, target.index, 1);
      },
    },
  },
};

function rows(target: TableTarget): OfficeObject[] {
  return Array.from({ length: rowCount(target.table) }, (_none, index) =>
    officeObject(tableRowType, { ...target, index }),
  );
}

const tableRowsType: ObjectType<TableTarget> = {
  name: "TableRowCollection",
  items: rows,
  members: {
    count: { get: ({ table }) => rowCount(table) },
    getCount: { call: ({ table }) => rowCount(table) },
    getItemAt: {
      call(target, [index]) {
        const given = requireInteger(index, "The row's index", 0);
        if (given >= rowCount(target.table)) {
          throw invalidArgument(`${target.table.name} has ${rowCount(target.table)} rows, none at ${given}.`);
        }
        return officeObject(tableRowType, { ...target, index: given });
      },
    },
    // -1 and null both mean the end.
    add: {
      call(target, [index, values], session) {
        allowsTables(target);
        const { sheet, table } = target;
        const position =
          index === null || index === undefined || index === -1
            ? undefined
            : requireInteger(index, "The index", 0);
        const given = rowsArgument(values) ?? [table.columns.map(() => null)];
        const at = addRows(session, sheet, table, position, given);
        return officeObject(tableRowType, { ...target, index: at });
      },
    },
  },
};

export function tableRowCollection(target: TableTarget): OfficeObject {
  return officeObject(tableRowsType, { sheet: target.sheet, table: target.table });
}
