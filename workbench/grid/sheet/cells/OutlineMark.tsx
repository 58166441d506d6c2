import type { ReactNode } from "react";
import { columnLetters } from "../../../model/address";
import type { ColumnOutline } from "../../../model/columnOutlines";
import type { GridTexts } from "../../language/gridTexts";
import type { OutlineSigns } from "../selection/outlineSigns";

export interface OutlineMarkProps {
  readonly outlines: readonly ColumnOutline[];
  readonly column: number;
  readonly texts: GridTexts;
  readonly signs: OutlineSigns;
}

/** Above a column's letter: the sign of the outline that ends left of it, the line of the one it lies in. */
export function OutlineMark({ outlines, column, texts, signs }: OutlineMarkProps): ReactNode {
  const ended = outlines.find(({ last }) => last === column - 1);
  if (!ended) {
    const isInside = outlines.some(({ first, last }) => column >= first && column <= last);
    return isInside && <span className="outline-line" />;
  }
  const say = ended.isOpen ? texts.hideColumns : texts.showColumns;
  const name = say(columnLetters(ended.first), columnLetters(ended.last));
  return (
    <button
      type="button"
      className="outline-sign"
      aria-label={name}
      title={name}
      onClick={() => signs.onToggle(ended.first)}
      onKeyDown={signs.onKeyDown}
    >
      {ended.isOpen ? "−" : "+"}
    </button>
  );
}
