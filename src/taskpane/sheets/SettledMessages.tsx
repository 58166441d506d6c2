import type { SettledSheets } from "../../commands/settleSheets";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { Message } from "../frame/messages/Message";

interface SettledMessagesProps {
  readonly settled: SettledSheets;
  readonly texts: Pick<PaneTexts, "settled">;
}

/** Faults of sheets that were nevertheless inserted, each with what to do; nothing where all is well. */
export function SettledMessages({ settled, texts }: SettledMessagesProps) {
  const { functionsAnswer, otherFormulas, unprinted } = settled;
  const found: readonly (readonly [keyof PaneTexts["settled"], readonly string[]])[] = [
    ...(functionsAnswer === false ? [["silent", []] as const] : []),
    ...(otherFormulas.length > 0 ? [["otherFormulas", otherFormulas] as const] : []),
    ...(unprinted.length > 0 ? [["unprinted", unprinted] as const] : []),
  ];
  return found.map(([what, places]) => {
    const { cause, remedy } = texts.settled[what];
    return (
      <Message key={what} intent="warning" title={cause}>
        {places.length > 0 && <p>{places.join(", ")}</p>}
        <p>{remedy}</p>
      </Message>
    );
  });
}
