import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { formatValue } from "../../activity/check/describeIssue";
import { isoDay } from "../../activity/values/isoDay";
import type { RowsBehind, RowsBehindOutcome } from "../../commands/rowsBehind";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import { paneTexts } from "../../language/pane/pane";
import { failureOf, type Failure } from "../frame/failure";
import { Message } from "../frame/Message";

export interface MeetingsBehindSectionProps {
  readonly language: Language;
  readonly findRows: () => Promise<RowsBehindOutcome>;
  readonly select: (outcome: RowsBehind, row: number) => Promise<void>;
}

const PAGE = 50;

/** The way back from a figure to the meetings it counts. */
export function MeetingsBehindSection({ language, findRows: behind, select }: MeetingsBehindSectionProps) {
  const heading = useId();
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<RowsBehindOutcome>();
  const [failure, setFailure] = useState<Failure>();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const texts = derivePaneTexts(language);

  async function run(command: () => Promise<void>): Promise<void> {
    setWorking(true);
    setFailure(undefined);
    try {
      await command();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setWorking(false);
    }
  }

  const onBehind = () =>
    run(async () => {
      setShown(PAGE);
      // Another figure's meetings are no answer where this one's cannot be found.
      const found = await behind().catch((error: unknown) => {
        setOutcome(undefined);
        throw error;
      });
      setOutcome(found);
    });

  // The button may be gone once the last are shown: the keyboard goes on where the new ones begin.
  function onMore(): void {
    flushSync(() => setShown(shown + PAGE));
    list.current?.children[shown]?.querySelector("button")?.focus();
  }

  return (
    <section className="pane-explain" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {texts.behindTitle}
      </h2>
      <p className="pane-quiet">{texts.behindHint}</p>
      <Button disabledFocusable={working} onClick={() => void onBehind()}>
        {texts.behind}
      </Button>
      <div aria-live="polite" className="pane-view">
        {failure && (
          <Message intent="error" title={texts.behindFailed}>
            <p>{paneTexts(language).failures[failure.reason].cause}</p>
            <p>{paneTexts(language).failures[failure.reason].remedy}</p>
            {failure.code !== "" && <p>{paneTexts(language).code(failure.code)}</p>}
          </Message>
        )}
        {outcome && answer(outcome)}
      </div>
      {outcome?.kind === "rows" && meetingsOf(outcome)}
    </section>
  );

  function answer(found: RowsBehindOutcome) {
    if (found.kind === "no-workbook" || found.kind === "no-meetings") {
      const { cause, remedy } = found.kind === "no-workbook" ? texts.noWorkbook : texts.noMeetings;
      return (
        <Message intent="warning" title={cause}>
          <p>{remedy}</p>
        </Message>
      );
    }
    if (found.kind === "no-figure") {
      return (
        <Message intent="info" title={texts.noFigure(found.address)}>
          <p>{texts.noFigureHint}</p>
        </Message>
      );
    }
    return (
      <>
        <p>
          <strong>
            {found.firms.length > 0
              ? texts.behindFirms(found.address, found.firms.length, found.counted)
              : texts.behindCount(found.address, found.counted)}
          </strong>
        </p>
        {found.differs && <p>{texts.differs(written(found.figure), written(found.derived))}</p>}
      </>
    );
  }

  function written(value: RowsBehind["figure"]): string {
    return formatValue(value, "", language);
  }

  function meetingsOf(found: RowsBehind) {
    const addresses = new Map(found.rows.map(({ row, address }) => [row, address]));
    return (
      <>
        <ul ref={list} className="pane-issues">
          {found.firms.length > 0
            ? found.firms.slice(0, shown).map((firm) => (
                <li key={firm.cvr}>
                  <p>
                    {written(firm.firm) || texts.unnamed} ({firm.cvr}), {texts.meetings(firm.meetings)}
                  </p>
                  <p className="pane-cells">
                    {firm.rows
                      .slice(0, PAGE)
                      .map((row) => cellButton(found, addresses.get(row) ?? String(row), row))}{" "}
                    {firm.rows.length > PAGE && texts.more(firm.rows.length - PAGE)}
                  </p>
                </li>
              ))
            : found.rows.slice(0, shown).map((meeting) => (
                <li key={meeting.row}>
                  <p>
                    {cellButton(found, meeting.address, meeting.row)}{" "}
                    {isoDay(meeting.date).split("-").reverse().join("-")},{" "}
                    {written(meeting.firm) || texts.unnamed}, {texts.kinds[meeting.kind]}
                  </p>
                </li>
              ))}
        </ul>
        {more(found) > 0 && (
          <Button size="small" appearance="subtle" onClick={onMore}>
            {texts.more(more(found))}
          </Button>
        )}
      </>
    );
  }

  function more({ firms, rows }: RowsBehind): number {
    return (firms.length > 0 ? firms.length : rows.length) - shown;
  }

  function cellButton(found: RowsBehind, address: string, row: number) {
    return (
      <button
        key={row}
        type="button"
        className="pane-cell"
        aria-label={texts.goTo(address)}
        onClick={() => void run(() => select(found, row))}
      >
        {address}
      </button>
    );
  }
}
