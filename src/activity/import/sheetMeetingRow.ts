import type { ContractLanguage } from "../../language/language";
import { meetingTexts } from "../../language/sheets/meetingTexts";
import { type Entry, isBlank } from "../values/entry";
import type { MeetingFacts } from "../tables/meetingFacts";
import type { MeetingRow } from "../tables/meetingRow";
import { parseDate } from "../values/parseDate";

/**
 * A meeting as a row of Forløb: parsed values as the sheet's lists spell them, all others as written, so that nothing
 * is lost.
 */
export function sheetMeetingRow(facts: MeetingFacts, language: ContractLanguage): MeetingRow {
  const { values, date, founded, municipality, kind, growth } = facts;
  const texts = meetingTexts(language);
  const yesOrNo = growth === undefined || isBlank(values.growth) ? undefined : growth;
  return {
    ...values,
    date: date ?? day(values.date),
    municipality: municipality?.name ?? values.municipality,
    kind: kind === undefined ? values.kind : texts.kinds[kind],
    growth: yesOrNo === undefined ? values.growth : texts.growth[yesOrNo ? "yes" : "no"],
    founded: founded ?? day(values.founded),
  };
}

function day(entry: Entry): Entry {
  return typeof entry === "string" ? (parseDate(entry, "day") ?? entry) : entry;
}
