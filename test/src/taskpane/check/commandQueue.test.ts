import { expect, it } from "vitest";
import { inTurn } from "../../../../src/taskpane/check/commandQueue";
import { heldBack } from "./heldBack";

it("begins nothing before what was handed in earlier has ended, failed or not", async () => {
  const turns = inTurn();
  const seen: string[] = [];
  const [first, second] = [heldBack(), heldBack()];
  const work = (name: string, held: Promise<void>) => () => {
    seen.push(`${name} begins`);
    return held.finally(() => seen.push(`${name} ends`));
  };
  const one = turns.take(work("one", first.promise));
  const two = turns.take(work("two", second.promise));
  expect(turns.isIdle()).toBe(false);
  second.answer();
  first.refuse(new Error("no"));
  await expect(one).rejects.toThrow("no");
  await two;
  expect(seen).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  expect(turns.isIdle()).toBe(true);
  expect(await turns.take(async () => 3)).toBe(3);
});
