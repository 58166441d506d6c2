import type { Entry } from "../../activity/values/entry";
import { applyChanges } from "../../activity/tables/change";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { EnteredFigures } from "../../excel/read/readEntered";
import type { TableChanges } from "../../excel/write/sheetChange";

/** Figures as they stand once changes have been written. */
export function changedFigures(figures: EnteredFigures, changes: readonly TableChanges[]): EnteredFigures {
  const changed = <Table extends Pick<SheetTable<string>, "place" | "rows">>(table: Table): Table => ({
    ...table,
    rows: applyChanges<Readonly<Record<string, Entry>>>(
      table.rows,
      changes.filter(({ place }) => place.part === table.place.part).flatMap((each) => each.changes),
    ),
  });
  const { activity, meetings, computed } = figures;
  return {
    ...figures,
    activity: changed(activity),
    meetings: meetings && changed(meetings),
    computed: computed.map(changed),
  };
}
