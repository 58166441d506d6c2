import type { MakeUpProposal } from "../../commands/prepareDerivation";
import type { MakeUpPaneTexts } from "../../language/pane/derivePane";

/** Counts of unique firms that change: those that change by themselves, and those of another source. */
export function yearChanges({ years }: MakeUpProposal) {
  const changes = years?.changes ?? [];
  return {
    ours: changes.filter(({ isOurs }) => isOurs),
    others: changes.filter(({ isOurs }) => !isOurs),
  };
}

/** What making up would do, a line each; and why nothing would be written, where nothing would. */
export function makeUpLines(
  proposal: MakeUpProposal,
  texts: MakeUpPaneTexts,
): { readonly lines: readonly string[]; readonly nothing: string | undefined } {
  const { plan, refreshed, replaced, gone, years } = proposal;
  const { ours, others } = yearChanges(proposal);
  const writes = [
    { count: plan.added.length, text: texts.added },
    { count: refreshed.length, text: texts.refreshed },
    { count: gone.length, text: texts.gone },
    { count: ours.length, text: texts.years },
  ];
  const locked = plan.locked.length + (years?.locked.length ?? 0);
  const isNew = writes.some(({ count }) => count > 0) || replaced.length + others.length > 0;
  const isThere = locked === 0 && plan.leftOut.rows.length === 0 && plan.identical > 0;
  return {
    lines: [...writes, { count: locked, text: texts.locked }].flatMap(({ count, text }) =>
      count > 0 ? text(count) : [],
    ),
    nothing: isNew ? undefined : isThere ? texts.nothingNew : texts.nothingEnters,
  };
}
