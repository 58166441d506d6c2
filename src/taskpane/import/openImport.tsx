import type { ComponentType } from "react";
import type { InsertSheetOutcome } from "../../commands/insertSheet";
import type { Settled } from "../../commands/settleSheets";
import { importFigures } from "../../commands/importFigures";
import { deriveFigures } from "../../commands/deriveFigures";
import { prepareImport } from "../../commands/steps/prepareImport";
import { prepareDerivation } from "../../commands/steps/prepareDerivation";
import { restoreColumns } from "../../commands/restoreColumns";
import { undoImport } from "../../commands/undo/undoImport";
import type { Language } from "../../language/language";
import { createDeriving } from "../derive/deriving";
import { DeriveSection } from "../derive/DeriveSection";
import { createImporting } from "./importing";
import type { Importing } from "./importingState";
import { ImportView } from "./ImportView";

export interface OpenedImport {
  readonly importing: Importing;
  readonly View: ComponentType;
}

export interface ImportDependencies {
  readonly language: Language;
  /** Inserts the sheet that meetings are imported into. */
  readonly insertMeetings: () => Promise<Settled<InsertSheetOutcome>>;
  /** Called once figures have changed. */
  readonly onChanged: () => void;
  /** Leads to the list of what the check finds. */
  readonly onCheck: () => void;
  /** Leads to the first page. */
  readonly onOverview: () => void;
}

/** Importing with the real commands, and its view. */
export function openImport(surroundings: ImportDependencies): OpenedImport {
  const { language, insertMeetings, onChanged, onCheck, onOverview } = surroundings;
  const deriving = createDeriving({
    prepare: prepareDerivation,
    restoreColumns: ({ figures }) => restoreColumns(figures.places, "activity"),
    write: deriveFigures,
    undo: ({ figures }, blocks) => undoImport(figures, blocks, { action: "derive" }),
    changed: onChanged,
  });
  const importing = createImporting({
    prepare: prepareImport,
    write: importFigures,
    undo: ({ figures }, blocks, importedAt) => undoImport(figures, blocks, { action: "import", importedAt }),
    insertMeetings,
    restoreColumns: ({ figures, table }) => restoreColumns(figures.places, table),
    changed() {
      deriving.forgetRefusal();
      onChanged();
    },
  });
  return {
    importing,
    View: () => (
      <>
        <ImportView importing={importing} language={language} onCheck={onCheck} onOverview={onOverview} />
        <DeriveSection {...{ deriving, language, onCheck, onOverview }} />
      </>
    ),
  };
}
