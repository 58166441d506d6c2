import type { ContractFault, FaultValues } from "./contractFault";

/**
 * Of all places that name a year or a municipality which the contract does not have, the first. It names the others'
 * measures and periods, too: who mends one place should not meet the next only then.
 */
export function oncePerCause(faults: readonly ContractFault[]): readonly ContractFault[] {
  const byCause = new Map<unknown, ContractFault[]>();
  for (const fault of faults) {
    const cause = causeOf(fault) ?? fault;
    byCause.set(cause, [...(byCause.get(cause) ?? []), fault]);
  }
  return [...byCause.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, values: withOthers(first, others) }] : [],
  );
}

function withOthers({ rule, values }: ContractFault, others: readonly ContractFault[]): FaultValues {
  if (rule !== "target-outside") return values;
  const all = [values, ...others.filter((each) => each.rule === rule).map((each) => each.values)];
  const listed = (word: "id" | "key") => [...new Set(all.map((each) => each[word]))].join(", ");
  return { ...values, id: listed("id"), key: listed("key") };
}

function causeOf({ rule, values: { key, year, received } }: ContractFault): string | undefined {
  switch (rule) {
    case "target-outside":
      return `year ${String(key).slice(0, 4)}`;
    case "annex-outside":
      return `year ${year}`;
    case "annex-unknown":
      return `code ${received}`;
    default:
      return undefined;
  }
}
