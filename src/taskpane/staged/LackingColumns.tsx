import { Button } from "@fluentui/react-components";
import { Message } from "../frame/messages/Message";
import type { TableWords } from "./tableWords";

interface LackingColumnsProps {
  /** Our names of the columns that the table lacks and that something would be written into. */
  readonly columns: readonly string[];
  /** The table's sheet as it is called now. */
  readonly sheet: string;
  readonly words: TableWords;
  readonly onRestore: () => void;
}

/** Names what would be written nowhere, before it is, and offers to put its columns back. */
export function LackingColumns({ columns, sheet, words, onRestore }: LackingColumnsProps) {
  if (columns.length === 0) return null;
  const { texts } = words;
  const { cause, remedy } = texts.lacking(
    sheet,
    columns.map((column) => words.columns[column] ?? column),
  );
  return (
    <Message intent="warning" title={cause}>
      <p>{remedy}</p>
      <p>{texts.restoreHint}</p>
      <Button size="small" onClick={onRestore}>
        {texts.restoreColumns(columns.length)}
      </Button>
    </Message>
  );
}
