import { ArrowRightRegular } from "@fluentui/react-icons";
import type { Change } from "../../activity/change";
import type { TablePlace } from "../../excel/tablePlace";
import { columnLetter } from "../../sheets/address";
import type { ImportWords } from "./importWords";

interface ChangedCellsProps {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly rowName: string;
  /** Where the cells are on the sheet; without it, rows are the file's. */
  readonly place?: TablePlace | undefined;
  readonly words: ImportWords;
  readonly open?: boolean;
}

/** So many are shown; of the others only how many there are. */
const SHOWN = 200;

/** Cells with what stands there and what would, side by side. */
export function ChangedCells({ title, changes, rowName, place, words, open }: ChangedCellsProps) {
  const { texts, columns, write } = words;
  if (changes.length === 0) return null;
  const nameOf = ({ row, column }: Change) => {
    const at = place?.columnAt[column];
    const name = columns[column] ?? column;
    return at === undefined ? `${texts.row(row)}, ${name}` : `${columnLetter(at + 1)}${row}, ${name}`;
  };
  return (
    <details className="pane-group" open={open ? true : undefined}>
      <summary>
        <span className="pane-group-title">{title}</span>
        <span className="pane-count">{changes.length.toLocaleString(words.language)}</span>
      </summary>
      <div className="pane-scroll" tabIndex={0} role="group" aria-label={title}>
        <table className="pane-table">
          <thead>
            <tr>
              <th scope="col">{rowName}</th>
              <th scope="col">{texts.now}</th>
              <th scope="col">
                <span className="pane-spoken">{texts.becomes}</span>
              </th>
              <th scope="col">{texts.inFile}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, SHOWN).map((change) => (
              <tr key={`${change.row}|${change.column}`}>
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
