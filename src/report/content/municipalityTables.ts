import { wholeInBand, type WholeInBand } from "../../calc/wholeInBand";
import { spanOf } from "../../contract/span";
import { chanceFacts } from "../chanceFacts";
import { isAnythingDue } from "../facts/isAnythingDue";
import type { Figure } from "../facts/figure";
import type { MunicipalityFacts, ReportFacts } from "../facts/reportFacts";
import { lackingToLimit } from "../sentences/lowerLimitSentences";
import { isComparedOnKnownMonths } from "../sentences/municipalVerdict";
import type { Writing } from "../writing";
import { shownFigure, withColumns, type ContentCell, type ContentTable, type Shape } from "./reportContent";

/** The columns of what is counted: the name, individual and collective guidance. */
const COUNTED: readonly number[] = [0, 3, 8];
/** Before a month has ended: the name and the year's target. */
const NOTHING_DUE: readonly number[] = [0, 1];

/**
 * The municipalities in the contract's order, never a ranking; where nothing is shared out, what is counted alone, and
 * nothing of what is counted before a month has ended.
 */
export function municipalitiesTable(facts: ReportFacts, { texts, shortDay }: Writing): ContentTable {
  const { frame } = texts;
  const words = frame.municipality;
  const { below } = spanOf(facts.contract);
  const rows = facts.municipalities.map((each): ContentCell[] => {
    const { compared, position } = each;
    const lacking = lackingToLimit(each, facts);
    const lower = compared && { ...compared, value: compared.value * (1 - below) };
    // Its deviation is from this target: the one of the whole period beside it would contradict it.
    const due = isComparedOnKnownMonths(each) ? compared : each.toDate;
    return [
      nameOf(each, facts, texts),
      shownFigure(each.target, { kind: "one-decimal" }),
      shownFigure(facts.isFinal ? lower : due, { kind: "one-decimal" }),
      shownFigure(each.individual, { kind: "whole" }) ?? frame.missing,
      shownFigure(each.deviation, { kind: "signed-one-decimal" }),
      shownFigure(each.deviationShare, { kind: "signed-percent" }),
      frame.positions[position],
      lacking === undefined ? null : { value: lacking, shape: { kind: "whole" } },
      shownFigure(each.collective, { kind: "whole" }) ?? frame.missing,
    ];
  });
  const headers = [
    words.name,
    words.target,
    facts.isFinal ? words.lower : words.toDate(shortDay(facts.countedUntil)),
    words.individual[facts.guidanceUnit.kind],
    words.deviation,
    words.share,
    words.position,
    words.lacking,
    words.collective,
  ];
  const all = [...rows, totals(facts, frame)];
  const isShared = !facts.isUnshared && facts.individualTarget !== undefined;
  const isDue = isAnythingDue(facts);
  if (!isDue && !isShared) return { kind: "municipalities", headers: [], rows: [] };
  const table: ContentTable = { kind: "municipalities", headers, rows: all, hasTotal: true };
  if (isDue && !facts.isUnshared) return table;
  return withColumns(table, isDue ? COUNTED : NOTHING_DUE);
}

/** With the months that it is compared over, where these are not all that have ended. */
function nameOf(own: MunicipalityFacts, { monthsEnded }: ReportFacts, { frame }: Writing["texts"]): string {
  if (!isComparedOnKnownMonths(own)) return own.name;
  return frame.municipality.knownMonths(own.name, monthsEnded - own.missingMonths.length, monthsEnded);
}

/**
 * Counts are summed as far as they are there, as R1 sums them, and marked where months are missing; of targets and
 * deviations there is a sum only where all have one, over the same months.
 */
function totals(facts: ReportFacts, frame: Writing["texts"]["frame"]): ContentCell[] {
  const { municipalities, isFinal } = facts;
  const lacking = isAnythingDue(facts) ? municipalities.filter(lacksMonths).length : 0;
  const counted = (figures: readonly (Figure | undefined)[]) =>
    sum(
      figures.filter((each) => each !== undefined),
      { kind: "whole" },
    );
  const isMixed = municipalities.some(isComparedOnKnownMonths);
  const sum = (figures: readonly (Figure | undefined)[], shape: Shape): ContentCell => {
    if (figures.length === 0 || figures.some((each) => each === undefined)) return null;
    return { value: figures.reduce((total, each) => total + (each?.value ?? 0), 0), shape };
  };
  return [
    lacking > 0 ? frame.incompleteTotal(lacking) : frame.total,
    sum(
      municipalities.map(({ target }) => target),
      { kind: "one-decimal" },
    ),
    isFinal || isMixed
      ? null
      : sum(
          municipalities.map(({ toDate }) => toDate),
          { kind: "one-decimal" },
        ),
    counted(municipalities.map(({ individual }) => individual)),
    isMixed
      ? null
      : sum(
          municipalities.map(({ deviation }) => deviation),
          { kind: "signed-one-decimal" },
        ),
    null,
    "",
    null,
    counted(municipalities.map(({ collective }) => collective)),
  ];
}

function lacksMonths({ individual, collective, missingMonths, months }: MunicipalityFacts): boolean {
  const isBlank = months.some((month) => !month.individual || !month.collective);
  return isBlank || missingMonths.length > 0 || !individual || !collective;
}

/**
 * Facts of each municipality beside its place in the band: the effect of chance alone, the whole numbers in its
 * span, and its guidances by inhabitants. Each column depends on its own figures, and is left out where nobody has any.
 */
export function chanceTable(facts: ReportFacts, { texts }: Writing): ContentTable {
  const { frame } = texts;
  const words = frame.chanceTable;
  const { below, above } = spanOf(facts.contract);
  const chances = new Map(chanceFacts(facts)?.municipalities.map((each) => [each.municipality, each]));
  const ofHundred = (chance: number | undefined): ContentCell =>
    chance === undefined ? null : { value: Math.round(chance * 100), shape: { kind: "whole" } };
  const rows = facts.municipalities.map((own): ContentCell[] => {
    const { individual, inhabitants, missingMonths } = own;
    const due = own.toDate ?? own.target;
    const compared = due && due.value > 0 ? due : undefined;
    const chance = chances.get(own);
    const isWhole = individual && missingMonths.length === 0;
    const perThousand = isWhole && inhabitants && (individual.value / inhabitants.value) * 1000;
    return [
      own.name,
      shownFigure(compared, { kind: "one-decimal" }),
      ofHundred(chance?.below),
      ofHundred(chance?.belowAtPace),
      compared ? wholeText(wholeInBand(compared.value, below, above), frame) : null,
      typeof perThousand !== "number" ? null : { value: perThousand, shape: { kind: "one-decimal" } },
    ];
  });
  const headers = [words.name, words.target, words.hundred, words.ownPace, words.whole, words.perThousand];
  const isKnown = (cells: readonly ContentCell[]) => cells.some((cell, index) => index > 0 && cell !== null);
  return withColumns(
    { kind: "chance", headers, rows: rows.filter(isKnown) },
    [...headers.keys()].filter((index) => rows.some((cells) => cells[index] !== null)),
  );
}

/** The whole numbers in a span, or the two nearest where there is none in it. */
export function wholeText({ lowest, highest }: WholeInBand, frame: Writing["texts"]["frame"]): string {
  return lowest > highest ? frame.wholeNone(highest, lowest) : frame.wholeSpan(lowest, highest);
}
