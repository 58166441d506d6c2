import type { Entry } from "../../activity/values/entry";
import type { ImportProposal } from "./prepareImport";

/** The rows that an import adds to its table: those of the file, then zeros where it has none. */
export function rowsToEnter(proposal: ImportProposal): readonly Readonly<Record<string, Entry>>[] {
  const added = proposal.plan.added.map(({ values }): Readonly<Record<string, Entry>> => values);
  return proposal.table === "activity" ? [...added, ...proposal.plan.zeros.rows] : added;
}
