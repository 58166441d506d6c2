import type { MakeUpProposal } from "../../commands/prepareMakeUp";
import type { MakeUpPaneTexts } from "../../language/makeUpPane";

/** What making up would do, a line each; and why nothing would be written, where nothing would. */
export function makeUpLines(
  { plan, refreshed, replaced, gone, years }: MakeUpProposal,
  texts: MakeUpPaneTexts,
): { readonly lines: readonly string[]; readonly nothing: string | undefined } {
  const changes = years?.changes ?? [];
  const writes = [
    { count: plan.added.length, text: texts.added },
    { count: refreshed.length, text: texts.refreshed },
    { count: gone.length, text: texts.gone },
    { count: changes.length, text: texts.years },
  ];
  const locked = plan.locked.length + (years?.locked.length ?? 0);
  const isNew = writes.some(({ count }) => count > 0) || replaced.length > 0;
  const isThere = locked === 0 && plan.leftOut.rows.length === 0 && plan.identical > 0;
  return {
    lines: [...writes, { count: locked, text: texts.locked }].flatMap(({ count, text }) =>
      count > 0 ? text(count) : [],
    ),
    nothing: isNew ? undefined : isThere ? texts.nothingNew : texts.nothingEnters,
  };
}
