import { useId } from "react";
import type { CopyKind } from "../../commands/copies/makeCopy";
import type { Language } from "../../language/language";
import { copyPaneTexts } from "../../language/pane/copies/copyPaneTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import type { CopyStores } from "./copyStore";
import { CopyItem } from "./CopyItem";

interface CopiesSectionProps {
  readonly copyStores: CopyStores;
  readonly language: Language;
  readonly texts: PaneTexts;
}

const KINDS: readonly CopyKind[] = ["frozen", "disclosed"];

/** The copies of the workbook that can be made for others, each with its button and what came of it. */
export function CopiesSection({ copyStores, language, texts }: CopiesSectionProps) {
  const heading = useId();
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {copyPaneTexts(language).title}
      </h2>
      <ul className="pane-preview">
        {KINDS.map((kind) => (
          <li key={kind}>
            <CopyItem kind={kind} copying={copyStores[kind]} language={language} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
