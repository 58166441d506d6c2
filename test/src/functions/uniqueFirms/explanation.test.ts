import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("UNIQUEFIRMS explained", () => {
  it.each<[unknown[], string]>([
    [
      [[["40084606"], ["DK 40 08 46 06"], ["12345678"], [""]]],
      "2: 4 celler, heraf 3 med et CVR-nummer; gengangere: 1",
    ],
  ])("%j", (args, text) => {
    expect(explained("UNIQUEFIRMS", ...args)).toBe(text);
  });
});
