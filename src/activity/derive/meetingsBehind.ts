import type { Contract } from "../../contract/contract";
import { type Entry, isBlank } from "../values/entry";
import type { EnteredRow } from "../tables/enteredRow";
import { isGuidance } from "./guidance";
import { meetingFactsReader } from "../tables/meetingFacts";
import type { MeetingRow } from "../tables/meetingRow";
import type { Kind } from "../values/parseKind";

/** A meeting behind a figure. */
export interface MeetingBehind {
  /** Its row on the sheet. */
  readonly row: number;
  /** Its day's cell, `A14`. */
  readonly address: string;
  /** Excel serial number of a whole day. */
  readonly date: number;
  /** As written. */
  readonly firm: Entry;
  /** Eight digits; `undefined` where there is no well-formed number. */
  readonly cvr: string | undefined;
  /** By its official name. */
  readonly municipality: string;
  readonly kind: Kind;
}

/** A firm behind a count of unique firms. */
export interface FirmBehind {
  readonly cvr: string;
  /** The first name that one of its meetings gives; blank where none does. */
  readonly firm: Entry;
  readonly meetings: number;
  /** Its meetings' rows on the sheet. */
  readonly rows: readonly number[];
}

/**
 * Meetings by their row numbers, in the order of the rows.
 * @param addressOf the address of the cell that holds a row's day
 */
export function meetingsBehind(
  meetings: readonly EnteredRow<MeetingRow>[],
  rows: readonly number[],
  contract: Contract,
  addressOf: (row: number) => string,
): MeetingBehind[] {
  const wanted = new Set(rows);
  const facts = meetings.filter(({ row }) => wanted.has(row)).map(meetingFactsReader(contract));
  return facts.filter(isGuidance).map(({ row, values, date, cvr, municipality, kind }) => ({
    row,
    address: addressOf(row),
    date,
    firm: values.firm,
    cvr,
    municipality: municipality.name,
    kind,
  }));
}

/** Meetings by firm, sorted by name as the contract's language sorts, firms without a name last. */
export function firmsBehind(meetings: readonly MeetingBehind[], { language }: Contract): FirmBehind[] {
  const firms = new Map<string, { firm: Entry; rows: number[] }>();
  for (const { cvr, firm, row } of meetings) {
    if (cvr === undefined) continue;
    const known = firms.get(cvr);
    if (known) {
      known.rows.push(row);
      if (isBlank(known.firm)) known.firm = firm;
    } else firms.set(cvr, { firm, rows: [row] });
  }
  const { compare } = new Intl.Collator(language);
  const name = ({ firm }: FirmBehind) => String(firm ?? "");
  return [...firms]
    .map(([cvr, { firm, rows }]): FirmBehind => ({ cvr, firm, meetings: rows.length, rows }))
    .sort(
      (a, b) =>
        Number(isBlank(a.firm)) - Number(isBlank(b.firm)) ||
        compare(name(a), name(b)) ||
        Number(a.cvr) - Number(b.cvr),
    );
}
