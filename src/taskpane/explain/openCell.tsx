import type { ComponentType } from "react";
import { explainCell } from "../../commands/explainCell";
import { selectPlace } from "../../commands/reports/selectPlace";
import { rowsBehind, selectMeeting } from "../../commands/rowsBehind";
import type { Language } from "../../language/language";
import { MeetingsBehindSection } from "../derive/MeetingsBehindSection";
import { ExplainSection } from "./ExplainSection";

/** The page about the selected cell with the real commands. */
export function openCell(
  language: Language,
  locale: string,
  onOverview: () => void,
): { readonly View: ComponentType } {
  return {
    View: () => (
      <>
        <ExplainSection language={language} explain={() => explainCell(locale)} select={selectPlace} />
        <MeetingsBehindSection
          language={language}
          onOverview={onOverview}
          findRows={rowsBehind}
          select={selectMeeting}
        />
      </>
    ),
  };
}
