import type { ImportPaneTexts } from "../../language/pane/import/importPaneTexts";
import { Message } from "../frame/messages/Message";

interface SwappedHeadingsProps {
  readonly headings: readonly string[] | undefined;
  readonly texts: ImportPaneTexts;
}

/** Says that sums go by other columns than the import, before anything is written. */
export function SwappedHeadings({ headings = [], texts }: SwappedHeadingsProps) {
  if (headings.length === 0) return null;
  const { cause, remedy } = texts.swapped(headings);
  return (
    <Message intent="warning" title={cause}>
      <p>{remedy}</p>
    </Message>
  );
}
