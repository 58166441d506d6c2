import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import type { DerivationOutcome } from "../../activity/derive/derivationPlan";
import type { DerivationProposal } from "../../commands/steps/prepareDerivation";
import type { DerivePaneTexts } from "../../language/pane/derivePane";

/** Counts of unique firms that change: those that change by themselves, and those of another source. */
export function yearChanges({ years }: DerivationProposal) {
  const changes = years?.changes ?? [];
  return {
    automatic: changes.filter(({ isAutomatic }) => isAutomatic),
    others: changes.filter(({ isAutomatic }) => !isAutomatic),
  };
}

/** The effects of deriving, a line each; and why nothing would be written, where nothing would. */
export function derivationLines(
  proposal: DerivationProposal,
  texts: DerivePaneTexts,
): { readonly lines: readonly string[]; readonly nothing: string | undefined } {
  const { plan, refreshed, replaced, rowsWithoutMeetings, standing, years } = proposal;
  const { automatic, others } = yearChanges(proposal);
  const writes = [
    { count: plan.added.length, text: texts.added },
    { count: plan.zeros.rows.length, text: texts.zeroRows },
    { count: refreshed.length, text: texts.refreshed },
    { count: automatic.length, text: texts.years },
  ];
  const locked = plan.locked.length + (years?.locked.length ?? 0);
  const isNew = writes.some(({ count }) => count > 0) || replaced.length + others.length > 0;
  const isThere = locked === 0 && plan.leftOut.rows.length === 0 && plan.identical > 0;
  return {
    lines: [
      ...writes,
      { count: rowsWithoutMeetings.length, text: texts.rowsWithoutMeetings },
      { count: standing.length, text: texts.standing },
      { count: locked, text: texts.locked },
    ].flatMap(({ count, text }) => (count > 0 ? text(count) : [])),
    nothing: isNew ? undefined : isThere ? texts.nothingNew : texts.nothingEnters,
  };
}

/** Measures that would be counted by another basis, and unique counts that reach too short to be one. */
export function basisLines({ bases, coverage }: DerivationOutcome, texts: DerivePaneTexts): string[] {
  const called = (year: number) => yearLabel(contractInUse(), year);
  return [
    ...bases.map(({ id, year, from, to }) =>
      texts.basisChange(id, called(year), texts.basis[from.of](from.count), texts.basis[to.of](to.count)),
    ),
    ...coverage.flatMap(({ year, missing }) =>
      missing > 0 ? [texts.partialFirms(called(year), missing)] : [],
    ),
  ];
}
