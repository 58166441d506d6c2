import type { ComponentType } from "react";
import { createReport } from "../../commands/createReport";
import { enterExplanations } from "../../commands/enterExplanations";
import { undoExplanations } from "../../commands/undoExplanations";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import { readReports } from "../../commands/readReports";
import { selectPlace } from "../../commands/selectPlace";
import { ComparedWithField } from "./ComparedWithField";
import { ReportList } from "./ReportList";
import { createKeptReports } from "./keptReports";
import { createExplaining } from "./explaining";
import { createReporting, type Reporting } from "./reporting";
import { ReportSection } from "./ReportSection";

export interface OpenedReport {
  readonly reporting: Reporting;
  readonly View: ComponentType;
}

/** Making reports with the real command, and its part of the pane. */
export function openReport(language: Language): OpenedReport {
  const list = createKeptReports(readReports, selectPlace);
  const reporting = createReporting(
    (options) => createReport({ ...options, comparedWith: list.comparedWith.getState() }),
    createExplaining(enterExplanations, undoExplanations),
  );
  const texts = paneTexts(language);
  return {
    reporting,
    View: () => (
      <>
        <ReportSection
          reporting={reporting}
          language={language}
          texts={texts}
          choices={<ComparedWithField list={list} recipient={reporting.recipient} language={language} />}
        />
        <ReportList list={list} language={language} texts={texts} />
      </>
    ),
  };
}
