import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("FUNDINGSHARE explained", () => {
  it.each<[unknown[], string]>([
    [
      ["Aarhus"],
      "0,271790065604499: 12.180 / 44.814, summen af bilagets rækker; bilaget skriver 44.815 i alt; afsnit 8 og bilag a",
    ],
  ])("%j", (args, text) => {
    expect(explained("FUNDINGSHARE", ...args)).toBe(text);
  });
});
