import type { Contract, Municipality, UniqueFigure } from "../contract/contract";
import type { FigureColumn } from "./activityRow";
import type { EnteredRow } from "./enteredRow";
import { firstGuidances } from "./firstGuidances";
import { isoMonth } from "./isoDay";
import { meetingFacts, type MeetingFacts } from "./meetingFacts";
import type { MeetingRow } from "./meetingRow";
import { inRowOrder } from "./rule";
import { uniqueFirmsByYear, type UniqueYear } from "./uniqueFirmsByYear";
import { placeKey } from "./activityFacts";
import { serialOfIsoDate } from "../calc/serialDate";

/** A month and municipality made up from meetings. */
export interface MadeUpRow {
  /** The first of the month as an Excel serial number. */
  readonly month: number;
  readonly municipality: Municipality;
  /** `null` where nothing in the meetings tells: no founding date for any of them. */
  readonly figures: Readonly<Record<FigureColumn, number | null>>;
  /** The rows of Forløb that each figure counts. */
  readonly from: Readonly<Record<FigureColumn, readonly number[]>>;
}

/** Rows of Forløb that could not enter a count, by what they lack. */
export interface LeftOut {
  /** No date, municipality or kind that can be read: in no count at all. */
  readonly meetings: readonly number[];
  /** No well-formed CVR number: guided, but in no count of unique firms. */
  readonly withoutCvr: readonly number[];
  /** No founding date that can be read: guided, but in no count of young firms. */
  readonly withoutFounding: readonly number[];
  /** Neither yes nor no under Vækstforløb: in no count of growth courses. */
  readonly growthUnread: readonly number[];
}

export interface MadeUp {
  /** By month, then in the contract's order of municipalities. */
  readonly rows: readonly MadeUpRow[];
  readonly years: readonly UniqueYear[];
  readonly leftOut: LeftOut;
}

export type { UniqueFigure, UniqueYear };

/**
 * Makes Aktivitet up from meetings: guidances by month, municipality and kind, growth courses where a meeting
 * says so, and unique firms a year (trap 6). A guidance is of a firm under three years where the firm was
 * that on the day of its first guidance of the year (trap 9). Every figure names the rows it counts.
 */
export function makeUpActivity(meetings: readonly EnteredRow<MeetingRow>[], contract: Contract): MadeUp {
  const all = meetingFacts(inRowOrder(meetings), { contract }).filter(({ filled }) => filled);
  const guidances = all.filter(isGuidance);
  const first = firstGuidances(guidances);
  const places = new Map<string, Guidance[]>();
  for (const guidance of guidances) {
    const key = placeKey(guidance.date, guidance.municipality);
    const others = places.get(key);
    if (others) others.push(guidance);
    else places.set(key, [guidance]);
  }
  const order = new Map(contract.municipalities.map(({ code }, index) => [code, index]));
  const place = ({ municipality }: MadeUpRow) => order.get(municipality.code) ?? order.size;
  const numbers = (rows: readonly MeetingFacts[]) => rows.map(({ row }) => row);
  return {
    rows: [...places.values()]
      .flatMap((group) => madeUpRow(group, first.isYoung))
      .sort((a, b) => a.month - b.month || place(a) - place(b)),
    years: uniqueFirmsByYear(guidances, first),
    leftOut: {
      meetings: numbers(all.filter((facts) => !isGuidance(facts))),
      withoutCvr: numbers(guidances.filter(({ cvr }) => cvr === undefined)),
      withoutFounding: numbers(guidances.filter((guidance) => first.isYoung(guidance) === undefined)),
      growthUnread: numbers(guidances.filter(({ growth }) => growth === undefined)),
    },
  };
}

/** A meeting that counts: when, where and of which kind are known. */
export type Guidance = MeetingFacts & {
  readonly date: number;
  readonly municipality: Municipality;
  readonly kind: NonNullable<MeetingFacts["kind"]>;
};

function isGuidance(facts: MeetingFacts): facts is Guidance {
  return facts.date !== undefined && facts.municipality !== undefined && facts.kind !== undefined;
}

function madeUpRow(
  group: readonly Guidance[],
  isYoung: (guidance: Guidance) => boolean | undefined,
): MadeUpRow[] {
  const [any] = group;
  if (!any) return [];
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
      month: serialOfIsoDate(`${isoMonth(any.date)}-01`),
      municipality: any.municipality,
      figures: {
        individual: from.individual.length,
        collective: from.collective.length,
        growth: from.growth.length,
        young: known ? from.young.length : null,
      },
      from,
    },
  ];
}
