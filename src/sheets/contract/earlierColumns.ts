import type { Contract } from "../../contract/contract";
import type { ContractField } from "./contractTables";
import { put, type Draft } from "./draft";
import { placeIn, type SeenContractTable } from "./seenTable";

/**
 * Gives amendments what the contract in use knows of them in columns that there were none of when the sheets were laid
 * out: nobody has cleared what could not be seen.
 */
export function keepUnseen(
  draft: Draft,
  table: SeenContractTable,
  fields: readonly ContractField[],
  inUse: Contract | undefined,
): void {
  const unseen = fields.filter(({ header }) => !table.headers.includes(header));
  if (!inUse || unseen.length === 0 || draft.data["id"] !== inUse.id) return;
  const [known, read] = [inUse.amendments, draft.data["amendments"]].map((each) => (each ?? []) as Amended[]);
  const turns = turnsOf(known ?? []);
  for (const [turn, index] of turnsOf(read ?? [])) {
    const before = known?.[turns.get(turn) ?? Infinity];
    for (const { key, path, header } of unseen) {
      const value = before?.[key];
      if (value !== undefined)
        put(draft, ["amendments", index, ...path], placeIn(table, header, index + 1), { value });
    }
  }
}

type Amended = Readonly<Record<string, unknown>>;

/** Where each amendment stands, by what it is of and how many of the same came before. */
function turnsOf(amendments: readonly Amended[]): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  amendments.forEach(({ kind, of, period }, index) => {
    let turn = 0;
    const key = () => JSON.stringify([kind, of, period, turn]);
    while (turns.has(key())) turn++;
    turns.set(key(), index);
  });
  return turns;
}
