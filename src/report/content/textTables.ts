import type { Contract } from "../../contract/contract";
import { figureKindOf } from "../../contract/contract";
import { fundingUnit } from "../../contract/shownUnit";
import type { ReportFacts, SettingFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { actualCell } from "./goalTables";
import { shownFigure, type ContentCell, type ContentTable } from "./reportContent";

/** Areas of one kind, in words. */
export function areasTable(
  { areas }: ReportFacts,
  kind: Contract["areas"][number]["kind"],
  { texts }: Writing,
): ContentTable {
  const { area: words, notGiven } = texts.frame;
  return {
    kind: "areas",
    headers: [words.title, words.status, words.text, words.updated],
    rows: areas
      .filter(({ area }) => area.kind === kind)
      .map(({ area, status, text, updated }) => [
        area.title,
        status?.text ?? notGiven,
        text?.text ?? notGiven,
        shownFigure(updated, { kind: "date" }),
      ]),
  };
}

/** Effects, which come years after the guidance they are of. */
export function effectsTable(facts: ReportFacts, writing: Writing): ContentTable {
  const { effects: words, notGiven } = writing.texts.frame;
  return {
    kind: "effects",
    headers: [words.id, words.point, words.cohort, words.period, words.answers, words.actual, words.next],
    rows: facts.measures
      .filter(({ measure }) => figureKindOf(measure) === "register")
      .map((each) => [
        each.measure.id,
        each.measure.point,
        each.cohort?.text ?? notGiven,
        each.period?.text ?? notGiven,
        shownFigure(each.answers, { kind: "whole" }) ?? notGiven,
        actualCell(each, facts, writing),
        shownFigure(each.nextFigure, { kind: "date" }) ?? notGiven,
      ]),
  };
}

/** The definition and source of each national figure; counts have no answers, and run to their day. */
export function definitionsTable({ measures }: ReportFacts, { texts, day }: Writing): ContentTable {
  const { definitions: words, notGiven } = texts.frame;
  return {
    kind: "definitions",
    headers: [words.id, words.definition, words.source, words.period, words.answers],
    rows: measures
      .filter(({ measure }) => measure.kind === "national")
      .map(({ measure, source, period, answers, asOf }) => {
        const isCounted = figureKindOf(measure) === "accumulating";
        const until = isCounted && asOf ? words.until(day(asOf.value)) : notGiven;
        return [
          measure.id,
          measure.definition ?? measure.point,
          source?.text ?? notGiven,
          period?.text ?? until,
          shownFigure(answers, { kind: "whole" }) ?? (isCounted ? null : notGiven),
        ];
      }),
  };
}

/** Each municipality's payment; absent where the year's amounts are not fixed. */
export function fundingTable(
  { contract, funding }: ReportFacts,
  { texts }: Writing,
): ContentTable | undefined {
  if (funding.kind !== "fixed") return undefined;
  const unit = fundingUnit(contract);
  const { fundingTable: words, total } = texts.frame;
  const row = (name: string, amount: number): ContentCell[] => [
    name,
    { value: amount, shape: { kind: "value", unit } },
    { value: amount / funding.sum, shape: { kind: "percent" } },
  ];
  return {
    kind: "funding",
    headers: [words.name, words.amount, words.share],
    rows: [...funding.rows.map(({ name, amount }) => row(name, amount)), row(total, funding.sum)],
    hasTotal: true,
  };
}

/** A choice as its cell; a year as the contract calls it. */
export function settingCell({ value, as }: SettingFacts, { year }: Writing): ContentCell {
  if ("text" in value) return value.text;
  return as === "date" || as === "percent" ? shownFigure(value, { kind: as }) : year(value.value);
}

/** The choices that figures depend on and the contract leaves open. */
export function settingsTable({ settings, individualTarget }: ReportFacts, writing: Writing): ContentTable {
  const { setting: words, individualTarget: label, notFixed } = writing.texts.frame;
  const total = individualTarget?.chosen;
  return {
    kind: "settings",
    headers: [words.label, words.value],
    rows: [
      ...settings.map((each): ContentCell[] => [each.label, settingCell(each, writing)]),
      [label, shownFigure(total, { kind: "one-decimal" }) ?? notFixed],
    ],
  };
}
