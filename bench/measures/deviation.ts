import { IF, OR, utils } from "@formulajs/formulajs";
import { deviation } from "../../src/functions/deviation/deviation";
import { timing } from "../measure";
import { mixedColumn } from "../mixedCells";
import { timedMeasure } from "../timedMeasure";

const ROWS = 100_000;
const BAD = 0.02;
/** Until both sides are compiled for good, and V8 has learnt that their rows outlive a collection: some 40 runs. */
const WARM_UPS = 60;
const actuals = mixedColumn(ROWS, BAD, 1);
const targets = mixedColumn(ROWS, BAD, 2);
const { EQ, MINUS } = utils.symbols;

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isBlank(value: unknown): boolean {
  return value === "" || value === null;
}

/** The floor: what any implementation has to do at least, for numbers only. */
function plainLoop(): unknown[][] {
  const result: unknown[][] = new Array<unknown[]>(ROWS);
  for (let row = 0; row < ROWS; row++) {
    const actual = actuals[row]?.[0];
    const target = targets[row]?.[0];
    result[row] = [isNumber(actual) && isNumber(target) ? actual - target : ""];
  }
  return result;
}

/** `=IF(OR(A1="",B1=""),"",A1-B1)` in formulajs, operators and all; an empty cell equals "" in Excel. */
function composed(actual: unknown, target: unknown): unknown {
  return IF(OR(EQ(actual ?? "", ""), EQ(target ?? "", "")), "", MINUS(actual, target));
}

function column(): unknown[][] {
  return actuals.map((row, index) => [composed(row[0], targets[index]?.[0])]);
}

/** Where both are figures, the loop for numbers must have the same difference. */
function sameDifferences(ours: readonly unknown[][], peer: readonly unknown[][]): boolean {
  return ours.every(([value], row) => {
    const both = isNumber(actuals[row]?.[0]) && isNumber(targets[row]?.[0]);
    return !both || value === peer[row]?.[0];
  });
}

/**
 * Every cell must answer the same, but for what the function judges otherwise on purpose: TRUE counts 1 in
 * Excel's minus and is no figure here, and a bad cell beside a blank one is reported.
 */
function sameAnswers(ours: readonly unknown[][], peer: readonly unknown[][]): boolean {
  return ours.every(([value], row) => {
    const cells = [actuals[row]?.[0], targets[row]?.[0]];
    const [other] = peer[row] ?? [];
    if (
      cells.includes(true) ||
      (cells.some(isBlank) && !cells.every((cell) => isBlank(cell) || isNumber(cell)))
    )
      return codeOf(value) === "#VALUE!";
    return value === other || (codeOf(value) === "#VALUE!" && codeOf(other) === "#VALUE!");
  });
}

/** Both sides' errors are objects of the class Error: ours carry the code, those of formulajs are named by it. */
function codeOf(value: unknown): string | undefined {
  if (!(value instanceof Error)) return undefined;
  return "code" in value ? String(value.code) : value.message;
}

const wholeColumn = () => deviation(actuals, targets) as unknown[][];

export const deviationColumn = timedMeasure({
  name: "deviation-column",
  module: import.meta.filename,
  description: "DEVIATION over two columns of 100,000 cells, 2 % of them bad",
  timings: () =>
    Promise.resolve([
      timing({
        name: "deviation-column",
        peerName: "plain loop",
        limit: 2,
        firstCallToo: true,
        warmUps: WARM_UPS,
        ours: wholeColumn,
        peer: plainLoop,
        agrees: sameDifferences,
      }),
      timing({
        name: "deviation-column",
        peerName: "formulajs",
        limit: null,
        warmUps: WARM_UPS,
        ours: wholeColumn,
        peer: column,
        agrees: sameAnswers,
      }),
    ]),
});

const figures = Array.from({ length: ROWS }, (_, row) => [row / 4, (row * 7) % 1000] as const);

// Both sides find what they are given ready: formulajs values, the function ranges of a cell as Excel hands over.
const actualFigures = figures.map(([actual]) => actual);
const targetFigures = figures.map(([, target]) => target);
const actualCells = actualFigures.map((actual) => [[actual]]);
const targetCells = targetFigures.map((target) => [[target]]);

export const deviationCells = timedMeasure({
  name: "deviation-cells",
  module: import.meta.filename,
  description: "DEVIATION called for 100,000 cells, one by one",
  timings: () =>
    Promise.resolve([
      timing({
        name: "deviation-cells",
        peerName: "formulajs",
        limit: 0.5,
        firstCallToo: true,
        warmUps: WARM_UPS,
        ours: () => actualCells.map((actual, index) => deviation(actual, targetCells[index])[0]?.[0]),
        peer: () => actualFigures.map((actual, index) => composed(actual, targetFigures[index])),
        agrees: (ours, peer) => ours.every((value, index) => value === peer[index]),
      }),
    ]),
});
