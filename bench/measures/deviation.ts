import { IF, OR, SUM } from "@formulajs/formulajs";
import { deviation } from "../../src/functions/deviation";
import { compare, type Measure } from "../measure";
import { mixedColumn } from "../mixedCells";

const ROWS = 100_000;
const BAD = 0.02;
const actuals = mixedColumn(ROWS, BAD, 1);
const targets = mixedColumn(ROWS, BAD, 2);

function isNumber(value: unknown): value is number {
  return typeof value === "number";
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

/** `=IF(OR(A1="",B1=""),"",A1-B1)`, as formulajs composes it; a minus is the sum with the opposite. */
function composed(actual: unknown, target: unknown): unknown {
  const blank = OR(actual === "" || actual === null, target === "" || target === null);
  return IF(blank, "", SUM(actual, -(target as number)));
}

function column(): unknown[][] {
  return actuals.map((row, index) => [composed(row[0], targets[index]?.[0])]);
}

/** Where both are figures, both sides must have the same difference; a bad cell is nobody's figure. */
function sameDifferences(ours: readonly unknown[][], peer: readonly unknown[][]): boolean {
  return ours.every(([value], row) => {
    const both = isNumber(actuals[row]?.[0]) && isNumber(targets[row]?.[0]);
    return !both || value === peer[row]?.[0];
  });
}

const wholeColumn = () => deviation(actuals, targets) as unknown[][];

export const deviationColumn: Measure = {
  name: "deviation-column",
  run: () =>
    Promise.resolve([
      compare({
        name: "deviation-column",
        peerName: "plain loop",
        limit: 3,
        ours: wholeColumn,
        peer: plainLoop,
        agrees: sameDifferences,
      }),
      compare({
        name: "deviation-column",
        peerName: "formulajs",
        limit: 0.2,
        ours: wholeColumn,
        peer: column,
        agrees: sameDifferences,
      }),
    ]),
};

const figures = Array.from({ length: ROWS }, (_, row) => [row / 4, (row * 7) % 1000] as const);

export const deviationCells: Measure = {
  name: "deviation-cells",
  run: () =>
    Promise.resolve([
      compare({
        name: "deviation-cells",
        peerName: "formulajs",
        limit: 0.5,
        ours: () =>
          figures.map(([actual, target]) => (deviation([[actual]], [[target]]) as number[][])[0]?.[0]),
        peer: () => figures.map(([actual, target]) => composed(actual, target)),
        agrees: (ours, peer) => ours.every((value, index) => value === peer[index]),
      }),
    ]),
};
