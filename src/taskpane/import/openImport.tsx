import type { ComponentType } from "react";
import { importFigures } from "../../commands/importFigures";
import { insertSheet } from "../../commands/insertSheet";
import { prepareImport } from "../../commands/prepareImport";
import { undoImport } from "../../commands/undoImport";
import type { Language } from "../../language/language";
import { createImporting } from "./importing";
import type { Importing } from "./importingState";
import { ImportView } from "./ImportView";

export interface OpenedImport {
  readonly importing: Importing;
  readonly View: ComponentType;
}

export interface ImportSurroundings {
  readonly language: Language;
  /** Figures have changed: whoever judges them is told. */
  readonly onChanged: () => void;
  /** Leads to the list of what the check finds. */
  readonly onCheck: () => void;
}

/** Importing with the real commands, and its view. */
export function openImport({ language, onChanged, onCheck }: ImportSurroundings): OpenedImport {
  const importing = createImporting({
    prepare: prepareImport,
    write: importFigures,
    undo: ({ figures }, blocks) => undoImport(figures, blocks),
    insertMeetings: () => insertSheet("meetings"),
    changed: onChanged,
  });
  return {
    importing,
    View: () => <ImportView importing={importing} language={language} onCheck={onCheck} />,
  };
}
