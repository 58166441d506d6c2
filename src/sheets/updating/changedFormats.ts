import type { CellPosition } from "../plan/address";
import type { HighlightPlan, LookPlan, SheetPlan } from "../plan/plan";
import { joinRectangles, rectanglesAddress, type Rectangle } from "../plan/rectangles";
import type { Comparison } from "./changes";
import { formerAt, partsAt, placedCells } from "./placedCells";

/** How cells show their numbers, and what is highlighted of them, where the contract has come to say it otherwise. */
export interface ChangedFormats {
  readonly formats: readonly LookPlan[];
  /** Cells whose highlights are put in anew. */
  readonly cleared: readonly string[];
  readonly highlights: readonly HighlightPlan[];
}

/**
 * Formats that follow a measure's unit are compared with the contract before, not with those seen: all else is the
 * user's to format. Rows and columns that were made just now may have taken highlights from their neighbours: they get
 * their own.
 */
export function changedFormats({ plan, before, sheet, keys, fresh }: Comparison): ChangedFormats {
  const [formatAt, highlightsAt] = [formatsOf(plan), highlightsOf(plan)];
  const formerFormatAt = formerAt(before, sheet, keys, formatsOf);
  const formerHighlightsAt = formerAt(before, sheet, keys, highlightsOf);
  const formats: LookPlan[] = [];
  const alike = new Map<
    string,
    { readonly highlights: readonly HighlightPlan[]; readonly areas: Rectangle[] }
  >();
  for (const { planned, at, isFresh } of placedCells(plan, sheet, keys)) {
    const [format, was] = [formatAt(planned), formerFormatAt(at)];
    if (format !== undefined && was !== undefined && format !== was)
      formats.push({ address: rectanglesAddress([at]), look: { numberFormat: format } });
    const highlights = highlightsAt(planned);
    const former = formerHighlightsAt(at);
    const isOther = former !== undefined && rulesText(former) !== rulesText(highlights);
    if (isOther || (isFresh(fresh) && highlights.length > 0)) {
      const group = alike.get(rulesText(highlights)) ?? { highlights, areas: [] };
      group.areas.push(at);
      alike.set(rulesText(highlights), group);
    }
  }
  const highlighted = [...alike.values()].flatMap(({ highlights, areas }) =>
    joinRectangles(areas).map((area) => ({ address: rectanglesAddress([area]), highlights })),
  );
  return {
    formats,
    cleared: highlighted.map(({ address }) => address),
    highlights: highlighted.flatMap(({ address, highlights }) =>
      highlights.map((each) => ({ ...each, address })),
    ),
  };
}

function formatsOf({ looks }: SheetPlan): (place: CellPosition) => string | undefined {
  const formatsAt = partsAt(
    looks.flatMap(({ address, look }) =>
      look === "input" || look.numberFormat === undefined ? [] : [{ address, format: look.numberFormat }],
    ),
  );
  return (place) => formatsAt(place).at(-1)?.format;
}

function highlightsOf({ highlights }: SheetPlan): (place: CellPosition) => readonly HighlightPlan[] {
  return partsAt(highlights);
}

function rulesText(highlights: readonly HighlightPlan[]): string {
  return JSON.stringify(highlights.map((each) => ({ ...each, address: "" })));
}
