import { firstOfMonth } from "../../calc/serialDate";
import type { ActivityFigure, Contract, Municipality } from "../../contract/contract";
import { yearDays, yearOfDay } from "../../calc/contractYear";
import { activityKey } from "../tables/activityFacts";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import { firmIdentitySteps } from "./firmIdentity";
import { firstGuidanceSteps } from "./firstGuidances";
import { isGuidance, type Guidance } from "./guidance";
import { meetingFactsReader, type MeetingFacts } from "../tables/meetingFacts";
import type { MeetingRow } from "../tables/meetingRow";
import { inRowOrder } from "../check/rule";
import type { MonthPlace } from "../import/planZeros";
import { forEachInSteps, subSteps, type Steps } from "../slices/steps";
import { uniqueFirmSteps, type UniqueYear } from "./uniqueFirmsByYear";

/** The figures of one month and municipality, derived from meetings. */
export interface DerivedRow {
  /** The first of the month as an Excel serial number. */
  readonly month: number;
  readonly municipality: Municipality;
  /**
   * `null` where the meetings say nothing: no founding date for any of the row's, or nothing under Vækstforløb for
   * any meeting at all.
   */
  readonly figures: Readonly<Record<ActivityFigure, number | null>>;
  /** The rows of Forløb that each figure counts. */
  readonly from: Readonly<Record<ActivityFigure, readonly number[]>>;
}

/** Rows of Forløb left out of counts, by what they lack. */
interface LeftOut {
  /** No date, municipality or kind that can be read: in no count at all. */
  readonly meetings: readonly number[];
  /** Neither CVR number nor reference: guided, but in no count of unique firms. */
  readonly withoutIdentity: readonly number[];
  /** No founding date that can be read: guided, but in no count of young firms. */
  readonly withoutFounding: readonly number[];
  /** Neither yes nor no under Vækstforløb: in no count of growth courses. */
  readonly growthUnreadable: readonly number[];
}

/** Places of meetings by the date of status that figures could not take in, by what they lack. */
export interface UncountedMeetings {
  /** Date, municipality or kind. */
  readonly unread: readonly MonthPlace[];
  /** Yes or no under Vækstforløb. */
  readonly growth: readonly MonthPlace[];
  /** The founding date of their firm. */
  readonly undated: readonly MonthPlace[];
}

export interface DerivedActivity {
  /** By month, then in the contract's order of municipalities. */
  readonly rows: readonly DerivedRow[];
  readonly years: readonly UniqueYear[];
  readonly leftOut: LeftOut;
  readonly uncounted: UncountedMeetings;
}

export type { UniqueYear };

/**
 * Derives Aktivitet from meetings: guidances by month, municipality and kind, growth courses where a meeting
 * says so, and unique firms a year. A guidance is of a firm under three years where the firm was that on the
 * day of its first guidance of the year (docs/contract-reading.md, "Under three years on the day of first
 * guidance"). Every figure names the rows it counts.
 * @param countedUntil the last day whose meetings are among the unique firms of a year that has begun by then: they
 * cannot be summed by month
 */
export function* deriveActivitySteps(
  meetings: readonly EnteredRow<MeetingRow>[],
  contract: Contract,
  countedUntil = Infinity,
): Steps<DerivedActivity> {
  const readFacts = meetingFactsReader(contract);
  const unread: MeetingFacts[] = [];
  const guidances: Guidance[] = [];
  const read = (row: EnteredRow<MeetingRow>) => {
    const facts = readFacts(row);
    if (isGuidance(facts)) guidances.push(facts);
    else if (facts.filled) unread.push(facts);
  };
  yield* subSteps(forEachInSteps(inRowOrder(meetings), read), 0, 0.4);

  const identityOf = yield* subSteps(firmIdentitySteps(guidances), 0.4, 0.45);
  const first = yield* subSteps(firstGuidanceSteps(guidances, identityOf, contract), 0.45, 0.55);
  const { isYoung } = first;
  const places = new Map<string, Guidance[]>();
  const unknown = { identity: [] as number[], founding: [] as number[], growth: [] as number[] };
  let saysGrowth = false;
  const place = (guidance: Guidance) => {
    const { row, date, municipality, growth, values } = guidance;
    const key = activityKey(date, municipality);
    const others = places.get(key);
    if (others) others.push(guidance);
    else places.set(key, [guidance]);
    if (identityOf(guidance) === undefined) unknown.identity.push(row);
    if (isYoung(guidance) === undefined) unknown.founding.push(row);
    if (growth === undefined) unknown.growth.push(row);
    else if (!isBlank(values.growth)) saysGrowth = true;
  };
  yield* subSteps(forEachInSteps(guidances, place), 0.55, 0.7);

  const rows: DerivedRow[] = [];
  const make = (group: readonly Guidance[]) => rows.push(...derivedRow(group, isYoung, saysGrowth));
  yield* subSteps(forEachInSteps([...places.values()], make, GROUPS_PER_STEP), 0.7, 0.8);

  const order = new Map(contract.municipalities.map(({ code }, index) => [code, index]));
  const inContract = ({ municipality }: DerivedRow) => order.get(municipality.code) ?? order.size;
  const isOfLaterYear = (date: number) => yearDays(contract, yearOfDay(contract, date)).first > countedUntil;
  const isCounted = ({ date }: MeetingFacts) =>
    date === undefined || date <= countedUntil || isOfLaterYear(date);
  const counted = guidances.filter(isCounted);
  const placesOf = (uncounted: readonly MeetingFacts[]) => uncounted.filter(isCounted).map(meetingPlace);
  return {
    rows: rows.sort((a, b) => a.month - b.month || inContract(a) - inContract(b)),
    years: yield* subSteps(uniqueFirmSteps(counted, identityOf, first, contract), 0.8, 1),
    leftOut: {
      meetings: unread.map(({ row }) => row),
      withoutIdentity: unknown.identity,
      withoutFounding: unknown.founding,
      growthUnreadable: unknown.growth,
    },
    uncounted: {
      unread: placesOf(unread.filter(({ aside }) => !aside?.isCertain)),
      growth: placesOf(guidances.filter(({ growth }) => growth === undefined)),
      undated: placesOf(guidances.filter((guidance) => isYoung(guidance) === undefined)),
    },
  };
}

/** The month and municipality of a meeting, as far as they can be read. */
export function meetingPlace({ date, resolvedMunicipality }: MeetingFacts): MonthPlace {
  return { month: date === undefined ? undefined : firstOfMonth(date), resolvedMunicipality };
}

/** Months of a municipality, each with as many guidances as there are. */
const GROUPS_PER_STEP = 5;

function derivedRow(
  group: readonly Guidance[],
  isYoung: (guidance: Guidance) => boolean | undefined,
  saysGrowth: boolean,
): DerivedRow[] {
  const [first] = group;
  if (!first) return [];
  const rowsWhere = (holds: (guidance: Guidance) => boolean) => group.filter(holds).map(({ row }) => row);
  const from = {
    individual: rowsWhere(({ kind }) => kind === "individual"),
    collective: rowsWhere(({ kind }) => kind === "collective"),
    growth: rowsWhere(({ growth }) => growth === true),
    young: rowsWhere((guidance) => isYoung(guidance) === true),
  };
  const known = group.some((guidance) => isYoung(guidance) !== undefined);
  return [
    {
      month: firstOfMonth(first.date),
      municipality: first.municipality,
      figures: {
        individual: from.individual.length,
        collective: from.collective.length,
        growth: saysGrowth ? from.growth.length : null,
        young: known ? from.young.length : null,
      },
      from,
    },
  ];
}
