import { Button } from "@fluentui/react-components";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import { leftText } from "../../language/pane/leftText";
import { importPaneTexts } from "../../language/pane/import/importPane";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { OverviewButton } from "../frame/OverviewButton";
import { rowFailureTexts } from "../staged/rowFailureTexts";
import { StageProgress } from "../staged/StageProgress";
import { DerivationProposalView } from "./DerivationProposalView";
import { DeriveDone } from "./DeriveDone";
import type { Deriving, DerivingState } from "./deriving";
import { whyNotDerived } from "./whyNotDerived";

interface DeriveStageProps {
  readonly state: DerivingState;
  readonly deriving: Deriving;
  readonly language: Language;
  readonly onCheck: () => void;
  readonly onOverview: () => void;
}

/** Where deriving stands, and the ways on from there. */
export function DeriveStage({ state: { stage, replace }, deriving, language, ...ways }: DeriveStageProps) {
  const texts = derivePaneTexts(language);
  const onPrepare = () => void deriving.prepare();
  const start = <Button onClick={onPrepare}>{texts.prepare}</Button>;
  const again = <Button onClick={onPrepare}>{texts.again}</Button>;
  switch (stage.phase) {
    case "idle":
      return (
        <>
          {stage.cancelled && <p>{importPaneTexts(language).cancelled}</p>}
          <p>{texts.intro}</p>
          {start}
        </>
      );
    case "reading":
    case "writing":
      return <StageProgress stage={stage} texts={texts} language={language} onCancel={deriving.cancel} />;
    case "prepared": {
      const { prepared } = stage;
      if (prepared.kind === "cancelled") return start;
      if (prepared.kind !== "proposal") {
        return (
          <>
            <Sentences intent="warning" sentences={whyNotDerived(prepared, texts)} />
            {prepared.kind !== "no-meetings" && <OverviewButton language={language} onGo={ways.onOverview} />}
            {start}
          </>
        );
      }
      return (
        <DerivationProposalView
          proposal={prepared}
          replace={replace}
          deriving={deriving}
          language={language}
        />
      );
    }
    case "done":
      if (stage.done.kind === "derived") {
        const { done, undoing, failure } = stage;
        return <DeriveDone {...{ done, undoing, failure, deriving, language }} onCheck={ways.onCheck} />;
      }
      return (
        <>
          <Sentences intent="warning" sentences={[texts.changedSince]} />
          {again}
        </>
      );
    case "undone": {
      const { outcome } = stage;
      const left = outcome.kind === "undone" ? leftText(language, outcome.lost, outcome.kept) : undefined;
      return (
        <>
          <Sentences
            intent={outcome.kind === "undone" && !left ? "success" : "warning"}
            sentences={[outcome.kind === "undone" ? texts.undone(left) : texts.notUndone(outcome.cells)]}
          />
          {again}
        </>
      );
    }
    case "failed":
      return (
        <>
          <FailureMessage
            title={texts.failed}
            failure={stage.failure}
            texts={rowFailureTexts(language)}
            isAnnounced
          />
          {again}
        </>
      );
  }
}

interface SentencesProps {
  readonly intent: "success" | "warning";
  readonly sentences: readonly string[];
}

/** The first sentence is the title. */
function Sentences({ intent, sentences: [title = "", ...lines] }: SentencesProps) {
  return (
    <Message intent={intent} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Message>
  );
}
