import { allocate } from "../../src/functions/allocate/allocate";
import { timing } from "../measure";
import { seeded } from "../mixedCells";
import { timedMeasure } from "../timedMeasure";

const TOTAL = 44_815_000;

function weights(count: number): number[][] {
  const random = seeded(3);
  return Array.from({ length: count }, () => [Math.round(random() * 400_000)]);
}

/** The same method in floating point: quick, and off by a unit where dust decides. */
function floating(column: readonly number[][]): number[][] {
  const sum = column.reduce((total, [weight = 0]) => total + weight, 0);
  const quotas = column.map(([weight = 0]) => (TOTAL * weight) / sum);
  const parts = quotas.map(Math.floor);
  const left = TOTAL - parts.reduce((total, part) => total + part, 0);
  const order = quotas
    .map((quota, index) => ({ index, rest: quota - Math.floor(quota) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => [part]);
}

/** Both add up to the total, and no part is more than a unit from the other side's. */
function sameAllocation(ours: readonly number[][], peer: readonly number[][]): boolean {
  const sum = ours.reduce((total, [part = 0]) => total + part, 0);
  return sum === TOTAL && ours.every(([part = 0], row) => Math.abs(part - (peer[row]?.[0] ?? 0)) <= 1);
}

const many = weights(100_000);
const few = weights(10_000);
const exact = (column: number[][]) => allocate(TOTAL, column) as number[][];

export const allocation = timedMeasure({
  name: "allocate",
  module: import.meta.filename,
  description: "44.815 million shared over 100,000 weights, exactly",
  timings: () =>
    Promise.resolve([
      timing({
        name: "allocate",
        peerName: "floating-point sort",
        limit: 8,
        firstCallToo: true,
        ours: () => exact(many),
        peer: () => floating(many),
        agrees: sameAllocation,
      }),
      timing({
        name: "allocate",
        peerName: "10,000 weights",
        limit: 14,
        ours: () => exact(many),
        peer: () => exact(few),
        agrees: (ours, peer) => ours.length === 10 * peer.length,
      }),
    ]),
});
