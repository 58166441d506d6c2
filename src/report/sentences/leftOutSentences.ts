import { instantOf } from "../../calc/serialDate";
import { sheetTexts } from "../../language/sheets/sheets";
import type { LeftOutPlace } from "../facts/leftOut";
import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { namesWithMonths } from "./spreadSentences";
import { sentence, type Sentence } from "./sentence";

/** More places than these are counted, not named; their cells are kept all the same. */
const NAMED = 25;

/**
 * Entries in no sum: rows and cells of Aktivitet by their reasons, meetings that cannot be read, and months without
 * figures.
 */
export function leftOutSentences(facts: ReportFacts, writing: Writing): Sentence[] {
  const words = writing.texts.sentences;
  const rows = facts.leftOut.map(({ reason, places }) =>
    sentence(
      words.leftOut(reasonText(reason, facts), places.length, placesText(places, writing)),
      cellsOf(places),
    ),
  );
  const cells = (facts.cellsLeftOut ?? []).map(({ heading, reason, places }) =>
    sentence(
      words.cellsLeftOut[reason](heading, places.length, placesText(places, writing, true)),
      cellsOf(places),
    ),
  );
  const { meetingsLeftOut: meetings, lockedWithoutRow: alone = [] } = facts;
  return [
    ...(rows.length + cells.length > 0 ? [...rows, ...cells] : [sentence(words.nothingLeftOut, [])]),
    ...(meetings.length > 0
      ? [sentence(words.meetingsLeftOut(meetings.length, placesText(meetings, writing)), cellsOf(meetings))]
      : []),
    ...(alone.length > 0
      ? [sentence(words.lockedWithoutRow(alone.length, placesText(alone, writing)), cellsOf(alone))]
      : []),
    ...withoutFirm(facts, writing),
    ...laterMonths(facts, writing),
    ...monthsLeftOut(facts, writing),
  ];
}

/** Why, without the status's own answer before it: that it is not counted is what the sentence is about. */
function reasonText(reason: string, { contract }: ReportFacts): string {
  return reason.replace(`${sheetTexts(contract.language).shared.no}: `, "");
}

/** Founders often have no CVR number: they are guided all the same, and are no firm that can be told from another. */
function withoutFirm({ guidancesWithoutFirm: lacking }: ReportFacts, { texts }: Writing): Sentence[] {
  if (!lacking || lacking.value === 0) return [];
  return [sentence(texts.sentences.guidancesWithoutFirm(lacking.value), [lacking.cell])];
}

/** Months that had not ended are in no sum and no verdict; what is there of them already is shown apart. */
function laterMonths(
  { laterFigures = [], statusDate }: ReportFacts,
  { texts, numerals, day, month }: Writing,
): Sentence[] {
  if (laterFigures.length === 0) return [];
  const months = [...new Set(laterFigures.flatMap((each) => each.months))].sort((one, other) => one - other);
  const named = months.map(month).join(", ");
  const sums = laterFigures.map(({ heading, sum }) => `${heading} ${numerals.number(sum)}`).join(", ");
  const laterText = texts.sentences.laterMonths(day(statusDate), named, sums);
  const cells = laterFigures.flatMap((each) => each.cells);
  return [{ ...sentence(laterText, cells), isApart: true }];
}

/** Every municipality that lacks months, whether it is judged or not. */
function monthsLeftOut(facts: ReportFacts, writing: Writing): Sentence[] {
  const lacking = facts.municipalities.filter(({ missingMonths }) => missingMonths.length > 0);
  if (lacking.length === 0) return [];
  return [
    sentence(
      writing.texts.sentences.monthsLeftOut(namesWithMonths(lacking, facts, writing)),
      lacking.flatMap(({ positionCell, individual }) => [positionCell, individual?.cell]),
    ),
  ];
}

function cellsOf(places: readonly LeftOutPlace[]): string[] {
  return places.flatMap(({ cells }) => cells);
}

/** `Aarhus, februar 2026 (2); ukendt kommune, marts 2026`, or each with its cell. */
function placesText(
  places: readonly LeftOutPlace[],
  { texts, numerals }: Writing,
  withCells = false,
): string {
  const words = texts.sentences.leftOutPlace;
  const counts = new Map<string, number>();
  for (const { municipality, month, cells } of places) {
    const day = month === undefined ? undefined : instantOf(month);
    const when = day ? `${numerals.month(day)} ${day.getUTCFullYear()}` : words.noMonth;
    const where = withCells ? ` (${cells.join(", ").replaceAll("'", "")})` : "";
    const name = `${municipality ?? words.noMunicipality}, ${when}${where}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) =>
    count > 1 ? `${name} (${numerals.number(count)})` : name,
  );
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [words.more(more)] : [])].join("; ");
}
