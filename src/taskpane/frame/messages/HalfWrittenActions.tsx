import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { HalfWritten } from "../../../excel/recover/finding";
import type { Language } from "../../../language/language";
import { findingTexts } from "../../../language/pane/check/findingTexts";
import { paneTexts } from "../../../language/pane/pane";
import { failureOf, type Failure } from "./failure";
import { FailureMessage } from "./FailureMessage";

interface HalfWrittenActionsProps {
  readonly half: HalfWritten;
  readonly language: Language;
  readonly onChanged: () => void;
}

/** Takes what is half written away, and puts it there again where the user regrets it. */
export function HalfWrittenActions({ half, language, onChanged }: HalfWrittenActionsProps) {
  const texts = findingTexts(language);
  const [undo, setUndo] = useState<() => Promise<void>>();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
      onChanged();
    } catch (error) {
      setSaid("");
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }

  const clear = () =>
    run(async () => {
      const takeBack = await half.clear();
      setUndo(() => takeBack);
      setSaid(texts.cleared);
    });
  const putBack = (takeBack: () => Promise<void>) =>
    run(async () => {
      await takeBack();
      setUndo(undefined);
      setSaid(texts.undone);
    });

  return (
    <>
      {!undo && <p>{texts.halfHint}</p>}
      <div className="pane-buttons">
        <Button size="small" disabledFocusable={busy} onClick={() => void (undo ? putBack(undo) : clear())}>
          {undo ? texts.undo : texts.clear}
        </Button>
      </div>
      <p role="status">{said}</p>
      {failure && <FailureMessage title={texts.notCleared} failure={failure} texts={paneTexts(language)} />}
    </>
  );
}
