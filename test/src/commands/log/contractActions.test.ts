import { expect, it } from "vitest";
import { undoableAmong } from "../../../../src/commands/log/contractActions";

const command = (number: number, action: string) => ({
  key: `KKR.Done|${number}`,
  number,
  action,
  characters: 1,
  at: `2026-06-0${number}T10:00:00.000Z`,
});

it("offers of contracts and inhabitants the last alone: the way back to an earlier one leads over it", () => {
  const done = [
    command(1, "contract"),
    command(2, "import"),
    command(3, "decision"),
    command(4, "population"),
  ];
  expect(undoableAmong(done).map(({ number }) => number)).toEqual([2, 4]);
  expect(undoableAmong(done.slice(0, 3)).map(({ number }) => number)).toEqual([2, 3]);
  expect(undoableAmong([])).toEqual([]);
});
