import type { PaneTexts } from "../../../language/pane/paneTexts";
import type { Failure } from "./failure";
import { Message } from "./Message";
import { NamedList } from "../NamedList";

interface FailureMessageProps {
  /** The action that failed; inserting by default. */
  readonly title?: string;
  readonly failure: Failure;
  readonly texts: PaneTexts;
  /** Whether something else announces it to screen readers. */
  readonly isAnnounced?: boolean;
}

/** Says what went wrong, what to do, and whether the workbook is as it was. */
export function FailureMessage({ title, failure, texts, isAnnounced = false }: FailureMessageProps) {
  const { reason, code, undone, leftBehind } = failure;
  const { cause, remedy } = texts.failures[reason];
  return (
    <Message intent="error" title={title ?? texts.failed} {...(isAnnounced ? {} : { news: "all" as const })}>
      <p>{cause}</p>
      <p>{remedy}</p>
      {undone && <p>{texts.undone}</p>}
      {!undone && leftBehind.length === 0 && <p>{texts.leftBehindUnknown}</p>}
      <NamedList heading={texts.leftBehind} items={leftBehind} />
      {code !== "" && <p>{texts.code(code)}</p>}
    </Message>
  );
}
