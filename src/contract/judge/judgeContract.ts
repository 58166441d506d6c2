import * as v from "valibot";
import { contractSchema, type Contract } from "../contract";
import { liftForm } from "../file/liftForm";
import { judgeAmendedValues, judgeAmendments } from "./amendmentRules";
import { contractFault, type ContractFault, type Path, type ReportFault } from "./contractFault";
import { judgeDates } from "./dateRule";
import { expectedForm } from "./expectedForm";
import { formFaults } from "./formFaults";
import { judgeFunding } from "./fundingRules";
import { judgeIds, judgeMunicipalities } from "./listRules";
import { judgeNames } from "./nameRules";
import { judgeSigns } from "./signRules";
import { oncePerCause } from "./oncePerCause";
import { judgeBand, judgeShares, judgeSums, judgeTolerance } from "./targetRules";
import { judgeYears } from "./yearRules";

/** A contract that has been judged: whole, perhaps with warnings; or its faults, and no contract. */
export interface Judged {
  /** Absent where there are faults. */
  readonly contract?: Contract;
  readonly faults: readonly ContractFault[];
}

/** The rules, and which parts of the contract must be well formed for each. */
const RULES: readonly {
  readonly needs: readonly (keyof Contract)[];
  readonly judge: (contract: Contract, report: ReportFault) => void;
}[] = [
  { needs: ["measures", "areas", "counted"], judge: judgeIds },
  { needs: ["municipalities"], judge: judgeMunicipalities },
  { needs: ["measures", "areas", "counted", "municipalities"], judge: judgeSigns },
  { needs: ["source", "years", "measures", "amendments"], judge: judgeDates },
  { needs: ["source", "years", "measures"], judge: judgeYears },
  { needs: ["measures", "units", "counted"], judge: judgeNames },
  { needs: ["measures", "units", "amendments"], judge: judgeShares },
  { needs: ["measures", "units"], judge: judgeSums },
  { needs: ["band"], judge: judgeTolerance },
  { needs: ["measures", "band"], judge: judgeBand },
  { needs: ["source", "years", "measures", "units", "municipalities", "funding"], judge: judgeFunding },
  { needs: ["source", "years", "measures", "municipalities", "amendments"], judge: judgeAmendments },
  {
    needs: ["source", "years", "measures", "municipalities", "funding", "amendments"],
    judge: judgeAmendedValues,
  },
];

/** Judges a contract file's data, of today's form or an earlier one: every cause is reported once. */
export function judgeContract(file: unknown): Judged {
  const data = liftForm(file);
  const result = v.safeParse(contractSchema, data);
  const faults = formFaults(result.issues ?? [], contractSchema, data);
  faults.push(...infinite(data, []));
  for (const id of reservedUnits(data)) faults.push(contractFault("unknown-key", ["units", id], { key: id }));
  const broken = new Set(
    faults.flatMap(({ at, values }) => (at.length === 1 ? [at[0], values["meant"]] : [at[0]])),
  );
  if (!broken.has(undefined)) {
    const contract = (result.success ? result.output : { areas: [], ...(data as object) }) as Contract;
    const report: ReportFault = (...found) => void faults.push(contractFault(...found));
    for (const { needs, judge } of RULES) {
      if (!needs.some((part) => broken.has(part))) judge(contract, report);
      // Nothing can be placed in a year before the years are known.
      if (faults.some(({ rule }) => rule === "year-gap")) broken.add("years");
      // Years that begin on a wrong day hold the wrong periods, too.
      if (faults.some(({ path, severity }) => path === "source.inForce" && severity === "fault"))
        broken.add("source");
    }
  }
  const isWhole = faults.every(({ severity }) => severity === "warning");
  const causes = oncePerCause(faults);
  return result.success && isWhole ? { contract: result.output, faults: causes } : { faults: causes };
}

/** Numbers beyond what can be reckoned with, such as 1e999, which the form takes for numbers. */
function infinite(part: unknown, at: Path): ContractFault[] {
  if (typeof part === "number" && Math.abs(part) === Infinity)
    return [contractFault("too-large", at, { received: String(part), ...expectedForm(contractSchema, at) })];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, each]) =>
    infinite(each, [...at, Array.isArray(part) ? Number(key) : key]),
  );
}

/** Names that every object of JavaScript has: the schema passes over units of such names without a word. */
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function reservedUnits(data: unknown): readonly string[] {
  const { units } = (data ?? {}) as { readonly units?: unknown };
  return typeof units === "object" && units !== null
    ? Object.keys(units).filter((id) => RESERVED.has(id))
    : [];
}
