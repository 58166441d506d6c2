import * as v from "valibot";
import { populationSchema, type Population } from "../populationSchema";
import { contractFault, type ContractFault, type Path } from "./contractFault";
import { exists } from "./dateRule";
import { formFaults } from "./formFaults";

/** Judges a population file's data: whole, or its faults, each reported once at its place. */
export function judgePopulation(data: unknown): {
  readonly population?: Population;
  readonly faults: readonly ContractFault[];
} {
  const result = v.safeParse(populationSchema, data);
  const broken = formFaults(result.issues ?? [], populationSchema, data);
  if (!result.success || broken.length > 0) return { faults: broken.map(asPopulationFault) };
  const { date, replaced = [] } = result.output;
  const days: readonly (readonly [Path, string])[] = [
    [["date"], date],
    ...replaced.flatMap((each, index) => [
      [["replaced", index, "date"], each.date] as const,
      [["replaced", index, "decided"], each.decided] as const,
    ]),
  ];
  const faults = days
    .filter(([, day]) => !exists(day))
    .map(([at, received]) => contractFault("no-such-day", at, { received }));
  return faults.length > 0 ? { faults } : { population: result.output, faults };
}

/**
 * In a population file, a contract's words for its id, its years and itself stand for the quarter, the codes and the
 * file.
 */
function asPopulationFault(fault: ContractFault): ContractFault {
  const { rule, at, values } = fault;
  if (rule === "not-contract") return contractFault("not-population", at);
  if (rule === "contract-id") return contractFault("not-quarter", at, values);
  if (values["form"] === "id") return contractFault(rule, at, { ...values, form: "quarter" });
  return rule === "not-year-key"
    ? contractFault("not-code", at, { received: String(at.at(-1) ?? "") })
    : fault;
}
