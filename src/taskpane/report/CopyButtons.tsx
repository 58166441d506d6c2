import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { contractInUse } from "../../contract/contractInUse";
import type { Language } from "../../language/language";
import { keptReportTexts } from "../../language/pane/reports/keptReportTexts";
import type { ReportContent } from "../../report/content/reportContent";
import { copiedTables, copiedText, type CopiedReport } from "../../report/copy/copiedReport";
import { writingIn } from "../../report/writing";

interface CopyButtonsProps {
  readonly content: ReportContent;
  readonly language: Language;
}

/** Copies of a report for an agenda or for Word; where the host keeps the clipboard closed, a field to copy from. */
export function CopyButtons({ content, language }: CopyButtonsProps) {
  const words = keptReportTexts(language);
  const [result, setResult] = useState("");
  const [refused, setRefused] = useState<string>();

  async function copy(copied: CopiedReport): Promise<void> {
    const isCopied = await copyToClipboard(copied);
    setRefused(isCopied ? undefined : copied.plain);
    setResult(isCopied ? words.copied : words.notCopied);
  }

  return (
    <>
      <p className="pane-buttons">
        <Button size="small" onClick={() => void copy(copiedText(content))}>
          {words.copyText}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void copy(copiedTables(content, writingIn(contractInUse().language, contractInUse())))
          }
        >
          {words.copyTables}
        </Button>
      </p>
      <p role="status">{result}</p>
      {refused !== undefined && (
        <textarea
          className="pane-input"
          aria-label={words.notCopied}
          readOnly
          rows={8}
          value={refused}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}

/** Puts a report on the clipboard in both its forms. @returns false where the host does not allow it */
async function copyToClipboard({ plain, html }: CopiedReport): Promise<boolean> {
  try {
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...as("text/plain", plain), ...as("text/html", html) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
