/** A table among its sheet's rows, as Excel counts them, and whether anything is entered in it. */
export interface FormTable {
  readonly header: number;
  readonly last: number;
  readonly isFilled: boolean;
}

/** The rows of the sheet's title, above a first table that has no heading of its own. */
const TITLE_ROWS = 2;
/** Rows below the last table that are printed with it, for what is typed there. */
const ROOM = 20;

/**
 * The printed areas of a sheet of forms: its title and the cells above the first table, and each table in which
 * something is entered, with its heading. Where all are filled it is their columns, so that they may grow.
 * @param tables from above
 * @param columns `A:H`
 */
export function filledAreas(tables: readonly FormTable[], columns: string): string {
  if (tables.every(({ isFilled }) => isFilled)) return columns;
  const [first = "", last = ""] = columns.split(":");
  const parts = [{ from: 1, to: startOf(tables[0]) - 1 }];
  tables.forEach((table, index) => {
    if (!table.isFilled) return;
    const next = tables[index + 1];
    const from = startOf(table);
    const to = next ? startOf(next) - 1 : table.last + ROOM;
    const before = parts.at(-1);
    if (before?.to === from - 1) before.to = to;
    else parts.push({ from, to });
  });
  return parts.map(({ from, to }) => `${first}${from}:${last}${to}`).join(",");
}

/** The row of its heading; of a table right below the sheet's title, that of its header. */
function startOf(table: FormTable | undefined): number {
  const header = table?.header ?? TITLE_ROWS + 1;
  return header > TITLE_ROWS + 1 ? header - 1 : header;
}
