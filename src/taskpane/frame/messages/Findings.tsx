import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../excel/recover/finding";
import { unsettled } from "../../../excel/recover/unsettled";
import type { Language } from "../../../language/language";
import { findingTexts } from "../../../language/pane/check/findingTexts";
import { findingText } from "./findingText";
import { HalfWrittenActions } from "./HalfWrittenActions";
import { Message } from "./Message";
import { useFocusReturn } from "../useFocusReturn";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** Called once what was half written has been taken away, or put there again. */
  readonly onChanged: () => void;
}

/** Findings of work that broke off, until the user has read them. */
export function Findings({ findings, language, onChanged }: FindingsProps) {
  const { message, onFocus } = useFocusReturn();
  const texts = findingTexts(language);
  const sentences = findings.map((finding) => findingText(finding, language));
  return (
    <div ref={message} onFocus={onFocus}>
      <div role="alert" className="visually-hidden">
        {sentences.join(" ")}
      </div>
      <Message intent={findings.every(isCertain) ? "info" : "warning"} title={texts.found}>
        {findings.map((finding, index) => (
          <div key={index}>
            <p>{sentences[index]}</p>
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
