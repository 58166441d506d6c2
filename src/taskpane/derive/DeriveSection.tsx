import { useEffect, useId } from "react";
import { useStore } from "zustand/react";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import { useStageFocus } from "../staged/useStageFocus";
import { DeriveStage } from "./DeriveStage";
import type { Deriving } from "./deriving";
import { derivingAnnouncement } from "./derivingAnnouncement";

interface DeriveSectionProps {
  readonly deriving: Deriving;
  readonly language: Language;
  readonly onCheck: () => void;
  /** Leads to the first page. */
  readonly onOverview: () => void;
}

/** Deriving Aktivitet from the sheet Forløb, with what it would do before it does. */
export function DeriveSection({ deriving, language, ...ways }: DeriveSectionProps) {
  const labelled = useId();
  const state = useStore(deriving);
  const { view, heading, onFocus, onBlur } = useStageFocus();
  // Whoever comes back from another page may have inserted there what was missing.
  useEffect(() => deriving.forgetRefusal(), [deriving]);
  return (
    <section ref={view} className="pane-part" aria-labelledby={labelled} onFocus={onFocus} onBlur={onBlur}>
      <h2 id={labelled} ref={heading} tabIndex={-1} className="pane-headline">
        {derivePaneTexts(language).title}
      </h2>
      <DeriveStage state={state} deriving={deriving} language={language} {...ways} />
      <div role="status" className="visually-hidden">
        {derivingAnnouncement(state, language)}
      </div>
    </section>
  );
}
