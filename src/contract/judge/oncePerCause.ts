import type { ContractFault } from "./contractFault";

/** Of all places that name a year or a municipality which the contract does not have, the first. */
export function oncePerCause(faults: readonly ContractFault[]): readonly ContractFault[] {
  const causes = new Set<string>();
  return faults.filter((fault) => {
    const cause = causeOf(fault);
    if (cause === undefined) return true;
    const isFirst = !causes.has(cause);
    causes.add(cause);
    return isFirst;
  });
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
