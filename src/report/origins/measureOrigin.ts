import { figureKindOf } from "../../contract/contract";
import { stepTargets } from "../../contract/stepTargets";
import { unitOf } from "../../contract/units";
import { cellText } from "../content/cellText";
import type { MeasureFacts } from "../facts/reportFacts";
import { measureNumber } from "../sentences/measureNumbers";
import { countedOrigins, lackingOrigin, leftOutOrigin } from "./countedOrigin";
import { origin, type Origin, type OriginInput } from "./origin";

/** Where a measure's actual comes from, and which target it is compared with and why. */
export function actualOrigin(measure: MeasureFacts, input: OriginInput): Origin {
  const { writing, words } = input;
  const { actual, actualCell, status, measure: agreed } = measure;
  const figure = actual
    ? measureNumber(unitOf(input.facts.contract, agreed.unit), actual.value, writing)
    : words.missing;
  const parts =
    agreed.actual.from === "entered" ? enteredParts(measure, input) : countedParts(measure, input);
  return origin(words.actual(agreed.id, figure), actual?.cell ?? actualCell ?? status.cell, [
    ...parts,
    comparedOrigin(measure, input),
  ]);
}

function enteredParts(
  { actual, actualCell, nextFigure, source, asOf, answers }: MeasureFacts,
  { writing, words }: OriginInput,
): Origin[] {
  if (!actual) {
    const due = nextFigure && origin(words.nextFigure(writing.day(nextFigure.value)), nextFigure.cell);
    return [origin(words.toBeEntered, actualCell), ...(due ? [due] : [])];
  }
  return [
    origin(words.entered, actual.cell),
    source ? origin(words.source(source.text), source.cell) : origin(words.noSource),
    asOf ? origin(words.asOf(writing.day(asOf.value)), asOf.cell) : origin(words.noDay),
    ...(answers ? [origin(words.answers(writing.numerals.number(answers.value)), answers.cell)] : []),
  ];
}

function countedParts({ basis, measure }: MeasureFacts, input: OriginInput): (Origin | undefined)[] {
  const { words } = input;
  if (basis === "firms")
    return [origin(words.bases.firms, undefined, [origin(words.firmsFrom)]), leftOutOrigin(input)];
  return [
    // Its summands are seen without opening anything.
    ...countedOrigins(measure, input),
    origin(words.bases[basis ?? "sum"]),
    leftOutOrigin(input),
    lackingOrigin(input),
  ];
}

/** The target that an actual is held against today. */
function comparedOrigin(
  { target, toDate, measure }: MeasureFacts,
  { facts, writing, words }: OriginInput,
): Origin {
  if (target.kind === "not-fixed") return origin(words.notCompared);
  const written = (value: number) => measureNumber(unitOf(facts.contract, measure.unit), value, writing);
  const targetText =
    measure.rule === ">" && target.figure.value === 0
      ? writing.texts.frame.aboveZero
      : written(target.figure.value);
  if (toDate) {
    const shape = { kind: "computed", unit: unitOf(facts.contract, measure.unit) } as const;
    const text = words.comparedToDate(
      cellText({ value: toDate.value, shape }, writing),
      writing.day(facts.countedUntil),
    );
    const steps = stepTargets(facts.contract, measure, facts.year);
    const why = steps.length === 0 ? "toDateWhy" : measure.cumulative ? "toDateSteps" : "toDateLevel";
    return origin(text, toDate.cell, [origin(words[why])]);
  }
  const kind = figureKindOf(measure);
  return origin(words.comparedYear(targetText), target.figure.cell, [
    ...(kind === "accumulating"
      ? [origin(words.yearWhyFinal)]
      : [origin(words.yearWhyNotRunning), origin(words.judgedAs[kind])]),
  ]);
}

/** The basis of a target: the contract, or the user's choice where it is open. */
export function targetOrigin(
  { target, measure }: MeasureFacts,
  { facts, writing, words }: OriginInput,
): Origin | undefined {
  if (target.kind === "not-fixed") return undefined;
  const { figure } = target;
  const isAgreed = target.kind === "fixed";
  return origin(
    words.target(
      measure.id,
      writing.year(facts.year),
      measureNumber(unitOf(facts.contract, measure.unit), figure.value, writing),
    ),
    figure.cell,
    [
      origin(isAgreed ? words.agreed(measure.section) : words.notAgreed(measure.section)),
      target.kind === "estimate" ? origin(words.estimate(target.method)) : undefined,
      target.kind === "reading"
        ? origin(words.reading(target.label.chosen.text), target.label.chosen.cell)
        : undefined,
    ],
  );
}
