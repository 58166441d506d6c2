import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useStore } from "zustand/react";
import { reversibleExtent } from "../../commands/updating/prepareTakeBack";
import type { Versions } from "../../commands/updating/versions";
import type { Language } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { updateTexts } from "../../language/pane/updating/updateTexts";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { SettledMessages } from "../sheets/SettledMessages";
import { PreparedUpdate } from "./PreparedUpdate";
import { workOf, type Updating } from "./updating";
import { WorkLine } from "../staged/WorkLine";

interface TakeBackUpdateProps {
  /** The versions before and after the update. */
  readonly versions: Versions;
  readonly open: (versions: Versions) => Updating;
  /** Called once figures may have changed. */
  readonly onChanged: () => void;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** Below an update that was made: what of it can be taken back and until when, and the button for it. */
export function TakeBackUpdate({ versions, open, onChanged, language, texts }: TakeBackUpdateProps) {
  const words = updateTexts(language);
  const [updating] = useState(() => open(versions));
  const state = useStore(updating);
  const isDone = state.phase === "done";
  useEffect(() => {
    if (isDone) onChanged();
  }, [isDone, onChanged]);
  const what = reversibleExtent(versions);
  if (what !== "all") return <p className="pane-quiet">{words.notTakenBack[what]}</p>;
  const work = workOf(state, words);
  return (
    <>
      {!isDone && (
        <>
          <p className="pane-quiet">{words.takeBackHint}</p>
          <div className="pane-buttons">
            <Button size="small" disabledFocusable={work !== undefined} onClick={() => void updating.look()}>
              {words.takeBack}
            </Button>
          </div>
        </>
      )}
      <WorkLine
        work={work}
        outcome={isDone ? words.takenBack : undefined}
        cancelled={state.phase === "ready" && state.cancelled === true}
        language={language}
        onCancel={updating.cancel}
      />
      {state.phase === "prepared" && (
        <PreparedUpdate outcome={state.outcome} updating={updating} language={language} />
      )}
      {isDone && <SettledMessages settled={state.outcome.settled} texts={texts} />}
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </>
  );
}
