import { intersects } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import { encloses } from "../../cells/areas";
import { allowsTables } from "../../cells/protection";
import { EventType, WORKBOOK_TARGET } from "../../events/eventEntry";
import { eventRegistration } from "../../events/eventRegistration";
import { requireBoolean, requireInteger } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { isOfficeObject, officeObject } from "../../officeObject";
import type { RangeTarget, HostSession } from "../../hostSession";
import { activeSheet } from "../../hostSession";
import { addTable } from "../../tables/addTable";
import { collection } from "../collection";
import { rangeArgument, locateRange } from "../rangeReference";
import type { TableTarget } from "./tableTarget";
import { tableObject } from "./table";

/** The tables of a sheet, or of the workbook where no sheet is given. */
interface TablesTarget {
  readonly sheet: Sheet | undefined;
}

function tables(target: TablesTarget, session: HostSession): OfficeObject[] {
  const sheets = target.sheet ? [target.sheet] : session.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(sheet, table)));
}

function tableOf(items: OfficeObject[], key: unknown): OfficeObject | undefined {
  return items.find(({ target }) => {
    const { table } = target as TableTarget;
    return table.id === key || (typeof key === "string" && table.name.toLowerCase() === key.toLowerCase());
  });
}

const tablesType: ObjectType<TablesTarget> = {
  name: "TableCollection",
  items: tables,
  item: (target, key, session) => tableOf(tables(target, session), key),
  members: {
    ...collection<TablesTarget>(tables, (target, key, session) => tableOf(tables(target, session), key)),
    ...eventRegistration<TablesTarget>(
      { Added: EventType.tableAdded, DataChanged: EventType.tableChanged, Deleted: EventType.tableDeleted },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
    count: { get: (target, session) => tables(target, session).length },
    getItemAt: {
      call(target, [index], session) {
        const item = tables(target, session)[requireInteger(index, "The table's index", 0)];
        if (!item) throw invalidArgument(`There is no table at index ${String(index)}.`);
        return item;
      },
    },
    add: {
      call(target, [address, hasHeaders], session) {
        const home = target.sheet ?? activeSheet(session);
        const place = rangeArgument(address, session, home, "The table's address");
        if (target.sheet && place.sheet !== target.sheet) {
          throw invalidArgument(
            `The table's range stands on ${place.sheet.name}, not on ${target.sheet.name}.`,
          );
        }
        allowsTables(place);
        const table = addTable(session, place.sheet, place.area, requireBoolean(hasHeaders, "hasHeaders"));
        return tableObject(place.sheet, table);
      },
    },
  },
};

const scopedType: ObjectType<RangeTarget & { fully: boolean }> = {
  name: "TableScopedCollection",
  items: scoped,
  item: (target, key) => tableOf(scoped(target), key),
  members: {
    ...collection<RangeTarget & { fully: boolean }>(scoped, (target, key) => tableOf(scoped(target), key)),
    getFirst: {
      call(target) {
        const [first] = scoped(target);
        if (!first || !isOfficeObject(first)) throw invalidArgument("No table touches the range.");
        return first;
      },
    },
  },
};

function scoped(target: RangeTarget & { fully: boolean }): OfficeObject[] {
  const { sheet, area } = locateRange(target);
  return sheet.tables
    .filter((table) => (target.fully ? encloses(area, table.area) : intersects(area, table.area)))
    .map((table) => tableObject(sheet, table));
}

/** The tables of a sheet, or of the whole workbook. */
export function tableCollection(sheet?: Sheet): OfficeObject {
  return officeObject(tablesType, { sheet });
}

/** The tables a range touches, or wholly holds. */
export function tablesWithin(range: RangeTarget, fully: boolean): OfficeObject {
  return officeObject(scopedType, { sheet: range.sheet, area: range.area, fully });
}
