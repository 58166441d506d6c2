import { describe, expect, it } from "vitest";
import { explained } from "../explained";
import { words } from "../../../words";

describe("STATUS explained", () => {
  it.each<[unknown[], string]>([
    [
      [0.66, 0.7, ">=", 0.1],
      `${words.verdicts.close}: realiseret 0,66 mod måltal 0,7; reglen er realiseret >= måltal; den gule zone går til 0,63`,
    ],
    [[1, ""], `${words.verdicts["not-fixed"]}: der er ikke fastsat noget måltal`],
  ])("%j", (args, text) => {
    expect(explained("STATUS", ...args)).toBe(text);
  });
});
