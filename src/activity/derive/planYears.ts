import { yearOfDay } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { guidancesIn } from "../check/countedRows";
import type { LockedPlace } from "../check/tableRules";
import type { ActivityFacts } from "../tables/activityFacts";
import type { EnteredRow } from "../tables/enteredRow";
import { YEAR_COLUMN_IDS, type YearColumn, type YearRow } from "../tables/yearRow";
import type { DerivationOutcome, RowWithoutMeetings, YearCountsPlan } from "./derivationPlan";
import type { DerivedActivity } from "./deriveActivity";
import type { DerivedCount } from "./derivedCount";
import type { SumsByChoice } from "./derivationOutcomes";
import { planYearCounts } from "./planYearCounts";
import { uniqueCoverage } from "./uniqueCoverage";

interface YearTables {
  readonly years: readonly EnteredRow<YearRow>[] | undefined;
  readonly yearColumns?: ReadonlySet<YearColumn> | undefined;
  readonly contract: Contract;
  readonly locked?: ReadonlyMap<string, LockedPlace> | undefined;
  readonly lockedUntil?: number | undefined;
  readonly earlier: readonly DerivedCount[];
}

interface DerivedParts {
  readonly derived: DerivedActivity;
  readonly sums: SumsByChoice;
  readonly facts: readonly ActivityFacts[];
  readonly gone: readonly RowWithoutMeetings[];
  readonly standing: readonly RowWithoutMeetings[];
  readonly countedUntil: number;
  readonly lockedMonths: ReadonlySet<string>;
}

interface PlannedYears {
  readonly coverage: Readonly<Record<"kept" | "replaced", DerivationOutcome["coverage"]>>;
  /** `undefined` where the sheet with the table of years was deleted. */
  readonly years: YearCountsPlan | undefined;
}

/** How the unique counts of derived meetings change the table of years, and how far they reach beside Aktivitet. */
export function planYears(
  { years, yearColumns, contract, locked, lockedUntil, earlier }: YearTables,
  { derived, sums, facts, gone, standing, countedUntil, lockedMonths }: DerivedParts,
): PlannedYears {
  const reach = {
    derived: derived.rows,
    years: derived.years,
    uncounted: derived.uncounted,
    existing: facts,
    standing: new Set(standing.map(({ row }) => row)),
    contract,
    countedUntil,
    locked,
    lockedMonths,
  };
  // Where a year lacks meetings, counts made of the meetings that are left do not cover it.
  const incomplete = new Set(gone.map(({ month }) => yearOfDay(contract, month)));
  const coverage = {
    kept: uniqueCoverage(reach, false).filter(({ year }) => !incomplete.has(year)),
    replaced: uniqueCoverage(reach, true),
  };
  const columns = yearColumns ?? new Set(YEAR_COLUMN_IDS);
  return {
    coverage,
    years:
      years &&
      planYearCounts({
        derived: derived.years,
        rows: years,
        earlier,
        incomplete,
        coverage,
        guidances: { kept: guidancesIn(sums.kept), replaced: guidancesIn(sums.replaced) },
        columns,
        contract,
        lockedUntil,
      }),
  };
}
