import { Button } from "@fluentui/react-components";
import type { CheckPaneTexts } from "../../language/pane/check/checkPane";
import { monthTexts } from "../../language/pane/month/monthTexts";
import type { Language } from "../../language/language";
import { CheckFailureMessage } from "./CheckFailureMessage";
import type { CheckingState } from "./checkingState";
import { CheckNoteLine } from "./CheckNoteLine";

interface CheckResultProps {
  readonly state: CheckingState;
  readonly texts: CheckPaneTexts;
  readonly language: Language;
  readonly onReport: () => void;
}

/**
 * The outcome of the last action, and where it leads on. It is always there: a region is read out only where it was
 * before its words.
 */
export function CheckResult({ state: { note, failure }, texts, language, onReport }: CheckResultProps) {
  return (
    <>
      <div role="status" className={note || failure ? "pane-view" : "visually-hidden"}>
        {note && <CheckNoteLine note={note} texts={texts} language={language} />}
        {failure && <CheckFailureMessage failure={failure} texts={texts} language={language} />}
      </div>
      {note?.kind === "closed" && note.report === undefined && (
        <div className="pane-buttons">
          <Button size="small" onClick={onReport}>
            {monthTexts(language).toReport}
          </Button>
        </div>
      )}
    </>
  );
}
