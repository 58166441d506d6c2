import type { ReportTexts } from "../../language/report/reportTexts";
import type { Section } from "../../report/content/reportContent";
import { groupsOf, heightOf, type Piece } from "./pageStack";
import { LINE } from "./reportGrid";
import { piecesOf } from "./sectionPieces";

/** A page that ends with the signature has at least as many points of what is signed, where these may move. */
const LEAST_SIGNED = 14 * LINE;

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
  const moved: Piece[] = [];
  let height = 0;
  for (let index = signature - 1; index >= 0 && height < LEAST_SIGNED; index--) {
    // A chart ends its page, and what follows it begins one.
    if (sections[index]?.blocks.some(({ kind }) => kind === "chart")) break;
    const groups = groupsOf(stacks[index] ?? []);
    while (groups.length > 0 && height < LEAST_SIGNED) {
      const group = groups.pop() ?? [];
      moved.unshift(...group.map((piece) => ({ ...piece, staysWithNext: true })));
      height += group.reduce((sum, { layOut }) => sum + heightOf(layOut(1), 1), 0);
    }
    stacks[index] = groups.flat();
    if (groups.length > 0) break;
  }
  return stacks.map((stack, index) => (index === signature ? [...moved, ...stack] : stack));
}
