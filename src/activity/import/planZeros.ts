import { yearOfDay } from "../../calc/contractYear";
import { lastEndedMonthEnd } from "../../calc/serialDate";
import type { Contract, Municipality } from "../../contract/contract";
import { municipalitiesIn } from "../values/municipalitiesIn";
import { activityKey, isOfContract, type ActivityFacts } from "../tables/activityFacts";
import type { ActivityColumn, ActivityRow } from "../tables/activityRow";
import { contractMonths } from "../tables/contractMonths";
import { zeroRow } from "../tables/zeroRow";
import { forEachInSteps, type Steps } from "../slices/steps";

/** The user's statement that a source is complete: where it has no row, nothing happened. */
export interface ZerosChoice {
  /** First day of the last month that it covers; absent, the last month with rows. */
  readonly until?: number | undefined;
  /** First day of the last locked month. */
  readonly lockedUntil?: number | undefined;
  /** The source that the rows name. */
  readonly source: string;
  /** Places of rows that were left out while the file was read. */
  readonly unread?: readonly MonthPlace[];
}

/** A month and municipality, as far as they are known. */
export type MonthPlace = Partial<Pick<ActivityFacts, "month" | "resolvedMunicipality">>;

/** Rows of zeros for the months and municipalities without a row. */
export interface ZerosPlan {
  /** First days of the months that can be covered, as Excel serial numbers, in order. */
  readonly months: readonly number[];
  /** The last month that is covered, or would be; `undefined` where no month can be. */
  readonly until: number | undefined;
  /** Empty until the user has made that statement. */
  readonly rows: readonly ActivityRow[];
  /** How many places get no row because an unreadable one may belong there. */
  readonly unsettled: number;
}

interface ZerosInput {
  /** Rows of the sheet and of the file: a place that has one, valid or not, is not absent. */
  readonly rows: readonly ActivityFacts[];
  /** Rows of the file left out because they sum others up: a place that they name may have no other row. */
  readonly sums: readonly ActivityFacts[];
  /** The months that the file has figures of, as Excel serial numbers of their first days. */
  readonly covered: readonly number[];
  readonly contract: Contract;
  /** Excel serial number of a whole day: a month that has not ended by then is no zero yet. */
  readonly statusDate: number;
  /** Figures of other columns stay missing. */
  readonly columns: ReadonlySet<ActivityColumn>;
}

/** Plans zeros from the beginning of the first year that a file has figures of. */
export function* planZerosSteps(
  { rows, sums, covered, contract, statusDate, columns }: ZerosInput,
  choice: ZerosChoice | undefined,
): Steps<ZerosPlan> {
  const [first, last] = covered
    .filter((month) => isOfContract(month, contract))
    .reduce(([from, to], month) => [Math.min(from, month), Math.max(to, month)], [Infinity, -Infinity]);
  const months = endedMonths(contract, statusDate, first);
  const end = choice?.until ?? last;
  const until = months.filter((month) => month <= end).at(-1);
  if (!choice || until === undefined) return { months, until, rows: [], unsettled: 0 };

  const taken = new Set<string>((choice.unread ?? []).map(placeKey));
  const named = new Set<Municipality>();
  const asides: ActivityFacts[] = [];
  const take = (facts: ActivityFacts) => {
    if (isEntered(facts)) {
      taken.add(placeKey(facts));
      if (facts.resolvedMunicipality) named.add(facts.resolvedMunicipality);
    } else if (facts.aside?.kind === "sum") asides.push(facts);
  };
  yield* forEachInSteps(rows, take);
  // A row that only its position marks as a sum may belong to any place.
  for (const facts of sums) {
    if (facts.aside?.isCertain === false) take(facts);
    else asides.push(facts);
  }
  // A place's sum stands for figures: of its month where it names one, else of a municipality without other rows.
  const summed = new Set<string>();
  for (const { month, values } of asides) {
    for (const municipality of municipalitiesIn(contract, `${values.municipality}; ${values.period}`)) {
      if (month !== undefined || !named.has(municipality))
        summed.add(placeKey({ month, resolvedMunicipality: municipality }));
    }
  }
  const { lockedUntil = -Infinity, source } = choice;
  const zeros: ActivityRow[] = [];
  let unsettled = 0;
  for (const month of months.filter((each) => each > lockedUntil && each <= until)) {
    for (const resolvedMunicipality of contract.municipalities) {
      const place = { month, resolvedMunicipality };
      if (taken.has(placeKey(place))) continue;
      const mayBeTaken =
        [{ month }, { resolvedMunicipality }, {}].some((each) => taken.has(placeKey(each))) ||
        [place, { resolvedMunicipality }].some((each) => summed.has(placeKey(each)));
      if (mayBeTaken) unsettled++;
      else zeros.push(zeroRow(month, resolvedMunicipality.name, source, columns));
    }
  }
  return { months, until, rows: zeros, unsettled };
}

/** Months of the contract that have ended, from the year of a day on. */
function endedMonths(contract: Contract, statusDate: number, from: number): number[] {
  if (from === Infinity) return [];
  const firstYear = yearOfDay(contract, from);
  const end = lastEndedMonthEnd(statusDate);
  return contractMonths(contract).filter((month) => yearOfDay(contract, month) >= firstYear && month <= end);
}

/** Whether a row stands for a month or has figures: neither a blank one, nor a sum or note. */
function isEntered({ aside, month, resolvedMunicipality, hasFigures }: ActivityFacts): boolean {
  if (aside?.isCertain) return false;
  return hasFigures || (month !== undefined && resolvedMunicipality !== undefined);
}

function placeKey({ month, resolvedMunicipality }: MonthPlace): string {
  if (month !== undefined && resolvedMunicipality) return activityKey(month, resolvedMunicipality);
  return `${month ?? ""}|${resolvedMunicipality?.code ?? ""}`;
}
