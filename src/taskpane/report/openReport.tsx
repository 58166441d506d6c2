import { useMemo, type ComponentType } from "react";
import { useStore } from "zustand/react";
import { today } from "../../calc/serialDate";
import { enterExplanations } from "../../commands/reports/enterExplanations";
import { undoExplanations } from "../../commands/reports/undoExplanations";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import { openMonths } from "../../commands/month/openMonths";
import { readSettings } from "../../commands/settings/readSettings";
import { selectPlace } from "../../commands/reports/selectPlace";
import { ComparedWithField } from "./ComparedWithField";
import { ReportList } from "./ReportList";
import { comparisonOf, createKeptReports } from "./keptReports";
import { createExplaining } from "./explaining";
import type { KnownReports } from "../../excel/read/load/loadKeptReports";
import type { NameKey } from "../../sheets/plan/ourNames";
import type { ReportPeriod } from "../check/checkingState";
import type { OpenedCheck } from "../check/openCheck";
import { useJudgement } from "../check/useIssueCount";
import { CopiesSection } from "../copies/CopiesSection";
import { createCopyStores } from "../copies/copyStore";
import { fetchPart } from "../frame/fetchPart";
import { createReading } from "../frame/reading";
import { lazy, type Lazy } from "../frame/lazy";
import { LazyView } from "../frame/LazyView";
import type { Alongside } from "../sheets/AlongsideChoice";
import { forgetInsertion } from "../sheets/forgetInsertion";
import type { UpdateContext } from "../updating/openUpdating";
import { createLastYearTransfer } from "./lastYearTransfer";
import { LastYearSection } from "./LastYearSection";
import { createReporting, type Reporting } from "./reporting";
import { ReportStatus } from "./ReportStatus";
import { ReportSection } from "./ReportSection";

export interface OpenedReport {
  readonly reporting: Reporting;
  /** In a workbook that has none of our sheets, nothing but the contract, and what a report was refused for. */
  readonly View: ComponentType<{ readonly isEmpty: boolean }>;
}

interface ReportSurroundings extends UpdateContext {
  readonly alongside: Alongside;
  readonly check: Lazy<OpenedCheck>;
  /** Leads to where the months that a report has used are closed. */
  readonly closePeriod: (period: ReportPeriod) => void;
  /** Leads to where a setting is chosen. */
  readonly goToSetting: (key: NameKey) => void;
}

/** Making reports and copies with the real commands, and their part of the pane. */
export function openReport(language: Language, surroundings: ReportSurroundings): OpenedReport {
  const known: KnownReports = new Map();
  // The words of a report are more than its page's: they come when one is made or read.
  const maker = () => fetchPart(import(/* webpackChunkName: "createReport" */ "../../commands/createReport"));
  const reader = () =>
    fetchPart(import(/* webpackChunkName: "createReport" */ "../../commands/reports/readReports"));
  const list = createKeptReports(
    async (control) => (await reader()).readReports(known, control),
    selectPlace,
  );
  const reporting = createReporting(
    async (options) => {
      const { createReport } = await maker();
      // As the field shows it.
      const chosen = list.comparedWith.getState();
      const { choice } = comparisonOf(list.look.getState(), reporting.recipient.getState(), chosen);
      return createReport({ ...options, comparedWith: choice });
    },
    createExplaining(enterExplanations, undoExplanations, surroundings.onChanged),
  );
  // A report that was made is one of them.
  reporting.run.subscribe(({ phase }) => {
    if (phase === "working") forgetInsertion(surroundings.insertion);
    if (phase === "done") void list.look.read();
  });
  const copyStores = createCopyStores(async (kind, onStage, signal) => {
    // With it come the libraries that take a file apart.
    const part = await fetchPart(import(/* webpackChunkName: "copy" */ "../../commands/copies/makeCopy"));
    return part.makeCopy(kind, onStage, signal);
  });
  // With them comes what reads a workbook's file.
  const lastYear = () =>
    fetchPart(import(/* webpackChunkName: "lastYear" */ "../../commands/lastYear/lastYearCommands"));
  const lastYearTransfer = createLastYearTransfer(
    {
      prepare: async (...given) => (await lastYear()).prepareLastYear(...given),
      takeOver: async (...given) => (await lastYear()).takeOverLastYear(...given),
      undo: async (...given) => (await lastYear()).undoLastYear(...given),
    },
    surroundings.onChanged,
  );
  const updates = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "updating" */ "../updating/openUpdating"));
    return part.openUpdating(language, surroundings);
  });
  const contract = lazy(async () => {
    const part = await fetchPart(import(/* webpackChunkName: "contract" */ "../contract/openContractPage"));
    return part.openContractPage(language, surroundings.onChanged, surroundings.alongside);
  });
  const texts = paneTexts(language);
  const Status = createStatus(language, surroundings);
  /** The report's parts that follow what is checked and closed. */
  function FollowingReports() {
    const checked = useJudgement(surroundings.check);
    const months = useMemo(() => (checked ? openMonths(checked) : []), [checked]);
    const rest = { openMonths: months, language, texts, onClosePeriod: surroundings.closePeriod };
    return (
      <>
        <ReportSection
          {...rest}
          reporting={reporting}
          choices={
            <>
              <Status />
              <ComparedWithField list={list} recipient={reporting.recipient} language={language} />
            </>
          }
        />
        <ReportList {...rest} list={list} judgement={checked} />
      </>
    );
  }
  const Rest = () => (
    <>
      <LastYearSection lastYearTransfer={lastYearTransfer} language={language} texts={texts} />
      <CopiesSection copyStores={copyStores} language={language} texts={texts} />
    </>
  );
  return { reporting, View: createView({ reporting, updates, contract, FollowingReports, Rest, language }) };
}

interface ViewParts extends Record<"FollowingReports" | "Rest", ComponentType> {
  readonly reporting: Reporting;
  readonly updates: Lazy<{ readonly View: ComponentType }>;
  readonly contract: Lazy<{ readonly View: ComponentType }>;
  readonly language: Language;
}

function createView({
  reporting,
  updates,
  contract,
  FollowingReports,
  Rest,
  language,
}: ViewParts): OpenedReport["View"] {
  const { loading } = paneTexts(language);
  return function ReportView({ isEmpty }) {
    const isAsked = useStore(reporting.run, ({ phase }) => phase !== "ready");
    return (
      <>
        {!isEmpty && (
          <LazyView part={updates} language={language} loading={loading}>
            {({ View }) => <View />}
          </LazyView>
        )}
        <LazyView part={contract} language={language} loading={loading}>
          {({ View }) => <View />}
        </LazyView>
        {(!isEmpty || isAsked) && <FollowingReports />}
        {!isEmpty && <Rest />}
      </>
    );
  };
}

/** The choices on Forudsætninger for the next report, read anew with each judgement. */
function createStatus(language: Language, { check, goToSetting }: ReportSurroundings): ComponentType {
  const reading = createReading(readSettings);
  return function Status() {
    return (
      <ReportStatus
        reading={reading}
        judgement={useJudgement(check)}
        today={today()}
        language={language}
        onChoose={() => goToSetting("reportKind")}
      />
    );
  };
}
