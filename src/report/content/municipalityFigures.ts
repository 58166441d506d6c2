import { fundingFor, fundingSection } from "../../contract/funding/funding";
import { fundingUnit } from "../../contract/shownUnit";
import { spanOf } from "../../contract/span";
import { wholeInBand } from "../../calc/wholeInBand";
import type { MunicipalTexts } from "../../language/report/municipalTexts";
import { lackingToLimit } from "../sentences/lowerLimitSentences";
import { monthsText } from "../sentences/monthsText";
import { isComparedOnKnownMonths, isJudged, ownPosition } from "../sentences/municipalVerdict";
import type { MunicipalInput } from "../sentences/municipalInput";
import { isAnythingDue } from "../facts/isAnythingDue";
import { wholeText } from "./municipalityTables";
import { furtherRows } from "./furtherRows";
import { shownFigure, type ContentCell, type ContentTable } from "./reportContent";

const ONE_DECIMAL = { kind: "one-decimal" } as const;
const WHOLE = { kind: "whole" } as const;

/** A table of facts: what, how much, and a remark. */
export function factsTable({ facts }: MunicipalTexts, rows: ContentTable["rows"]): ContentTable {
  return { kind: "facts", headers: [facts.label, facts.value, facts.remark], rows };
}

/** How the municipality stands: its guidances, what they are compared with, and the band. */
export function standingTable(input: MunicipalInput): ContentTable {
  const { own, facts, writing, words } = input;
  const { frame } = writing.texts;
  const until = facts.monthsEnded > 0 ? writing.month(facts.monthsEnded) : undefined;
  return factsTable(words, [
    until === undefined
      ? [words.noMonths, null, words.noMonthEnded]
      : [words.individual(until), shownFigure(own.individual, WHOLE) ?? frame.missing, ""],
    ...(facts.isUnshared
      ? []
      : [
          [
            words.target(writing.year(facts.year)),
            shownFigure(own.target, ONE_DECIMAL) ?? frame.notFixed,
            shareOf(input),
          ],
        ]),
    ...comparedRows(input),
    ...(until === undefined
      ? []
      : [
          [
            words.collective(until),
            shownFigure(own.collective, WHOLE) ?? frame.missing,
            facts.contract.band ? words.notInBand : "",
          ],
        ]),
    ...(until === undefined ? [] : furtherRows(input, until)),
    lastYearRow(input),
  ]);
}

function shareOf({ own, facts, writing, words }: MunicipalInput): string {
  const total = facts.individualTarget?.chosen.value;
  if (!own.target || !total) return "";
  return words.targetShare(writing.numerals.percent(own.target.value / total, { least: 2, most: 2 }));
}

function comparedRows(input: MunicipalInput): ContentCell[][] {
  const { own, facts, writing, words } = input;
  const { toDate, compared, deviation, deviationShare } = own;
  if (!compared || !isAnythingDue(facts)) return [];
  const { below, above } = spanOf(facts.contract);
  const { numerals, texts, day } = writing;
  const isKnownOnly = isComparedOnKnownMonths(own);
  const whole = wholeText(wholeInBand(compared.value, below, above), texts.frame);
  const lacking = isJudged(own) ? lackingToLimit(own, facts) : undefined;
  return [
    ...(toDate
      ? [[words.toDate(day(facts.countedUntil)), shownFigure(toDate, ONE_DECIMAL), words.byDays]]
      : []),
    ...(isKnownOnly
      ? [[words.knownMonths, shownFigure(compared, ONE_DECIMAL), words.knownOnly]]
      : [
          [
            words.lower,
            shownFigure({ ...compared, value: compared.value * (1 - below) }, ONE_DECIMAL),
            words.ofTarget(numerals.percent(1 - below)),
          ],
          [words.wholeSpan, whole, ""],
        ]),
    ...(lacking === undefined ? [] : [[words.lacking, { value: lacking, shape: WHOLE }, words.whole]]),
    ...(deviation
      ? [
          [
            words.deviation,
            shownFigure(deviation, { kind: "signed-one-decimal" }),
            deviationShare ? numerals.signedPercent(deviationShare.value) : "",
          ],
        ]
      : []),
    [words.position, texts.frame.positions[ownPosition(own, facts)], ""],
  ];
}

/** The sums of the year before, once all its months are known. */
function lastYearRow({ own, facts, writing, words }: MunicipalInput): ContentCell[] {
  const label = words.lastYear(writing.year(facts.year - 1));
  const figures = own.lastYear.map(({ individual }) => individual?.value);
  if (figures.every((each) => each === undefined)) return [label, writing.texts.frame.notGiven, ""];
  const missing = figures.flatMap((each, index) => (each === undefined ? [index + 1] : []));
  if (missing.length > 0) {
    const months = monthsText(missing, figures.length, writing);
    return [label, writing.texts.frame.missing, words.lastYearLacks(months)];
  }
  const sum = figures.reduce<number>((before, each) => before + (each ?? 0), 0);
  return [label, { value: sum, shape: WHOLE }, facts.monthsEnded < figures.length ? words.wholeYear : ""];
}

/** The ended months one by one, beside the year before where it is known; what is missing says so. */
export function monthlyTable({ own, facts, writing, words }: MunicipalInput): ContentTable {
  const { missing } = writing.texts.frame;
  const isKnown = own.lastYear.some(({ individual, collective }) => individual ?? collective);
  const years = isKnown ? ([own.months, own.lastYear] as const) : ([own.months] as const);
  const { monthly } = words;
  return {
    kind: "monthly",
    headers: [
      monthly.month,
      ...years.flatMap((_, index) => [
        monthly.individual(writing.year(facts.year - index)),
        monthly.collective(writing.year(facts.year - index)),
      ]),
    ],
    rows: [
      ...own.months.map((_, month): ContentCell[] => [
        writing.month(month + 1),
        ...years.flatMap((months) => [
          shownFigure(months[month]?.individual, WHOLE) ?? missing,
          shownFigure(months[month]?.collective, WHOLE) ?? missing,
        ]),
      ]),
      totalOf(),
    ],
    hasTotal: true,
  };

  function totalOf(): ContentCell[] {
    const lacks = own.months.some((_, month) =>
      years.some((months) => !months[month]?.individual || !months[month].collective),
    );
    const sums = years.flatMap((months) =>
      (["individual", "collective"] as const).map((figure): ContentCell => {
        const known = own.months.flatMap((_, month) => months[month]?.[figure]?.value ?? []);
        return known.length > 0 ? { value: known.reduce((sum, each) => sum + each, 0), shape: WHOLE } : null;
      }),
    );
    return [lacks ? monthly.totalKnown : monthly.total, ...sums];
  }
}

/** The municipality's payment in each of the contract's years, as annex a states it. */
export function contributionTable({
  own,
  facts: { contract },
  writing,
  words,
}: MunicipalInput): ContentTable {
  const { frame } = writing.texts;
  return factsTable(
    words,
    contract.years.map((year): ContentCell[] => {
      const agreed = fundingFor(contract, year);
      const row = agreed.kind === "fixed" ? agreed.rows.find(({ code }) => code === own.code) : undefined;
      return row
        ? [
            words.contribution(writing.year(year)),
            { value: row.amount, shape: { kind: "value", unit: fundingUnit(contract) } },
            words.annex(fundingSection(contract) ?? ""),
          ]
        : [
            words.contribution(writing.year(year)),
            frame[agreed.kind === "undivided" ? "notDivided" : "notFixed"],
            "",
          ];
    }),
  );
}
