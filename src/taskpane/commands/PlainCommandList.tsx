import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useStore } from "zustand/react";
import type { PlainOutcome } from "../../commands/steps/plainOutcome";
import { commandTexts, type CommandTexts } from "../../language/pane/commandTexts";
import { plainCommandTexts } from "../../language/pane/plainCommandTexts";
import type { Language } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { SettledMessages } from "../sheets/SettledMessages";
import { WorkLine } from "../staged/WorkLine";
import { workInSteps } from "../staged/workUnderWay";
import type { PlainCommand } from "./plainCommands";

interface PlainCommandListProps {
  readonly commands: readonly PlainCommand[];
  /** The words of each, by its id. */
  readonly words?: Readonly<Record<string, CommandTexts>>;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** The commands of a view that have no page in it, each with its button and what came of it. */
export function PlainCommandList({ commands, words = commandTexts, ...rest }: PlainCommandListProps) {
  if (commands.length === 0) return null;
  return (
    <ul className="pane-preview">
      {commands.map((command) => {
        const own = words[command.id];
        return (
          own && (
            <li key={command.id}>
              <PlainCommandItem command={command} words={own} {...rest} />
            </li>
          )
        );
      })}
    </ul>
  );
}

interface PlainCommandItemProps extends Omit<PlainCommandListProps, "commands" | "words"> {
  readonly command: PlainCommand;
  readonly words: CommandTexts;
}

/** Answers that have been scrolled to: who comes back to the page is left at its top. */
const shown = new WeakSet<object>();

function PlainCommandItem({ command: { run }, words, language, texts }: PlainCommandItemProps) {
  const state = useStore(run);
  const label = words.label[language];
  const answer = useRef<HTMLDivElement>(null);
  // Pressed on the ribbon it may be answered below what is seen of the page.
  useEffect(() => {
    if ((state.phase === "done" || state.phase === "failed") && !shown.has(state)) {
      shown.add(state);
      answer.current?.scrollIntoView?.({ block: "nearest" });
    }
  }, [state]);
  return (
    <div ref={answer}>
      <div className="pane-optional">
        <p className="pane-quiet">{words.tip[language]}</p>
        <Button size="small" disabledFocusable={state.phase === "working"} onClick={() => void run.start()}>
          {label}
        </Button>
      </div>
      <WorkLine
        work={
          state.phase === "working"
            ? workInSteps(plainCommandTexts(language).working(label), state.step)
            : undefined
        }
        outcome={state.phase === "done" ? sentence(state.outcome, words, language) : undefined}
        cancelled={state.phase === "ready" && state.cancelled === true}
        language={language}
        onCancel={run.cancel}
      />
      {state.phase === "done" && state.outcome.kind === "done" && state.outcome.settled && (
        <SettledMessages settled={state.outcome.settled} texts={texts} />
      )}
      {state.phase === "failed" && (
        <FailureMessage
          title={plainCommandTexts(language).failed(label)}
          failure={state.failure}
          texts={texts}
        />
      )}
    </div>
  );
}

function sentence(outcome: PlainOutcome, { done, basis, refused }: CommandTexts, language: Language): string {
  const words = plainCommandTexts(language);
  if (outcome.kind === "no-workbook") return words.noWorkbook;
  if (outcome.kind === "refused")
    return refused?.[outcome.reason]?.[language] ?? words.refused(outcome.reason);
  const message = done ? done[language](outcome.changed) : words.done;
  const of = outcome.basis;
  return of && basis ? `${message} ${basis[language][of.chosen](of.rows, of.printed)}` : message;
}
