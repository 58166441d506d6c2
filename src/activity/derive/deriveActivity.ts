import { firstOfMonth } from "../../calc/serialDate";
import type { ActivityFigure, Contract, Municipality } from "../../contract/contract";
import { yearDays, yearOfDay } from "../../calc/contractYear";
import { activityKey } from "../tables/activityFacts";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import { firmIdentities } from "./firmIdentity";
import { firstGuidances } from "./firstGuidances";
import { isGuidance, type Guidance } from "./guidance";
import { meetingFactsReader, type MeetingFacts } from "../tables/meetingFacts";
import type { MeetingRow } from "../tables/meetingRow";
import { inRowOrder } from "../check/rule";
import { forEachInSteps, subSteps, type Steps } from "../slices/steps";
import { uniqueFirmsByYear, type UniqueYear } from "./uniqueFirmsByYear";

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

export interface DerivedActivity {
  /** By month, then in the contract's order of municipalities. */
  readonly rows: readonly DerivedRow[];
  readonly years: readonly UniqueYear[];
  readonly leftOut: LeftOut;
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

  const identityOf = firmIdentities(guidances);
  const { isYoung } = firstGuidances(guidances, identityOf, contract);
  const places = new Map<string, Guidance[]>();
  const place = (guidance: Guidance) => {
    const key = activityKey(guidance.date, guidance.municipality);
    const others = places.get(key);
    if (others) others.push(guidance);
    else places.set(key, [guidance]);
  };
  yield* subSteps(forEachInSteps(guidances, place), 0.5, 0.7);

  const saysGrowth = guidances.some(({ values, growth }) => growth !== undefined && !isBlank(values.growth));
  const rows: DerivedRow[] = [];
  const make = (group: readonly Guidance[]) => rows.push(...derivedRow(group, isYoung, saysGrowth));
  yield* subSteps(forEachInSteps([...places.values()], make), 0.7, 0.8);

  const order = new Map(contract.municipalities.map(({ code }, index) => [code, index]));
  const inContract = ({ municipality }: DerivedRow) => order.get(municipality.code) ?? order.size;
  const isOfLaterYear = (date: number) => yearDays(contract, yearOfDay(contract, date)).first > countedUntil;
  const numbers = (facts: readonly MeetingFacts[]) => facts.map(({ row }) => row);
  return {
    rows: rows.sort((a, b) => a.month - b.month || inContract(a) - inContract(b)),
    years: uniqueFirmsByYear(
      guidances.filter(({ date }) => date <= countedUntil || isOfLaterYear(date)),
      identityOf,
      { isYoung },
      contract,
    ),
    leftOut: {
      meetings: numbers(unread),
      withoutIdentity: numbers(guidances.filter((guidance) => identityOf(guidance) === undefined)),
      withoutFounding: numbers(guidances.filter((guidance) => isYoung(guidance) === undefined)),
      growthUnreadable: numbers(guidances.filter(({ growth }) => growth === undefined)),
    },
  };
}

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
