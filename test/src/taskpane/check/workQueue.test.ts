import { expect, it } from "vitest";
import { createWorkQueue } from "../../../../src/taskpane/check/workQueue";
import { heldBack } from "../heldBack";

it("begins nothing before what was handed in earlier has ended, failed or not", async () => {
  const turns = createWorkQueue();
  const seen: string[] = [];
  const [first, second] = [heldBack(), heldBack()];
  const work = (name: string, held: Promise<void>) => () => {
    seen.push(`${name} begins`);
    return held.finally(() => seen.push(`${name} ends`));
  };
  const one = turns.run(work("one", first.promise));
  const two = turns.run(work("two", second.promise));
  expect(turns.isIdle()).toBe(false);
  second.answer();
  first.refuse(new Error("no"));
  await expect(one).rejects.toThrow("no");
  await two;
  expect(seen).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  expect(turns.isIdle()).toBe(true);
  expect(await turns.run(async () => 3)).toBe(3);
});
