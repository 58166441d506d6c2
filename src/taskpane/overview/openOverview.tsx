import type { ComponentType } from "react";
import { today } from "../../calc/serialDate";
import { markSent } from "../../commands/markSent";
import { readOverview, type OverviewOutcome } from "../../commands/readOverview";
import { selectPlace } from "../../commands/reports/selectPlace";
import { undoKept } from "../../commands/undo/undoKept";
import { showSheet } from "../../commands/showSheet";
import type { NameKey } from "../../sheets/plan/ourNames";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import type { OpenedCheck } from "../check/openCheck";
import { useErrorCount, useFindingCount, useIsWatching, useJudgement } from "../check/useIssueCount";
import { enableRibbon } from "../frame/enableRibbon";
import { fetchPart } from "../frame/fetchPart";
import type { Lazy } from "../frame/lazy";
import { REPORT_SECTION, type Navigation } from "../frame/navigation";
import type { OpenedReport } from "../report/openReport";
import { createReading, type Reading } from "../frame/reading";
import { createFirstSteps } from "./firstSteps";
import type { OverviewStore } from "./overviewStore";
import { FirstStepsSection } from "./FirstStepsSection";
import { OverviewSection } from "./OverviewSection";
import type { StepGoal } from "./stepAction";
import { createUndoing, type TakeBackView } from "./undoing";
import { UndoSection } from "./UndoSection";

export interface OpenedOverview {
  readonly overviewStore: OverviewStore;
  readonly View: ComponentType;
  /** Stands beside the offer to insert the sheets. */
  readonly FirstSteps: ComponentType;
  /** Shows the first steps, whatever the workbook holds. */
  readonly showFirstSteps: () => void;
}

interface OverviewSurroundings {
  readonly language: Language;
  readonly check: Lazy<OpenedCheck>;
  readonly reporting: Lazy<OpenedReport>;
  readonly navigation: Navigation;
  /** Leads to a setting's field. */
  readonly goToSetting: (key: NameKey) => void;
  /** Leads to where months are closed. */
  readonly closeMonth: () => void;
  /** Called once figures may have changed. */
  readonly onChanged: () => void;
}

/** The overview with the real commands. */
export function openOverview({
  language,
  check,
  reporting,
  navigation,
  goToSetting,
  closeMonth,
  onChanged,
}: OverviewSurroundings): OpenedOverview {
  const overviewStore = createReading(readOverview);
  const undoing = createUndoing({ undo: undoKept, fetchTakeBack, changed });
  const firstSteps = createFirstSteps();
  const texts = paneTexts(language);
  const shared = { overviewStore, language };
  // A report is news to it; whether that part of the pane can be fetched is reported where it is shown.
  void reporting
    .get()
    .then((opened) =>
      opened.reporting.run.subscribe(({ phase }) => void (phase === "done" && overviewStore.read())),
    )
    .catch(() => undefined);
  enableRibbonWith(overviewStore);

  function changed(): void {
    onChanged();
    void overviewStore.read();
  }

  const sent = (isSent: boolean) => markSent(isSent).finally(() => overviewStore.read());

  async function fetchTakeBack(): Promise<TakeBackView> {
    const { TakeBackUpdate, openTakeBack } = await fetchPart(
      import(/* webpackChunkName: "updating" */ "../updating/takeBack"),
    );
    const services = { open: openTakeBack, onChanged: changed, language, texts };
    return ({ versions }) => <TakeBackUpdate versions={versions} {...services} />;
  }

  function go(target: StepGoal): void {
    if (typeof target === "object") return goToSetting(target.setting);
    switch (target) {
      case "import":
      case "check":
      case "followUp":
        return navigation.lead(target);
      case "closeMonth":
        return closeMonth();
      case "report":
        return navigation.lead("sheets", REPORT_SECTION);
      default:
        // Where it cannot be shown, the sheet's name in the sentence still says where to go.
        void showSheet(target).catch(() => undefined);
    }
  }

  return {
    overviewStore,
    showFirstSteps: () => firstSteps.setState("asked-for", true),
    FirstSteps: () => <FirstStepsSection {...shared} firstSteps={firstSteps} onGo={go} />,
    View: function OverviewView() {
      return (
        <>
          <OverviewSection
            overviewStore={overviewStore}
            findings={useFindingCount(check)}
            errors={useErrorCount(check)}
            isWatching={useIsWatching(check)}
            judgement={useJudgement(check)}
            today={today()}
            language={language}
            texts={texts}
            onGo={go}
            select={selectPlace}
            onSent={sent}
          />
          <UndoSection {...shared} undoing={undoing} />
        </>
      );
    },
  };
}

/** The ribbon's buttons are as the workbook is, once that is read. */
function enableRibbonWith(overviewStore: Reading<OverviewOutcome>): void {
  overviewStore.subscribe((now, before) => {
    if (now.phase !== "read" || before.phase === "read") return;
    void enableRibbon(now.outcome.kind !== "no-workbook");
  });
}
