import type { ComponentType } from "react";
import { createReport } from "../../commands/createReport";
import { enterExplanations } from "../../commands/reports/enterExplanations";
import { undoExplanations } from "../../commands/reports/undoExplanations";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import { readReports } from "../../commands/reports/readReports";
import { selectPlace } from "../../commands/reports/selectPlace";
import { ComparedWithField } from "./ComparedWithField";
import { ReportList } from "./ReportList";
import { createKeptReports } from "./keptReports";
import { createExplaining } from "./explaining";
import { CopiesSection } from "../copies/CopiesSection";
import { createCopyings } from "../copies/copying";
import { fetchPart } from "../frame/fetchPart";
import { lazy } from "../frame/lazy";
import { LazyView } from "../frame/LazyView";
import type { UpdateSurroundings } from "../updating/openUpdating";
import { createReporting, type Reporting } from "./reporting";
import { ReportSection } from "./ReportSection";

export interface OpenedReport {
  readonly reporting: Reporting;
  readonly View: ComponentType;
}

/** Making reports and copies with the real commands, and their part of the pane. */
export function openReport(language: Language, surroundings: UpdateSurroundings): OpenedReport {
  const list = createKeptReports(readReports, selectPlace);
  const reporting = createReporting(
    (options) => createReport({ ...options, comparedWith: list.comparedWith.getState() }),
    createExplaining(enterExplanations, undoExplanations),
  );
  const copyings = createCopyings(async (kind, onStage) => {
    // With it come the libraries that take a file apart.
    const part = await fetchPart(import(/* webpackChunkName: "copy" */ "../../commands/copies/makeCopy"));
    return part.makeCopy(kind, onStage);
  });
  const updates = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "updating" */ "../updating/openUpdating"));
    return part.openUpdating(language, surroundings);
  });
  const contract = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "contract" */ "../contract/openContractPage"));
    return part.openContractPage(language, surroundings.onChanged);
  });
  const texts = paneTexts(language);
  return {
    reporting,
    View: () => (
      <>
        <LazyView part={updates} language={language} loading={texts.loading}>
          {({ View }) => <View />}
        </LazyView>
        <LazyView part={contract} language={language} loading={texts.loading}>
          {({ View }) => <View />}
        </LazyView>
        <ReportSection
          reporting={reporting}
          language={language}
          texts={texts}
          choices={<ComparedWithField list={list} recipient={reporting.recipient} language={language} />}
        />
        <ReportList list={list} language={language} texts={texts} />
        <CopiesSection copyings={copyings} language={language} texts={texts} />
      </>
    ),
  };
}
