import { rangeAddress } from "./address";
import { SUBTITLE, TITLE } from "./looks";
import type { Block, LookPlan } from "./plan";
import type { SheetInput } from "./planInput";

/** The lines at the top of a sheet: its title, whose it is, and what the reader needs to know. */
export function sheetTitle(
  { contract }: SheetInput,
  title: string,
  ...lines: readonly string[]
): { readonly block: Block; readonly looks: readonly LookPlan[] } {
  const below = [`${contract.house} · ${contract.title}`, ...lines];
  return {
    block: { at: "A1", cells: [title, ...below].map((line) => [line]) },
    looks: [
      { address: "A1", look: TITLE },
      { address: rangeAddress({ row: 2, column: 1 }, below.length, 1), look: SUBTITLE },
    ],
  };
}
