import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";
import { issueKey } from "./issueGroups";
import { ValueChange } from "./ValueChange";

interface FixPreviewProps {
  readonly issues: readonly LocatedIssue[];
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** At most this many are shown; the others are only counted. */
const SHOWN = 100;

/** The changes that fixing would make, cell by cell, before any is made. */
export function FixPreview({ issues, words, busy, onApply, onCancel }: FixPreviewProps) {
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { texts, sheetOf, rowOf } = words;
  // It opens above what was pressed: the keyboard goes along.
  useEffect(() => title.current?.focus(), []);
  return (
    <section
      className="pane-preview-box"
      aria-labelledby={heading}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <h2 id={heading} ref={title} tabIndex={-1} className="pane-sheet">
        {texts.preview(issues.length)}
      </h2>
      <p className="pane-quiet">{texts.previewHint}</p>
      <div className="pane-scroll" tabIndex={0} role="group" aria-labelledby={heading}>
        <table className="pane-table">
          <thead>
            <tr>
              <th scope="col">{texts.cell}</th>
              <th scope="col">
                <span className="pane-change">
                  {texts.from} <ArrowRightRegular aria-hidden /> {texts.to}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {issues.slice(0, SHOWN).map((found) => (
              <tr key={issueKey(found)}>
                <th scope="row">
                  {sheetOf(found.part)} {found.address}
                  <div className="pane-quiet">{rowOf(found)}</div>
                </th>
                <td>
                  <ValueChange issue={found.issue} to={found.issue.fix ?? null} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {issues.length > SHOWN && <p className="pane-quiet">{texts.andMore(issues.length - SHOWN)}</p>}
      <div className="pane-buttons">
        <Button appearance="primary" disabledFocusable={busy} onClick={onApply}>
          {texts.apply(issues.length)}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </section>
  );
}
