import { Button } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useStore } from "zustand/react";
import type { InsertOutcome } from "../../commands/insertWorkbook";
import type { Settled } from "../../commands/settleSheets";
import type { Versions } from "../../commands/updating/versions";
import type { Language } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { updateTexts, type UpdateTexts } from "../../language/pane/updating/updateTexts";
import type { CommandRun } from "../commands/commandRun";
import { FileButton } from "../frame/FileButton";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { PreparedUpdate } from "./PreparedUpdate";
import { AppliedUpdate } from "./AppliedUpdate";
import { workOf, type Updating } from "./updating";
import { WorkLine } from "../staged/WorkLine";

interface UpdateSectionProps {
  readonly updating: Updating;
  readonly insertion: CommandRun<Settled<InsertOutcome>>;
  readonly takeBack: (versions: Versions) => Updating;
  readonly onChanged: () => void;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** Bringing the sheets up to date: what would change, the user's word, and what came of it. */
export function UpdateSection({
  updating,
  insertion,
  takeBack,
  onChanged,
  language,
  texts,
}: UpdateSectionProps) {
  const heading = useId();
  const words = updateTexts(language);
  const state = useStore(updating);
  const inserted = useStore(insertion);
  const isThere = inserted.phase === "done" && inserted.outcome.kind === "already-there";
  // Sheets that are there already are not inserted again, but looked at.
  useEffect(() => {
    if (isThere) void updating.look();
  }, [isThere, updating]);
  const isDone = state.phase === "done";
  useEffect(() => {
    if (isDone) onChanged();
  }, [isDone, onChanged]);
  const work = workOf(state, words);
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p className="pane-quiet">{words.purpose}</p>
      <Begin updating={updating} isWorking={work !== undefined} words={words} />
      <WorkLine
        work={work}
        outcome={state.phase === "done" ? words.done(state.outcome.cells, state.outcome.kept) : undefined}
        cancelled={state.phase === "ready" && state.cancelled === true}
        language={language}
        onCancel={updating.cancel}
      />
      {state.phase === "prepared" && (
        <PreparedUpdate outcome={state.outcome} updating={updating} language={language} />
      )}
      {state.phase === "done" && (
        <AppliedUpdate {...{ takeBack, onChanged, language, texts }} outcome={state.outcome} />
      )}
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </section>
  );
}

interface BeginProps {
  readonly updating: Updating;
  readonly isWorking: boolean;
  readonly words: UpdateTexts;
}

function Begin({ updating, isWorking, words }: BeginProps) {
  return (
    <div className="pane-buttons">
      <Button size="small" disabledFocusable={isWorking} onClick={() => void updating.look()}>
        {words.look}
      </Button>
      <FileButton label={words.chooseFile} isBusy={isWorking} onChoose={updating.look} />
    </div>
  );
}
