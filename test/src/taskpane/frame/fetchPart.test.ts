import { expect, it } from "vitest";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { failureOf } from "../../../../src/taskpane/frame/messages/failure";
import { fetchPart } from "../../../../src/taskpane/frame/fetchPart";

it("hands the part on", async () => {
  const part = { open: () => "opened" };
  expect(await fetchPart(Promise.resolve(part))).toBe(part);
});

it.each([
  ["an error", new TypeError("Failed to fetch dynamically imported module"), /Failed to fetch/],
  ["anything else", "offline", /offline/],
])(
  "takes %s for a lost connection, with the workbook as it was, and keeps the cause",
  async (_, thrown, words) => {
    const failure: unknown = await fetchPart(Promise.reject(thrown)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CommandFailure);
    expect(failureOf(failure)).toEqual({
      reason: "connection",
      code: "ConnectionFailure",
      undone: true,
      leftBehind: [],
    });
    if (!(failure instanceof CommandFailure)) return;
    expect(failure.message).toMatch(words);
    expect(failure.cause).toMatchObject({ cause: thrown });
  },
);
