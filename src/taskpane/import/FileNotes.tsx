import { unnamedLetters } from "../../commands/steps/unnamedLetters";
import type { TableNotes } from "../../activity/read/parseTable";
import type { ImportPaneTexts } from "../../language/pane/import/importPane";

interface FileNotesProps {
  readonly notes: TableNotes;
  readonly texts: ImportPaneTexts;
}

/** Columns and lines of the file that hold no data of ours. */
export function FileNotes({ notes, texts }: FileNotesProps) {
  const unused = [...notes.ignored, ...unnamedLetters(notes).map(texts.unnamedUnused)];
  return (
    <>
      {unused.length > 0 && <p className="pane-quiet">{texts.ignored(unused)}</p>}
      {notes.totals.length > 0 && <p className="pane-quiet">{texts.totals(notes.totals)}</p>}
      {notes.remarks.length > 0 && <p className="pane-quiet">{texts.remarks(notes.remarks)}</p>}
      {notes.repeatedHeaders.length > 0 && (
        <p className="pane-quiet">{texts.repeatedHeaders(notes.repeatedHeaders)}</p>
      )}
    </>
  );
}
