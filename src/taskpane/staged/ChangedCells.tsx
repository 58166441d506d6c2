import { ArrowRightRegular } from "@fluentui/react-icons";
import type { SheetTable } from "../../excel/read/load/loadTable";
import { columnLetter } from "../../sheets/plan/address";
import { monthName } from "../frame/monthName";
import { rowName } from "./rowName";
import type { TableWords } from "./tableWords";
import type { ShownChange } from "./shownChange";
import { Summary } from "../frame/Summary";

interface ChangedCellsProps {
  readonly title: string;
  readonly changes: readonly ShownChange[];
  /** Names of the sides compared: by default the sheet's values and the file's. */
  readonly from?: string;
  readonly to?: string;
  /** Whose cells they are; without it, rows are the file's. */
  readonly table?: Pick<SheetTable<string>, "place" | "rows"> | undefined;
  readonly words: TableWords;
  readonly open?: boolean;
}

/** At most this many are shown; the others are only counted. */
const SHOWN = 200;

/** Cells with what stands there and what would, side by side. */
export function ChangedCells({ title, changes, from, to, table, words, open }: ChangedCellsProps) {
  const { texts, columns, write } = words;
  if (changes.length === 0) return null;
  const nameOf = (change: ShownChange) => {
    const { column } = change;
    const name = columns[column] ?? column;
    if (change.row === null) {
      return [monthName(change.month, words.language), change.municipality, name].join(", ");
    }
    const at = table?.place.columnAt[column];
    if (!table || at === undefined) return `${texts.row(change.row)}, ${name}`;
    const { sheetName, firstRow } = table.place;
    const row = rowName(table.rows[change.row - firstRow], words.language);
    return [`${sheetName} ${columnLetter(at + 1)}${change.row}`, row, name]
      .filter((each) => each !== "")
      .join(", ");
  };
  return (
    <details className="pane-group" open={open ? true : undefined}>
      <Summary>
        <span className="pane-group-title">{title}</span>
        <span className="pane-count">{changes.length.toLocaleString(words.language)}</span>
      </Summary>
      <div className="pane-scroll" tabIndex={0} role="group" aria-label={title}>
        <table className="pane-table">
          <thead>
            <tr>
              <th scope="col">{texts.place}</th>
              <th scope="col">{from ?? texts.now}</th>
              <th scope="col">
                <span className="visually-hidden">{texts.becomes}</span>
              </th>
              <th scope="col">{to ?? texts.inFile}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, SHOWN).map((change) => (
              <tr key={nameOf(change)}>
                <th scope="row">{nameOf(change)}</th>
                <td>{write(change.from.value, change.column)}</td>
                <td>
                  <ArrowRightRegular aria-hidden />
                </td>
                <td>
                  <strong>{write(change.to.value, change.column)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changes.length > SHOWN && <p className="pane-quiet">{texts.andMore(changes.length - SHOWN)}</p>}
    </details>
  );
}
