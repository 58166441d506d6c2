import type { ReportTexts } from "../../language/report/reportTexts";
import type { Section } from "../../report/content/reportContent";
import { heightOf, type Piece } from "./pageStack";
import { LINE, PAGE_POINTS } from "./reportGrid";
import { piecesOf } from "./sectionPieces";

/** A page that ends with the signature has at least as many points of what is signed, where these may move. */
const LEAST_SIGNED = 14 * LINE;
/** A higher piece stays where it is: it is divided rather than moved. */
const HIGHEST_MOVED = PAGE_POINTS / 2;

/**
 * The pieces of each section. What stands before the signature goes with it, so that no page holds little more than a
 * line to sign on; its section keeps the rest.
 */
export function signedStacks(
  sections: readonly Section[],
  texts: ReportTexts,
): readonly (readonly Piece[])[] {
  const stacks = sections.map((section) => piecesOf(section, texts));
  const signature = sections.findIndex(({ id }) => id === "signature");
  const signed = stacks[signature];
  if (!signed) return stacks;
  const moved: Piece[] = [];
  let height = 0;
  for (let index = signature - 1; index >= 0 && height < LEAST_SIGNED; index--) {
    const stack = stacks[index] ?? [];
    // A chart ends its page, and what follows it begins one.
    if (sections[index]?.blocks.some(({ kind }) => kind === "chart")) break;
    let piece = stack.at(-1);
    while (piece && (height < LEAST_SIGNED || piece.staysWithNext)) {
      const points = heightOf(piece.layOut(1), 1);
      if (points > HIGHEST_MOVED) return stacks;
      stack.pop();
      moved.unshift({ ...piece, staysWithNext: true });
      height += points;
      piece = stack.at(-1);
    }
    if (stack.length > 0) break;
  }
  signed.unshift(...moved);
  return stacks;
}
