import type { ContractFault, FaultValues } from "./contractFault";

/**
 * The faults, each cause once: of all places that name the same missing part, or misspell their periods in the same
 * way, the first. It names the measures and periods of the others too, so that nobody mends one place only to meet the
 * next.
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

/** The values that a cause's first place lists for all of them. */
const LISTED: readonly string[] = ["id", "key", "meant"];

function withOthers({ rule, values }: ContractFault, others: readonly ContractFault[]): FaultValues {
  const all = [values, ...others.filter((each) => each.rule === rule).map((each) => each.values)];
  const listed = LISTED.filter((word) => word in values).map((word) => [
    word,
    [...new Set(all.map((each) => each[word]))].join(", "),
  ]);
  return { ...values, ...(Object.fromEntries(listed) as FaultValues) };
}

function causeOf({ rule, values: { key, year, received } }: ContractFault): string | undefined {
  switch (rule) {
    case "target-outside":
      return `year ${String(key).slice(0, 4)}`;
    case "annex-outside":
      return `year ${year}`;
    case "annex-unknown":
    case "amendment-unknown":
      return `part ${received}`;
    case "named-otherwise":
      return `word ${received}`;
    case "not-step":
      return `period ${String(key).replaceAll(/\d/g, "0")}`;
    default:
      return undefined;
  }
}
