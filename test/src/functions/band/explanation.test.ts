import { describe, expect, it } from "vitest";
import { explained } from "../explained";
import { words } from "../../../words";

describe("BAND explained", () => {
  it.each<[unknown[], string]>([
    [[12, 14.2], `${words.bandPositions.below}: 12 af måltal 14,2; grænsen er 12,8; afsnit 6.b (I)`],
    [[20, 14.2], `${words.bandPositions.above}: 20 af måltal 14,2; grænsen er 15,6; afsnit 6.b (I)`],
    [
      [14, 14.2],
      `${words.bandPositions.within}: 14 af måltal 14,2; grænserne er 12,8 og 15,6; afsnit 6.b (I)`,
    ],
    [["", 100], `${words.bandPositions.missing}: der er ikke angivet noget realiseret; afsnit 6.b (I)`],
  ])("%j", (args, text) => {
    expect(explained("BAND", ...args)).toBe(text);
  });
});
