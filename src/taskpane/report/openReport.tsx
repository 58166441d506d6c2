import type { ComponentType } from "react";
import { createReport } from "../../commands/createReport";
import { enterExplanations } from "../../commands/enterExplanations";
import { undoExplanations } from "../../commands/undoExplanations";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import { createExplaining } from "./explaining";
import { createReporting, type Reporting } from "./reporting";
import { ReportSection } from "./ReportSection";

export interface OpenedReport {
  readonly reporting: Reporting;
  readonly View: ComponentType;
}

/** Making reports with the real command, and its part of the pane. */
export function openReport(language: Language): OpenedReport {
  const reporting = createReporting(createReport, createExplaining(enterExplanations, undoExplanations));
  const texts = paneTexts(language);
  return {
    reporting,
    View: () => <ReportSection reporting={reporting} language={language} texts={texts} />,
  };
}
