import type { ComponentType } from "react";
import { readFollowUp } from "../../commands/readFollowUp";
import { selectPlace } from "../../commands/reports/selectPlace";
import { showSheet } from "../../commands/showSheet";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import { createReading } from "../frame/reading";
import { FollowUpSection } from "./FollowUpSection";

/**
 * The follow-up with the real commands.
 * @param onOverview leads to the first page
 */
export function openFollowUp(language: Language, onOverview: () => void): { readonly View: ComponentType } {
  const reading = createReading(readFollowUp);
  const texts = paneTexts(language);
  return {
    View: () => (
      <FollowUpSection
        reading={reading}
        select={selectPlace}
        // Where it cannot be shown, the button's name still says where to go.
        onKeepDates={() => void showSheet("reportWay").catch(() => undefined)}
        onOverview={onOverview}
        language={language}
        texts={texts}
      />
    ),
  };
}
