import { Button } from "@fluentui/react-components";
import type { PrepareUpdateOutcome, UpdateProposal } from "../../commands/updating/prepareUpdate";
import { reversibleExtent } from "../../commands/updating/prepareTakeBack";
import { contractFaultText } from "../../language/contract/contractFaultTexts";
import type { Language } from "../../language/language";
import { updateTexts, type UpdateTexts } from "../../language/pane/updating/updateTexts";
import { Message } from "../frame/messages/Message";
import { NamedList } from "../frame/NamedList";
import { refusalOf } from "./refusalOf";
import { updateLines } from "./updateLines";
import type { Updating } from "./updating";

/** More lines under a heading are counted, not shown; the log then has them all. */
const MOST = 40;

interface PreparedUpdateProps {
  readonly outcome: PrepareUpdateOutcome;
  readonly updating: Updating;
  readonly language: Language;
}

/** The changes that an update would make, with the buttons for them, or why there are none. */
export function PreparedUpdate({ outcome, updating, language }: PreparedUpdateProps) {
  const words = updateTexts(language);
  if (outcome.kind === "proposal") {
    return <Differences proposal={outcome} updating={updating} language={language} words={words} />;
  }
  if (outcome.kind === "up-to-date") {
    return (
      <>
        <p role="alert">{words.upToDate}</p>
        {outcome.copies && <p>{words.copies(outcome.copies)}</p>}
      </>
    );
  }
  return (
    <Message intent="warning" title={words.refused} news="all">
      <p>{refusalOf(outcome, words, language)}</p>
      {outcome.kind === "faulty" && (
        <ul>
          {outcome.faults.slice(0, MOST).map(({ path, rule, values }) => (
            <li key={`${path} ${rule}`}>{`${path}: ${contractFaultText(language, rule, values)}`}</li>
          ))}
        </ul>
      )}
    </Message>
  );
}

interface DifferencesProps {
  readonly proposal: UpdateProposal;
  readonly updating: Updating;
  readonly language: Language;
  readonly words: UpdateTexts;
}

function Differences({ proposal, updating, language, words }: DifferencesProps) {
  const extent = reversibleExtent(proposal.versions);
  return (
    <Message intent="info" title={words.proposed} news="title">
      {proposal.marker === "content" && <p>{words.content}</p>}
      {proposal.copies && <p>{words.copies(proposal.copies)}</p>}
      {proposal.isOlder && <p>{words.olderLayout}</p>}
      {updateLines(proposal, words, language).map(({ heading, lines }) => (
        <NamedList key={heading} heading={heading} items={shortened(lines, words)} />
      ))}
      <p>{words.untouched}</p>
      {extent !== "all" && <p>{words.forGood[extent]}</p>}
      <div className="pane-buttons">
        <Button appearance="primary" onClick={() => void updating.update()}>
          {words.update}
        </Button>
        <Button onClick={updating.cancel}>{words.cancel}</Button>
      </div>
    </Message>
  );
}

function shortened(lines: readonly string[], { more }: UpdateTexts): readonly string[] {
  return lines.length > MOST ? [...lines.slice(0, MOST), more(lines.length - MOST)] : lines;
}
