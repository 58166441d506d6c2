import { Button } from "@fluentui/react-components";
import type { Finding } from "../../excel/recover/finding";
import { unsettled } from "../../excel/recover/unsettled";
import type { Language } from "../../language/language";
import { answerTexts } from "../../language/pane/answerTexts";
import { findingText } from "./findingText";
import { HalfWrittenActions } from "./HalfWrittenActions";
import { Message } from "./Message";
import { useFocusReturn } from "./useFocusReturn";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** Called once what was half written has been taken away, or put there again. */
  readonly onChanged: () => void;
}

/** What was found of work that broke off, until the user has read it. */
export function Findings({ findings, language, onChanged }: FindingsProps) {
  const { message, onFocus } = useFocusReturn();
  const texts = answerTexts(language);
  return (
    <div ref={message} onFocus={onFocus}>
      <Message intent={findings.every(isCertain) ? "info" : "warning"} title={texts.found}>
        {findings.map((finding, index) => (
          <div key={index}>
            <p>{findingText(finding, language)}</p>
            {finding.kind === "half" && (
              <HalfWrittenActions half={finding} language={language} onChanged={onChanged} />
            )}
          </div>
        ))}
        <div className="pane-buttons">
          <Button size="small" appearance="subtle" onClick={() => unsettled.setState({ findings: [] })}>
            {texts.close}
          </Button>
        </div>
      </Message>
    </div>
  );
}

function isCertain({ kind }: Finding): boolean {
  return kind === "written" || kind === "as-before";
}
