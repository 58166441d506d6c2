import { Tree, TreeItem, TreeItemLayout } from "@fluentui/react-components";
import { useId, type KeyboardEvent, type MouseEvent } from "react";
import type { CellExplanation } from "../../commands/explainCell";
import type { ExplainTexts } from "../../language/pane/explainTexts";
import type { Origin } from "../../report/origins/origin";

interface OriginTreeProps {
  readonly explanation: Extract<CellExplanation, { readonly kind: "origin" }>;
  readonly texts: ExplainTexts;
  readonly goTo: (place: string) => void;
}

/** The origin of a figure, as a tree that is walked by keyboard; a part that stands in a cell leads there. */
export function OriginTree({ explanation: { address, origin }, texts, goTo }: OriginTreeProps) {
  const hint = useId();
  return (
    <div>
      <p className="pane-sheet">{address.replaceAll("'", "")}</p>
      <p id={hint} className="pane-quiet">
        {texts.treeHint}
      </p>
      <Tree aria-label={texts.tree} aria-describedby={hint} size="small" defaultOpenItems={[ROOT]}>
        <OriginItem origin={origin} value={ROOT} goTo={goTo} />
      </Tree>
    </div>
  );
}

const ROOT = "0";

interface OriginItemProps {
  readonly origin: Origin;
  readonly value: string;
  readonly goTo: (place: string) => void;
}

function OriginItem({ origin: { text, place, parts }, value, goTo }: OriginItemProps) {
  function go(event: MouseEvent | KeyboardEvent): void {
    // An item stands within those that it is part of, which would go to their own cells.
    event.stopPropagation();
    if (place) goTo(place);
  }
  const isLeaf = parts.length === 0;
  return (
    <TreeItem
      itemType={isLeaf ? "leaf" : "branch"}
      value={value}
      onClick={go}
      onKeyDown={(event: KeyboardEvent) => event.key === "Enter" && go(event)}
    >
      <TreeItemLayout
        aside={
          place ? <span className="pane-quiet pane-origin-place">{place.replaceAll("'", "")}</span> : null
        }
      >
        {text}
      </TreeItemLayout>
      {!isLeaf && (
        <Tree>
          {parts.map((part, index) => (
            <OriginItem key={index} origin={part} value={`${value}.${index}`} goTo={goTo} />
          ))}
        </Tree>
      )}
    </TreeItem>
  );
}
