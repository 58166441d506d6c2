import { wholeInBand, type WholeInBand } from "../../calc/wholeInBand";
import { spanOf } from "../../contract/span";
import { chanceFacts } from "../chanceFacts";
import { isAnythingDue } from "../facts/isAnythingDue";
import type { Figure } from "../facts/figure";
import type { MunicipalityFacts, ReportFacts } from "../facts/reportFacts";
import { lackingToLimit } from "../sentences/lowerLimitSentences";
import { isComparedOnKnownMonths } from "../sentences/municipalVerdict";
import type { Writing } from "../writing";
import { shownFigure, type ContentCell, type ContentTable, type Shape } from "./reportContent";

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
  if (isDue && !facts.isUnshared) return { kind: "municipalities", headers, rows: all, hasTotal: true };
  const kept = isDue ? COUNTED : NOTHING_DUE;
  const only = <Cell>(cells: readonly Cell[]) => cells.filter((_, index) => kept.includes(index));
  return {
    kind: "municipalities",
    headers: only(headers),
    rows: all.map(only),
    kept,
    hasTotal: true,
  };
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

/** The effect of chance alone on each municipality; absent where one of them has no target. */
export function chanceTable(facts: ReportFacts, { texts }: Writing): ContentTable | undefined {
  const chance = chanceFacts(facts);
  if (!chance) return undefined;
  const { frame } = texts;
  const words = frame.chanceTable;
  const headers = [words.name, words.target, words.hundred, words.ownPace, words.whole, words.perThousand];
  const rows = chance.municipalities.map(
    ({ municipality, compared, below, belowAtPace, whole }): ContentCell[] => {
      const { individual, inhabitants, missingMonths } = municipality;
      const isWhole = individual && missingMonths.length === 0;
      const perThousand = isWhole && inhabitants && (individual.value / inhabitants.value) * 1000;
      return [
        municipality.name,
        shownFigure(compared, { kind: "one-decimal" }),
        { value: Math.round(below * 100), shape: { kind: "whole" } },
        belowAtPace === undefined ? null : { value: Math.round(belowAtPace * 100), shape: { kind: "whole" } },
        wholeText(whole, frame),
        typeof perThousand !== "number" ? null : { value: perThousand, shape: { kind: "one-decimal" } },
      ];
    },
  );
  // Where months are missing there is no pace, and a sentence says so: no column is empty from top to bottom.
  const kept = [...headers.keys()].filter((index) => rows.some((cells) => cells[index] !== null));
  if (kept.length === headers.length) return { kind: "chance", headers, rows };
  const only = <Cell>(cells: readonly Cell[]) => cells.filter((_, index) => kept.includes(index));
  return { kind: "chance", headers: only(headers), rows: rows.map(only), kept };
}

/** The part that depends on no figure: the targets and the whole numbers in their spans; no rows without a total. */
export function wholeTable(facts: ReportFacts, { texts }: Writing): ContentTable {
  const { frame } = texts;
  const { below, above } = spanOf(facts.contract);
  const words = frame.chanceTable;
  return {
    kind: "chance",
    headers: [words.name, words.target, words.whole],
    kept: [0, 1, 4],
    rows: facts.municipalities.flatMap(({ name, toDate, target }) => {
      const compared = toDate ?? target;
      if (!facts.individualTarget || !compared || compared.value <= 0) return [];
      const whole = wholeInBand(compared.value, below, above);
      return [[name, shownFigure(compared, { kind: "one-decimal" }), wholeText(whole, frame)]];
    }),
  };
}

/** The whole numbers in a span, or the two nearest where there is none in it. */
export function wholeText({ lowest, highest }: WholeInBand, frame: Writing["texts"]["frame"]): string {
  return lowest > highest ? frame.wholeNone(highest, lowest) : frame.wholeSpan(lowest, highest);
}
