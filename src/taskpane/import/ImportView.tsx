import { useStore } from "zustand/react";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/pane/import/importPane";
import { useStageFocus } from "../staged/useStageFocus";
import type { Importing } from "./importingState";
import { importAnnouncement } from "./importAnnouncement";
import { ImportStage } from "./ImportStage";
import { useDroppedFile } from "./useDroppedFile";

export interface ImportViewProps {
  readonly importing: Importing;
  readonly language: Language;
  /** Leads to the list of what the check finds. */
  readonly onCheck: () => void;
  /** Leads to the first page. */
  readonly onOverview: () => void;
}

/** Importing figures: choose, see what would happen, let it happen, take it back. */
export function ImportView({ importing, language, onCheck, onOverview }: ImportViewProps) {
  const state = useStore(importing);
  const { view, heading, onFocus, onBlur } = useStageFocus();
  const over = useDroppedFile(importing);
  const texts = importPaneTexts(language);
  const { chosen } = state;

  return (
    <section
      ref={view}
      className={over ? "pane-view pane-over" : "pane-view"}
      aria-labelledby="pane-import"
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <h2 id="pane-import" ref={heading} tabIndex={-1} className="pane-headline">
        {texts.title}
      </h2>
      {chosen && <p className="pane-file">{chosen.name ?? texts.fromClipboard}</p>}
      <ImportStage
        state={state}
        importing={importing}
        language={language}
        onCheck={onCheck}
        onOverview={onOverview}
      />
      <div role="status" className="visually-hidden">
        {importAnnouncement(state, language)}
      </div>
    </section>
  );
}
