import { beforeAll, expect, it } from "vitest";
import { makeModels, press, pressWhole, untruth } from "./pressed";
import { SCENARIOS } from "./scenarios";

beforeAll(makeModels, 120_000);

/** Actions of its last request: among those that make the log's sheet, and between a new line's name and its formulas. */
const ACTIONS = [20, 30, 60, 86];

it("an amendment that broke off in its last request goes on to the same log and the same lines", async () => {
  const scenario = SCENARIOS.find(({ name }) => name === "applyContract of the sheets, as an amendment");
  if (!scenario) return expect.fail("no scenario");
  const success = await pressWhole(scenario);
  const untrue: string[] = [];
  for (const action of ACTIONS) {
    const fault = { request: success.requests.length, when: { action }, code: "GeneralException" };
    const found = untruth(scenario, await press(scenario, fault), success);
    if (found !== undefined) untrue.push(`${action}: ${found}`);
  }
  expect(untrue).toEqual([]);
  return undefined;
});
